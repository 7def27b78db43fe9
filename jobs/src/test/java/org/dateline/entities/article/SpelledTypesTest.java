package org.dateline.entities.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.table.EntityType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpelledTypesTest {
  @ParameterizedTest
  @CsvSource({
    "Col. Tarn, LOCATION, PERSON",
    "Lt. Col. Mia Tarn, ORGANIZATION, PERSON",
    "Hurricane Odile, PERSON, EVENT",
    "Typhoon Mira, MISC, EVENT",
    "Hurricane Harbour Museum, ORGANIZATION, ORGANIZATION",
    "Hurricane, PERSON, PERSON",
    "Col. of the Harbour, LOCATION, LOCATION",
    "Mia Tarn, PERSON, PERSON"
  })
  void firstWord_showsTheType(String surface, EntityType byModels, EntityType type) {
    assertThat(SpelledTypes.of(surface, byModels)).isEqualTo(type);
  }
}
