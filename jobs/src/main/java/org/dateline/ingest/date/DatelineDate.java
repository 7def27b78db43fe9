package org.dateline.ingest.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The day in a dateline, the place and day that agencies put before a story's first sentence:
 * "LONDON, March 3 (Reuters) –", "新华社北京6月1日电". Agencies rarely write the year.
 *
 * @param year null if not written
 */
public record DatelineDate(MonthDay day, @Nullable Integer year, String raw) {
  /** A dateline stands at the beginning of one of the first paragraphs. */
  private static final int PARAGRAPHS = 3;

  private static final int LONGEST = 120;
  private static final String MONTH_DAY =
      "(?<month>\\p{L}{3,9}\\.?) (?<day>\\d{1,2})(?:,? (?<year>(?:19|20)\\d{2}))?";
  private static final String DAY_MONTH =
      "(?<day>\\d{1,2})\\.? (?<month>\\p{L}{3,9}\\.?)(?:,? (?<year>(?:19|20)\\d{2}))?";

  /** A place in capitals, the day, at most an agency in brackets, and a dash. */
  private static final List<Pattern> FORMS =
      List.of(
          latin(MONTH_DAY),
          latin(DAY_MONTH),
          Pattern.compile(
              "^.{0,30}?(?:(?<year>(?:19|20)\\d{2})年)?(?<month>\\d{1,2})月(?<day>\\d{1,2})日"
                  + "(?:电|电讯|專電|电\\s?[（(]|報導|讯|訊|電)"),
          Pattern.compile(
              "^本[报報台刊网網].{0,12}?[讯訊电電]\\s?(?:[（(].{1,24}[)）])?\\s?"
                  + "(?:(?<year>(?:19|20)\\d{2})年)?(?<month>\\d{1,2})月(?<day>\\d{1,2})日"));

  private static final Pattern PLACE =
      Pattern.compile(
          "^\\p{Lu}[\\p{Lu}\\p{M}.'’/-]{2,30}(?: [\\p{Lu}\\p{M}.'’/-]{2,20}){0,3},? (?=\\p{Nd}|\\p{Lu}\\p{L})");

  private static Pattern latin(String date) {
    return Pattern.compile(
        "^\\p{Lu}[\\p{Lu}\\p{M}.'’ -]{2,30}(?:[,/] ?\\p{L}[\\p{L}. ]{1,20}){0,2},? "
            + date
            + "(?: ?\\([^()]{2,40}\\)| /[^/]{2,20}/)? ?(?:[-–—]|:)");
  }

  /** The dateline of a text whose paragraphs have a blank line between them. */
  public static Optional<DatelineDate> read(String text) {
    return text.lines()
        .filter(line -> !line.isBlank())
        .limit(PARAGRAPHS)
        .map(line -> line.substring(0, Math.min(line.length(), LONGEST)))
        .flatMap(line -> readLine(line).stream())
        .findFirst();
  }

  /** Whether a line is a dateline and nothing else: "LONDON 1996-12-06". */
  public static boolean isAlone(String line) {
    if (line.length() > LONGEST) {
      return false;
    }
    Matcher place = PLACE.matcher(line);
    if (!place.find()) {
      return false;
    }
    String date = line.substring(place.end());
    return DateText.read(date, NumericDate.DAY_FIRST).isPresent()
        || PartialDate.of(date).filter(PartialDate.NoYear.class::isInstance).isPresent();
  }

  private static Optional<DatelineDate> readLine(String line) {
    for (Pattern form : FORMS) {
      Matcher matcher = form.matcher(line);
      if (matcher.find()) {
        return of(matcher);
      }
    }
    return Optional.empty();
  }

  private static Optional<DatelineDate> of(Matcher matcher) {
    String month = matcher.group("month");
    int number =
        Character.isDigit(month.charAt(0))
            ? Integer.parseInt(month)
            : MonthNames.month(month, false);
    String year = matcher.group("year");
    try {
      return Optional.of(
          new DatelineDate(
              MonthDay.of(number, Integer.parseInt(matcher.group("day"))),
              year == null ? null : Integer.valueOf(year),
              matcher.group().strip()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /**
   * The whole day: with its own year, else with the one year that the clues leave; empty where they
   * leave none or several. A year is never guessed.
   *
   * @param clues what the record's other dates say
   */
  public Optional<LocalDate> resolve(List<PartialDate> clues) {
    if (year != null) {
      return day.isValidYear(year) ? Optional.of(day.atYear(year)) : Optional.empty();
    }
    List<LocalDate> days =
        clues.stream().flatMap(clue -> daysOf(clue).stream()).distinct().toList();
    return days.size() == 1 ? Optional.of(days.get(0)) : Optional.empty();
  }

  private List<LocalDate> daysOf(PartialDate clue) {
    if (clue instanceof PartialDate.Ambiguous ambiguous) {
      return ambiguous.days().stream().filter(date -> MonthDay.from(date).equals(day)).toList();
    }
    boolean sameMonth =
        clue instanceof PartialDate.Month month
            && month.month().getMonth() == day.getMonth()
            && day.isValidYear(month.month().getYear());
    return sameMonth
        ? List.of(day.atYear(((PartialDate.Month) clue).month().getYear()))
        : List.of();
  }
}
