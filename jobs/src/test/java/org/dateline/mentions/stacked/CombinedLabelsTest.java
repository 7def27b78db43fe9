package org.dateline.mentions.stacked;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CombinedLabelsTest {

  @Test
  void firstModel_decidesOnPersonsOrganisationsAndPlaces() {
    assertThat(CombinedLabels.of(ToyEvidence.of("Ada/PG left Oslo/OL for Bergen/LO")))
        .containsExactly(1, 0, 0, 0, 3);
  }

  @Test
  void secondModel_addsOtherNamesWhereTheFirstFoundNothing() {
    assertThat(CombinedLabels.of(ToyEvidence.of("Nordic/OM Games/OM in Norwegian/GM Wood/OM")))
        .containsExactly(4, 4, 0, 2, 0);
  }
}
