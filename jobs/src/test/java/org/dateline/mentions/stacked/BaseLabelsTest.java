package org.dateline.mentions.stacked;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.mentions.crf.Marginals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaseLabelsTest {
  private static final List<String> LABELS = List.of("O", "PERSON", "ORGANIZATION", "LOCATION");

  private static BaseLabels of(int best, double... probabilities) {
    var marginals = new Marginals(LABELS, new int[] {best}, new double[][] {probabilities});
    return new BaseLabels(marginals, marginals);
  }

  @Test
  void labels_areNumberedAlikeForBothModels() {
    SentenceEvidence evidence = ToyEvidence.of("Ada/P Roe/PG left Oslo/L Finnish/OM");
    var base = new BaseLabels(evidence.first(), evidence.second());

    assertThat(base.first).containsExactly(1, 1, 0, 3, 0);
    assertThat(base.second).containsExactly(1, 2, 0, 3, 4);
    assertThat(base.both).containsExactly(6, 7, 0, 18, 4);
  }

  @ParameterizedTest
  @CsvSource({
    "0.5, 0.5, 0", // ln 1
    "0.6, 0.3, 0", // ln 2 = 0.69
    "0.8, 0.1, 2", // ln 8 = 2.08
    "0.999, 0.0005, 7", // ln 1998 = 7.6
    "0.9999999, 0.0, 7",
    "0.3, 0.5, -1", // the best sequence takes a label that is less likely by itself
    "0.001, 0.9, -2"
  })
  void lead_isTheLogarithmOfTheOddsRoundedDown(double own, double other, int lead) {
    BaseLabels base = of(1, other, own, 0, 0);
    assertThat(BaseLabels.lead(base.firstOdds[0])).isEqualTo(lead);
    assertThat(BaseLabels.lead(base.secondOdds[0])).isEqualTo(lead);
  }

  @Test
  void nextLikelyLabel_isPartOfTheOdds() {
    int second = of(1, 0.1, 0.6, 0.3, 0).firstOdds[0];
    int background = of(1, 0.3, 0.6, 0.1, 0).firstOdds[0];

    assertThat(second).isNotEqualTo(background);
    assertThat(BaseLabels.lead(second)).isEqualTo(BaseLabels.lead(background));
    // Label 1 before label 2, and label 1 before label 0.
    assertThat(second >> 4).isEqualTo(8 + 2);
    assertThat(background >> 4).isEqualTo(8);
  }

  @Test
  void sentenceWithoutWords_hasNoLabels() {
    SentenceEvidence evidence = ToyEvidence.of("");
    assertThat(new BaseLabels(evidence.first(), evidence.second()).both).isEmpty();
  }
}
