package org.dateline.analysis.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ShareSignificanceTest {

  /** Of 12 articles 9 here, where half of all incidences are: 2 (220 + 66 + 12 + 1) / 2^12. */
  @Test
  void evenHalves_haveTheTextbookTailTwice() {
    assertThat(ShareSignificance.of(9, 500, 3, 500)).isEqualTo(2 * 299 / 4096.0, within(1e-12));
    assertThat(ShareSignificance.of(3, 500, 9, 500)).isEqualTo(2 * 299 / 4096.0, within(1e-12));
  }

  /** 1 − (1 − 1/1001)^3, twice. */
  @Test
  void oneArticleOfThree_isNoWonderAmongThousandsOfEntities() {
    double p = ShareSignificance.of(1, 100, 2, 100_000);

    assertThat(p).isEqualTo(2 * (1 - Math.pow(1000 / 1001.0, 3)), within(1e-12));
  }

  @Test
  void manyArticlesHere_keepTheirTinyProbability() {
    // 0.01^40 is 1e-80, which no difference from 1 would show.
    assertThat(ShareSignificance.of(40, 1_000, 0, 99_000)).isEqualTo(2e-80, within(1e-90));
  }

  @Test
  void silence_isCountedFromBelow() {
    assertThat(ShareSignificance.of(0, 100, 20, 900))
        .isEqualTo(2 * Math.pow(0.9, 20), within(1e-12));
  }

  @Test
  void oneSideEmptyOrNoArticle_saysNothing() {
    assertThat(ShareSignificance.of(3, 10, 0, 0)).isEqualTo(1);
    assertThat(ShareSignificance.of(0, 0, 3, 10)).isEqualTo(1);
    assertThat(ShareSignificance.of(0, 10, 0, 10)).isEqualTo(1);
  }
}
