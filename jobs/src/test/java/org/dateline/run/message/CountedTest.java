package org.dateline.run.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CountedTest {
  @Test
  void one_isSingular() {
    assertThat(Counted.of(1, "article")).isEqualTo("1 article");
    assertThat(Counted.of(1, "story")).isEqualTo("1 story");
  }

  @Test
  void noneAndMany_arePlural() {
    assertThat(Counted.of(0, "article")).isEqualTo("0 articles");
    assertThat(Counted.of(1204, "original")).isEqualTo("1,204 originals");
  }

  @Test
  void nounThatHisses_takesAnE() {
    assertThat(Counted.of(2, "batch")).isEqualTo("2 batches");
    assertThat(Counted.of(1, "batch")).isEqualTo("1 batch");
  }

  @Test
  void nounInY_changesIt() {
    assertThat(Counted.of(2, "shared story")).isEqualTo("2 shared stories");
    assertThat(Counted.of(2, "entity")).isEqualTo("2 entities");
    assertThat(Counted.of(3, "day")).isEqualTo("3 days");
  }
}
