package org.dateline.mentions.chinese;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.dateline.mentions.chinese.NamedSentence.Name;
import org.junit.jupiter.api.Test;

class NamedSentenceTest {

  @Test
  void words_endWhereTheNextBegins() {
    NamedSentence sentence = MarkedSentence.of("四川 的 茶农");

    assertThat(sentence.text()).isEqualTo("四川的茶农");
    assertThat(sentence.length()).isEqualTo(5);
    assertThat(sentence.wordEnd(0)).isEqualTo(2);
    assertThat(sentence.wordEnd(1)).isEqualTo(2);
    assertThat(sentence.wordEnd(3)).isEqualTo(5);
    assertThat(sentence.isBoundary(1)).isFalse();
    assertThat(sentence.isBoundary(5)).isTrue();
  }

  @Test
  void name_coversItsCharacters() {
    NamedSentence sentence = MarkedSentence.of("[四川|L] 的 茶农");
    Name name = sentence.at(1);

    assertThat(name).isEqualTo(new Name(0, 2, NamedSentence.LOCATION));
    assertThat(sentence.text(name)).isEqualTo("四川");
    assertThat(name.length()).isEqualTo(2);
    assertThat(sentence.at(2)).isNull();
    assertThat(sentence.at(-1)).isNull();
    assertThat(sentence.at(5)).isNull();
    assertThat(sentence.isFree(2, 5)).isTrue();
    assertThat(sentence.isFree(1, 3)).isFalse();
  }

  @Test
  void nameThatOverlapsOthers_replacesThem() {
    assertThat(
            MarkedSentence.names(
                "[四川|L] [资阳|L] 的 [茶农|P]",
                sentence -> sentence.put(1, 3, NamedSentence.ORGANIZATION)))
        .containsExactly("川资|O", "茶农|P");
  }

  @Test
  void nameRemoved_isNoneAnyMore() {
    assertThat(
            MarkedSentence.names("[四川|L] [资阳|L] 的 茶", sentence -> sentence.remove(sentence.at(0))))
        .containsExactly("资阳|L");
  }

  @Property(tries = 200)
  void names_neverOverlapAndAreInOrder(@ForAll long seed) {
    var random = new Random(seed);
    NamedSentence sentence = MarkedSentence.of("上海 市 的 茶农 很 忙");
    for (int i = 0; i < 20; i++) {
      int begin = random.nextInt(sentence.length());
      sentence.put(
          begin, begin + 1 + random.nextInt(sentence.length() - begin), NamedSentence.PERSON);
    }
    List<Name> names = sentence.names();
    for (int i = 0; i < names.size(); i++) {
      Name name = names.get(i);
      assertThat(i == 0 || names.get(i - 1).end() <= name.begin()).isTrue();
      for (int at = name.begin(); at < name.end(); at++) {
        assertThat(sentence.at(at)).isEqualTo(name);
      }
    }
  }
}
