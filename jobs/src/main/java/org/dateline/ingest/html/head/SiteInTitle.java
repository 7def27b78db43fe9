package org.dateline.ingest.html.head;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Set;
import org.dateline.text.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * The site's name at the end of a page's title: "Headline | Politics | Site". It is one only on
 * evidence: the address has it, or the headline that the page shows is followed by it, or by a
 * section and it, behind marks that headlines do not have.
 */
public final class SiteInTitle {
  /** Marks that headlines do not have. */
  static final List<String> SURE = List.of(" | ", "｜", " » ", " :: ", " • ", "|");

  /** Marks that headlines have too. */
  static final List<String> DOUBTFUL = List.of(" - ", " – ", " — ", " · ", "_");

  private static final int LONGEST_NAME = 50;
  private static final int SHORTEST_HEADLINE = 8;
  private static final int SHORTEST_LABEL = 4;

  private static final Set<String> SECTIONS = Set.copyOf(WordLists.ofAllLanguages("html/sections"));

  /**
   * The name; null if the title has none.
   *
   * @param title of the document
   * @param heading what the page shows as its headline; null if nothing
   * @param address of the page; null if unknown
   */
  public static @Nullable String of(
      String title, @Nullable String heading, @Nullable String address) {
    String site = null;
    for (String mark : SURE) {
      site = site == null ? last(title, mark) : site;
    }
    if (site != null
        && (isOfAddress(site, address) || address == null && isBehind(title, heading))) {
      return site;
    }
    for (String mark : DOUBTFUL) {
      String name = last(title, mark);
      if (name != null && isOfAddress(name, address)) {
        return name;
      }
    }
    return null;
  }

  /** A title before the site's name, without the sections that stand between. */
  static String withoutSections(String title) {
    for (String mark : SURE) {
      int at = title.lastIndexOf(mark);
      if (at > 0 && SECTIONS.contains(LettersAndDigits.of(title.substring(at + mark.length())))) {
        return title.substring(0, at).strip();
      }
    }
    return title;
  }

  /** The text after the last mark, if it may be a name. */
  private static @Nullable String last(String title, String mark) {
    int at = title.lastIndexOf(mark);
    String name = at <= 0 ? "" : title.substring(at + mark.length()).strip();
    boolean fits = !name.isEmpty() && name.length() <= LONGEST_NAME;
    return fits && !SECTIONS.contains(LettersAndDigits.of(name)) ? name : null;
  }

  /** Whether the title is the headline, a mark and no more than a section before the name. */
  private static boolean isBehind(String title, @Nullable String heading) {
    String words = heading == null ? "" : LettersAndDigits.of(heading);
    boolean confirmed =
        words.length() >= SHORTEST_HEADLINE && LettersAndDigits.of(title).startsWith(words);
    long parts = title.chars().filter(c -> c == '|' || c == '｜' || c == '»' || c == '•').count();
    return confirmed || heading == null && parts >= 2;
  }

  /** Whether "The Harbour Times" is at harbourtimes.example or harbour-times.example. */
  private static boolean isOfAddress(String name, @Nullable String address) {
    String words = LettersAndDigits.of(name);
    String bare = words.startsWith("the") ? words.substring(3) : words;
    if (address == null || bare.length() < SHORTEST_LABEL) {
      return false;
    }
    try {
      String host = new URI(address.strip()).getHost();
      return host != null
          && List.of(host.split("\\.")).stream()
              .map(LettersAndDigits::of)
              .map(label -> label.startsWith("the") ? label.substring(3) : label)
              .anyMatch(bare::equals);
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private SiteInTitle() {}
}
