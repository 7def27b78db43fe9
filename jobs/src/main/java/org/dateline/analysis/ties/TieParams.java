package org.dateline.analysis.ties;

import java.util.List;
import org.dateline.text.SettingProblems;

/**
 * Section {@code analysis.ties} of the settings.
 *
 * @param periods periods to count by, one or more of all, year, month
 * @param minArticles articles of named sources that must have a sentence with both for a pair to be
 *     looked at in a period; at least 2
 * @param minSourceArticles articles of a source that must have such a sentence for the source to
 *     have a row; at least 1
 * @param evidence sentences kept for each row, 0 to 100
 */
public record TieParams(
    List<String> periods, long minArticles, long minSourceArticles, int evidence) {
  private static final List<String> PERIODS = List.of("all", "year", "month");

  /** Throws IllegalArgumentException, which names every setting that is out of its range. */
  public TieParams {
    periods = List.copyOf(periods);
    SettingProblems.of("analysis.ties")
        .require(
            !periods.isEmpty() && PERIODS.containsAll(periods),
            "periods",
            periods,
            "one or more of " + PERIODS)
        .atLeast("min-articles", minArticles, 2)
        .atLeast("min-source-articles", minSourceArticles, 1)
        .require(evidence >= 0 && evidence <= 100, "evidence", evidence, "0 to 100")
        .throwIfAny();
  }
}
