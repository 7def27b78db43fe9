package org.dateline.mentions.crf;

import static org.dateline.mentions.crf.Sentences.number;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Holds {@link CrfSegmenter} against CoreNLP's Chinese segmenter on the same lines, in turn: lines
 * whose words differ, words per CPU second.
 *
 * <p>Arguments: the shared folder, words of the corpus (default 2,000,000).
 */
final class SegmenterComparison {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int LONGEST_LINE = 500;
  private static final int TURN = 100;
  private static final int SHOWN = 10;

  private final CRFClassifier<CoreLabel> classifier;
  private final CrfSegmenter segmenter;
  private long words;
  private long characters;
  private long different;
  private long classifierNanos;
  private long segmenterNanos;

  private SegmenterComparison() throws Exception {
    classifier = ChineseWords.load();
    long start = THREADS.getCurrentThreadCpuTime();
    segmenter = CrfSegmenter.compile(classifier);
    System.out.printf(
        Locale.ROOT,
        "compiled in %.1f CPU s, tables of %.0f MB%n",
        (THREADS.getCurrentThreadCpuTime() - start) / 1e9,
        segmenter.bytes() / 1e6);
  }

  public static void main(String[] args) throws Exception {
    Path corpus = Path.of(args[0]).resolve("corpora/cctv-2022-2025.ndjson.gz");
    long budget = args.length > 1 ? Long.parseLong(args[1].replace(",", "")) : 2_000_000;
    var comparison = new SegmenterComparison();
    List<String> turn = new ArrayList<>();
    for (String text : Sentences.texts(corpus, "text", budget * 2)) {
      turn.addAll(Sentences.lines(text, LONGEST_LINE));
      if (turn.size() >= TURN) {
        comparison.compare(turn);
        turn.clear();
      }
      if (comparison.words >= budget) {
        break;
      }
    }
    comparison.compare(turn);
    comparison.print();
  }

  private void compare(List<String> lines) {
    List<List<String>> expected = new ArrayList<>();
    List<List<String>> found = new ArrayList<>();
    long start = THREADS.getCurrentThreadCpuTime();
    for (String line : lines) {
      expected.add(classifier.segmentString(line));
    }
    long middle = THREADS.getCurrentThreadCpuTime();
    for (String line : lines) {
      found.add(segmenter.words(line));
    }
    segmenterNanos += THREADS.getCurrentThreadCpuTime() - middle;
    classifierNanos += middle - start;
    for (int i = 0; i < lines.size(); i++) {
      words += expected.get(i).size();
      characters += lines.get(i).length();
      if (!expected.get(i).equals(found.get(i)) && different++ < SHOWN) {
        System.out.printf("  CoreNLP %s%n  decoder %s%n", expected.get(i), found.get(i));
      }
    }
  }

  private void print() {
    double classifierRate = words / (classifierNanos / 1e9);
    double segmenterRate = words / (segmenterNanos / 1e9);
    System.out.printf(
        Locale.ROOT,
        "%s words of %s characters, %d lines differ; words per CPU second: CoreNLP %s, decoder %s,"
            + " ratio %.1f%n",
        number(words),
        number(characters),
        different,
        number((long) classifierRate),
        number((long) segmenterRate),
        segmenterRate / classifierRate);
  }
}
