package org.dateline.mentions;

import com.fasterxml.jackson.databind.ObjectMapper;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.dateline.mentions.crf.Marginals;
import org.dateline.mentions.stacked.Labels;
import org.dateline.mentions.stacked.SentenceEvidence;

/**
 * Sentences of news with the names that CoreNLP's models find in them, where both are sure of every
 * word: what a second model is not to forget. Of one article in {@value #ARTICLES} one sentence in
 * {@value #SENTENCES} is looked at, in some articles to learn from and in others to test with;
 * those without a name are left out.
 */
final class NewsSentences {
  private static final int ARTICLES = 10;
  private static final int SENTENCES = 40;
  private static final int LONGEST_LINE = 5_000;
  private static final int LEAST_WORDS = 6;
  private static final int MOST_WORDS = 60;
  private static final double SURE = 0.8;

  /** Signs of a party tag, whose letters the models take for organisations. */
  private static final Set<String> TAGS = Set.of("R", "D", "I", "R-", "D-", "I-");

  /** Which articles to learn from and which to test with, of each {@value #ARTICLES}. */
  static final int TO_LEARN = 0;

  static final int TO_TEST = 5;

  /** A sentence and its labels, numbered as {@link Labels#NAMES}. */
  record Labelled(SentenceEvidence evidence, int[] labels) {}

  private final EnglishModel model;
  private final Labeller lean;

  NewsSentences(EnglishModel model, Labeller lean) {
    this.model = model;
    this.lean = lean;
  }

  List<Labelled> of(Path corpus, int which) throws IOException {
    List<Labelled> sentences = new ArrayList<>();
    var json = new ObjectMapper();
    try (var lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(corpus)), StandardCharsets.UTF_8))) {
      int articles = 0;
      int seen = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (articles++ % ARTICLES == which) {
          for (var sentence : sentences(json.readTree(line).path("content_original").asText(""))) {
            if (seen++ % SENTENCES == 0) {
              add(sentence, sentences);
            }
          }
        }
      }
    }
    return sentences;
  }

  private List<List<CoreLabel>> sentences(String text) {
    List<List<CoreLabel>> sentences = new ArrayList<>();
    for (String line : text.split("\n")) {
      if (line.length() <= LONGEST_LINE) {
        sentences.addAll(model.sentences(line));
      }
    }
    return sentences;
  }

  private void add(List<CoreLabel> sentence, List<Labelled> sentences) {
    if (sentence.size() < LEAST_WORDS
        || sentence.size() > MOST_WORDS
        || sentence.stream().anyMatch(token -> TAGS.contains(token.word()))) {
      return;
    }
    SentenceEvidence evidence = model.evidence(sentence);
    int[] labels =
        lean.labels(sentence).stream()
            .mapToInt(label -> Math.max(0, Labels.NAMES.indexOf(label)))
            .toArray();
    if (Arrays.stream(labels).anyMatch(label -> label != Labels.BACKGROUND)
        && isSure(evidence.first())
        && isSure(evidence.second())) {
      sentences.add(new Labelled(evidence, labels));
    }
  }

  private static boolean isSure(Marginals marginals) {
    for (int i = 0; i < marginals.best().length; i++) {
      if (marginals.probabilities()[i][marginals.best()[i]] < SURE) {
        return false;
      }
    }
    return true;
  }
}
