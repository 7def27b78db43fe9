package org.dateline.ingest;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.dateline.ingest.date.DateText;

/**
 * The day on which an article appeared, by its publisher's own calendar. It is the day that the
 * date names. Programs name the day in UTC, so that the evening in Denver is tomorrow: then the day
 * before or after counts where another clue of the article (its address, what its page shows) names
 * it, and the clocks of some place on earth agree.
 */
final class PublisherDay {
  private static final Duration FARTHEST_EAST = Duration.ofHours(14);
  private static final Duration FARTHEST_WEST = Duration.ofHours(-12);

  /** Clocks of the world differ by multiples of it. */
  private static final int QUARTER_HOUR = 15;

  /**
   * The publisher's day.
   *
   * @param clues all dates that the article gives; the date itself may be among them
   */
  static LocalDate of(DateText date, List<DateText> clues) {
    boolean named = clues.stream().anyMatch(clue -> !clue.utc() && clue.day().equals(date.day()));
    if (!date.utc() || named) {
      return date.day();
    }
    return clues.stream()
        .filter(clue -> !clue.utc() && isSameMoment(date.at(), clue))
        .map(DateText::day)
        .findFirst()
        .orElse(date.day());
  }

  /** Whether a clue, read from some clock on earth, can name this moment. */
  private static boolean isSameMoment(Instant at, DateText clue) {
    LocalDateTime earliest = LocalDateTime.ofInstant(at.plus(FARTHEST_WEST), ZoneOffset.UTC);
    LocalDateTime latest = LocalDateTime.ofInstant(at.plus(FARTHEST_EAST), ZoneOffset.UTC);
    boolean possible =
        !clue.day().isBefore(earliest.toLocalDate()) && !clue.day().isAfter(latest.toLocalDate());
    boolean sameMinute =
        clue.precision().equals("day")
            || Duration.between(clue.at(), at).toMinutes() % QUARTER_HOUR == 0;
    return possible && sameMinute;
  }

  private PublisherDay() {}
}
