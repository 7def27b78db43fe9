package org.dateline.ingest.fields;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The role that an unknown field looks like, by the words of its name and by its value. It is only
 * reported, never acted upon.
 */
public enum Resemblance {
  TEXT(Role.TEXT),
  DATE(Role.DATE),
  SOURCE(Role.SOURCE);

  private static final Set<String> DATE_WORDS =
      Set.of(
          "date",
          "dates",
          "time",
          "datetime",
          "timestamp",
          "ts",
          "day",
          "published",
          "publish",
          "pub",
          "posted",
          "issued",
          "created",
          "when",
          "dt",
          "datum",
          "fecha",
          "zeit",
          "moment",
          "start",
          "aired",
          "broadcast");
  private static final Set<String> NO_DATE_WORDS =
      Set.of(
          "crawl",
          "crawled",
          "scrape",
          "scraped",
          "fetch",
          "fetched",
          "index",
          "indexed",
          "retrieved",
          "accessed",
          "access",
          "download",
          "downloaded",
          "update",
          "updated",
          "modify",
          "modified",
          "changed",
          "edited",
          "expire",
          "expires",
          "import",
          "imported",
          "inserted",
          "seen",
          "last",
          "reading",
          "read",
          "duration",
          "zone",
          "timezone",
          "birth",
          "end");
  private static final Set<String> SOURCE_WORDS =
      Set.of(
          "source",
          "src",
          "publisher",
          "publication",
          "outlet",
          "newspaper",
          "paper",
          "site",
          "website",
          "media",
          "medium",
          "domain",
          "host",
          "channel",
          "agency",
          "brand",
          "provider",
          "feed",
          "journal",
          "magazine",
          "station",
          "newsroom",
          "press",
          "network",
          "quelle",
          "fuente",
          "fonte",
          "zeitung");
  private static final Set<String> NO_SOURCE_WORDS =
      Set.of(
          "image",
          "img",
          "photo",
          "picture",
          "video",
          "type",
          "id",
          "ids",
          "count",
          "country",
          "lang",
          "language",
          "bias",
          "rating",
          "rank",
          "social",
          "logo",
          "icon",
          "thumbnail",
          "category",
          "subject",
          "tags",
          "region",
          "city",
          "state");
  private static final Set<String> TEXT_WORDS =
      Set.of(
          "text",
          "body",
          "content",
          "story",
          "article",
          "paragraph",
          "description",
          "summary",
          "abstract",
          "excerpt",
          "lead",
          "snippet",
          "highlights",
          "teaser",
          "dek",
          "standfirst",
          "message",
          "main",
          "clean",
          "plain",
          "doc");

  private static final int TEXT_LETTERS = 150;
  private static final int LETTERS_OF_NAMED_TEXT = 40;
  private static final int LONGEST_SOURCE = 80;
  private static final int LONGEST_DATE = 50;
  private static final Pattern WORD_BOUND = Pattern.compile("[^\\p{L}]+|(?<=\\p{Ll})(?=\\p{Lu})");
  private static final Pattern WRITTEN_DATE =
      Pattern.compile(
          "(?:\\p{L}{2,10}+\\.?,?"
              + " )?(?:\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}|\\d{1,2}[-/.]\\d{1,2}[-/.](?:\\d{4}|\\d{2})|\\p{L}{3,10}+\\.?"
              + " \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}\\.? \\p{L}{3,10}+\\.?"
              + " \\d{4})(?!\\d).*");
  private static final Pattern DIGIT_DATE = Pattern.compile("(?:19|20)\\d{6}|\\d{10}|\\d{13}");
  private static final Pattern DOMAIN =
      Pattern.compile(
          "(?:https?://)?(?:[\\p{L}\\d][\\p{L}\\d-]{0,62}+\\.){1,4}+(?!jpe?g$|png$|gif$|html?$|txt$|json$|csv$|xml$|pdf$|mp[34]$|php$|zip$)\\p{L}{2,12}+/?");

  private final Role role;

  Resemblance(Role role) {
    this.role = role;
  }

  /** The role that such a field could be given. */
  public Role role() {
    return role;
  }

  /**
   * The resemblance to a role.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Resemblance of(Role role) {
    return Arrays.stream(values())
        .filter(like -> like.role == role)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("nothing is said to look like " + role));
  }

  /** What the field looks like, if like any of these. */
  public static Optional<Resemblance> of(FieldValue field) {
    String name = field.path().substring(field.path().lastIndexOf('.') + 1);
    Set<String> words =
        Arrays.stream(WORD_BOUND.split(name))
            .map(word -> word.toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());
    if (looksLikeText(words, field.value())) {
      return Optional.of(TEXT);
    }
    String value =
        looksLikeDateObject(field.value()) ? FieldValues.date(field.value()) : plain(field.value());
    if (value == null) {
      return Optional.empty();
    }
    if (looksLikeDate(words, value)) {
      return Optional.of(DATE);
    }
    return looksLikeSource(words, value) ? Optional.of(SOURCE) : Optional.empty();
  }

  private static boolean looksLikeDateObject(Object value) {
    return value instanceof Map<?, ?> map
        && (map.containsKey("$date") || map.containsKey("seconds"));
  }

  private static @Nullable String plain(Object value) {
    boolean plain = value instanceof String || value instanceof Number || value instanceof Map;
    return plain ? FieldValues.name(value) : null;
  }

  private static boolean looksLikeText(Set<String> words, Object value) {
    List<String> paragraphs =
        value instanceof String text ? List.of(text) : StructuredText.paragraphs(value);
    boolean named = words.stream().anyMatch(TEXT_WORDS::contains);
    int needed = named ? LETTERS_OF_NAMED_TEXT : TEXT_LETTERS;
    return paragraphs.stream()
            .anyMatch(text -> text.strip().indexOf(' ') > 0 || hasIdeographs(text))
        && paragraphs.stream().mapToLong(Resemblance::weight).limit(50).sum() >= needed;
  }

  /** Letters of the beginning; an ideograph says as much as three. */
  private static long weight(String text) {
    return text.codePoints()
        .limit(2L * TEXT_LETTERS)
        .mapToLong(point -> Character.isIdeographic(point) ? 3 : Character.isLetter(point) ? 1 : 0)
        .sum();
  }

  private static boolean hasIdeographs(String text) {
    return text.codePoints().limit(TEXT_LETTERS).anyMatch(Character::isIdeographic);
  }

  private static boolean looksLikeDate(Set<String> words, String value) {
    if (value.length() > LONGEST_DATE || words.stream().anyMatch(NO_DATE_WORDS::contains)) {
      return false;
    }
    boolean named = words.stream().anyMatch(DATE_WORDS::contains);
    return WRITTEN_DATE.matcher(value.strip()).matches()
        || (named && DIGIT_DATE.matcher(value.strip()).matches());
  }

  private static boolean looksLikeSource(Set<String> words, String value) {
    boolean short_ =
        value.length() <= LONGEST_SOURCE && value.codePoints().anyMatch(Character::isLetter);
    if (!short_ || words.stream().anyMatch(NO_SOURCE_WORDS::contains)) {
      return false;
    }
    return words.stream().anyMatch(SOURCE_WORDS::contains)
        || DOMAIN.matcher(value.strip()).matches();
  }
}
