package org.dateline.mentions.crf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HashesTest {
  private static final int SLOTS = 1 << 12;

  /** Of balls thrown at random into as many slots, 63 % of the slots get one. */
  private static void isSpread(IntUnaryOperator hash) {
    long used =
        IntStream.range(0, SLOTS).map(i -> hash.applyAsInt(i) & (SLOTS - 1)).distinct().count();
    assertThat(used).isGreaterThan(SLOTS / 3);
  }

  @Test
  void keysInSteps_doNotCrowdAFewSlots() {
    for (int step : new int[] {1, 2, 3, 16, 31, 1 << 10, 1 << 16}) {
      isSpread(i -> Hashes.spread(i * step));
      isSpread(i -> Hashes.spread((long) i * step));
    }
    isSpread(i -> Hashes.spread((long) i << 20));
    isSpread(i -> Hashes.spread((long) i << 40));
  }
}
