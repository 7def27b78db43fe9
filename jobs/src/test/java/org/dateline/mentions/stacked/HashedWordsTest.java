package org.dateline.mentions.stacked;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HashedWordsTest {

  private static HashedWords of(String text) {
    List<String> words = List.of(text.split(" "));
    return new HashedWords(words, Collections.nCopies(words.size(), null));
  }

  /** The runs of capitals in brackets. */
  private static String runs(String text) {
    HashedWords words = of(text);
    List<String> shown = new ArrayList<>();
    for (int i = 0; i < words.size; i++) {
      String begin = words.runBegin[i] == i ? "[" : "";
      String end = words.runEnd[i] == i + 1 ? "]" : "";
      shown.add(begin + words.text(i) + end);
    }
    return String.join(" ", shown);
  }

  @ParameterizedTest
  @CsvSource({
    "the mayor left, the mayor left",
    "Ada Roe left, [Ada Roe] left",
    "a visit to Oslo, a visit to [Oslo]",
    "Bank of England said, [Bank of England] said",
    "Bank of the West said, [Bank of the West] said",
    "Bank of the west said, [Bank] of the west said",
    "Bank for the West said, [Bank] for the [West] said",
    "Ada Roe of the Harbour Times and Ben Poe, [Ada Roe of the Harbour Times and Ben Poe]",
    "of Oslo and of Bergen, of [Oslo] and of [Bergen]",
    "Oslo of, [Oslo] of",
    "iPhone sales of Apple, [iPhone] sales of [Apple]"
  })
  void runs_areCapitalsWithTheirLinks(String text, String expected) {
    assertThat(runs(text)).isEqualTo(expected);
  }

  @Test
  void numbers_areThoseOfTheWritingTheLowerCaseAndTheShape() {
    HashedWords words = of("Oslo OSLO oslo Rome");

    assertThat(words.lower[0]).isEqualTo(words.lower[1]).isEqualTo(words.lower[2]);
    assertThat(words.word[0]).isNotEqualTo(words.word[1]).isEqualTo(Hash.of("Oslo"));
    assertThat(words.shape[0]).isEqualTo(words.shape[3]).isNotEqualTo(words.shape[2]);
  }

  @Test
  void cluster_isThatOfItsNameOrOneForNone() {
    List<String> clusters = new ArrayList<>(List.of("7", "7"));
    clusters.add(null);
    clusters.add(null);
    var words = new HashedWords(List.of("Oslo", "Bergen", "Roe", "Poe"), clusters);

    assertThat(words.cluster[0]).isEqualTo(words.cluster[1]).isEqualTo(Hash.of("7"));
    assertThat(words.cluster[2]).isEqualTo(words.cluster[3]).isNotEqualTo(words.cluster[0]);
  }

  @Test
  void smallWord_isOfSmallLettersAlone() {
    HashedWords words = of("mayor Mayor e-mail 3rd café");
    assertThat(words.isSmall(0)).isTrue();
    assertThat(words.isSmall(1)).isFalse();
    assertThat(words.isSmall(2)).isFalse();
    assertThat(words.isSmall(3)).isFalse();
    assertThat(words.isSmall(4)).isTrue();
  }
}
