package org.dateline.mentions.chinese;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LexiconTest {
  private static final Lexicon LEXICON = new Lexicon(List.of("自治", "自治区", "区", "新区"));

  @Test
  void longestWordFromAPlaceOn_isTaken() {
    assertThat(LEXICON.end("西藏自治区的", 2)).isEqualTo(5);
    assertThat(LEXICON.end("西藏自治的", 2)).isEqualTo(4);
    assertThat(LEXICON.end("西藏自治区的", 0)).isZero();
    assertThat(LEXICON.end("西藏", 2)).isEqualTo(2);
  }

  @Test
  void longestWordUpToAPlace_isTaken() {
    assertThat(LEXICON.begin("西藏自治区", 5)).isEqualTo(2);
    assertThat(LEXICON.begin("新区", 2)).isZero();
    assertThat(LEXICON.begin("西藏", 2)).isEqualTo(2);
    assertThat(LEXICON.begin("区", 0)).isZero();
  }

  @Test
  void words_areWholeOnly() {
    assertThat(LEXICON.contains("自治区")).isTrue();
    assertThat(LEXICON.contains("治区")).isFalse();
    assertThat(LEXICON.contains("")).isFalse();
  }

  @Test
  void emptyLexicon_findsNothing() {
    var none = new Lexicon(List.of());
    assertThat(none.end("自治区", 0)).isZero();
    assertThat(none.begin("自治区", 3)).isEqualTo(3);
  }
}
