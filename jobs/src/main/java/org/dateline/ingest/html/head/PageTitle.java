package org.dateline.ingest.html.head;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/**
 * A page's headline: as it stands on the page if metadata confirm it, else of Open Graph, JSON-LD,
 * the first heading or {@code <title>}, without the site's name.
 */
public final class PageTitle {
  private static final List<String> SEPARATORS =
      List.of(" | ", " - ", " – ", " — ", " · ", " • ", " :: ", " : ", " » ", "|", "_", "-");

  /** A longer text is no headline. */
  private static final int LONGEST = 1000;

  /** Shorter headings (letters and digits) may open many titles, as a site's name does. */
  private static final int SHORTEST = 8;

  private static final Evaluator MARKED =
      Selector.evaluatorOf("h1[itemprop~=headline], h2[itemprop~=headline]");

  private PageTitle() {}

  /** The headline; null if the page has none. */
  public static @Nullable String of(
      Document document, MetaTags tags, JsonLd jsonLd, @Nullable String siteName) {
    String heading = heading(document);
    String browserTitle = headline(document.title());
    List<String> given =
        Stream.of(
                tags.first("og:title"),
                jsonLd.text("headline"),
                tags.first("twitter:title", "dc.title", "dcterms.title"),
                browserTitle)
            .filter(title -> title != null && title.length() <= LONGEST)
            .toList();
    if (heading != null && isConfirmed(heading, given)) {
      return heading;
    }
    boolean onlyBrowserTitle = given.size() == 1 && browserTitle != null;
    if (given.isEmpty() || (onlyBrowserTitle && heading != null)) {
      return heading;
    }
    return withoutSite(given.get(0), siteName);
  }

  /** What the page shows as its headline; null if nothing. */
  public static @Nullable String heading(Document document) {
    Element element = element(document);
    return element == null ? null : headline(element.text());
  }

  /** The heading marked as headline, else the first of the first rank; null if there is none. */
  static @Nullable Element element(Document document) {
    Element marked = document.selectFirst(MARKED);
    if (marked != null) {
      return marked;
    }
    for (Element heading : document.getElementsByTag("h1")) {
      if (heading.hasText()) {
        return heading;
      }
    }
    return null;
  }

  private static @Nullable String headline(String text) {
    return text.length() > LONGEST ? null : MetaTags.clean(text);
  }

  private static boolean isConfirmed(String heading, List<String> given) {
    String words = LettersAndDigits.of(heading);
    return words.length() >= SHORTEST
        && given.stream().anyMatch(title -> LettersAndDigits.of(title).startsWith(words));
  }

  /** Cuts the last part, or the first, if it is the site's name, and sections before it. */
  private static String withoutSite(String title, @Nullable String siteName) {
    String site = siteName == null ? "" : LettersAndDigits.of(siteName);
    for (String separator : SEPARATORS) {
      int last = title.lastIndexOf(separator);
      if (last > 0
          && LettersAndDigits.of(title.substring(last + separator.length())).equals(site)) {
        return SiteInTitle.withoutSections(title.substring(0, last).strip());
      }
      int first = title.indexOf(separator);
      if (first > 0 && LettersAndDigits.of(title.substring(0, first)).equals(site)) {
        return title.substring(first + separator.length()).strip();
      }
    }
    return title;
  }
}
