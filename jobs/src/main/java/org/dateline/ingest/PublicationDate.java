package org.dateline.ingest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * When an article was published, as far as its record says: the first given date that can be read
 * and lies within bounds, else the date in its address, else none. Nothing is invented: a date that
 * cannot be used is kept as written, and the provenance stays {@code none}.
 *
 * @param at null if unknown; midnight where only the day is known
 * @param provenance {@code metadata}, {@code front_matter}, {@code url} or {@code none}
 * @param precision {@code second}, {@code minute}, {@code day} or {@code none}
 * @param raw the date as written, of the date used if one is; null if none was given
 */
record PublicationDate(Instant at, String provenance, String precision, String raw) {

  /** The day in UTC; null if unknown. */
  LocalDate day() {
    return at == null ? null : at.atZone(ZoneOffset.UTC).toLocalDate();
  }

  static PublicationDate of(
      List<Draft.GivenDate> given,
      String url,
      String text,
      DateBounds bounds,
      SourceHabits habits) {
    for (Draft.GivenDate date : given) {
      Optional<DateText> read = DateText.read(date.raw()).filter(bounds::contain);
      if (read.isPresent()) {
        return read.get().as(date.provenance(), date.raw());
      }
    }
    String firstGiven = given.isEmpty() ? null : given.get(0).raw();
    return UrlDate.read(url)
        .filter(found -> bounds.contain(found.date()))
        .map(found -> found.date().as("url", firstGiven == null ? found.raw() : firstGiven))
        .orElse(new PublicationDate(null, "none", "none", firstGiven));
  }
}
