package org.dateline.entities.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GenericWordsTest {
  private static final GenericWords WORDS =
      new GenericWords(List.of("CEO", "of", "inc", "公司", "AI"));

  @ParameterizedTest
  @CsvSource({
    "CEO, true",
    "ceo of AI, true",
    "C.E.O., true",
    "A, true",
    "X of 3, true",
    "Apple Inc., false",
    "CEOs, false",
    "公司, true",
    "公司 Inc, true",
    "苹果公司, false",
    "白, false",
    "'', true",
    "—, true"
  })
  void text_isCoveredIfItHasNoOtherWords(String text, boolean covered) {
    assertThat(WORDS.cover(text)).isEqualTo(covered);
  }
}
