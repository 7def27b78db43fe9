package org.dateline.run.settings;

import java.time.Duration;
import org.dateline.text.SettingProblems;

/**
 * Which runs stay, and when files are removed or merged.
 *
 * @param enabled whether every nightly ends with maintenance
 * @param minutes after which nothing new is begun
 * @param allForDays how long each run stays once another is the newest
 * @param weeklyForDays how long the last run of an ISO week stays once another is the newest
 * @param monthlyForDays how long the last run of a month stays once another is the newest
 * @param smallFileMegabytes size below which a data file is small
 * @param smallFiles how many small files a partition has before they are merged
 * @param orphanDays age of a file that no snapshot uses before it is removed
 * @param orphansEveryDays how often nightly looks for such files in a table
 */
public record MaintainParams(
    boolean enabled,
    int minutes,
    int allForDays,
    int weeklyForDays,
    int monthlyForDays,
    int smallFileMegabytes,
    int smallFiles,
    int orphanDays,
    int orphansEveryDays) {
  private static final int CENTURY = 36_500;

  public MaintainParams {
    SettingProblems.of("maintain")
        .range("minutes", minutes, 1, 1440)
        // Whoever reads the newest run is not disturbed within a day.
        .range("all-for-days", allForDays, 1, CENTURY)
        .range("weekly-for-days", weeklyForDays, 0, CENTURY)
        .range("monthly-for-days", monthlyForDays, 0, CENTURY)
        .range("small-file-megabytes", smallFileMegabytes, 1, 1024)
        .range("small-files", smallFiles, 5, 10_000)
        .range("orphan-days", orphanDays, 1, 3650)
        .range("orphans-every-days", orphansEveryDays, 1, 3650)
        .throwIfAny();
  }

  /** How long maintenance begins new work. */
  public Duration time() {
    return Duration.ofMinutes(minutes);
  }

  /** Size below which a data file is small, in bytes. */
  public long smallBytes() {
    return (long) smallFileMegabytes << 20;
  }
}
