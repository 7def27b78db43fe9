package org.dateline.stories;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class WordHashesTest {

  @Test
  void typography_makesNoDifference() {
    assertThat(Shingles.of(WordHashes.of("The mayor’s plan — a bridge — was “bold”.")).hashes())
        .isEqualTo(Shingles.of(WordHashes.of("the mayor's plan, a bridge, was \"bold\"")).hashes());
  }

  @Test
  void chineseCharacters_areWordsOfTheirOwn() {
    WordHashes words = WordHashes.of("市长周一宣布，2024年修建新桥。");
    assertThat(words.count()).isEqualTo(12);
    assertThat(words.isSpaced()).isFalse();
  }

  @Test
  void quotations_areLeftOut() {
    assertThat(WordHashes.outsideQuotes("He said “we shall see” and left.").count()).isEqualTo(4);
    assertThat(
            WordHashes.outsideQuotes("A stray \" mark ends nothing.\nNext line \" here.").count())
        .isEqualTo(8);
  }

  @Test
  void textWithoutWords_hasNoShingles() {
    assertThat(Shingles.of(WordHashes.of("— … !")).count()).isZero();
    assertThat(Sketch.of(WordHashes.of("two words"))).isEmpty();
  }

  @Property
  void shinglesOfAPart_areThoseOfTheWhole(@ForAll String first, @ForAll String second) {
    Shingles part = Shingles.of(WordHashes.of(first));
    Shingles whole = Shingles.of(WordHashes.of(first + "\n" + second));
    boolean alike =
        WordHashes.of(first).isSpaced() == WordHashes.of(first + "\n" + second).isSpaced();
    if (alike) {
      assertThat(part.common(whole)).isEqualTo(part.count());
    }
  }

  @Property
  void bytes_holdTheShingles(@ForAll int[] values) {
    Shingles shingles = new Shingles(Shingles.distinct(values));
    assertThat(Shingles.of(shingles.toBytes()).hashes()).isEqualTo(shingles.hashes());
    assertThat(shingles.common(shingles)).isEqualTo(shingles.count());
  }
}
