package org.dateline.ingest.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The whole dates inside a line of text, each with its year: "Von Anna Muster, 9. Oktober 2020,
 * 12.45 Uhr".
 */
public final class DatesInText {

  /**
   * A date in a text.
   *
   * @param raw as written, with the time behind it if it can be read
   */
  public record Found(String raw, int start, int end) {}

  private static final String DAY = "\\p{Nd}{1,2}";
  private static final String YEAR = "\\p{Nd}{4}(?!\\p{Nd})";
  private static final String WORD = "\\p{L}[\\p{L}\\p{M}]{1,15}+";
  private static final Pattern DATE =
      Pattern.compile(
          "(?<![\\p{L}\\p{M}\\p{N}./:-])(?:"
              + "\\p{Nd}{4}(?:\\s?[年년]\\s?|[./-]\\s?)"
              + (DAY + "(?:\\s?[月월]\\s?|[./-]\\s?)" + DAY + "(?:\\s?[日일号號])?(?![\\p{Nd}:])")
              + ("|" + DAY + "\\s?([./-])\\s?" + DAY + "\\s?\\1\\s?(?:" + YEAR + "|\\p{Nd}{2})")
              + ("|" + DAY + "(?:st|nd|rd|th|er|º|°|\\.)?(?:\\s(?:de|of)\\s|[\\s/-]{0,2})")
              + (WORD + "\\.?,?(?:\\sdel?\\s|[\\s/-])" + YEAR)
              + ("|" + WORD + "\\.?\\s" + DAY + "(?:st|nd|rd|th|\\.)?,?\\s" + YEAR)
              + ("|\\p{Nd}{4}[.,]?\\s" + WORD + "\\.?\\s" + DAY + "\\.?")
              + ("|ngày\\s" + DAY + "\\stháng\\s" + DAY + "(?:,|\\snăm)?\\s" + YEAR)
              + ")(?![\\p{L}\\p{N}])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern TIME =
      Pattern.compile(
          "[\\s,|·•–-]{1,4}(?:\\p{L}{1,6}\\.?\\s)?\\p{Nd}{1,2}[:.h]\\p{Nd}{2}(?::\\p{Nd}{2})?+"
              + "(?:\\s?[ap]\\.?m(?!\\p{L})\\.?)?(?!\\p{N})");

  /** A text is looked at up to here. */
  private static final int LONGEST = 1000;

  /** The dates in order; of numbers whose order is open too. */
  public static List<Found> in(String text) {
    String read = text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    var dates = new ArrayList<Found>();
    Matcher date = DATE.matcher(read);
    while (date.find()) {
      if (isDate(date.group())) {
        dates.add(withTime(read, date.start(), date.end()));
      }
    }
    return dates;
  }

  private static Found withTime(String text, int start, int end) {
    Matcher time = TIME.matcher(text).region(end, text.length());
    if (time.lookingAt()) {
      String longer = text.substring(start, time.end());
      if (DateText.read(longer, NumericDate.DAY_FIRST).isPresent()) {
        return new Found(longer, start, time.end());
      }
    }
    return new Found(text.substring(start, end), start, end);
  }

  private static boolean isDate(String raw) {
    Optional<NumericDate> numbers = DateText.numeric(raw);
    return numbers.isPresent()
        ? !numbers.get().days().isEmpty()
        : DateText.read(raw, NumericDate.DAY_FIRST).isPresent();
  }

  private DatesInText() {}
}
