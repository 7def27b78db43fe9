package org.dateline.run.maintenance;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.run.settings.MaintainParams;
import org.dateline.run.warehouse.RunRecord;

/**
 * Which published runs stay. The newest and the pinned ones always do; each other run for some days
 * after the next was published, and for longer the last run of an ISO week and of a month, by the
 * day of publication in UTC.
 *
 * <p>Each rule holds by itself. So the last run of a month stays even where it is not the last of
 * its week, and it does not matter how often maintenance ran before: a run that goes is wanted
 * neither later nor when more runs have been published.
 */
final class Retention {

  /**
   * The ids of the runs that stay.
   *
   * @param published all published runs, in the order of publication
   * @param expired the ids of those that are gone; they only show when others were the newest
   * @param pinned ids
   */
  static Set<String> kept(
      List<RunRecord> published,
      Set<String> expired,
      Collection<String> pinned,
      Instant now,
      MaintainParams params) {
    Map<String, String> lastOfWeek = new HashMap<>();
    Map<YearMonth, String> lastOfMonth = new HashMap<>();
    for (RunRecord run : published) {
      if (!expired.contains(run.id())) {
        lastOfWeek.put(week(day(run)), run.id());
        lastOfMonth.put(YearMonth.from(day(run)), run.id());
      }
    }
    Set<String> kept = new TreeSet<>();
    for (int i = 0; i < published.size(); i++) {
      RunRecord run = published.get(i);
      boolean isNewest = i + 1 == published.size();
      Duration age =
          isNewest ? Duration.ZERO : Duration.between(published.get(i + 1).finishedAt(), now);
      boolean isLastOfWeek = run.id().equals(lastOfWeek.get(week(day(run))));
      boolean isLastOfMonth = run.id().equals(lastOfMonth.get(YearMonth.from(day(run))));
      if (isNewest
          || pinned.contains(run.id())
          || isWithin(age, params.allForDays())
          || (isLastOfWeek && isWithin(age, params.weeklyForDays()))
          || (isLastOfMonth && isWithin(age, params.monthlyForDays()))) {
        kept.add(run.id());
      }
    }
    kept.removeAll(expired);
    return kept;
  }

  private static boolean isWithin(Duration age, int days) {
    return days > 0 && age.compareTo(Duration.ofDays(days)) <= 0;
  }

  private static LocalDate day(RunRecord run) {
    return LocalDate.ofInstant(run.finishedAt(), ZoneOffset.UTC);
  }

  private static String week(LocalDate day) {
    return day.get(IsoFields.WEEK_BASED_YEAR) + "-W" + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
  }

  private Retention() {}
}
