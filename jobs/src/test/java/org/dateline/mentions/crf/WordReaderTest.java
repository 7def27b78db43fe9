package org.dateline.mentions.crf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is written of a word, feature by feature; each feature has its own power of two. */
class WordReaderTest {

  private static WordReader reader(ToyModel model) {
    LoadedModel loaded = model.loaded();
    return new WordReader(loaded, new CompiledFeatures(loaded), new Clusters(loaded));
  }

  /** The weight of the first label: the sum of the features that were written. */
  private static double sum(double[] scores) {
    return scores == null ? 0 : scores[0];
  }

  private static ToyModel words(ToyModel model, String... features) {
    for (int i = 0; i < features.length; i++) {
      model.node(features[i], 1 << i, 0, 0);
    }
    return model;
  }

  @Test
  void wordAndShape_areAlwaysWritten() {
    var model = words(new ToyModel(), "Oslo-WORD", "Xxxx-TYPE", "###", "oslo-WORD");

    assertThat(sum(reader(model).word("Oslo").current())).isEqualTo(1 + 2);
    model.set("useClassFeature", "true");
    assertThat(sum(reader(model).word("Oslo").current())).isEqualTo(1 + 2 + 4);
    assertThat(sum(reader(model).word("Bergen").current())).isEqualTo(4);
  }

  @Test
  void beginningsAndEnds_areWrittenWithTheBoundsOfTheWord() {
    var model =
        words(
            new ToyModel().set("useNGrams", "true").set("noMidNGrams", "true"),
            "#<O#",
            "#<Oslo>#",
            "#o>#",
            "#sl#", // not at an end
            "#<#"); // one character
    assertThat(sum(reader(model).word("Oslo").current())).isEqualTo(1 + 2 + 4);

    model.set("maxNGramLeng", "3");
    assertThat(sum(reader(model).word("Oslo").current())).isEqualTo(1 + 4);
  }

  @Test
  void grams_areJoinedWithTheShape() {
    var model =
        words(
            new ToyModel()
                .set("useNGrams", "true")
                .set("noMidNGrams", "true")
                .set("conjoinShapeNGrams", "true"),
            "#<O#-Xxxx-CNGram-CS");
    assertThat(sum(reader(model).word("Oslo").current())).isEqualTo(1);
    assertThat(sum(reader(model).word("OSLO").current())).isZero();
  }

  @Test
  void titles_areKnownWithAndWithoutAStop() {
    var reader = reader(words(new ToyModel().set("useTitle", "true"), "IS_TITLE"));
    for (String title : new String[] {"Mr.", "Mr", "Dr.", "Miss", "Judge", "Sir"}) {
      assertThat(sum(reader.word(title).current())).as(title).isEqualTo(1);
    }
    for (String other : new String[] {"mr.", "Mr..", "Mrx", "Prof."}) {
      assertThat(sum(reader.word(other).current())).as(other).isZero();
    }
  }

  @Test
  void neighbours_areWrittenForWhereTheyStand() {
    var model =
        words(
            new ToyModel()
                .set("usePrev", "true")
                .set("useNext", "true")
                .set("useTypeSeqs", "true")
                .set("useDisjunctive", "true"),
            "Oslo-PW",
            "Oslo-NW",
            "Oslo-DISJP",
            "Oslo-DISJN",
            "Xxxx-PTYPE",
            "Xxxx-NTYPE");
    Word word = reader(model).word("Oslo");

    assertThat(sum(word.previous())).isEqualTo(1 + 16);
    assertThat(sum(word.next())).isEqualTo(2 + 32);
    assertThat(sum(word.before())).isEqualTo(4);
    assertThat(sum(word.after())).isEqualTo(8);
    assertThat(word.current()).isNull();
  }

  @Test
  void settingsThatAreOff_writeNothing() {
    var model =
        words(new ToyModel(), "Oslo-PW", "Oslo-NW", "Oslo-DISJP", "Xxxx-PTYPE", "IN-SENT", "#<O#");
    Word word = reader(model).word("Oslo");

    assertThat(word.current()).isNull();
    assertThat(word.previous()).isNull();
    assertThat(word.next()).isNull();
    assertThat(word.before()).isNull();
    assertThat(word.shape().inside()).isNull();
  }

  @Test
  void placeInTheSentence_isWrittenWithTheShape() {
    var model =
        words(
            new ToyModel().set("useBeginSent", "true"),
            "BEGIN-SENT",
            "Xxxx-BEGIN-SENT",
            "IN-SENT",
            "END-SENT",
            "x-END-SENT");
    Word.Shape shape = reader(model).word("Oslo").shape();

    assertThat(sum(shape.begin())).isEqualTo(1 + 2);
    assertThat(sum(shape.inside())).isEqualTo(4);
    assertThat(sum(shape.end())).isEqualTo(8);
  }

  @Test
  void pairsOfLabels_areScoredByWordAndNeighbour() {
    float[] one = {1, 0, 0, 0, 0, 0, 0, 0};
    float[] two = {2, 0, 0, 0, 0, 0, 0, 0};
    float[] four = {4, 0, 0, 0, 0, 0, 0, 0};
    var model =
        new ToyModel()
            .set("usePrev", "true")
            .set("usePrevSequences", "true")
            .set("useTypeySequences", "true")
            .set("useNeighborNGrams", "true")
            .edge("PSEQ", one)
            .edge("Oslo-PSEQW", two)
            .edge("Os-CURRENT-PREFIX", four)
            .edge("Oslo-PSEQpW", two)
            .edge("lo-PREVIOUS-SUFFIX", four)
            .edge("Xxxx-TNS1", one);
    Word word = reader(model).word("Oslo");

    assertThat(sum(word.edge())).isEqualTo(1 + 2 + 4);
    assertThat(sum(word.previousEdge())).isEqualTo(2 + 4);
    assertThat(sum(word.shape().nextEdge())).isEqualTo(1);
  }

  @Test
  void shapeOfAWordSeenInLowerCase_saysSo() {
    // chris2useLC marks words whose lower case was seen in training.
    var model = words(new ToyModel("oslo"), "Xxxxk-TYPE", "Xxxx-TYPE");

    assertThat(sum(reader(model).word("Oslo").current())).isEqualTo(1);
    assertThat(sum(reader(model).word("Rome").current())).isEqualTo(2);
  }

  @Test
  void padding_hasNoTextAndFollowsAsNull() {
    var model =
        words(
            new ToyModel().set("useDisjShape", "true").set("usePrev", "true"),
            "null-NDISJSHAPE",
            "-PW");
    Word padding = reader(model).padding();

    assertThat(padding.text()).isEmpty();
    assertThat(padding.shape().following()).isEqualTo("null");
    assertThat(sum(padding.shape().after())).isEqualTo(1);
    assertThat(sum(padding.previous())).isEqualTo(2);
  }
}
