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
import org.dateline.ingest.date.NumericDate;
import org.dateline.ingest.date.PartialDate;
import org.dateline.ingest.date.UrlDate;
import org.dateline.ingest.date.ZeroMoment;
import org.dateline.ingest.habit.SourceHabits;
import org.dateline.ingest.record.Draft;
import org.jspecify.annotations.Nullable;

/**
 * When an article was published, as far as its record says: the first usable of the dates given in
 * its metadata, front matter and page, then of its address, then of what the page only shows, then
 * of a dateline that opens the text. Nothing is invented: a date that cannot be used is kept as
 * written, with what is wrong.
 *
 * @param at null if unknown; midnight where only the day is known
 * @param day the publisher's own ({@link PublisherDay}); null if unknown
 * @param provenance {@code metadata}, {@code front_matter}, {@code html}, {@code folder}, {@code
 *     file_name}, {@code url}, {@code page}, {@code text} or {@code none}
 * @param precision {@code second}, {@code minute}, {@code day} or {@code none}
 * @param raw the given date that is used, else the first given one, else the part of the address or
 *     text; null if there is none of these
 * @param problem why the first given date is not used; null if it is, or if none was given
 */
record PublicationDate(
    @Nullable Instant at,
    @Nullable LocalDate day,
    String provenance,
    String precision,
    @Nullable String raw,
    @Nullable String problem) {

  /** A page may be made, and its address with it, some days before it appears. */
  private static final int DAYS_TO_APPEAR = 2;

  /**
   * The date of publication.
   *
   * @param language of the text, by which 3.4.2020 on a page is April's or March's
   */
  static PublicationDate of(
      @Nullable List<Draft.GivenDate> given,
      @Nullable String url,
      String text,
      DateBounds bounds,
      SourceHabits habits,
      String language) {
    var sorted = new ArrayList<>(given);
    sorted.sort(Comparator.comparingInt(PublicationDate::rank));
    List<Optional<DateText>> reads =
        sorted.stream()
            .map(date -> DateText.read(date.raw(), order(date, habits, language)))
            .toList();
    Optional<UrlDate> inUrl = UrlDate.read(url).filter(found -> bounds.contain(found.date()));
    var clues = new ArrayList<DateText>();
    inUrl.ifPresent(found -> clues.add(found.date()));
    reads.forEach(read -> read.ifPresent(clues::add));
    String problem = null;
    for (int i = 0; i < reads.size(); i++) {
      Draft.GivenDate date = sorted.get(i);
      Optional<DateText> read = reads.get(i);
      if (isShown(date) && inUrl.isPresent()) {
        continue;
      }
      String itsProblem = problem(date, read, inUrl, bounds, habits);
      problem = problem == null ? itsProblem : problem;
      if (itsProblem == null) {
        DateText used = read.orElseThrow();
        LocalDate day = PublisherDay.of(used, clues);
        return new PublicationDate(
            used.at(), day, date.provenance(), used.precision(), date.raw(), problem);
      }
    }
    String firstGiven = sorted.isEmpty() ? null : sorted.get(0).raw();
    if (inUrl.isPresent()) {
      String raw = firstGiven == null ? inUrl.get().raw() : firstGiven;
      return of(inUrl.get().date(), "url", raw, problem);
    }
    return inText(sorted, url, text, bounds, firstGiven, problem)
        .orElse(new PublicationDate(null, null, "none", "none", firstGiven, problem));
  }

  /** What a page says and what it shows are in one order, the page's. */
  private static int rank(Draft.GivenDate date) {
    String provenance = isShown(date) ? Draft.GivenDate.HTML : date.provenance();
    return Draft.GivenDate.PROVENANCES.indexOf(provenance);
  }

  private static boolean isShown(Draft.GivenDate date) {
    return date.provenance().equals(Draft.GivenDate.PAGE);
  }

  /** The source's own order of day and month, else, in what readers read, that of the language. */
  private static @Nullable String order(
      Draft.GivenDate date, SourceHabits habits, String language) {
    boolean shown = isShown(date) || date.provenance().equals(Draft.GivenDate.TEXT);
    return habits.dayMonthOrder() == null && shown
        ? NumericDate.orderIn(language)
        : habits.dayMonthOrder();
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
      Draft.GivenDate given,
      Optional<DateText> read,
      Optional<UrlDate> inUrl,
      DateBounds bounds,
      SourceHabits habits) {
    LocalDate dayInUrl = inUrl.map(found -> found.date().day()).orElse(null);
    boolean confirmed =
        read.filter(date -> date.day().equals(dayInUrl) || date.dayInUtc().equals(dayInUrl))
            .isPresent();
    if (!confirmed && ZeroMoment.is(given.raw(), read)) {
      return "zero_moment";
    }
    if (read.isEmpty()) {
      return problemOfUnread(given.raw(), bounds);
    }
    DateText date = read.get();
    if (!bounds.contain(date)) {
      return "out_of_range";
    }
    boolean stamp = bounds.isFetching(date) || habits.stampedAt(date);
    if (stamp && !confirmed) {
      return "crawl_moment";
    }
    boolean again =
        given.provenance().equals(Draft.GivenDate.HTML)
            && dayInUrl != null
            && date.day().isAfter(dayInUrl.plusDays(DAYS_TO_APPEAR));
    return again ? "published_again" : null;
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
    return new PublicationDate(date.at(), date.day(), provenance, date.precision(), raw, problem);
  }
}
