package org.dateline.analysis.trends;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.dateline.text.SettingProblems;

/**
 * The settings; {@code conf/dateline.conf} says what each means.
 *
 * @throws IllegalArgumentException naming every setting out of its range
 */
public record TrendParams(
    List<String> granularities,
    int movingAverageDays,
    int movingAverageWeeks,
    int movingAverageMonths,
    int baselineDays,
    int baselineWeeks,
    int baselineMonths,
    int coverageWeeks,
    int coverageMonths,
    int minBaselinePeriods,
    double burstScale,
    double burstGamma,
    int burstMinArticles,
    List<String> doubtfulDays,
    int dumpMinArticles,
    double dumpFactor,
    double minCoverage,
    int changeMinArticles,
    double changeMaxQ)
    implements Serializable {

  private static final int LONGEST = 10_000;
  private static final List<String> PROVENANCES =
      List.of("metadata", "front_matter", "html", "folder", "file_name", "url", "page", "text");

  public TrendParams {
    granularities = List.copyOf(granularities);
    doubtfulDays = List.copyOf(doubtfulDays);
    int least = Math.max(2, minBaselinePeriods);
    SettingProblems.of("analysis.trends")
        .require(
            !granularities.isEmpty()
                && Granularity.labels().containsAll(granularities)
                && Set.copyOf(granularities).size() == granularities.size(),
            "granularities",
            granularities,
            "one or more of " + Granularity.labels())
        .range("moving-average-days", movingAverageDays, 1, LONGEST)
        .range("moving-average-weeks", movingAverageWeeks, 1, LONGEST)
        .range("moving-average-months", movingAverageMonths, 1, LONGEST)
        .range("min-baseline-periods", minBaselinePeriods, 2, LONGEST)
        .range("baseline-days", baselineDays, least, LONGEST)
        .range("baseline-weeks", baselineWeeks, least, LONGEST)
        .range("baseline-months", baselineMonths, least, LONGEST)
        .range("coverage-weeks", coverageWeeks, least, LONGEST)
        .range("coverage-months", coverageMonths, least, LONGEST)
        .above("burst-scale", burstScale, 1, 1_000)
        .above("burst-gamma", burstGamma, 0, 1_000)
        .range("burst-min-articles", burstMinArticles, 1, LONGEST)
        .require(
            PROVENANCES.containsAll(doubtfulDays),
            "doubtful-days",
            doubtfulDays,
            "none or some of " + PROVENANCES)
        .range("dump-min-articles", dumpMinArticles, 2, LONGEST)
        .above("dump-factor", dumpFactor, 1, 1_000)
        .share("min-coverage", minCoverage)
        .range("change-min-articles", changeMinArticles, 1, LONGEST)
        .above("change-max-q", changeMaxQ, 0, 1)
        .throwIfAny();
  }

  TrendWindows windows(Granularity granularity) {
    return switch (granularity) {
      case DAY -> new TrendWindows(movingAverageDays, baselineDays, coverageWeeks);
      case WEEK -> new TrendWindows(movingAverageWeeks, baselineWeeks, coverageWeeks);
      case MONTH -> new TrendWindows(movingAverageMonths, baselineMonths, coverageMonths);
    };
  }
}
