package org.dateline.ingest;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A record of named fields (a JSON object, a row of a table, front matter) read under the names
 * that the corpora of the field use (news-please, Media Cloud, Webz.io, NewsAPI, GDELT's article
 * lists, the UCI News Aggregator), or under the one that the setting {@code ingest.fields} gives.
 * Case and the mark between words do not matter in a usual name.
 *
 * <p>When a crawler saw the article is never its date: fields that say so are kept apart.
 */
final class Fields {
  private static final Map<String, List<String>> USUAL_NAMES =
      new TreeMap<>(
          Map.of(
              "title", List.of("title", "headline", "thread.title", "webTitle"),
              "text",
                  List.of(
                      "text",
                      "body",
                      "content",
                      "content_original",
                      "maintext",
                      "story_text",
                      "article_text",
                      "full_text",
                      "articleBody",
                      "body_text"),
              "source",
                  List.of(
                      "source",
                      "publisher",
                      "media_name",
                      "thread.site_full",
                      "thread.site",
                      "source_domain",
                      "domain"),
              "date",
                  List.of(
                      "date",
                      "date_publish",
                      "published_at",
                      "publishedAt",
                      "published",
                      "publish_date",
                      "published_date",
                      "pub_date",
                      "pubDate",
                      "datePublished",
                      "thread.published",
                      "webPublicationDate"),
              "url", List.of("url", "link", "thread.url", "webUrl"),
              "authors", List.of("authors", "author", "byline"),
              "language", List.of("language", "lang")));
  private static final List<String> FETCH_NAMES =
      List.of(
          "fetched_at",
          "date_download",
          "crawled",
          "crawled_at",
          "crawl_date",
          "seendate",
          "indexed_date",
          "scraped_at");
  private static final List<String> HTML_NAMES = List.of("html", "raw_html", "article_html");

  /** What the UCI News Aggregator's rows have and no text. */
  private static final List<String> HEADLINE_LIST = List.of("STORY", "HOSTNAME", "TIMESTAMP");

  /** What programs write where they had nothing to write. */
  private static final Set<String> NO_VALUES = Set.of("undefined", "null", "None", "nan", "NaN");

  private final Map<?, ?> record;
  private final Map<String, String> mapping;
  private final String provenance;
  private final Map<String, Object> byLooseName = new TreeMap<>();

  /**
   * @param mapping from our name of a field to the input's, dotted where nested; a field that is
   *     mapped is looked for under that name only
   * @param provenance what dates found here are said to come from
   */
  Fields(Map<?, ?> record, Map<String, String> mapping, String provenance) {
    this.record = record;
    this.mapping = mapping;
    this.provenance = provenance;
    record.forEach((name, value) -> byLooseName.putIfAbsent(loose(String.valueOf(name)), value));
  }

  /** Our names of the fields. */
  static Set<String> names() {
    return USUAL_NAMES.keySet();
  }

  /** The article of a record that holds its text in a field. */
  Draft draft() throws UnreadableRecord {
    String text = text(inputNames("text"));
    if (text == null && isHeadlineList()) {
      return headline();
    }
    String page = text == null && !mapping.containsKey("text") ? text(HTML_NAMES) : null;
    if (page != null) {
      return draft("").orWhatPageSays(HtmlPage.read(page, first("url")));
    }
    if (text == null) {
      throw new UnreadableRecord(RejectionReason.NO_TEXT, withoutText());
    }
    return draft(text);
  }

  private String text(List<String> inputNames) {
    return values(inputNames)
        .map(Fields::paragraphs)
        .filter(Fields::present)
        .findFirst()
        .orElse(null);
  }

  private boolean isHeadlineList() {
    return mapping.isEmpty() && HEADLINE_LIST.stream().allMatch(record::containsKey);
  }

  /** Of a list of headlines each is an article whose title and whose text is the headline. */
  private Draft headline() throws UnreadableRecord {
    String title = first("title");
    if (title == null) {
      throw new UnreadableRecord(
          RejectionReason.NO_TEXT, "expected a headline in TITLE, found that field empty");
    }
    return draft(title).asHeadline(given(List.of("TIMESTAMP")));
  }

  private String withoutText() {
    String explanation =
        value("seendate") == null ? "" : "; an article list of GDELT names articles, without text";
    return "expected text in a field named "
        + inputNames("text")
        + ", found fields "
        + shownNames()
        + explanation;
  }

  /** The article of a record whose text stands elsewhere. */
  Draft draft(String text) {
    List<String> authors =
        values(inputNames("authors"))
            .map(Fields::list)
            .filter(list -> !list.isEmpty())
            .findFirst()
            .orElse(List.of());
    return new Draft(
        first("title"),
        text,
        first("source"),
        null,
        first("url"),
        authors,
        first("language"),
        given(inputNames("date")),
        false,
        false,
        fetchedAt());
  }

  private List<Draft.GivenDate> given(List<String> inputNames) {
    return values(inputNames)
        .map(Fields::scalar)
        .filter(Fields::present)
        .map(raw -> new Draft.GivenDate(raw.strip(), provenance))
        .toList();
  }

  /** The first moment of fetching that can be read; null if there is none. */
  private Instant fetchedAt() {
    return values(FETCH_NAMES)
        .map(Fields::scalar)
        .filter(Fields::present)
        .flatMap(raw -> DateText.read(raw.strip(), null).map(DateText::at).stream())
        .findFirst()
        .orElse(null);
  }

  private String first(String name) {
    return values(inputNames(name))
        .map(Fields::scalar)
        .filter(Fields::present)
        .map(value -> value.strip().replaceAll("\\s+", " "))
        .findFirst()
        .orElse(null);
  }

  private Stream<Object> values(List<String> inputNames) {
    return inputNames.stream().map(this::value).filter(Objects::nonNull);
  }

  private List<String> inputNames(String name) {
    String mapped = mapping.get(name);
    return mapped == null ? USUAL_NAMES.get(name) : List.of(mapped);
  }

  /** The field of that name, else the nested one its dots lead to, else one of a like name. */
  private Object value(String path) {
    Object value = record;
    if (record.containsKey(path)) {
      return record.get(path);
    }
    for (String step : path.split("\\.")) {
      value = value instanceof Map<?, ?> map ? map.get(step) : null;
    }
    return value == null ? byLooseName.get(loose(path)) : value;
  }

  /** "Publish Date", "publish-date" and "publish_date" are one name. */
  private static String loose(String name) {
    return name.strip().replaceAll("[\\s_-]+", "_").toLowerCase(Locale.ROOT);
  }

  private List<String> shownNames() {
    return record.keySet().stream().map(String::valueOf).limit(20).toList();
  }

  /** A string or number as written; the name of an object that has one; null for anything else. */
  private static String scalar(Object value) {
    if (value instanceof Double number) {
      boolean finite = !number.isNaN() && !number.isInfinite();
      return finite ? BigDecimal.valueOf(number).stripTrailingZeros().toPlainString() : null;
    }
    if (value instanceof Map<?, ?> map) {
      return map.get("name") instanceof String name ? name : null;
    }
    return value instanceof String || value instanceof Number ? value.toString() : null;
  }

  /** A text as one string; a list of strings is a list of paragraphs. */
  private static String paragraphs(Object value) {
    if (value instanceof List<?> list) {
      return String.join(
          "\n\n", list.stream().filter(String.class::isInstance).map(String.class::cast).toList());
    }
    return value instanceof String text ? text : null;
  }

  private static List<String> list(Object value) {
    var result = new ArrayList<String>();
    for (Object item : value instanceof List<?> items ? items : List.of(value)) {
      String text = scalar(item);
      if (present(text)) {
        result.add(text);
      }
    }
    return result;
  }

  private static boolean present(String value) {
    return value != null && !value.isBlank() && !NO_VALUES.contains(value.strip());
  }
}
