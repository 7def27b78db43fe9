package org.dateline.ingest.date;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.ingest.source.CarrierAddress;
import org.jspecify.annotations.Nullable;

/** The date that many newsrooms write into an article's address, as in /2016/09/20/. */
public record UrlDate(DateText date, String raw) {
  private static final String YEAR = "/((?:19|20)\\d{2})";
  private static final String END = "(?=[/_.-]|$)";
  private static final List<Pattern> FORMS =
      List.of(
          Pattern.compile(YEAR + "([/-])(\\d{1,2})\\2(\\d{1,2})" + END),
          Pattern.compile(YEAR + "(/?)(\\d{2})(\\d{2})" + END),
          Pattern.compile(YEAR + "(-)(\\d{2})/(\\d{2})" + END),
          Pattern.compile("(?i)" + YEAR + "(/)([a-z]{3})/(\\d{1,2})" + END));
  private static final Pattern DAY_FIRST =
      Pattern.compile("[/_-](1[3-9]|2\\d|3[01])([-_.])(0?[1-9]|1[0-2])\\2((?:19|20)\\d{2})" + END);
  private static final Pattern YEAR_AND_MONTH = Pattern.compile(YEAR + "[/-]?(0[1-9]|1[0-2])(?=/)");

  public static Optional<UrlDate> read(@Nullable String url) {
    if (url == null) {
      return Optional.empty();
    }
    String path = path(url);
    return FORMS.stream()
        .flatMap(form -> read(form.matcher(path)).stream())
        .findFirst()
        .or(() -> readDayFirst(path));
  }

  /** The month in an address that names no day, as in /2016/09/story. */
  public static Optional<YearMonth> month(@Nullable String url) {
    if (url == null || read(url).isPresent()) {
      return Optional.empty();
    }
    Matcher matcher = YEAR_AND_MONTH.matcher(path(url));
    return matcher.find()
        ? Optional.of(
            YearMonth.of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
        : Optional.empty();
  }

  /**
   * The date in the page's own address: an archive's address begins with the day on which it made
   * its copy.
   */
  private static String path(String url) {
    return CarrierAddress.page(url).orElse(url).replaceFirst("(?s)[?#].*", "");
  }

  /** The day first: read only where it can be no month. */
  private static Optional<UrlDate> readDayFirst(String path) {
    Matcher matcher = DAY_FIRST.matcher(path);
    return matcher.find()
        ? DateText.day(number(matcher, 4), number(matcher, 3), number(matcher, 1))
            .map(day -> new UrlDate(day, matcher.group().substring(1)))
        : Optional.empty();
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static Optional<UrlDate> read(Matcher matcher) {
    while (matcher.find()) {
      String month = matcher.group(3);
      Optional<DateText> date =
          DateText.day(
              Integer.parseInt(matcher.group(1)),
              Character.isDigit(month.charAt(0))
                  ? Integer.parseInt(month)
                  : MonthNames.month(month, false),
              Integer.parseInt(matcher.group(4)));
      if (date.isPresent()) {
        return date.map(day -> new UrlDate(day, matcher.group().substring(1)));
      }
    }
    return Optional.empty();
  }
}
