package org.dateline.entities.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.table.EntityType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameNormalizerTest {
  private final NameNormalizer normalizer =
      new NameNormalizer(
          List.of("mr", "sen", "president", "先生"), List.of("inc", "corp", "co", "公司", "有限公司"));

  @ParameterizedTest
  @CsvSource({
    "ORGANIZATION, Apple Inc., apple",
    "ORGANIZATION, The Harbour Co., harbour",
    "ORGANIZATION, GOP, GOP",
    "ORGANIZATION, U.N., UN",
    "ORGANIZATION, APPLE, apple",
    "ORGANIZATION, 英伟达有限公司, 英伟达",
    "ORGANIZATION, Al-Qaeda, al qaeda",
    "ORGANIZATION, McDonald’s, mcdonald",
    "LOCATION, the Hague, hague",
    "PERSON, Mr. Rahami, rahami",
    "PERSON, Sen. Ada M. Marsh, ada marsh",
    "PERSON, George H. W. Bush, george h w bush",
    "PERSON, Donald Trump Jr., donald trump jr",
    "PERSON, Beyoncé, beyonce",
    "PERSON, ＡＤＡ　Marsh, ada marsh",
    "PERSON, 李小明先生, 李小明",
    "PERSON, 馬英九, 马英九",
    "LOCATION, 臺灣, 台湾",
    "PERSON, 蒂姆·库克, 蒂姆 库克",
    "MISC, American, american",
  })
  void forms_areNormalised(EntityType type, String surface, String key) {
    assertThat(normalizer.of(surface, type).key()).isEqualTo(key);
  }

  @ParameterizedTest
  @CsvSource({
    "Donald Trump Jr., trump",
    "Abu Bakr al-Baghdadi, baghdadi",
    "Bill de Blasio, blasio",
    "蒂姆·库克, 库克",
  })
  void lastNames_areFound(String surface, String lastName) {
    assertThat(normalizer.of(surface, EntityType.PERSON).lastName()).isEqualTo(lastName);
  }

  @ParameterizedTest
  @CsvSource({"—, —", "'...', ..."})
  void formWithoutLetters_keepsAKey(String surface, String key) {
    assertThat(normalizer.of(surface, EntityType.MISC).key()).isEqualTo(key);
  }
}
