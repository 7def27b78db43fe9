package org.dateline.ingest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dateline.ingest.date.DateBounds;
import org.dateline.ingest.date.DateText;
import org.dateline.ingest.date.DatelineDate;
import org.dateline.ingest.date.PartialDate;
import org.dateline.ingest.date.UrlDate;
import org.dateline.ingest.date.ZeroMoment;
import org.dateline.ingest.habit.SourceHabits;
import org.dateline.ingest.record.Draft;
import org.jspecify.annotations.Nullable;

/**
 * When an article was published, as far as its record says: the first usable of the dates given in
 * its metadata, front matter and page, then of its address, then of a dateline that opens the text.
 * Nothing is invented: a date that cannot be used is kept as written, with what is wrong.
 *
 * @param at null if unknown; midnight where only the day is known
 * @param provenance {@code metadata}, {@code front_matter}, {@code html}, {@code folder}, {@code
 *     file_name}, {@code url}, {@code text} or {@code none}
 * @param precision {@code second}, {@code minute}, {@code day} or {@code none}
 * @param raw the given date that is used, else the first given one, else the part of the address or
 *     text; null if there is none of these
 * @param problem why the first given date is not used; null if it is, or if none was given
 */
record PublicationDate(
    @Nullable Instant at,
    String provenance,
    String precision,
    @Nullable String raw,
    @Nullable String problem) {

  /** The day in UTC; null if unknown. */
  @Nullable LocalDate day() {
    return at == null ? null : new DateText(at, precision).day();
  }

  static PublicationDate of(
      @Nullable List<Draft.GivenDate> given,
      @Nullable String url,
      String text,
      DateBounds bounds,
      SourceHabits habits) {
    var sorted = new ArrayList<>(given);
    sorted.sort(
        Comparator.comparingInt(date -> Draft.GivenDate.PROVENANCES.indexOf(date.provenance())));
    Optional<UrlDate> inUrl = UrlDate.read(url).filter(found -> bounds.contain(found.date()));
    String problem = null;
    for (Draft.GivenDate date : sorted) {
      Optional<DateText> read = DateText.read(date.raw(), habits.dayMonthOrder());
      String itsProblem = problem(date.raw(), read, inUrl, bounds, habits);
      problem = problem == null ? itsProblem : problem;
      if (itsProblem == null) {
        return of(read.orElseThrow(), date.provenance(), date.raw(), problem);
      }
    }
    String firstGiven = sorted.isEmpty() ? null : sorted.get(0).raw();
    if (inUrl.isPresent()) {
      String raw = firstGiven == null ? inUrl.get().raw() : firstGiven;
      return of(inUrl.get().date(), "url", raw, problem);
    }
    return inText(sorted, url, text, bounds, firstGiven, problem)
        .orElse(new PublicationDate(null, "none", "none", firstGiven, problem));
  }

  private static Optional<PublicationDate> inText(
      List<Draft.GivenDate> given,
      @Nullable String url,
      String text,
      DateBounds bounds,
      @Nullable String firstGiven,
      @Nullable String problem) {
    var clues = new ArrayList<PartialDate>();
    given.forEach(date -> PartialDate.of(date.raw()).ifPresent(clues::add));
    UrlDate.month(url).ifPresent(month -> clues.add(new PartialDate.Month(month)));
    return DatelineDate.read(text)
        .flatMap(
            dateline ->
                dateline
                    .resolve(clues)
                    .map(DateText::ofDay)
                    .filter(bounds::contain)
                    .map(
                        date ->
                            of(
                                date,
                                "text",
                                firstGiven == null ? dateline.raw() : firstGiven,
                                problem)));
  }

  /** Why a given date cannot be used; null if it can. */
  private static @Nullable String problem(
      String raw,
      Optional<DateText> read,
      Optional<UrlDate> inUrl,
      DateBounds bounds,
      SourceHabits habits) {
    Optional<LocalDate> day = read.map(DateText::day);
    boolean confirmed = day.isPresent() && day.equals(inUrl.map(found -> found.date().day()));
    if (!confirmed && ZeroMoment.is(raw, read)) {
      return "zero_moment";
    }
    if (read.isEmpty()) {
      return problemOfUnread(raw, bounds);
    }
    DateText date = read.get();
    if (!bounds.contain(date)) {
      return "out_of_range";
    }
    boolean stamp = bounds.isFetching(date) || habits.stampedAt(date);
    return stamp && !confirmed ? "crawl_moment" : null;
  }

  private static String problemOfUnread(String raw, DateBounds bounds) {
    PartialDate part = PartialDate.of(raw).orElse(null);
    if (part instanceof PartialDate.Ambiguous) {
      return "ambiguous_order";
    }
    if (part instanceof PartialDate.OnlyYear only) {
      return bounds.containYear(only.year()) ? "incomplete" : "out_of_range";
    }
    return part == null ? "unreadable" : "incomplete";
  }

  private static PublicationDate of(
      DateText date, String provenance, String raw, @Nullable String problem) {
    return new PublicationDate(date.at(), provenance, date.precision(), raw, problem);
  }
}
