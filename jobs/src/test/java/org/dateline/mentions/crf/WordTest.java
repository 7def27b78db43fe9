package org.dateline.mentions.crf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordTest {

  @ParameterizedTest
  @CsvSource({
    "Tim, true, true, false, true",
    "Oslo, false, true, false, true",
    "of, true, false, true, true",
    "mayor, false, false, true, true",
    "NATO, false, false, false, true",
    "McRoe, false, false, false, true",
    "A, true, false, false, true",
    "A., true, true, false, true",
    "iPhone, false, false, false, true",
    "1987, false, false, false, false",
    "3rd, true, false, true, true",
    "-, true, false, false, false",
    "ǅungla, false, true, true, true", // a title-case letter is no capital letter of its own
    "東京, true, false, true, true"
  })
  void traits_followFromTheLetters(
      String text, boolean isShort, boolean nameCase, boolean lowerCase, boolean letter) {
    assertThat(Word.Traits.of(text))
        .isEqualTo(new Word.Traits(isShort, nameCase, lowerCase, letter));
  }

  @org.junit.jupiter.api.Test
  void padding_hasNoLetters() {
    assertThat(Word.Traits.of("")).isEqualTo(new Word.Traits(true, false, false, false));
  }
}
