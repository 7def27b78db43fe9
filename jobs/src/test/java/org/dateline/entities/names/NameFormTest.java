package org.dateline.entities.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameFormTest {

  private static NameForm of(String key, boolean han) {
    return new NameForm(key, key, List.of(key.split(" ")), false, han);
  }

  @ParameterizedTest
  @CsvSource({
    "ada roe, roe",
    "ada roe jr, roe",
    "ada roe iii, roe",
    "bashar al-assad, assad",
    "roe, roe",
    "jr, jr"
  })
  void lastName_isTheLastWordBeforeTheGeneration(String key, String lastName) {
    assertThat(of(key, false).lastName()).isEqualTo(lastName);
  }

  @Test
  void wordsAtTheEnds_areTheFirstAndTheLast() {
    NameForm form = of("ada b roe", false);
    assertThat(form.firstWord()).isEqualTo("ada");
    assertThat(form.lastWord()).isEqualTo("roe");
  }

  @ParameterizedTest
  @CsvSource({
    "apple, false, true, false",
    "ada roe, false, false, true",
    "苹果, true, false, false",
    "苹果汁, true, false, true",
    "𠮷野, true, false, false"
  })
  void loneWord_mayBePartOfANameAndAChineseOneIsWhole(
      String key, boolean han, boolean lone, boolean distinctive) {
    assertThat(of(key, han).isLone()).isEqualTo(lone);
    assertThat(of(key, han).isDistinctive()).isEqualTo(distinctive);
  }
}
