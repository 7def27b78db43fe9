package org.dateline.mentions.crf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CompiledFeaturesTest {
  private static final float[] PAIRS = {1, 2, 3, 4, 5, 6, 7, 8};

  private final CompiledFeatures features =
      new CompiledFeatures(
          new ToyModel()
              .node("Oslo-WORD", 0, 0, 2)
              .node("Ada-WORD", 0, 3, 0)
              .edge("Ada-PSEQW", PAIRS)
              .node("mail...Xx-PW_CTYPE", 1, 1, 1)
              .node("x...Xx...x-PCNTYPE", 0, 0, 5)
              .edge("e-mail-Oslo-PSEQW2", PAIRS)
              .loaded());

  private double[] node(int row) {
    double[] sums = new double[3];
    features.weights().addTo(sums, row);
    return sums;
  }

  @Test
  void featureOfOneWord_isFoundByItsTextWithItsClique() {
    assertThat(node(features.node("Oslo-WORD"))).containsExactly(0, 0, 2);
    char[] buffer = "Ada-WORD|C and more".toCharArray();
    assertThat(node(features.row(buffer, "Ada-WORD|C".length()))).containsExactly(0, 3, 0);
    assertThat(features.row(buffer, buffer.length)).isEqualTo(CliqueWeights.NONE);
    // Ada-PSEQW is a feature of two words.
    assertThat(features.node("Ada-PSEQW")).isEqualTo(CliqueWeights.NONE);
    assertThat(features.node("Ada")).isEqualTo(CliqueWeights.NONE);
  }

  @Test
  void conjunction_isFoundByTheNumbersOfItsParts() {
    int mail = features.number(Part.WORD, "mail");
    int capital = features.number(Part.SHAPE, "Xx");
    int small = features.number(Part.SHAPE, "x");

    assertThat(node(features.row(Conjunction.PREVIOUS_WORD_AND_SHAPE, mail, capital)))
        .containsExactly(1, 1, 1);
    assertThat(node(features.row(Conjunction.THREE_SHAPES, small, capital, small)))
        .containsExactly(0, 0, 5);
    assertThat(features.row(Conjunction.SHAPE_AND_NEXT_WORD, capital, mail))
        .isEqualTo(CliqueWeights.NONE);
    assertThat(features.row(Conjunction.THREE_SHAPES, capital, small, capital))
        .isEqualTo(CliqueWeights.NONE);
  }

  @Test
  void wordsWithTheSeparator_shareTheFeatureThatIsWrittenAlike() {
    int oslo = features.number(Part.WORD, "Oslo");
    int whole =
        features.row(
            Conjunction.PREVIOUS_WORD_AND_WORD, features.number(Part.WORD, "e-mail"), oslo);
    int cut =
        features.row(
            Conjunction.PREVIOUS_WORD_AND_WORD,
            features.number(Part.WORD, "e"),
            features.number(Part.WORD, "mail-Oslo"));

    assertThat(whole).isEqualTo(cut).isNotEqualTo(CliqueWeights.NONE);
  }

  @Test
  void partsThatNoFeatureHas_areInNone() {
    int unknown = features.number(Part.WORD, "Bergen");
    int capital = features.number(Part.SHAPE, "Xx");

    assertThat(unknown).isNegative();
    assertThat(features.number(Part.SHAPE, "mail")).isNegative();
    assertThat(features.row(Conjunction.PREVIOUS_WORD_AND_SHAPE, unknown, capital))
        .isEqualTo(CliqueWeights.NONE);
    assertThat(features.row(Conjunction.THREE_SHAPES, capital, capital, unknown))
        .isEqualTo(CliqueWeights.NONE);
  }

  @Test
  void longestText_isThatOfFeaturesOfOneWord() {
    assertThat(features.longestText()).isEqualTo("Ada-PSEQW|CpC".length());
    assertThat(features.bytes()).isPositive();
  }

  @Test
  void featureOfAnotherClique_isRefusedByName() {
    LoadedModel model = new ToyModel().feature("Oslo-WORD|CpCp2C", 1, 2, 3).loaded();
    assertThatThrownBy(() -> new CompiledFeatures(model))
        .isInstanceOf(UnsupportedModelException.class)
        .hasMessageContaining("the model has the feature Oslo-WORD|CpCp2C");
  }
}
