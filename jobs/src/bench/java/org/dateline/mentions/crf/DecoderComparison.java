package org.dateline.mentions.crf;

import static org.dateline.mentions.crf.Sentences.number;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/**
 * Holds {@link CrfDecoder} against CoreNLP's classifier with the same model on the same sentences,
 * in turn: labels that differ, near ties, tokens per CPU second. Collecting garbage is on no
 * thread's account, which spares the side that makes more of it: CoreNLP.
 *
 * <p>The models of other languages, where they are, read a tenth as much English news: no corpus of
 * their own is at hand, and features are features.
 *
 * <p>Arguments: the shared folder, tokens of a corpus for each model (default 2,000,000).
 */
final class DecoderComparison {
  private static final String MODELS = "edu/stanford/nlp/models/";
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** Sentences are labelled by one side, then by the other, so many tokens at a time. */
  private static final int TURN = 20_000;

  /** Below this, the order in which floating-point numbers are added may decide. */
  private static final double NEAR_TIE = 1e-9;

  private static final int SHOWN = 10;

  /** Sentences that both sides label before anything is measured, so that both are compiled. */
  private static final int WARM_UP = 2_000;

  private final String name;
  private final CRFClassifier<CoreLabel> classifier;
  private final CrfDecoder decoder;
  private final double compileSeconds;
  private long tokens;
  private long different;
  private long nearTies;
  private double leastMargin = Double.POSITIVE_INFINITY;
  private long classifierNanos;
  private long decoderNanos;

  private DecoderComparison(String name, String model) throws Exception {
    this.name = name;
    var settings = new Properties();
    settings.setProperty("maxAdditionalKnownLCWords", "0");
    classifier = CRFClassifier.getClassifier(MODELS + model, settings);
    long start = THREADS.getCurrentThreadCpuTime();
    decoder = CrfDecoder.compile(classifier);
    compileSeconds = (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
  }

  public static void main(String[] args) throws Exception {
    Path shared = Path.of(args[0]);
    long budget = args.length > 1 ? Long.parseLong(args[1].replace(",", "")) : 2_000_000;
    System.out.printf(
        "%-28s %11s %9s %9s %9s %10s %10s %6s %7s %8s%n",
        "model and text",
        "tokens",
        "differ",
        "near tie",
        "margin",
        "CoreNLP/s",
        "decoder/s",
        "ratio",
        "MB",
        "compile");
    List<List<CoreLabel>> gold = Sentences.gold(shared.resolve("gold/ner"));
    List<List<CoreLabel>> warmUp = gold.subList(0, WARM_UP);
    for (var model :
        List.of("ner/english.all.3class.distsim.crf", "ner/english.conll.4class.distsim.crf")) {
      var onGold = new DecoderComparison(model.substring(4, 22) + " gold", model + ".ser.gz");
      onGold.warmUp(warmUp);
      onGold.compare(gold);
      onGold.print();
      var onNews = new DecoderComparison(model.substring(4, 22) + " news", model + ".ser.gz");
      onNews.warmUp(warmUp);
      onNews.compareNews(shared.resolve("corpora/allsides-2012-2017.ndjson.gz"), budget);
      onNews.print();
    }
    for (var model :
        List.of(
            "ner/german.distsim.crf",
            "ner/french-wikiner-4class.crf",
            "ner/spanish.ancora.distsim.s512.crf",
            "ner/italian.crf",
            "ner/hungarian.crf")) {
      String resource = MODELS + model + ".ser.gz";
      if (DecoderComparison.class.getClassLoader().getResource(resource) == null) {
        System.out.println(resource + " is not there: get it by scripts/dateline models");
        continue;
      }
      var other = new DecoderComparison(model.substring(4, 11) + " on English", model + ".ser.gz");
      other.warmUp(warmUp.subList(0, WARM_UP / 10));
      other.compareNews(shared.resolve("corpora/allsides-2012-2017.ndjson.gz"), budget / 10);
      other.print();
    }
    var chinese = new DecoderComparison("chinese.kbp cctv", "ner/chinese.kbp.distsim.crf.ser.gz");
    chinese.warmUp(warmUp);
    chinese.compareChinese(shared.resolve("corpora/cctv-2022-2025.ndjson.gz"), budget);
    chinese.print();
  }

  private void compareNews(Path corpus, long budget) throws IOException {
    List<List<CoreLabel>> turn = new ArrayList<>();
    long left = budget;
    long inTurn = 0;
    // A token is about six characters.
    for (String text : Sentences.texts(corpus, "content_original", budget * 8)) {
      for (var sentence : Sentences.english(text)) {
        turn.add(sentence);
        inTurn += sentence.size();
      }
      if (inTurn >= TURN) {
        compare(turn);
        left -= inTurn;
        turn.clear();
        inTurn = 0;
      }
      if (left <= 0) {
        return;
      }
    }
    compare(turn);
  }

  private void compareChinese(Path corpus, long budget) throws Exception {
    var segmenter = CrfSegmenter.compile(ChineseWords.load());
    List<List<CoreLabel>> turn = new ArrayList<>();
    for (String text : Sentences.texts(corpus, "text", budget * 2)) {
      for (String line : Sentences.lines(text, 500)) {
        turn.addAll(Sentences.chinese(segmenter.words(line)));
      }
      if (turn.stream().mapToInt(List::size).sum() >= TURN) {
        compare(turn);
        turn.clear();
      }
      if (tokens >= budget) {
        return;
      }
    }
    compare(turn);
  }

  private void warmUp(List<List<CoreLabel>> sentences) {
    for (int i = 0; i < 3; i++) {
      sentences.forEach(classifier::classifySentence);
      sentences.forEach(decoder::labels);
    }
  }

  private void compare(List<List<CoreLabel>> sentences) {
    List<List<String>> expected = new ArrayList<>();
    List<List<String>> found = new ArrayList<>();
    long start = THREADS.getCurrentThreadCpuTime();
    for (var sentence : sentences) {
      expected.add(
          classifier.classifySentence(sentence).stream()
              .map(token -> token.get(AnswerAnnotation.class))
              .toList());
    }
    long middle = THREADS.getCurrentThreadCpuTime();
    for (var sentence : sentences) {
      found.add(decoder.labels(sentence));
    }
    long end = THREADS.getCurrentThreadCpuTime();
    classifierNanos += middle - start;
    decoderNanos += end - middle;
    for (int i = 0; i < sentences.size(); i++) {
      count(sentences.get(i), expected.get(i), found.get(i));
    }
  }

  private void count(List<CoreLabel> sentence, List<String> expected, List<String> found) {
    tokens += sentence.size();
    double margin = decoder.path(sentence).margin();
    leastMargin = Math.min(leastMargin, margin);
    if (margin < NEAR_TIE) {
      nearTies++;
    }
    for (int i = 0; i < sentence.size(); i++) {
      if (!expected.get(i).equals(found.get(i)) && different++ < SHOWN) {
        System.out.printf(
            "  \"%s\" (token %d of %d): CoreNLP %s, decoder %s, margin of the sentence %.3g%n",
            sentence.get(i).word(), i, sentence.size(), expected.get(i), found.get(i), margin);
      }
    }
  }

  private void print() {
    double classifierRate = tokens / (classifierNanos / 1e9);
    double decoderRate = tokens / (decoderNanos / 1e9);
    System.out.printf(
        Locale.ROOT,
        "%-28s %11s %9d %9d %9.2g %10s %10s %6.1f %7.1f %7.1fs%n",
        name,
        number(tokens),
        different,
        nearTies,
        leastMargin,
        number((long) classifierRate),
        number((long) decoderRate),
        decoderRate / classifierRate,
        decoder.bytes() / 1e6,
        compileSeconds);
  }
}
