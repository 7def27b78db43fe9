package org.dateline.mentions.crf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import edu.stanford.nlp.sequences.SeqClassifierFlags;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SupportedFlagsTest {

  private static ToyModel model() {
    return new ToyModel().set("maxAdditionalKnownLCWords", "0").set("noMidNGrams", "true");
  }

  @Test
  void settingsThatAreFollowed_areAccepted() {
    LoadedModel model =
        model()
            .set("useNGrams", "true")
            .set("useDisjunctive", "true")
            .set("disjunctionWidth", "5")
            .set("useTypeSeqs", "true")
            .set("useTitle", "true")
            .set("sigma", "20")
            .loaded();
    assertThatCode(() -> SupportedFlags.checkNames(model)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({
    "useWideDisjunctive, true, useWideDisjunctive = true",
    "useSum, true, useSum = true",
    "useEntityTypes, true, useEntityTypes = true",
    "maxAdditionalKnownLCWords, 5, maxAdditionalKnownLCWords > 0",
    "noMidNGrams, false, noMidNGrams = false",
    "wordShape, none, wordShape = -1"
  })
  void settingNotFollowed_isNamed(String name, String value, String message) {
    LoadedModel model = model().set("useNGrams", "true").set(name, value).loaded();
    assertThatThrownBy(() -> SupportedFlags.checkNames(model))
        .isInstanceOf(UnsupportedModelException.class)
        .hasMessageStartingWith("the model uses ")
        .hasMessageContaining(message);
  }

  @Test
  void everyProblem_isNamedAtOnce() {
    var flags = new SeqClassifierFlags();
    flags.useWideDisjunctive = true;
    flags.wideDisjunctionWidth = 7;

    assertThat(SupportedFlags.unknown(flags, List.of()))
        .contains("useWideDisjunctive = true", "wideDisjunctionWidth = 7");
    assertThat(SupportedFlags.unknown(flags, List.of("useWideDisjunctive")))
        .doesNotContain("useWideDisjunctive = true");
    assertThatThrownBy(() -> SupportedFlags.refuse(List.of("one = 1", "two = 2")))
        .hasMessageContaining("the model uses one = 1, two = 2");
    assertThatCode(() -> SupportedFlags.refuse(List.of())).doesNotThrowAnyException();
  }

  @Test
  void defaults_areNoProblem() {
    assertThat(SupportedFlags.unknown(new SeqClassifierFlags(), List.of())).isEmpty();
  }

  @Test
  void inferenceByViterbi_isTheDefaultWrittenOut() {
    var flags = new SeqClassifierFlags();
    flags.inferenceType = "Viterbi";
    assertThat(SupportedFlags.unknown(flags, List.of())).isEmpty();
    flags.inferenceType = "Beam";
    assertThat(SupportedFlags.unknown(flags, List.of())).containsExactly("inferenceType = Beam");
  }

  @Test
  void modelOfNames_isNoSegmenter() {
    LoadedModel model = model().loaded();
    assertThatThrownBy(() -> SupportedFlags.checkSegmenter(model))
        .isInstanceOf(UnsupportedModelException.class)
        .hasMessageContaining("features come from class edu.stanford.nlp.ie.NERFeatureFactory");
  }
}
