package org.dateline.mentions.stacked;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FamiliarityTest {

  @Test
  void wordsOfNames_areCountedByEitherModel() {
    assertThat(Familiarity.of(ToyEvidence.of("Ada/P left Oslo/LO for Bergen/OL in Norse/OM", 0.99)))
        .isEqualTo(new Familiarity(3, 1));
  }

  @Test
  void sureWords_haveOneLabelAndAHighProbability() {
    assertThat(Familiarity.of(ToyEvidence.of("Ada/P Roe/PG", 0.99)))
        .isEqualTo(new Familiarity(2, 1));
    assertThat(Familiarity.of(ToyEvidence.of("Ada/P Roe/P", 0.9))).isEqualTo(new Familiarity(2, 0));
  }

  @Test
  void home_hasNamesEnoughAndMostOfThemSure() {
    assertThat(new Familiarity(20, 14).isHome()).isTrue();
    assertThat(new Familiarity(20, 13).isHome()).isFalse();
    assertThat(new Familiarity(19, 19).isHome()).isFalse();
    assertThat(Familiarity.NONE.isHome()).isFalse();
  }
}
