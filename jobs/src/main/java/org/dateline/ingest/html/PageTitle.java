package org.dateline.ingest.html;

import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * A page's headline: as it stands on the page if metadata confirm it, else of Open Graph, JSON-LD,
 * the first heading or {@code <title>}, without the site's name.
 */
final class PageTitle {
  private static final Pattern LAST_PART = Pattern.compile("^(.{3,})\\s*(?:\\s[-–—·•|:»/]|\\||::|_|\\s-)\\s+?(.+)$|^(.{3,})[|_](.+)$");

  private PageTitle() {}

  /** Null if the page has none. */
  static String of(Document document, MetaTags tags, JsonLd jsonLd, String siteName) {
    String heading = heading(document);
    String browserTitle = MetaTags.clean(document.title());
    String[] given =
        Stream.of(tags.first("og:title"), jsonLd.text("headline"), tags.first("twitter:title"), tags.first("dc.title", "dcterms.title"))
            .filter(Objects::nonNull)
            .toArray(String[]::new);
    if (heading != null && confirms(heading, browserTitle, given)) {
      return heading;
    }
    if (given.length > 0) {
      return withoutSite(given[0], siteName, heading);
    }
    if (heading != null) {
      return heading;
    }
    return browserTitle == null ? null : withoutSite(browserTitle, siteName, null);
  }

  private static String heading(Document document) {
    Elements marked = document.select("h1[itemprop~=headline], [itemprop=headline]:is(h1,h2)");
    Elements found = marked.isEmpty() ? document.getElementsByTag("h1") : marked;
    for (Element heading : found) {
      String text = MetaTags.clean(heading.text());
      if (text != null) {
        return text;
      }
    }
    return null;
  }

  private static boolean confirms(String heading, String browserTitle, String[] given) {
    String words = Words.of(heading);
    return words.length() > 8
        && Stream.concat(Stream.ofNullable(browserTitle), Arrays.stream(given))
            .anyMatch(title -> Words.of(title).startsWith(words));
  }

  /** Cuts the last part, or the first, if it is the site's name. */
  static String withoutSite(String title, String siteName, String heading) {
    if (siteName == null) {
      return title;
    }
    String site = Words.of(siteName);
    for (String separator : new String[] {" | ", " - ", " – ", " — ", " · ", " • ", " :: ", " : ", " » ", "|", "_", "-"}) {
      int last = title.lastIndexOf(separator);
      if (last > 0 && Words.of(title.substring(last + separator.length())).equals(site)) {
        return title.substring(0, last).strip();
      }
      int first = title.indexOf(separator);
      if (first > 0 && Words.of(title.substring(0, first)).equals(site)) {
        return title.substring(first + separator.length()).strip();
      }
    }
    return title;
  }
}
