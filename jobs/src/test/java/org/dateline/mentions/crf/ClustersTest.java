package org.dateline.mentions.crf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClustersTest {
  @TempDir Path folder;

  private ToyModel model(String first) throws IOException {
    Path lexicon = folder.resolve("lexicon");
    Files.writeString(lexicon, first + "ada 3\n9999 9\nbergen 7\n");
    return new ToyModel()
        .set("useDistSim", "true")
        .set("distSimLexicon", lexicon.toString())
        .set("unknownWordDistSimClass", "none");
  }

  @Test
  void word_hasTheClassOfItsLowerCase() throws IOException {
    var clusters = new Clusters(model("oslo 7\n").loaded());

    assertThat(clusters.of("OSLO")).isEqualTo(clusters.of("oslo")).isEqualTo(clusters.of("Bergen"));
    assertThat(clusters.of("Ada")).isEqualTo("3");
    assertThat(clusters.of("Roe")).isEqualTo("none");
    assertThat(clusters.of("")).isEqualTo("none");
    assertThat(clusters.bytes()).isPositive();
  }

  @Test
  void casedLexicon_distinguishesCapitals() throws IOException {
    var clusters = new Clusters(model("oslo 7\nOslo 8\n").set("casedDistSim", "true").loaded());

    assertThat(clusters.of("Oslo")).isEqualTo("8");
    assertThat(clusters.of("oslo")).isEqualTo("7");
    assertThat(clusters.of("OSLO")).isEqualTo("none");
  }

  @Test
  void numbers_shareAClassIfTheModelSaysSo() throws IOException {
    var plain = new Clusters(model("oslo 7\n").loaded());
    var equivalent =
        new Clusters(model("oslo 7\n").set("numberEquivalenceDistSim", "true").loaded());

    assertThat(plain.of("1987")).isEqualTo("none");
    assertThat(equivalent.of("1987")).isEqualTo("9");
    assertThat(equivalent.of("2024")).isEqualTo("9");
    assertThat(equivalent.of("24")).isEqualTo("none");
    assertThat(equivalent.of("ada")).isEqualTo("3");
  }

  @Test
  void modelWithoutClasses_hasNone() {
    assertThat(new Clusters(new ToyModel().loaded()).of("Oslo")).isNull();
  }

  @Test
  void modelThatLacksItsLexicon_isRefused() {
    LoadedModel model = new ToyModel().loaded();
    model.flags().useDistSim = true;
    assertThatThrownBy(() -> new Clusters(model))
        .isInstanceOf(UnsupportedModelException.class)
        .hasMessageContaining("uses useDistSim and has no lexicon");
  }
}
