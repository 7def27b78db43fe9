package org.dateline.ingest.source;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rows of {@code conf/sources.tsv}, by name and by domain.
 *
 * @param names by {@link Sources#key}: what publishers share a name, that of the publisher's own
 *     name first
 * @param domains without "www."
 */
record PublisherRows(Map<String, List<Entry>> names, Map<String, Entry> domains)
    implements Serializable {

  /**
   * What a row says a name or domain stands for.
   *
   * @param publisher null: for no publisher; such a domain is a platform or a carrier
   * @param carrier whether it only leads to the pages of others
   */
  record Entry(@Nullable String publisher, @Nullable String section, boolean carrier)
      implements Serializable {
    static Entry of(@Nullable String publisher, @Nullable String section) {
      return new Entry(publisher, section, false);
    }
  }

  /** The publisher of a name; if several share it, the one at that address, else the first. */
  Optional<Entry> byName(String name, Optional<Entry> byAddress) {
    List<Entry> entries = names.getOrDefault(Sources.key(name), List.of());
    return entries.stream()
        .filter(
            entry ->
                byAddress.isPresent()
                    && entry.publisher() != null
                    && entry.publisher().equals(byAddress.get().publisher()))
        .findFirst()
        .or(() -> entries.stream().findFirst());
  }

  /** The row of the address's domain; empty if it has none. */
  Optional<Entry> byDomain(WebAddress address) {
    return row(address).map(domains::get);
  }

  /** The publisher of a page by its address alone. */
  String owner(WebAddress address) {
    return address.owner(platform(address));
  }

  boolean isPlatform(WebAddress address) {
    return platform(address) != null;
  }

  boolean isCarrier(WebAddress address) {
    return byDomain(address).filter(Entry::carrier).isPresent();
  }

  /** The longest domain of the address that has a row. */
  private Optional<String> row(WebAddress address) {
    return address.domains().stream().filter(domains::containsKey).findFirst();
  }

  /** The platform that the address belongs to; null if to none. */
  private @Nullable String platform(WebAddress address) {
    return row(address)
        .filter(domain -> requireNonNull(domains.get(domain)).publisher() == null)
        .orElse(null);
  }

  /** Every publisher that has a row. */
  List<String> publishers() {
    var publishers = new ArrayList<String>();
    names.values().forEach(list -> list.forEach(entry -> publishers.add(entry.publisher())));
    return publishers.stream().filter(name -> name != null).distinct().sorted().toList();
  }
}
