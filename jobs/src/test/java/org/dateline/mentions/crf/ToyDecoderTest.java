package org.dateline.mentions.crf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The decoder against CoreNLP's own, with small models trained here: no model files are needed. */
class ToyDecoderTest {
  private static final String[] SWITCHES = {
    "useClassFeature",
    "useNGrams",
    "conjoinShapeNGrams",
    "useNeighborNGrams",
    "usePrev",
    "useNext",
    "usePrevSequences",
    "useTypeSeqs",
    "useTypeSeqs2",
    "useTypeySequences",
    "useDisjunctive",
    "useDisjShape",
    "useLastRealWord",
    "useNextRealWord",
    "useOccurrencePatterns",
    "useTitle",
    "useBeginSent",
    "useRadical"
  };

  /** Where no feature of a sentence is in the model, all labels are equally good. */
  private static final double LEAST_MARGIN = 1e-9;

  @TempDir Path folder;

  private static List<List<CoreLabel>> sentences(TrainedModel model) {
    List<List<CoreLabel>> sentences = new ArrayList<>();
    for (int length : new int[] {0, 1, 2, 3, 4, 5, 8, 13, 40}) {
      sentences.add(model.sentence(length));
      sentences.add(model.sentenceWithNewWords(length));
    }
    return sentences;
  }

  private static void agree(TrainedModel model) {
    CRFClassifier<CoreLabel> classifier = model.train();
    var decoder = CrfDecoder.compile(classifier);
    var found = new TreeSet<String>();
    for (var sentence : sentences(model)) {
      List<String> labels = decoder.labels(sentence);
      if (decoder.path(sentence).margin() < LEAST_MARGIN) {
        continue;
      }
      found.addAll(labels);
      assertThat(labels)
          .as("%s", sentence)
          .isEqualTo(TrainedModel.labelsByCoreNlp(classifier, sentence));
    }
    assertThat(found).hasSizeGreaterThan(1);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void anySettings_giveCoreNlpsLabels(long seed) {
    agree(
        new TrainedModel(seed)
            .setSome(SWITCHES)
            .set("maxNGramLeng", seed % 2 == 0 ? "6" : "-1")
            .set("disjunctionWidth", Long.toString(1 + seed % 5)));
  }

  @Test
  void allSettings_giveCoreNlpsLabels() {
    var model = new TrainedModel(100).set("disjunctionWidth", "4").set("maxNGramLeng", "5");
    for (String name : SWITCHES) {
      model.set(name, "true");
    }
    agree(model);
  }

  @ParameterizedTest
  @ValueSource(strings = {"dan1", "dan2", "chris1", "chris2", "jenny1useLC", "chris3useLC"})
  void otherWordShapes_giveCoreNlpsLabels(String shape) {
    agree(
        new TrainedModel(shape.hashCode())
            .set("wordShape", shape)
            .set("useTypeSeqs", "true")
            .set("useTypeSeqs2", "true")
            .set("useTypeySequences", "true"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "casedDistSim", "numberEquivalenceDistSim"})
  void classesOfWords_giveCoreNlpsLabels(String setting) throws IOException {
    Path lexicon = folder.resolve("lexicon");
    Files.writeString(lexicon, "ada 3\nAda 4\noslo 7\nharbour 7\nof 1\n#### 9\n东京 7\nsaid 2\n");
    var model =
        new TrainedModel(setting.hashCode())
            .set("useDistSim", "true")
            .set("distSimLexicon", lexicon.toString())
            .set("unknownWordDistSimClass", "0")
            .set("usePrev", "true")
            .set("useNext", "true")
            .set("usePrevSequences", "true");
    if (!setting.isEmpty()) {
      model.set(setting, "true");
    }
    agree(model);
  }

  @Test
  void listsOfNames_giveCoreNlpsLabels() throws IOException {
    Path gazette = folder.resolve("names.txt");
    Files.writeString(
        gazette, "LOC Reggio di Calabria\nLOC Oslo\nPER Ada Roe\nORG The Harbour Times\nLOC di\n");
    agree(
        new TrainedModel(200)
            .set("useGazettes", "true")
            .set("cleanGazette", "true")
            .set("gazette", gazette.toString()));
  }

  @Test
  void probabilities_addUpToOneAndFollowTheBestSequenceWhereItIsSure() {
    var model = new TrainedModel(300).setSome(SWITCHES);
    var decoder = CrfDecoder.compile(model.train());
    int sure = 0;
    for (int length = 1; length <= 30; length++) {
      List<CoreLabel> sentence = model.sentence(length);
      Marginals marginals = decoder.marginals(sentence);

      assertThat(Arrays.stream(marginals.best()).mapToObj(marginals.labels()::get))
          .containsExactlyElementsOf(decoder.labels(sentence));
      assertThat(marginals.probabilities().length).isEqualTo(length);
      double least = 1;
      for (int i = 0; i < length; i++) {
        double[] ofWord = marginals.probabilities()[i];
        assertThat(Arrays.stream(ofWord).sum()).isEqualTo(1, within(1e-9));
        least = Math.min(least, ofWord[marginals.best()[i]]);
      }
      double margin = decoder.path(sentence).margin();
      if (margin > 3) {
        // Some of the other sequences are that much worse, and there are a few of them.
        assertThat(least).isGreaterThan(1 - 9 * length * Math.exp(-margin));
        sure++;
      }
    }
    assertThat(sure).isPositive();
  }

  @Test
  void smallCache_changesNoLabel() {
    var model = new TrainedModel(400).setSome(SWITCHES);
    CRFClassifier<CoreLabel> classifier = model.train();
    var large = CrfDecoder.compile(classifier);
    var small = CrfDecoder.compile(classifier, 1);
    for (var sentence : sentences(model)) {
      assertThat(small.labels(sentence)).isEqualTo(large.labels(sentence));
    }
    assertThat(large.bytes()).isEqualTo(small.bytes()).isPositive();
    assertThat(large.background()).isEqualTo("O");
    assertThat(large.labels()).contains("PERSON", "PLACE");
  }
}
