package org.dateline.mentions.crf;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreAnnotations.CharAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.OriginalCharAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharacterTraitsTest {

  private static CharacterTraits of(int codePoint) {
    return new CharacterTraits(codePoint, true, 0, 0, 0, 0, false, 0);
  }

  private static long key(String normalised, String written) {
    var character = new CoreLabel();
    character.set(CharAnnotation.class, normalised);
    character.set(OriginalCharAnnotation.class, written);
    return CharacterTraits.key(character);
  }

  @ParameterizedTest
  @CsvSource({
    "0, true, false, false", "9, true, false, false", "a, false, true, false",
    "z, false, true, false", "A, false, false, true", "Z, false, false, true",
    "海, false, false, false", "é, false, false, false", "９, false, false, false",
    "-, false, false, false"
  })
  void digitsAndLatinLetters_areThoseOfAscii(
      String character, boolean digit, boolean lower, boolean upper) {
    CharacterTraits traits = of(character.codePointAt(0));
    assertThat(traits.isDigit()).isEqualTo(digit);
    assertThat(traits.isLower()).isEqualTo(lower);
    assertThat(traits.isUpper()).isEqualTo(upper);
    assertThat(traits.isLetter()).isEqualTo(lower || upper);
  }

  @Test
  void key_distinguishesWhatWasWrittenAndWhatItBecame() {
    assertThat(key("5", "5")).isEqualTo(key("5", "5"));
    assertThat(key("5", "５")).isNotEqualTo(key("5", "5"));
    assertThat(key("5", "５")).isNotEqualTo(key("６", "５"));
    assertThat(key("海", "")).isNotEqualTo(key("海", "海"));
    assertThat(key("𠮷", "𠮷")).isNotEqualTo(key("\ud842", "\ud842"));
  }
}
