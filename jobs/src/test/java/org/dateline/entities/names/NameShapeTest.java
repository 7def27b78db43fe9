package org.dateline.entities.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameShapeTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"Stargate", "iPhone", "NATO", "F-35", "Mar-a-Lago", "O'Neil", "Baden-Baden", "É"})
  void wordWithACapitalInFront_isANameWord(String word) {
    assertThat(NameShape.isNameWord(word)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"stargate", "anti-Muslim", "We're", "mid-July", "R-Ariz", "IDs", "1987", "", "-"})
  void otherWord_isNoNameWord(String word) {
    assertThat(NameShape.isNameWord(word)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "OpenAI, true",
    "iPhone, true",
    "Trainium2, true",
    "NASA, true",
    "Apple, false",
    "AI, false",
    "apple, false",
    "Open AI, false"
  })
  void wordThatNoSentenceMakes_isDistinctive(String word, boolean distinctive) {
    assertThat(NameShape.isDistinctive(word)).isEqualTo(distinctive);
  }

  @ParameterizedTest
  @CsvSource({
    "Apple, true",
    "O'neil, true",
    "Well-being, true",
    "NASA, false",
    "apple, false",
    "A, false"
  })
  void plainWord_isACapitalAndSmallLetters(String word, boolean plain) {
    assertThat(NameShape.isPlainWord(word)).isEqualTo(plain);
  }

  @ParameterizedTest
  @CsvSource({
    "Ada Roe, true",
    "A.T.&T, true",
    "O'Neil & Co, true",
    "东京, true",
    "'Ada, Roe', false",
    "Ada Roe., false",
    "-Ada, false",
    "Ada (Roe), false"
  })
  void orderlyName_isLettersWithWhatMayStandBetween(String name, boolean orderly) {
    assertThat(NameShape.isOrderly(name)).isEqualTo(orderly);
    assertThat(NameShape.isOrderly("A".repeat(61))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "JustGiving, true",
    "CNNgo, true",
    "G4S, true",
    "McCain, false",
    "DeVos, false",
    "Apple, false",
    "NATO, false"
  })
  void mixedWord_isNoPersonsName(String word, boolean mixed) {
    assertThat(word.matches(NameShape.MIXED)).isEqualTo(mixed);
  }
}
