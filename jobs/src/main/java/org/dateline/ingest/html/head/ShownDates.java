package org.dateline.ingest.html.head;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.ingest.date.DateLabels;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Dates that a page keeps in attributes beside its headline, or shows there behind a label
 * ("Published 10:00 GMT 14 May 2019") or in full (2019年05月14日 10:00).
 */
final class ShownDates {
  private static final List<String> ATTRIBUTES =
      List.of(
          "data-published",
          "data-publish-date",
          "data-published-at",
          "data-pubdate",
          "data-pub-date",
          "data-publication-date",
          "data-date-published",
          "data-timestamp",
          "data-datetime",
          "data-date",
          "data-epoch",
          "data-unixtime",
          "data-utime",
          "data-utc",
          "data-time");

  /** Microformats: {@code <abbr class="published" title="2019-05-14T10:00:00Z">}. */
  private static final Pattern MICROFORMAT =
      Pattern.compile("(?i)(?:^|\\s)(?:dt-)?(?:published|dtpublished|entry-date|dtstart)(?:$|\\s)");

  private static final Pattern DAY_OR_SECONDS =
      Pattern.compile("\\d{9,}|\\d{4}.{0,3}\\d{1,2}.{0,3}\\d{1,2}|\\d{1,2}.{1,12}\\d{4}");
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");
  private static final Pattern IN_FULL =
      Pattern.compile(
          "^(?:19|20)\\d\\d\\s?(?:年\\s?\\d{1,2}\\s?月\\s?\\d{1,2}\\s?日|[-/.]\\d{1,2}[-/.]\\d{1,2})");
  private static final int LONGEST = 100;

  /** Elements before the headline and behind it that may hold its date. */
  private static final int BEFORE = 12;

  private static final int BEHIND = 40;

  private final List<Element> nearby = new ArrayList<>();

  /** Collects the elements around the headline, or the first of the page if it has no headline. */
  ShownDates(Document document, @Nullable Element headline) {
    List<Element> all = document.body().getAllElements();
    int at = headline == null ? 0 : Math.max(0, all.indexOf(headline));
    for (Element element :
        all.subList(Math.max(0, at - BEFORE), Math.min(all.size(), at + BEHIND))) {
      if (!PageDates.isBeside(element) && !PageDates.names(element).contains("updat")) {
        nearby.add(element);
      }
    }
  }

  /** The first date in an attribute. */
  Optional<String> inAttributes() {
    return nearby.stream()
        .map(ShownDates::attribute)
        .flatMap(Optional::stream)
        .filter(value -> value.length() <= LONGEST && DAY_OR_SECONDS.matcher(value).find())
        .findFirst();
  }

  private static Optional<String> attribute(Element element) {
    if (element.hasAttr("title") && MICROFORMAT.matcher(element.className()).find()) {
      return Optional.of(element.attr("title"));
    }
    return ATTRIBUTES.stream().filter(element::hasAttr).map(element::attr).findFirst();
  }

  /** The first date behind a label of publication, or without one if it stands there in full. */
  Optional<String> asText() {
    return nearby.stream()
        .map(Element::text)
        .filter(text -> text.length() <= LONGEST && YEAR.matcher(text).find())
        .filter(text -> DateLabels.PUBLICATION.matcher(text).find() || IN_FULL.matcher(text).find())
        .findFirst();
  }
}
