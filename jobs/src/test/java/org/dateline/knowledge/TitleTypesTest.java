package org.dateline.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitleTypesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "John_Kennedy_(Louisiana_politician) | PERSON",
        "Chris_Evans_(actor) | PERSON",
        "James_Miller_(footballer_born_1988) | PERSON",
        "John_Smith_(politician,_born_1950) | PERSON",
        "Robert_Walpole,_1st_Earl_of_Orford | PERSON",
        "Martin_Luther_King,_Jr. | PERSON",
        "Travis_(band) | ORGANIZATION",
        "The_Times_(newspaper) | ORGANIZATION",
        "Microsoft_Corporation | ORGANIZATION",
        "Apple_Inc. | ORGANIZATION",
        "University_of_Oxford | ORGANIZATION",
        "Portland,_Oregon | LOCATION",
        "Jordan_River | LOCATION",
        "Lake_Tahoe | LOCATION",
        "Travis_County,_Texas | LOCATION",
        "Android_(operating_system) | PRODUCT",
        "Mustang_(aircraft) | PRODUCT",
        "Battle_of_Hastings | EVENT",
        "2008_Summer_Olympics | EVENT",
        "Icelandic_presidential_election,_2012 | EVENT",
        "Korean_War | EVENT",
        "Jordan_(1996_film) | MISC",
        "Titanic_(musical) | MISC",
        "ARM_architecture | MISC",
        "Bengali_language | MISC",
        "Orange_(fruit) | MISC",
        "Granada_(car) | PRODUCT",
        "X86_(instruction_set) | PRODUCT",
        "Luke_Short_(gunfighter) | PERSON",
      })
  void titleThatTells_hasItsType(String title, String type) {
    assertThat(TitleTypes.of(title)).isEqualTo(type);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Barack_Obama",
        "Nvidia",
        "Jordan",
        "Mercury_(disambiguation)",
        "Smith_(surname)",
        "List_of_rivers_of_Oregon",
        "History_of_Harvard_University",
        "Marbury_v._Example_Company",
        "University_of_California,_Berkeley",
        "Bishop_of_Lincoln,_England",
        "Lake_Superior_State_University",
        "Causes_of_the_Korean_War",
        "Church_of_Scotland_Act_1925",
        "Public_schools_of_Salem,_Oregon",
        "Wikipedia:About",
        "_(",
        "()",
        "",
        ",_",
      })
  void titleThatDoesNotTell_hasNone(String title) {
    assertThat(TitleTypes.of(title)).isNull();
  }
}
