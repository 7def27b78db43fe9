package org.dateline.ingest;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.text.NormalizedText;

/**
 * Which names and web domains stand for one publisher, of {@code conf/sources.tsv}, and from them
 * the publisher of an article. What stands in no row keeps the name it has, or else its domain.
 */
public final class Sources implements Serializable {
  private static final Pattern ADDRESS = Pattern.compile("(?i)\\s*https?://");

  /** The first line of the file that is not a comment. */
  public static final String HEADER = "publisher\tkind\tvalue\tsection";

  /** No rows: names and domains stand for themselves. */
  public static final Sources NONE = new Sources(Map.of(), Map.of());

  static final String UNKNOWN = "unknown";

  /** The endings that corpora put behind a publisher's name to say which part of it is meant. */
  private static final String SECTION =
      "(web news|online news|news|online|web|website|print|print edition|editorials?|editorial board"
          + "|opinions?|op-eds?|blogs?|commentary|columns?|analysis)";

  private static final Pattern WITH_SECTION =
      Pattern.compile(
          "(.+?)\\s*(?:[(（]" + SECTION + "[)）]|\\s[-–—|:]\\s" + SECTION + ")",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern DOMAIN =
      Pattern.compile("(?:[\\p{L}\\d](?:[\\p{L}\\d-]*[\\p{L}\\d])?\\.)+\\p{L}[\\p{L}\\d-]+");

  /** What a row says a name or domain stands for; {@code publisher} null: for no publisher. */
  record Entry(String publisher, String section) implements Serializable {}

  /** The sources of a file, and what is wrong with its rows, each with file and line. */
  public record Contents(Sources sources, List<String> problems) {
    public Contents {
      problems = List.copyOf(problems);
    }
  }

  private final Map<String, List<Entry>> names;
  private final Map<String, Entry> domains;

  Sources(Map<String, List<Entry>> names, Map<String, Entry> domains) {
    this.names = names;
    this.domains = domains;
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
   * The publisher of an article: of the given name, else of the address's domain where a row knows
   * it, else of the site's name, else the domain itself, else "unknown".
   *
   * @param given the publisher as the record names it; null if it does not
   * @param siteName what the page calls its site; null if it does not
   * @param url the article's address; null if not given
   */
  Source of(String given, String siteName, String url) {
    // Some pages and exports give an address where a name belongs.
    if (isAddress(given)) {
      return of(null, siteName, url == null ? given : url);
    }
    if (isAddress(siteName)) {
      return of(given, null, url == null ? siteName : url);
    }
    Optional<WebAddress> address = WebAddress.of(url);
    Optional<Entry> byAddress = address.flatMap(this::byDomain);
    Optional<Entry> named = named(given, byAddress);
    if (named.isPresent() && named.get().publisher() != null) {
      return source(named.get());
    }
    String section = named.map(Entry::section).orElse(null);
    return byAddress
        .filter(entry -> entry.publisher() != null)
        .or(() -> named(siteName, byAddress).filter(entry -> entry.publisher() != null))
        .map(entry -> new Source(entry.publisher(), section == null ? entry.section() : section))
        .or(() -> address.map(found -> new Source(found.owner(platform(found)), section)))
        .orElse(new Source(UNKNOWN, section));
  }

  private static boolean isAddress(String name) {
    return name != null && ADDRESS.matcher(name).lookingAt();
  }

  private static Source source(Entry entry) {
    return new Source(entry.publisher(), entry.section());
  }

  /** What a name stands for; empty if there is none. */
  private Optional<Entry> named(String name, Optional<Entry> byAddress) {
    if (name == null || name.isBlank()) {
      return Optional.empty();
    }
    String bare = name.strip();
    return listed(bare, byAddress)
        .or(() -> withoutSection(bare, byAddress))
        .or(() -> domainName(bare))
        .or(() -> Optional.of(new Entry(bare, null)));
  }

  /** Of publishers of one name the one at that address, else the first. */
  private Optional<Entry> listed(String name, Optional<Entry> byAddress) {
    List<Entry> entries = names.getOrDefault(key(name), List.of());
    return entries.stream()
        .filter(
            entry ->
                byAddress.isPresent()
                    && entry.publisher() != null
                    && entry.publisher().equals(byAddress.get().publisher()))
        .findFirst()
        .or(() -> entries.stream().findFirst());
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
        listed(publisher, byAddress)
            .or(() -> domainName(publisher))
            .map(entry -> new Entry(entry.publisher(), section))
            .orElse(new Entry(publisher, section)));
  }

  /** Corpora that name their sources by domain: "edition.cnn.com". */
  private Optional<Entry> domainName(String name) {
    if (name.length() > WebAddress.LONGEST_HOST || !DOMAIN.matcher(name).matches()) {
      return Optional.empty();
    }
    return WebAddress.of("http://" + name)
        .filter(WebAddress::isUnderPublicSuffix)
        .map(
            address ->
                byDomain(address)
                    .filter(entry -> entry.publisher() != null)
                    .orElse(new Entry(address.owner(platform(address)), null)));
  }

  private Optional<Entry> byDomain(WebAddress address) {
    return row(address).map(domains::get);
  }

  /** The longest domain of the address that has a row. */
  private Optional<String> row(WebAddress address) {
    return address.domains().stream().filter(domains::containsKey).findFirst();
  }

  /** The platform that the address belongs to; null if to none. */
  private String platform(WebAddress address) {
    return row(address).filter(domain -> domains.get(domain).publisher() == null).orElse(null);
  }

  /** Every publisher that has a row. */
  List<String> publishers() {
    var publishers = new ArrayList<String>();
    names.values().forEach(list -> list.forEach(entry -> publishers.add(entry.publisher())));
    return publishers.stream().filter(name -> name != null).distinct().sorted().toList();
  }
}
