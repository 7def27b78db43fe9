package org.dateline.mentions.stacked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class HomeTrustTest {

  @Test
  void scores_growByFourTenthsOfTheLogProbability() {
    double[] node = new double[Labels.COUNT];
    new HomeTrust(ToyEvidence.of("Ada/P", 0.7)).addTo(node, 0);

    // A probability of 0.7 for the label given and of 0.1 for each other; MISC is background.
    assertThat(node[Labels.PERSON]).isCloseTo(0.4 * Math.log(0.7), within(1e-6));
    assertThat(node[Labels.LOCATION]).isCloseTo(0.4 * Math.log(0.1), within(1e-6));
    assertThat(node[Labels.MISC]).isEqualTo(node[Labels.BACKGROUND]);
  }

  @Test
  void improbableLabel_losesALimitedScore() {
    double[] node = new double[Labels.COUNT];
    new HomeTrust(ToyEvidence.of("Ada/P", 1)).addTo(node, 0);

    assertThat(node[Labels.LOCATION]).isCloseTo(0.4 * -4, within(1e-6));
  }
}
