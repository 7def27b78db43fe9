package org.dateline.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class WordNumbersTest {

  @Property(tries = 50)
  void words_haveTheirOwnNumbers(
      @ForAll @Size(max = 5000)
          List<@StringLength(max = 2) @CharRange(from = '一', to = '丠') String> words) {
    var numbers = new WordNumbers();
    Map<String, Integer> expected = new HashMap<>();
    for (String word : words) {
      numbers.add(word, 1);
      expected.merge(word, 1, Integer::sum);
    }
    expected.forEach((word, count) -> assertThat(numbers.of(word)).isEqualTo((double) count));
    assertThat(numbers.of("bridge")).isZero();
  }

  @Test
  void manyWords_areAllKept() {
    var numbers = new WordNumbers();
    for (int i = 0; i < 20_000; i++) {
      numbers.add("word" + i, i);
    }
    for (int i = 0; i < 20_000; i++) {
      assertThat(numbers.of("word" + i)).isEqualTo(i);
    }
  }
}
