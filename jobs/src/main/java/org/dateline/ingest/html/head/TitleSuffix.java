package org.dateline.ingest.html.head;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The publisher's name behind a record's headline: "Headline | Politics | The Harbour Times". */
public final class TitleSuffix {
  private static final List<String> MARKS =
      Stream.of(SiteInTitle.SURE, SiteInTitle.DOUBTFUL).flatMap(List::stream).toList();

  /** Shorter rests (letters and digits) are no headlines: "Quiz - The Harbour Times". */
  private static final int SHORTEST = 2;

  /**
   * The title without the last part, if that is one of the names, and without a section before it;
   * the title itself where it ends in none of them.
   *
   * @param names of the publisher: its own, its site's, its domain; some may be null
   */
  public static String removeFrom(String title, Collection<String> names) {
    Set<String> known =
        names.stream()
            .filter(name -> name != null)
            .map(TitleSuffix::key)
            .filter(name -> name.length() >= SHORTEST)
            .collect(Collectors.toSet());
    for (String mark : MARKS) {
      int at = title.lastIndexOf(mark);
      if (at > 0 && known.contains(key(title.substring(at + mark.length())))) {
        String rest = title.substring(0, at).strip();
        return LettersAndDigits.of(rest).length() < SHORTEST
            ? title
            : SiteInTitle.withoutSections(rest);
      }
    }
    return title;
  }

  /** A name without the parts that are sometimes left out. */
  private static String key(String name) {
    return LettersAndDigits.of(name.strip().replaceFirst("(?i)^(?:the |https?://|www\\.)++", ""));
  }

  private TitleSuffix() {}
}
