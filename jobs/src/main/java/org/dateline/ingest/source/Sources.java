package org.dateline.ingest.source;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.ingest.source.PublisherRows.Entry;
import org.dateline.table.Articles;
import org.dateline.text.NormalizedText;
import org.dateline.text.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * Which names and web domains stand for one publisher, from {@code conf/sources.tsv}, and thereby
 * who published an article. A publisher without a row keeps the name it is given, or else its
 * domain.
 */
public final class Sources implements Serializable {

  /** The first line of the file that is not a comment. */
  public static final String HEADER = "publisher\tkind\tvalue\tsection";

  /** No rows: names and domains stand for themselves. */
  public static final Sources NONE = new Sources(new PublisherRows(Map.of(), Map.of()));

  public static final String UNKNOWN = Articles.UNKNOWN_SOURCE;

  /** The endings that corpora put behind a publisher's name to say which part of it is meant. */
  private static final String SECTION = "(" + WordLists.alternatives("source/sections") + ")";

  private static final Pattern WITH_SECTION =
      Pattern.compile(
          "^(.+?)(?<!\\s)(?:\\s*+[(（]" + SECTION + "[)）]|\\s++[-–—|:]\\s" + SECTION + ")",
          Pattern.CASE_INSENSITIVE);

  /** The sources of a file, and what is wrong with its rows, each with file and line. */
  public record Contents(Sources sources, List<String> problems) {
    public Contents {
      problems = List.copyOf(problems);
    }
  }

  private final PublisherRows rows;

  Sources(PublisherRows rows) {
    this.rows = rows;
  }

  /** Reads the lines of a file; a bad row becomes a problem and reading goes on. */
  public static Contents parse(String fileName, List<String> lines) {
    return new SourcesFile(fileName).parse(lines);
  }

  /** The key under which a name is found: without case, punctuation and leading article. */
  static String key(String name) {
    return NormalizedText.of(name.strip().replaceFirst("(?i)^the\\s+", ""));
  }

  /**
   * The publisher of an article, by the first of these that there is: the given name, the address's
   * domain if it has a row, the site's name, the domain itself; else "unknown". An address within a
   * name counts before the article's own. A carrier's address ({@link CarrierAddress}) counts as
   * the page behind it, or as the name that a proxy of feeds gives the feed; if it has neither, it
   * does not count.
   *
   * @param given the publisher as the record names it; null if it does not
   * @param siteName what the page calls its site; null if it does not
   * @param url the article's address; null if not given
   */
  public Source of(@Nullable String given, @Nullable String siteName, @Nullable String url) {
    boolean givenIsAddress = isAddress(given);
    boolean siteIsAddress = isAddress(siteName);
    Optional<WebAddress> address =
        address(givenIsAddress ? given : null, siteIsAddress ? siteName : null, url);
    Optional<Entry> byAddress = address.flatMap(rows::byDomain);
    Optional<Entry> named = givenIsAddress ? Optional.empty() : findByName(given, byAddress);
    if (named.isPresent() && named.get().publisher() != null) {
      return new Source(named.get().publisher(), named.get().section());
    }
    String section = named.map(Entry::section).orElse(null);
    return byAddress
        .filter(entry -> entry.publisher() != null)
        .or(() -> (siteIsAddress ? Optional.<Entry>empty() : findByName(siteName, byAddress)))
        .filter(entry -> entry.publisher() != null)
        .or(() -> address.map(found -> Entry.of(rows.owner(found), null)))
        .or(() -> CarrierAddress.feedName(url).flatMap(name -> findByName(name, byAddress)))
        .filter(entry -> entry.publisher() != null)
        .map(
            entry ->
                new Source(
                    requireNonNull(entry.publisher()), section == null ? entry.section() : section))
        .orElse(new Source(UNKNOWN, section));
  }

  /** Whether an address leads to a page of others that it does not name. */
  public boolean hidePage(@Nullable String url) {
    return CarrierAddress.hidesPage(url)
        || CarrierAddress.page(url).flatMap(WebAddress::of).filter(rows::isCarrier).isPresent();
  }

  /** Some pages and exports give an address where a name belongs. */
  private boolean isAddress(@Nullable String name) {
    return name != null && rows.byName(name, Optional.empty()).isEmpty() && isAddressOfPage(name);
  }

  private static boolean isAddressOfPage(String name) {
    return CarrierAddress.hidesPage(name) || WebAddress.of(name).isPresent();
  }

  /** The page's address: its own only where a row knows it or no name is an address. */
  private Optional<WebAddress> address(
      @Nullable String given, @Nullable String siteName, @Nullable String url) {
    String page = url == null || WebAddress.isFileName(url) ? null : url;
    Optional<WebAddress> own = first(given, page);
    return siteName != null && own.flatMap(rows::byDomain).isEmpty()
        ? first(given, siteName, page)
        : own;
  }

  /** The first of these that leads to a page; one on a platform only if there is no other. */
  private Optional<WebAddress> first(@Nullable String... addresses) {
    List<WebAddress> pages =
        Stream.of(addresses)
            .flatMap(address -> CarrierAddress.page(address).flatMap(WebAddress::of).stream())
            .filter(page -> !rows.isCarrier(page) && !page.isLocal())
            .toList();
    return pages.stream()
        .filter(page -> !rows.isPlatform(page))
        .findFirst()
        .or(() -> pages.stream().findFirst());
  }

  /** What a name stands for; empty if there is none. */
  private Optional<Entry> findByName(@Nullable String name, Optional<Entry> byAddress) {
    if (name == null || name.isBlank()) {
      return Optional.empty();
    }
    String bare = name.strip();
    return rows.byName(bare, byAddress)
        .or(() -> withoutSection(bare, byAddress))
        .or(() -> Optional.of(Entry.of(bare, null)));
  }

  private Optional<Entry> withoutSection(String name, Optional<Entry> byAddress) {
    Matcher matcher = WITH_SECTION.matcher(name);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String publisher = matcher.group(1).strip();
    String written = matcher.group(2) == null ? matcher.group(3) : matcher.group(2);
    String section = written.substring(0, 1).toUpperCase(Locale.ROOT) + written.substring(1);
    return Optional.of(
        rows.byName(publisher, byAddress)
            .or(() -> domainName(publisher))
            .map(entry -> Entry.of(entry.publisher(), section))
            .orElse(Entry.of(publisher, section)));
  }

  /** Corpora that name their sources by domain: "edition.cnn.com (Editorial)". */
  private Optional<Entry> domainName(String name) {
    return WebAddress.of(name)
        .map(
            address ->
                rows.byDomain(address)
                    .filter(entry -> entry.publisher() != null)
                    .orElse(Entry.of(rows.owner(address), null)));
  }

  /** Every publisher that has a row. */
  List<String> publishers() {
    return rows.publishers();
  }
}
