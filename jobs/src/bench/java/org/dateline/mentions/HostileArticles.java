package org.dateline.mentions;

import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.mentions.ArticleAnnotator.Limits;

/**
 * How long the annotators need for texts made to break them, which a task cannot be interrupted in.
 * One line a text: characters, CPU seconds, sentences, names, failure; at the end the slowest.
 *
 * <p>Arguments: the longest runs, in characters (default 100,000).
 */
final class HostileArticles {
  private static final Limits LIMITS = new Limits(1_000_000, 200, 1_800);
  private static final int MILLION = 1_000_000;

  /** Each text by name; {@code run} is the length of a run without anything to break it. */
  static Map<String, String> texts(int run) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (String unit :
        List.of(
            "\"",
            "'",
            "“",
            "-",
            "–",
            "_",
            "/",
            "\\",
            "@",
            "#",
            ".",
            "!",
            "?!",
            "…",
            "(",
            "[",
            "<",
            "&",
            "&amp;",
            "$",
            "%",
            "*",
            "=",
            "|",
            "~",
            "♥",
            "☃",
            "😀",
            "👍🏽",
            "👨‍👩‍👧‍👦",
            "🇩🇪",
            "e\u0301",
            "a\u0301\u0302\u0303",
            "\u0301",
            "\u200d",
            "\u202e",
            "א",
            "ش",
            "ا لله",
            "a",
            "A",
            "0",
            "1,",
            "1.",
            "1-",
            "a-",
            "a.",
            "A.",
            "a'",
            "a@",
            "a/",
            "x@y.z,",
            "http://",
            "www.a.",
            "](",
            "<a ",
            "</",
            "1/2/",
            "$1,",
            "中",
            "中a",
            "。",
            "，",
            "、",
            "一",
            "１",
            "1中",
            "1，",
            "1,2,中",
            "“",
            "《",
            "·",
            "〇",
            "ー",
            "한",
            "𠮷",
            "王·",
            "3.14",
            "A1",
            "年",
            "月1日",
            "…—",
            "\u0007",
            "\u0000",
            "\ud800",
            "\u00ad",
            "\t",
            "\u3000",
            "\ufeff")) {
      texts.put(printable(unit), unit.repeat(run / unit.length()));
    }
    texts.put("short words, no end", words(run, "word "));
    texts.put("names, no end", words(run, "Angela Merkel "));
    texts.put("100 characters, quotes", words(run, "\"".repeat(99) + " "));
    texts.put("99 hyphens a word", words(run, "-".repeat(99) + " "));
    texts.put("99 emoji a word", words(run, "😀".repeat(49) + " "));
    texts.put("99 dots a word", words(run, ".".repeat(99) + " "));
    texts.put("99 slashes a word", words(run, "/".repeat(99) + " "));
    texts.put("99 at signs a word", words(run, "@".repeat(99) + " "));
    texts.put("99 a- a word", words(run, "a-".repeat(49) + " "));
    texts.put("99 digits and commas", words(run, "1,".repeat(49) + " "));
    texts.put("tags never closed", words(run, "<a href=\"x\" "));
    texts.put("one-letter lines", words(run, "A\n"));
    texts.put("lines of a full stop", words(run, ".\n"));
    texts.put("one sentence of 1 MB", words(MILLION, "and the minister of Norway said so "));
    texts.put("one Chinese sentence, 1 MB", words(MILLION, "挪威首相在北京说，"));
    texts.put("prose of 5 MB", words(5 * MILLION, "Angela Merkel met Shell in Oslo. They spoke. "));
    texts.put("Chinese prose of 5 MB", words(5 * MILLION, "库克在北京。苹果公司没有评论，新华社报道。"));
    return texts;
  }

  private static String words(int length, String unit) {
    return unit.repeat(length / unit.length());
  }

  private static String printable(String unit) {
    boolean plain =
        unit.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c > ' ' && c < 0x7F);
    String codes = String.join(" ", unit.codePoints().mapToObj("U+%04X"::formatted).toList());
    return plain ? unit : codes;
  }

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
    for (var text : texts(run).entrySet()) {
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
