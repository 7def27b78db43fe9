package org.dateline.mentions.stacked;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.dateline.mentions.stacked.NameList.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownNamesTest {
  private static final NameList LIST =
      new ToyNames()
          .name("Oslo", ToyNames.LOCATION)
          .name("Bank of Oslo", ToyNames.ORGANIZATION)
          .name("Ada Roe", ToyNames.PERSON)
          .name("49 Degrees", ToyNames.MISC)
          .name("house", ToyNames.ORGANIZATION)
          .word(Role.FIRST, "ada", 0xf111)
          .word(Role.LAST, "roe", 0xc481)
          .word(Role.ONLY, "oslo", 0x22f2)
          .word(Role.INNER, "of", 0x2e22)
          .list();

  private static HashedWords words(String text) {
    List<String> words = List.of(text.split(" "));
    return new HashedWords(words, Collections.nCopies(words.size(), null));
  }

  /** The known names in brackets, with their types. */
  private static String found(String text) {
    HashedWords words = words(text);
    var known = new KnownNames(words, LIST);
    List<String> shown = new ArrayList<>();
    for (int i = 0; i < words.size; i++) {
      boolean in = known.type[i] >= 0;
      String begin = in && known.begin[i] == i ? "[" : "";
      String end = in && known.end[i] == i + 1 ? "=" + known.type[i] + "]" : "";
      shown.add(begin + words.text(i) + end);
    }
    return String.join(" ", shown);
  }

  @ParameterizedTest
  @CsvSource({
    "in Oslo today, in [Oslo=2] today",
    "Bank of Oslo fell, [Bank of Oslo=1] fell",
    "the OSLO office, the [OSLO=2] office",
    "in oslo today, in oslo today", // no capital
    "the house, the house",
    "a House, a [House=1]",
    "Ada Roe Oslo, [Ada Roe=0] [Oslo=2]",
    "at 49 Degrees today, at [49 Degrees=3] today",
    "at 49 degrees today, at 49 degrees today", // does not end with a capital
    "Roe Ada, Roe Ada"
  })
  void longestNames_areTakenFromTheLeft(String text, String expected) {
    assertThat(found(text)).isEqualTo(expected);
  }

  @Test
  void typeOfAnyWords_isThatOfTheList() {
    var known = new KnownNames(words("the bank of oslo"), LIST);
    assertThat(known.typeOf(1, 4)).isEqualTo(ToyNames.ORGANIZATION);
    assertThat(known.typeOf(3, 4)).isEqualTo(ToyNames.LOCATION);
    assertThat(known.typeOf(0, 4)).isEqualTo(-1);
  }

  @Test
  void likelyTypes_areSummedOverTheWordsInTheirRoles() {
    var known = new KnownNames(words("Ada Roe of Oslo"), LIST);

    // Ada is first: 7 over even for persons, 7 under for others. Roe last: 4, -4, 0, -7.
    // Sums 11, -11, -7, -14; the lead of persons over places is 18 / 3, at most 4.
    assertThat(known.likely(0, 2)).isEqualTo((0 * 4 + 2) * 8 + 4);
    // Oslo alone: -6, -6, 7, -6, so that the first of the others comes next, by 13 / 3.
    assertThat(known.likely(3, 4)).isEqualTo((2 * 4) * 8 + 4);
    // Words that are unknown in their roles say nothing: the first two types, no lead.
    assertThat(known.likely(1, 2)).isEqualTo(1 * 8);
  }

  @Test
  void wordInARole_hasItsBestTypeWithTheScore() {
    var known = new KnownNames(words("Ada Roe of Oslo"), LIST);
    assertThat(known.likely(Role.FIRST, 0)).isEqualTo(15);
    assertThat(known.likely(Role.LAST, 1)).isEqualTo(12);
    assertThat(known.likely(Role.INNER, 2)).isEqualTo(16 + 14);
    assertThat(known.likely(Role.ONLY, 3)).isEqualTo(2 * 16 + 15);
    assertThat(known.likely(Role.LAST, 3)).isEqualTo(-1);
  }
}
