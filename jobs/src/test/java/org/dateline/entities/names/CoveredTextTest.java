package org.dateline.entities.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CoveredTextTest {

  @Test
  void names_touchWhatOverlapsThem() {
    var covered = new CoveredText(20);
    covered.add(5, 8);

    assertThat(covered.touches(0, 5)).isFalse();
    assertThat(covered.touches(4, 6)).isTrue();
    assertThat(covered.touches(7, 20)).isTrue();
    assertThat(covered.touches(8, 20)).isFalse();
    assertThat(covered.touches(6, 6)).isFalse();
  }

  @Test
  void name_isBesideAnotherASpaceAway() {
    var covered = new CoveredText(20);
    covered.add(5, 8);

    assertThat(covered.isBeside(9, 12)).isTrue();
    assertThat(covered.isBeside(0, 4)).isTrue();
    assertThat(covered.isBeside(10, 12)).isFalse();
    assertThat(covered.isBeside(0, 3)).isFalse();
    assertThat(covered.isBeside(1, 2)).isFalse();
  }

  @Test
  void offsetsBeyondTheText_areCut() {
    var covered = new CoveredText(10);
    covered.add(-5, 2);
    covered.add(8, 50);

    assertThat(covered.touches(0, 1)).isTrue();
    assertThat(covered.touches(2, 8)).isFalse();
    assertThat(covered.touches(9, 10)).isTrue();
    assertThat(covered.touches(10, 60)).isFalse();
  }
}
