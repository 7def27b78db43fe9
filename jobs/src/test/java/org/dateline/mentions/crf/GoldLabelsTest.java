package org.dateline.mentions.crf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Both decoders on every gold file and on the first articles of the corpora. The measurements
 * (decoder, segmenter) compare them on two million tokens of each corpus.
 */
class GoldLabelsTest {
  private static final Path SHARED =
      Path.of(System.getProperty("dateline.root", ".")).resolve("../shared").normalize();
  private static final int ENGLISH_CHARACTERS = 400_000;
  private static final int CHINESE_CHARACTERS = 60_000;
  private static final int LONGEST_LINE = 500;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "english.all.3class.distsim.crf.ser.gz",
        "english.conll.4class.distsim.crf.ser.gz"
      })
  void goldFilesAndEnglishNews_haveCoreNlpsLabels(String model) throws Exception {
    List<List<CoreLabel>> sentences = new ArrayList<>(Sentences.gold(shared("gold/ner")));
    assertThat(sentences.stream().mapToInt(List::size).sum()).isGreaterThan(400_000);
    Path news = shared("corpora/allsides-2012-2017.ndjson.gz");
    for (String text : Sentences.texts(news, "content_original", ENGLISH_CHARACTERS)) {
      sentences.addAll(Sentences.english(text));
    }
    haveEqualLabels(model, sentences);
  }

  @Test
  void chineseNews_hasCoreNlpsWordsAndLabels() throws Exception {
    Path news = shared("corpora/cctv-2022-2025.ndjson.gz");
    var coreNlp = ChineseWords.load();
    var segmenter = CrfSegmenter.compile(coreNlp);
    List<List<CoreLabel>> sentences = new ArrayList<>();
    for (String text : Sentences.texts(news, "text", CHINESE_CHARACTERS)) {
      for (String line : Sentences.lines(text, LONGEST_LINE)) {
        List<String> words = segmenter.words(line);
        assertThat(words).isEqualTo(coreNlp.segmentString(line));
        sentences.addAll(Sentences.chinese(words));
      }
    }
    assertThat(sentences.stream().mapToInt(List::size).sum()).isGreaterThan(20_000);
    haveEqualLabels("chinese.kbp.distsim.crf.ser.gz", sentences);
  }

  private static void haveEqualLabels(String model, List<List<CoreLabel>> sentences)
      throws Exception {
    var settings = new Properties();
    settings.setProperty("maxAdditionalKnownLCWords", "0");
    CRFClassifier<CoreLabel> classifier =
        CRFClassifier.getClassifier("edu/stanford/nlp/models/ner/" + model, settings);
    var decoder = CrfDecoder.compile(classifier);
    for (var sentence : sentences) {
      List<String> expected =
          classifier.classifySentence(sentence).stream()
              .map(token -> token.get(AnswerAnnotation.class))
              .toList();
      assertThat(decoder.labels(sentence)).isEqualTo(expected);
    }
  }

  private static Path shared(String path) throws IOException {
    Path found = SHARED.resolve(path);
    assumeTrue(
        Files.exists(found), "no " + found + ": the gold sets and corpora are not part of it");
    return found;
  }
}
