package org.dateline.ingest.html;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.dateline.ingest.language.LanguageIdentification;
import org.dateline.ingest.page.HtmlPage;
import org.dateline.ingest.record.Draft;
import org.dateline.ingest.record.UnreadableRecord;
import org.dateline.ingest.story.ChromeFilter;
import org.dateline.ingest.story.StoryText;
import org.dateline.run.settings.Settings;

/**
 * How well the text of pages of many languages and kinds is found: of each page, passages are known
 * that its text holds, and others that it does not hold. Precision is the passages kept rightly of
 * all kept, recall those of all that belong, summed over the pages, on the text after the rules of
 * cleaning; spaces of any kind are alike.
 *
 * <p>The errors of pages whose address hashes to an even number may be read while rules are made:
 * they are the half {@code development}. Of the other half, {@code blind}, nothing but the score is
 * shown, and that only where {@code blind} is asked for.
 */
public final class PageTextQuality {
  private static final List<String> HALVES = List.of("development", "blind");
  private static final List<String> LANGUAGES =
      Settings.load(Optional.empty(), Map.of()).ingest().languages();
  private static final int ROUNDS = 3;
  private static final int SHOWN = 160;

  /**
   * A page of the set.
   *
   * @param with passages that its text holds
   * @param without passages that its text does not hold
   */
  private record Page(String id, String url, List<String> with, List<String> without) {
    boolean isDevelopment() {
      return Character.digit(id.charAt(id.length() - 1), 16) % 2 == 0;
    }
  }

  /** The text found on a page, empty if none, with its passages sorted out. */
  private record Result(
      Page page, String language, String text, List<String> missed, List<String> leaked) {
    static Result of(Page page, String language, String text) {
      String found = normalized(text);
      return new Result(
          page,
          language,
          text,
          page.with.stream().filter(passage -> !found.contains(normalized(passage))).toList(),
          page.without.stream().filter(passage -> found.contains(normalized(passage))).toList());
    }
  }

  private record Scores(int pages, int kept, int all, int leaked, long characters) {
    static Scores of(List<Result> results) {
      int all = results.stream().mapToInt(result -> result.page.with.size()).sum();
      int missed = results.stream().mapToInt(result -> result.missed.size()).sum();
      return new Scores(
          results.size(),
          all - missed,
          all,
          results.stream().mapToInt(result -> result.leaked.size()).sum(),
          results.stream().mapToLong(result -> result.text.length()).sum());
    }

    double precision() {
      return kept + leaked == 0 ? 0 : (double) kept / (kept + leaked);
    }

    double recall() {
      return all == 0 ? 0 : (double) kept / all;
    }

    void print(String name) {
      System.out.printf(
          Locale.ROOT,
          "%-12s %5d  %.3f  %.3f  %.3f  %5d  %5d %6d  %9d%n",
          name,
          pages,
          precision(),
          recall(),
          2.0 * kept / Math.max(1, kept + leaked + all),
          kept,
          all - kept,
          leaked,
          characters);
    }
  }

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    List<String> options = Arrays.asList(args).subList(1, args.length);
    List<Page> pages = pages(folder.resolve("text.json"));
    var results = new ArrayList<Result>();
    for (Page page : pages) {
      results.add(result(folder, page));
    }
    System.out.println("pages            n  prec.  recall F1      kept missed leaked characters");
    for (String half : HALVES) {
      boolean development = half.equals("development");
      List<Result> ofHalf =
          results.stream().filter(r -> r.page.isDevelopment() == development).toList();
      if (development || options.contains(half)) {
        Scores.of(ofHalf).print(half);
        printByLanguage(ofHalf);
      }
      if (development && options.contains("errors")) {
        ofHalf.forEach(PageTextQuality::printErrors);
      }
    }
    printSpeed(folder, pages);
  }

  private static List<Page> pages(Path file) throws IOException {
    var pages = new ArrayList<Page>();
    for (Map.Entry<String, JsonNode> entry :
        new JsonMapper().readTree(Files.readAllBytes(file)).properties()) {
      JsonNode page = entry.getValue();
      pages.add(
          new Page(
              entry.getKey(),
              page.path("url").asText(),
              passages(page.path("with")),
              passages(page.path("without"))));
    }
    return pages;
  }

  private static List<String> passages(JsonNode list) {
    var passages = new ArrayList<String>();
    list.forEach(passage -> passages.add(passage.asText()));
    return passages;
  }

  private static Result result(Path folder, Page page) throws IOException {
    String html = HtmlText.decode(bytes(folder, page), null).text();
    String language =
        LanguageIdentification.of(
                HtmlArticle.of(html, page.url).language(),
                String.join("\n\n", page.with),
                LANGUAGES)
            .code();
    return Result.of(page, language, text(html, page.url));
  }

  /** The text as ingest cleans it; empty if the page is no article. */
  private static String text(String html, String url) {
    try {
      Draft draft = HtmlPage.read(html, url);
      return String.join("\n\n", StoryText.of(draft, new ChromeFilter(List.of())).paragraphs());
    } catch (UnreadableRecord e) {
      return "";
    }
  }

  private static byte[] bytes(Path folder, Page page) throws IOException {
    Path file = folder.resolve("html").resolve(page.id + ".html.gz");
    try (var in = new GZIPInputStream(Files.newInputStream(file))) {
      return in.readAllBytes();
    }
  }

  private static String normalized(String text) {
    var result = new StringBuilder(text.length());
    boolean spaced = true;
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      boolean space = Character.isWhitespace(character) || Character.isSpaceChar(character);
      if (!space || !spaced) {
        result.append(space ? ' ' : character);
      }
      spaced = space;
    }
    return result.toString().strip();
  }

  private static void printByLanguage(List<Result> results) {
    var byLanguage = new TreeMap<String, List<Result>>();
    results.forEach(r -> byLanguage.computeIfAbsent(r.language, l -> new ArrayList<>()).add(r));
    byLanguage.entrySet().stream()
        .sorted(Comparator.comparing(entry -> -entry.getValue().size()))
        .forEach(entry -> Scores.of(entry.getValue()).print("  " + entry.getKey()));
  }

  private static void printErrors(Result result) {
    if (result.missed.isEmpty() && result.leaked.isEmpty()) {
      return;
    }
    System.out.printf(
        "%n%s %s %d characters %s%n",
        result.page.id, result.language, result.text.length(), result.page.url);
    result.missed.forEach(passage -> System.out.println("  missed: " + shown(passage)));
    result.leaked.forEach(passage -> System.out.println("  leaked: " + shown(passage)));
  }

  private static String shown(String passage) {
    String line = normalized(passage);
    return line.length() <= SHOWN ? line : line.substring(0, SHOWN);
  }

  /** Bytes to cleaned text in CPU time of one thread, the fastest of some rounds. */
  private static void printSpeed(Path folder, List<Page> pages) throws IOException {
    var contents = new ArrayList<byte[]>();
    for (Page page : pages) {
      contents.add(bytes(folder, page));
    }
    double best = Double.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      long characters = 0;
      for (byte[] content : contents) {
        characters += text(HtmlText.decode(content, null).text(), "").length();
      }
      double seconds =
          (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
      best = characters == 0 ? best : Math.min(best, seconds);
    }
    System.out.printf(
        Locale.ROOT,
        "speed: %.0f pages/s a core (CPU time), %.0f kB a page%n",
        contents.size() / best,
        contents.stream().mapToInt(content -> content.length).sum() / 1e3 / contents.size());
  }

  private PageTextQuality() {}
}
