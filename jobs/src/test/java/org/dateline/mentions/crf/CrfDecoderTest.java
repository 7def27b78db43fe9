package org.dateline.mentions.crf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CrfDecoderTest {
  private static final String ENGLISH = "english.conll.4class.distsim.crf.ser.gz";

  private static CRFClassifier<CoreLabel> classifier(String model) throws Exception {
    String resource = "edu/stanford/nlp/models/ner/" + model;
    assumeTrue(
        CrfDecoderTest.class.getClassLoader().getResource(resource) != null,
        "no model " + resource + ": get it by scripts/dateline models");
    var settings = new Properties();
    settings.setProperty("maxAdditionalKnownLCWords", "0");
    return CRFClassifier.getClassifier(resource, settings);
  }

  private static List<String> expected(
      CRFClassifier<CoreLabel> classifier, List<CoreLabel> sentence) {
    return classifier.classifySentence(sentence).stream()
        .map(token -> token.get(AnswerAnnotation.class))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "english.all.3class.distsim.crf.ser.gz",
        ENGLISH,
        "chinese.kbp.distsim.crf.ser.gz"
      })
  void labels_areCoreNlps(String model) throws Exception {
    var classifier = classifier(model);
    var decoder = CrfDecoder.compile(classifier);
    var sentences =
        Stream.concat(TestSentences.english().stream(), TestSentences.chinese().stream()).toList();
    for (var sentence : sentences) {
      assertThat(decoder.labels(sentence))
          .as("%s", sentence)
          .isEqualTo(expected(classifier, sentence));
    }
    assertThat(sentences.stream().flatMap(sentence -> decoder.labels(sentence).stream()).distinct())
        .hasSizeGreaterThan(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "german.distsim.crf.ser.gz",
        "french-wikiner-4class.crf.ser.gz",
        "spanish.ancora.distsim.s512.crf.ser.gz",
        "italian.crf.ser.gz",
        "hungarian.crf.ser.gz"
      })
  void labelsOfOtherLanguages_areCoreNlps(String model) throws Exception {
    var classifier = classifier(model);
    var decoder = CrfDecoder.compile(classifier);
    for (var sentence : TestSentences.others()) {
      assertThat(decoder.labels(sentence))
          .as("%s", sentence)
          .isEqualTo(expected(classifier, sentence));
    }
    assertThat(
            TestSentences.others().stream()
                .flatMap(sentence -> decoder.labels(sentence).stream())
                .distinct())
        .hasSizeGreaterThan(3);
  }

  @Test
  void gazettes_countOnceForEachWordOfANameThatIsListedWhole() throws Exception {
    var classifier = classifier("italian.crf.ser.gz");
    var model = LoadedModel.of(classifier);
    var features = new CompiledFeatures(model);
    var gazettes = Gazettes.of(model, features);
    var reader = new WordReader(model, features, new Clusters(model));
    var words =
        Stream.of("a", "Reggio", "di", "Calabria", "di").map(reader::word).toArray(Word[]::new);
    int place = features.node("LOC-GAZ");
    int ofThree = features.node("LOC-GAZ3");
    int[][] rows = gazettes.rows(words);
    assertThat(rows[1]).contains(place, ofThree).doesNotHaveDuplicates();
    assertThat(rows[2]).contains(place, ofThree).doesNotHaveDuplicates();
    assertThat(rows[4]).doesNotContain(ofThree);
  }

  @Test
  void labels_areTheSameFromManyThreads_withHardlyAWordKept() throws Exception {
    var decoder = CrfDecoder.compile(classifier(ENGLISH), 5);
    var sentences = TestSentences.english();
    var alone = sentences.stream().map(decoder::labels).toList();
    var together =
        Stream.generate(
                () ->
                    CompletableFuture.supplyAsync(
                        () -> sentences.stream().map(decoder::labels).toList()))
            .limit(4)
            .toList();
    assertThat(together).allSatisfy(labels -> assertThat(labels.join()).isEqualTo(alone));
  }

  @Test
  void settingNotKnown_isNamed() throws Exception {
    var classifier = classifier(ENGLISH);
    classifier.flags.useWideDisjunctive = true;
    classifier.flags.useNGrams = false;
    classifier.flags.wideDisjunctionWidth = 7;
    assertThatThrownBy(() -> CrfDecoder.compile(classifier))
        .isInstanceOf(UnsupportedModelException.class)
        .hasMessageContaining("useWideDisjunctive = true")
        .hasMessageContaining("wideDisjunctionWidth = 7")
        .hasMessageContaining("use the decoder corenlp");
  }

  @Test
  void modelThatLearnsWordsAsItReads_isRefused() throws Exception {
    var classifier = classifier(ENGLISH);
    classifier.flags.maxAdditionalKnownLCWords = 10;
    assertThatThrownBy(() -> CrfDecoder.compile(classifier))
        .isInstanceOf(UnsupportedModelException.class)
        .hasMessageContaining("maxAdditionalKnownLCWords");
  }
}
