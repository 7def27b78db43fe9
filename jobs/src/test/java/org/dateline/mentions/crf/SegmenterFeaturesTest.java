package org.dateline.mentions.crf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SegmenterFeaturesTest {
  private final SegmenterFeatures features =
      new SegmenterFeatures(
          new ToySegmenter()
              .add("海::c|C", 1, 2)
              .add("海::c|CpC", 10, 20, 30, 40)
              .add("上海::cn|C", 5, 5)
              .add("11-R2|CpC", 1, 1, 1, 1)
              .add("cliqueC|C", 7, 8)
              .add("cliqueCpC|CpC", 0, 0, 0, 1)
              .loaded());

  private double[] sums(int row) {
    double[] sums = new double[features.sums().width()];
    features.sums().addTo(sums, row);
    return sums;
  }

  /** The row of one kind of key, for the fourth of these characters. */
  private int row(String text, int kind) {
    int[] codePoints = new int[12];
    Arrays.fill(codePoints, CharacterTemplate.PADDING);
    int[] characters = text.codePoints().toArray();
    System.arraycopy(characters, 0, codePoints, 4, characters.length);
    return features.row(CharacterTemplate.key(codePoints, 4, kind));
  }

  @Test
  void featuresOfTheSameCharacters_areSummedUp() {
    // Kind 3 is the character itself. Pairs: 0 after 0, 0 after 1, 1 after 0, 1 after 1.
    assertThat(sums(row("海", 3))).containsExactly(11, 21, 32, 42);
    assertThat(sums(row("上海", 10))).containsExactly(5, 5, 5, 5);
  }

  @Test
  void charactersThatNoFeatureHas_haveNoRow() {
    assertThat(row("北", 3)).isZero();
    assertThat(row("海", 2)).isZero();
    assertThat(features.row("22-R2|CpC")).isZero();
    assertThat(sums(0)).containsOnly(0);
  }

  @Test
  void otherFeatures_areFoundByTheirText() {
    assertThat(sums(features.row("11-R2|CpC"))).containsExactly(1, 1, 1, 1);
    assertThat(sums(features.row("cliqueC|C"))).containsExactly(7, 7, 8, 8);
  }

  @Test
  void featuresTakenTogether_areOneRowEachCountedOnce() {
    int together = features.together("cliqueC|C", "cliqueCpC|CpC", "cliqueC|C", "unknown|C");

    assertThat(sums(together)).containsExactly(7, 7, 8, 9);
    assertThat(features.together("unknown|C")).isZero();
    assertThat(features.together("11-R2|CpC", "unknown|C")).isEqualTo(features.row("11-R2|CpC"));
    assertThat(features.bytes()).isPositive();
  }
}
