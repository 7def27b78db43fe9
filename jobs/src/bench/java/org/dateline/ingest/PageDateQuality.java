package org.dateline.ingest;

import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.dateline.ingest.date.DateBounds;
import org.dateline.ingest.habit.SourceHabits;
import org.dateline.ingest.html.HtmlText;
import org.dateline.ingest.language.LanguageIdentification;
import org.dateline.ingest.page.HtmlPage;
import org.dateline.ingest.record.RawRecord;
import org.dateline.ingest.record.RawRow;
import org.jspecify.annotations.Nullable;

/**
 * How well the day of publication of pages is found, against a gold set of pages in many languages
 * (adbar/htmldate): right, wrong and none, of what a user gets in {@code articles.published_date}.
 * Each page is read alone, with its address, so without what only many articles of a source show. A
 * page that is rejected has no date.
 *
 * <p>Half of the pages were read while the rules were made ({@code development}), the other half
 * was not ({@code blind}): the hash of the page's id decides. {@code errors} lists what is wrong in
 * the first.
 */
public final class PageDateQuality {

  /** A page, its true day (null if it has none), and what becomes of it. */
  private record Page(
      String id,
      String url,
      @Nullable LocalDate truth,
      @Nullable String rejected,
      @Nullable PublicationDate found,
      @Nullable List<String> given) {

    boolean isDevelopment() {
      return Math.floorMod(id.hashCode(), 2) == 0;
    }

    String outcome() {
      LocalDate day = found == null ? null : found.day();
      if (Objects.equals(day, truth)) {
        return "right";
      }
      return day == null ? "none" : "wrong";
    }
  }

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args.length == 0 ? "../shared/gold/pages" : args[0]);
    List<Page> pages = read(folder);
    if (List.of(args).contains("errors")) {
      pages.stream()
          .filter(page -> page.isDevelopment() && !page.outcome().equals("right"))
          .forEach(PageDateQuality::printError);
    }
    System.out.println("half         pages  right  wrong   none   rejected");
    print("development", pages.stream().filter(Page::isDevelopment).toList());
    print("blind", pages.stream().filter(page -> !page.isDevelopment()).toList());
    print("all", pages);
    printProvenances(pages.stream().filter(Page::isDevelopment).toList());
  }

  private static List<Page> read(Path folder) throws IOException {
    JsonNode truth =
        JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build()
            .readTree(folder.resolve("dates.json").toFile());
    var reader = new DraftReader(Shipped.PARAMS, Shipped.SOURCES);
    var pages = new ArrayList<Page>();
    for (Map.Entry<String, JsonNode> entry : truth.properties()) {
      String url = entry.getValue().path("url").asText();
      Path file = folder.resolve("html").resolve(entry.getKey() + ".html.gz");
      try (var in = new GZIPInputStream(Files.newInputStream(file))) {
        String html = HtmlText.decode(in.readAllBytes(), null).text();
        DraftRow draft =
            reader.read(
                RawRow.of(
                    file.toString(),
                    HtmlPage.NAME,
                    new RawRecord(1, HtmlPage.NAME, html, url, null, null)));
        String day = entry.getValue().path("date").asText();
        pages.add(
            page(entry.getKey(), url, day.startsWith("NaN") ? null : LocalDate.parse(day), draft));
      }
    }
    return pages;
  }

  private static Page page(String id, String url, @Nullable LocalDate truth, DraftRow draft) {
    if (draft.reason() != null) {
      return new Page(id, url, truth, draft.reason(), null, null);
    }
    String text = String.join("\n\n", draft.paragraphs());
    var date =
        PublicationDate.of(
            draft.dates(),
            draft.url(),
            text,
            DateBounds.of(Shipped.PARAMS.earliestDate(), Shipped.PARAMS.latestDate()),
            SourceHabits.NONE,
            LanguageIdentification.of(draft.languageGiven(), text, Shipped.PARAMS.languages())
                .code());
    List<String> given =
        draft.dates().stream().map(one -> one.provenance() + " " + one.raw()).toList();
    return new Page(id, url, truth, null, date, given);
  }

  private static void print(String name, List<Page> pages) {
    System.out.printf(
        Locale.ROOT,
        "%-12s %5d  %.3f  %.3f  %.3f   %8d%n",
        name,
        pages.size(),
        share(pages, "right"),
        share(pages, "wrong"),
        share(pages, "none"),
        pages.stream().filter(page -> page.rejected() != null).count());
  }

  private static double share(List<Page> pages, String outcome) {
    return pages.stream().filter(page -> page.outcome().equals(outcome)).count()
        / (double) pages.size();
  }

  private static void printProvenances(List<Page> pages) {
    var counts = new TreeMap<String, Integer>();
    for (Page page : pages) {
      if (page.found() != null) {
        counts.merge(page.found().provenance() + ", " + page.outcome(), 1, Integer::sum);
      }
    }
    System.out.println("where dates of the development half were found: " + counts);
  }

  private static void printError(Page page) {
    System.out.printf(
        "%s %s %s%n  true %s, found %s%n  given %s%n",
        page.outcome(), page.id(), page.url(), page.truth(), page.found(), page.given());
    if (page.rejected() != null) {
      System.out.println("  rejected: " + page.rejected());
    }
  }

  private PageDateQuality() {}
}
