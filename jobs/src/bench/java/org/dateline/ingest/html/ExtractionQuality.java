package org.dateline.ingest.html;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * How well the story is found on the pages of the article extraction benchmark
 * (scrapinghub/article-extraction-benchmark), by its own definition: texts as multisets of runs of
 * four words ({@code \w+} as Python has it), counts scaled to one a page, precision and recall as
 * means over the pages, F1 of the two means.
 *
 * <p>Half of the pages (those whose name begins with an even digit) were read while the rules were
 * made, the other half was not: the first is {@code build}, the second {@code check}.
 */
public final class ExtractionQuality {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");
  private static final int RUN = 4;
  private static final int RESAMPLES = 1000;

  /**
   * The agreement of one page, as shares of all runs.
   *
   * @param found runs of the true text that were found
   * @param wrong runs found that are not of the true text
   * @param missed runs of the true text that were not found
   */
  record Agreement(String page, double found, double wrong, double missed) {
    static Agreement of(String page, String truth, String extracted) {
      Map<List<String>, Integer> expected = runs(truth);
      Map<List<String>, Integer> actual = runs(extracted);
      var all = new HashSet<>(expected.keySet());
      all.addAll(actual.keySet());
      double found = 0;
      double wrong = 0;
      double missed = 0;
      for (List<String> run : all) {
        int wanted = expected.getOrDefault(run, 0);
        int given = actual.getOrDefault(run, 0);
        found += Math.min(wanted, given);
        wrong += Math.max(0, given - wanted);
        missed += Math.max(0, wanted - given);
      }
      double sum = Math.max(1, found + wrong + missed);
      return new Agreement(page, found / sum, wrong / sum, missed / sum);
    }

    private static Map<List<String>, Integer> runs(String text) {
      var words = new ArrayList<String>();
      Matcher word = WORD.matcher(text);
      while (word.find()) {
        words.add(word.group());
      }
      var runs = new HashMap<List<String>, Integer>();
      for (int i = 0; i < Math.max(1, words.size() - RUN + 1); i++) {
        List<String> run = List.copyOf(words.subList(i, Math.min(words.size(), i + RUN)));
        if (!run.isEmpty()) {
          runs.merge(run, 1, Integer::sum);
        }
      }
      return runs;
    }

    private double precision() {
      return wrong == 0 && missed == 0 ? 1 : found / (found + wrong);
    }

    private double recall() {
      return wrong == 0 && missed == 0 ? 1 : found / (found + missed);
    }

    boolean isBuild() {
      return Character.digit(page.charAt(0), 16) % 2 == 0;
    }
  }

  /** Means over pages; a page without a text on the side in question does not count there. */
  record Scores(double precision, double recall, double f1, double exact) {
    static Scores of(List<Agreement> pages) {
      double precision =
          pages.stream()
              .filter(page -> page.found + page.wrong > 0)
              .mapToDouble(Agreement::precision)
              .average()
              .orElse(0);
      double recall =
          pages.stream()
              .filter(page -> page.found + page.missed > 0)
              .mapToDouble(Agreement::recall)
              .average()
              .orElse(0);
      double exact =
          pages.stream().filter(page -> page.wrong == 0 && page.missed == 0).count()
              / (double) pages.size();
      double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
      return new Scores(precision, recall, f1, exact);
    }
  }

  /** All pages of the folder with {@code ground-truth.json} and {@code html/}, extracted. */
  static List<Agreement> agreements(Path folder) throws IOException {
    var truth = new JsonMapper().readTree(Files.readAllBytes(folder.resolve("ground-truth.json")));
    var result = new ArrayList<Agreement>();
    for (Map.Entry<String, JsonNode> entry : truth.properties()) {
      var article =
          HtmlArticle.of(
              page(folder, entry.getKey()).text(), entry.getValue().path("url").asText());
      result.add(
          Agreement.of(
              entry.getKey(),
              entry.getValue().path("articleBody").asText(""),
              String.join("\n", article.paragraphs())));
    }
    return result;
  }

  private static HtmlText page(Path folder, String name) throws IOException {
    Path file = folder.resolve("html").resolve(name + ".html.gz");
    try (var in = new GZIPInputStream(Files.newInputStream(file))) {
      return HtmlText.decode(in.readAllBytes(), null);
    }
  }

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args.length == 0 ? "../shared/gold/extraction" : args[0]);
    List<Agreement> all = agreements(folder);
    System.out.println("pages        n  precision        recall           F1               exact");
    print("build", all.stream().filter(Agreement::isBuild).toList());
    print("check", all.stream().filter(page -> !page.isBuild()).toList());
    print("all", all);
    printSpeed(folder, all);
  }

  /** Scores, each with its standard error over resampled pages. */
  private static void print(String name, List<Agreement> pages) {
    var random = new SplittableRandom(20191119);
    var samples = new ArrayList<Scores>();
    for (int i = 0; i < RESAMPLES; i++) {
      var sample = new ArrayList<Agreement>();
      for (int j = 0; j < pages.size(); j++) {
        sample.add(pages.get(random.nextInt(pages.size())));
      }
      samples.add(Scores.of(sample));
    }
    Scores scores = Scores.of(pages);
    System.out.printf(
        Locale.ROOT,
        "%-8s %5d  %.4f ± %.4f  %.4f ± %.4f  %.4f ± %.4f  %.3f%n",
        name,
        pages.size(),
        scores.precision,
        deviation(samples.stream().mapToDouble(Scores::precision).toArray()),
        scores.recall,
        deviation(samples.stream().mapToDouble(Scores::recall).toArray()),
        scores.f1,
        deviation(samples.stream().mapToDouble(Scores::f1).toArray()),
        scores.exact);
  }

  private static double deviation(double[] values) {
    double mean = 0;
    for (double value : values) {
      mean += value / values.length;
    }
    double squares = 0;
    for (double value : values) {
      squares += (value - mean) * (value - mean);
    }
    return Math.sqrt(squares / (values.length - 1));
  }

  /**
   * Bytes to article on one thread, the fastest of five rounds: the first ones warm the code up.
   */
  private static void printSpeed(Path folder, List<Agreement> pages) throws IOException {
    var bytes = new ArrayList<byte[]>();
    long size = 0;
    for (Agreement page : pages) {
      Path file = folder.resolve("html").resolve(page.page() + ".html.gz");
      try (var in = new GZIPInputStream(Files.newInputStream(file))) {
        byte[] content = in.readAllBytes();
        size += content.length;
        bytes.add(content);
      }
    }
    double best = Double.MAX_VALUE;
    for (int round = 0; round < 5; round++) {
      long paragraphs = 0;
      long start = System.nanoTime();
      for (byte[] content : bytes) {
        paragraphs +=
            HtmlArticle.of(HtmlText.decode(content, null).text(), null).paragraphs().size();
      }
      double seconds = (System.nanoTime() - start) / 1e9;
      best = paragraphs == 0 ? best : Math.min(best, seconds);
    }
    System.out.printf(
        Locale.ROOT,
        "speed: %.0f pages/s, %.1f MB/s, %.1f ms a page of %.0f kB on average%n",
        bytes.size() / best,
        size / best / 1e6,
        1000 * best / bytes.size(),
        size / 1e3 / bytes.size());
  }

  private ExtractionQuality() {}
}
