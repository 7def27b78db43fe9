package org.dateline.run.maintenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dateline.run.settings.MaintainParams;
import org.dateline.run.settings.Settings;
import org.dateline.run.warehouse.RunRecord;
import org.junit.jupiter.api.Test;

class RetentionTest {
  private static final Instant START = Instant.parse("2025-01-01T02:00:00Z");

  /** Runs by their distances, pins among them, and two moments to look at them. */
  record History(List<RunRecord> runs, Set<String> pinned, Instant early, Instant late) {
    List<RunRecord> until(Instant moment) {
      return runs.stream().filter(run -> !run.finishedAt().isAfter(moment)).toList();
    }
  }

  @Provide
  Arbitrary<History> histories() {
    var hours = Arbitraries.longs().between(1, 300).list().ofMinSize(1).ofMaxSize(60);
    var pins = Arbitraries.integers().between(0, 59).set().ofMaxSize(4);
    var days = Arbitraries.integers().between(0, 500);
    return Combinators.combine(hours, pins, days, days).as(RetentionTest::history);
  }

  private static History history(List<Long> hours, Set<Integer> pins, int early, int later) {
    List<RunRecord> runs = new ArrayList<>();
    Instant moment = START;
    for (long pause : hours) {
      moment = moment.plus(Duration.ofHours(pause));
      runs.add(run(runs.size(), moment));
    }
    Set<String> pinned = new TreeSet<>();
    pins.stream().filter(pin -> pin < runs.size()).forEach(pin -> pinned.add(runs.get(pin).id()));
    Instant first = START.plus(Duration.ofDays(early));
    return new History(runs, pinned, first, first.plus(Duration.ofDays(later)));
  }

  @Provide
  Arbitrary<MaintainParams> rules() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 40),
            Arbitraries.integers().between(0, 200),
            Arbitraries.integers().between(0, 400))
        .as(RetentionTest::rules);
  }

  @Property
  void newestAndPinnedRuns_areAlwaysKept(
      @ForAll("histories") History history, @ForAll("rules") MaintainParams rules) {
    Set<String> kept =
        Retention.kept(history.runs(), Set.of(), history.pinned(), history.late(), rules);

    assertThat(kept).contains(history.runs().get(history.runs().size() - 1).id());
    assertThat(kept).containsAll(history.pinned());
  }

  @Property
  void whatWasKept_isKeptAgain(
      @ForAll("histories") History history, @ForAll("rules") MaintainParams rules) {
    Set<String> once =
        Retention.kept(history.runs(), Set.of(), history.pinned(), history.late(), rules);

    assertThat(
            Retention.kept(
                history.runs(),
                without(history.runs(), once),
                history.pinned(),
                history.late(),
                rules))
        .isEqualTo(once);
  }

  /** However often maintenance ran before, and whatever was published since. */
  @Property
  void whatGoesEarly_wouldGoLaterTooAndNothingElseDoes(
      @ForAll("histories") History history, @ForAll("rules") MaintainParams rules) {
    List<RunRecord> then = history.until(history.early());
    Set<String> early = Retention.kept(then, Set.of(), history.pinned(), history.early(), rules);
    List<RunRecord> now = history.until(history.late());

    assertThat(Retention.kept(now, without(then, early), history.pinned(), history.late(), rules))
        .isEqualTo(Retention.kept(now, Set.of(), history.pinned(), history.late(), rules));
  }

  @Test
  void twoYearsOfNights_becomeAMonthOfDaysAYearOfWeeksAndMonths() {
    List<RunRecord> nights = new ArrayList<>();
    for (int night = 0; night < 730; night++) {
      nights.add(run(night, START.plus(Duration.ofDays(night))));
    }
    Instant now = START.plus(Duration.ofDays(729)).plus(Duration.ofHours(1));
    var shipped = Settings.load(Optional.empty(), Map.of()).maintain();

    Set<String> kept = Retention.kept(nights, Set.of(), Set.of(), now, shipped);

    // The newest, and the thirty before it.
    assertThat(kept).containsAll(ids(nights.subList(699, 730)));
    assertThat(kept).doesNotContain(nights.get(696).id());
    Map<String, Integer> years = new LinkedHashMap<>();
    kept.forEach(id -> years.merge(id.substring(0, 4), 1, Integer::sum));
    // Of 2025 the ends of months, and of 2026 these, the Sundays and the last nights.
    assertThat(years).containsEntry("2025", 12);
    assertThat(kept).hasSizeLessThan(12 + 31 + 53 + 11);
    assertThat(kept).contains("20250131T020000Z-001e", "20251231T020000Z-016c");
    // The last of its ISO week, a Sunday; the Saturday before went.
    assertThat(kept).contains(id("2026-02-01T02:00:00Z", nights));
    assertThat(kept).doesNotContain(id("2026-02-07T02:00:00Z", nights));
  }

  @Test
  void runAtTheEndOfAMonthInTheMiddleOfAWeek_staysBesideTheLastOfTheWeek() {
    // Wednesday, 31 December 2025, is in the first ISO week of 2026.
    var wednesday = run(1, Instant.parse("2025-12-31T02:00:00Z"));
    var thursday = run(2, Instant.parse("2026-01-01T02:00:00Z"));
    var sunday = run(3, Instant.parse("2026-01-04T02:00:00Z"));
    var monday = run(4, Instant.parse("2026-01-05T02:00:00Z"));

    Set<String> kept =
        Retention.kept(
            List.of(wednesday, thursday, sunday, monday),
            Set.of(),
            Set.of(),
            Instant.parse("2026-03-01T00:00:00Z"),
            rules(1, 100, 400));

    assertThat(kept).containsExactly(wednesday.id(), sunday.id(), monday.id());
  }

  private static MaintainParams rules(int all, int weekly, int monthly) {
    return Settings.load(
            Optional.empty(),
            Map.of(
                "maintain.all-for-days", String.valueOf(all),
                "maintain.weekly-for-days", String.valueOf(weekly),
                "maintain.monthly-for-days", String.valueOf(monthly)))
        .maintain();
  }

  private static Set<String> without(List<RunRecord> runs, Set<String> kept) {
    Set<String> gone = new TreeSet<>(ids(runs));
    gone.removeAll(kept);
    return gone;
  }

  private static List<String> ids(List<RunRecord> runs) {
    return runs.stream().map(RunRecord::id).toList();
  }

  private static String id(String moment, List<RunRecord> runs) {
    return runs.stream()
        .filter(run -> run.finishedAt().equals(Instant.parse(moment)))
        .map(RunRecord::id)
        .findFirst()
        .orElseThrow();
  }

  private static RunRecord run(int number, Instant published) {
    String id =
        published.toString().replaceAll("[-:]", "").substring(0, 15) + "Z-%04x".formatted(number);
    return new RunRecord(id, "nightly", List.of(), published, Set.of("articles"));
  }
}
