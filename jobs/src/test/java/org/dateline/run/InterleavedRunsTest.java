package org.dateline.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * Every order of what two runs do that the other can see; `scripts/quality interleaved` has more.
 */
class InterleavedRunsTest {

  @Test
  void firstTwoRunsOfACorpus_inEveryOrder_publishWholeOrNothing() {
    assertThat(new InterleavedRuns(false, false).tryAll()).containsExactly("A", "A B", "B", "B A");
  }

  @Test
  void twoRunsAfterAPublishedOne_inEveryOrder_publishWholeOrNothing() {
    assertThat(new InterleavedRuns(true, false).tryAll())
        .containsExactly("P A", "P A B", "P B", "P B A");
  }
}
