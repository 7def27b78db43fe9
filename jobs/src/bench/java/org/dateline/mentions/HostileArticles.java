package org.dateline.mentions;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import org.dateline.mentions.ArticleAnnotator.Limits;

/**
 * How long the annotators need for texts made to break them, which a task cannot be interrupted in.
 * One line a text: characters, CPU seconds, sentences, names, failure; at the end the slowest.
 *
 * <p>Arguments: the longest runs, in characters (default 100,000).
 */
final class HostileArticles {
  private static final Limits LIMITS = new Limits(1_000_000, 200, 1_800);

  public static void main(String[] args) {
    int run = args.length > 0 ? Integer.parseInt(args[0].replace(",", "")) : 100_000;
    for (String language : List.of("en", "zh")) {
      measure(language, run);
    }
  }

  private static void measure(String language, int run) {
    Annotator annotator = Annotators.annotator(language, LIMITS, Decoder.FAST);
    annotator.annotate("", "Angela Merkel met Shell in Oslo. 库克在北京。".repeat(2_000));
    System.out.printf(
        "%n%s%n%-28s %10s %8s %10s %8s %s%n",
        language, "run of", "characters", "CPU s", "sentences", "names", "failure");
    double slowest = 0;
    for (var text : HostileTexts.ofLength(run).entrySet()) {
      double start = seconds();
      AnnotatedText read = annotator.annotate("", text.getValue()).text();
      double seconds = seconds() - start;
      if (text.getValue().length() <= run) {
        slowest = Math.max(slowest, seconds);
      }
      System.out.printf(
          Locale.ROOT,
          "%-28s %,10d %8.2f %,10d %,8d %s%n",
          text.getKey(),
          text.getValue().length(),
          seconds,
          read.sentences().size(),
          read.names().size(),
          read.failure() == null ? "" : read.failure().reason().code());
    }
    System.out.printf(Locale.ROOT, "slowest of up to %,d characters: %.2f CPU s%n", run, slowest);
  }

  private static double seconds() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
  }

  private HostileArticles() {}
}
