package org.dateline.ingest.xml;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.ingest.html.HtmlFragment;
import org.dateline.ingest.record.Draft;
import org.dateline.ingest.record.RejectionReason;
import org.dateline.ingest.record.UnreadableRecord;
import org.dateline.text.WordEdges;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * An item of a feed, or a post of a WordPress export: its full text where the feed has it, else its
 * description, else its headline alone.
 *
 * @param feed the element around it, with what the feed says of itself
 */
record FeedItem(Element feed, Element item) {
  private static final List<String> FULL_TEXTS =
      List.of(
          "content:encoded", "content", "yandex:full-text", "turbo:content", "xhtml:body", "body");
  private static final List<String> SHORT_TEXTS =
      List.of("description", "summary", "excerpt:encoded");
  private static final List<String> DATES =
      List.of(
          "wp:post_date_gmt",
          "pubdate",
          "published",
          "dc:date",
          "issued",
          "dcterms:issued",
          "dcterms:created",
          "created",
          "date");
  private static final String ZERO_DATE = "0000-00-00 00:00:00";
  private static final Pattern MAIL_WITH_NAME =
      Pattern.compile("^[^\\s()]{1,100}@[^\\s()]{1,100} \\(([^()]{1,200})\\)");
  private static final Pattern ORIGIN_NOTE =
      Pattern.compile("(?i)the post .{1,400} (?:appeared first|first appeared) on .{1,300}");
  private static final Pattern SHORTCODE_WITH_CONTENT =
      Pattern.compile(
          WordEdges.in(
              "\\[(caption|wp_caption|embed|audio|video|playlist|gallery)\\b[^\\]]{0,2000}+\\]"
                  + "(?:(?!\\[/?\\1).){0,5000}+\\[/\\1\\]"),
          Pattern.DOTALL);
  private static final Pattern SHORTCODE =
      Pattern.compile(
          WordEdges.in(
              "\\[/?(?:caption|wp_caption|embed|audio|video|playlist|gallery)\\b[^\\]]{0,2000}+\\]"));

  /** Reads the element that {@link FeedChannel#around} made. */
  static FeedItem of(String xml) throws UnreadableRecord {
    WellFormed.require(xml);
    Document document = Jsoup.parse(xml, "", Parser.xmlParser());
    Element feed = document.selectFirst("feed-item");
    Element item = feed == null ? null : feed.lastElementChild();
    if (item == null) {
      throw new UnreadableRecord(RejectionReason.BROKEN_XML, "expected an item, found none");
    }
    return new FeedItem(requireNonNull(feed), item);
  }

  Draft draft() throws UnreadableRecord {
    refuseOtherThanPosts();
    String title = words("title", "atom:title");
    List<Draft.GivenDate> dates =
        DATES.stream()
            .flatMap(name -> children(name).map(Element::text))
            .filter(date -> !date.isBlank() && !date.equals(ZERO_DATE))
            .map(date -> new Draft.GivenDate(date.strip(), "metadata"))
            .toList();
    List<String> paragraphs =
        Stream.of(FULL_TEXTS, SHORT_TEXTS)
            .map(this::paragraphs)
            .filter(found -> !found.isEmpty())
            .findFirst()
            .orElse(List.of());
    if (paragraphs.isEmpty() && title == null) {
      throw new UnreadableRecord(
          RejectionReason.NO_TEXT,
          "expected an item with a text, description or title, found none");
    }
    String text = String.join("\n\n", paragraphs);
    var draft =
        new Draft(
            title,
            text,
            source(),
            words(feed, "feed-site"),
            address(),
            authors(),
            first(
                words("dc:language", "language"),
                attribute("xml:lang"),
                words(feed, "feed-language")),
            dates.isEmpty() ? changeDates() : dates,
            true,
            false,
            null);
    if (paragraphs.isEmpty()) {
      return draft.asHeadline(draft.dates());
    }
    return paragraphs(FULL_TEXTS).isEmpty() ? draft.asExcerpt() : draft;
  }

  /** A WordPress export holds drafts, pictures and menus, too. */
  private void refuseOtherThanPosts() throws UnreadableRecord {
    String type = words("wp:post_type");
    String status = words("wp:status");
    if (type != null && !type.equals("post") || status != null && !status.equals("publish")) {
      throw new UnreadableRecord(
          RejectionReason.NOT_AN_ARTICLE,
          "expected a published post of WordPress, found one of type %s and status %s"
              .formatted(type, status));
    }
  }

  /** Atom asks for the date of the last change and not for that of publication. */
  private List<Draft.GivenDate> changeDates() {
    return Stream.of("updated", "modified")
        .flatMap(name -> children(name).map(Element::text))
        .filter(date -> !date.isBlank())
        .map(date -> new Draft.GivenDate(date.strip(), "metadata"))
        .toList();
  }

  private List<String> paragraphs(List<String> names) {
    return names.stream()
        .flatMap(name -> children(name).map(this::paragraphs))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private List<String> paragraphs(Element text) {
    boolean markup = text.childrenSize() > 0; // XHTML, not escaped
    String html = markup ? text.html() : text.wholeText();
    String bare = SHORTCODE_WITH_CONTENT.matcher(html).replaceAll("");
    var paragraphs =
        new ArrayList<>(HtmlFragment.paragraphs(SHORTCODE.matcher(bare).replaceAll("")));
    paragraphs.removeIf(paragraph -> ORIGIN_NOTE.matcher(paragraph).matches());
    return paragraphs;
  }

  private @Nullable String source() {
    Optional<String> aggregated =
        children("source")
            .map(
                source ->
                    first(
                        words(source, "title"), source.childrenSize() == 0 ? source.text() : null))
            .filter(name -> name != null && !name.isBlank())
            .findFirst();
    return aggregated.orElse(words("dc:publisher"));
  }

  private @Nullable String address() {
    return Stream.of(
            children("feedburner:origlink").map(Element::text),
            children("link").map(link -> link.hasText() ? link.text() : alternate(link)),
            children("guid")
                .filter(guid -> !guid.attr("isPermaLink").equals("false"))
                .map(Element::text),
            Stream.of(item.attr("rdf:about")),
            children("id").map(Element::text))
        .flatMap(addresses -> addresses)
        .filter(address -> address != null && address.strip().startsWith("http"))
        .map(String::strip)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable String alternate(Element link) {
    String relation = link.attr("rel");
    return relation.isEmpty() || relation.equals("alternate") ? link.attr("href") : null;
  }

  private List<String> authors() {
    String known = words(feed, "feed-author");
    if (known != null) {
      return List.of(known);
    }
    List<String> creators = children("dc:creator").map(Element::text).toList();
    if (!creators.isEmpty()) {
      return creators;
    }
    return children("author")
        .map(author -> first(words(author, "name"), words(author, "atom:name"), author.text()))
        .map(FeedItem::withoutMail)
        .filter(author -> !author.isBlank())
        .toList();
  }

  /** RSS asks for the address: "roe@harbour.example (Ann Roe)". */
  private static String withoutMail(String author) {
    Matcher mail = MAIL_WITH_NAME.matcher(author.strip());
    if (mail.matches()) {
      return mail.group(1);
    }
    return author.indexOf('@') >= 0 && author.indexOf(' ') < 0 ? "" : author;
  }

  private @Nullable String attribute(String name) {
    return item.attr(name).isBlank() ? null : item.attr(name);
  }

  private Stream<Element> children(String name) {
    return item.children().stream()
        .filter(child -> child.normalName().replaceFirst("^atom:", "").equals(name));
  }

  private @Nullable String words(String... names) {
    return words(item, names);
  }

  private static @Nullable String words(Element parent, String... names) {
    return parent.children().stream()
        .filter(child -> List.of(names).contains(child.normalName()) && child.hasText())
        .map(Element::text)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable String first(@Nullable String... values) {
    return Stream.of(values).filter(value -> value != null).findFirst().orElse(null);
  }
}
