package org.dateline.ingest.xml;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.ingest.source.WebAddress;
import org.dateline.text.WordEdges;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * A feed's description of itself, before its items.
 *
 * @param site the site it is of; null if its title names none
 * @param language null if it names none
 * @param authors of a WordPress export, their names by the names they log in with
 */
record FeedChannel(@Nullable String site, @Nullable String language, List<Element> authors) {
  private static final Pattern SEPARATOR =
      Pattern.compile("\\s{1,9}[|»›>·•:–—-]{1,2}\\s{1,9}|\\s{0,9}:\\s{1,9}");
  private static final Pattern FEED_WORDS =
      Pattern.compile(
          WordEdges.in(
              "(?i)\\s{0,5}(?:[-|–:]\\s{0,5})?\\b(?:rss|atom)(?:\\s{1,5}\\d\\.\\d)?(?:\\s{1,5}feeds?)?$"
                  + "|\\s{1,5}feed$"));
  private static final Pattern CREATOR =
      Pattern.compile("<dc:creator>\\s*+(?:<!\\[CDATA\\[)?([^<\\]]{1,200}+)");

  static FeedChannel of(String head) {
    Document xml = Jsoup.parse(head, "", Parser.xmlParser());
    Element channel =
        Stream.of("channel", "feed", "*|feed")
            .map(xml::selectFirst)
            .filter(found -> found != null)
            .findFirst()
            .orElse(xml);
    String link =
        channel.children().stream()
            .filter(child -> child.normalName().endsWith("link"))
            .map(child -> child.hasText() ? child.text() : child.attr("href"))
            .filter(address -> address.startsWith("http"))
            .findFirst()
            .orElse(null);
    String language = child(channel, "language", "dc:language");
    return new FeedChannel(
        site(child(channel, "title", "atom:title"), link),
        language == null && channel.hasAttr("xml:lang") ? channel.attr("xml:lang") : language,
        xml.select("wp|author"));
  }

  private static @Nullable String child(Element parent, String... names) {
    return parent.children().stream()
        .filter(child -> List.of(names).contains(child.normalName()) && child.hasText())
        .map(Element::text)
        .findFirst()
        .orElse(null);
  }

  /**
   * The site's name: the part of a title such as "World news | The Harbour Times" that the feed's
   * address confirms.
   */
  static @Nullable String site(@Nullable String title, @Nullable String link) {
    if (title == null) {
      return null;
    }
    String bare = FEED_WORDS.matcher(title.strip()).replaceFirst("").strip();
    List<String> parts = List.of(SEPARATOR.split(bare));
    if (parts.size() < 2) {
      return bare.isEmpty() ? null : bare;
    }
    Optional<String> host =
        WebAddress.of(link).map(address -> letters(address.owner(null).replaceFirst("\\..*", "")));
    return host.isEmpty()
        ? bare
        : parts.stream().filter(part -> isNameOf(host.get(), part)).findFirst().orElse(null);
  }

  private static boolean isNameOf(String host, String part) {
    String name = letters(part.replaceFirst("(?i)^the\\s+", ""));
    return name.length() > 1 && (host.contains(name) || name.contains(host));
  }

  private static String letters(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  /** The item in an element that says what the feed says of it. */
  String around(@Nullable String item) {
    var around = new StringBuilder("<feed-item>");
    append(around, "feed-site", site);
    append(around, "feed-language", language);
    append(around, "feed-author", author(item));
    return around.append(item).append("</feed-item>").toString();
  }

  /** The name of the author whose login name the item has; null if not known. */
  private @Nullable String author(@Nullable String item) {
    Matcher creator = CREATOR.matcher(authors.isEmpty() ? "" : item);
    if (!creator.find()) {
      return null;
    }
    String login = creator.group(1).strip();
    return authors.stream()
        .filter(author -> login.equals(child(author, "wp:author_login")))
        .map(author -> child(author, "wp:author_display_name"))
        .findFirst()
        .orElse(null);
  }

  private static void append(StringBuilder xml, String name, @Nullable String value) {
    if (value != null) {
      xml.append('<').append(name).append('>').append(Entities.escape(value));
      xml.append("</").append(name).append('>');
    }
  }
}
