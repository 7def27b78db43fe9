package org.dateline.ingest.date;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines that say when an article was published and nothing else: "Posted: 05/14/2019", "Tuesday,
 * May 14, 2019". They stand above the story, or behind a label below it.
 */
public final class DateLine {
  private static final int LONGEST = 100;
  private static final Pattern FIRST_WORD = Pattern.compile("^\\p{L}[\\p{L}\\p{M}.-]*+");
  private static final Pattern NUMBER = Pattern.compile("^[\\d\\s.]+$");
  private static final Set<String> WEEKDAYS = weekdays();

  /** Whether the line is a whole date, in whatever order of day and month. */
  static boolean is(String line) {
    if (line.length() > LONGEST || NUMBER.matcher(line).find() && !line.contains(".")) {
      return false;
    }
    boolean labelled = isLabelled(line);
    Matcher word = FIRST_WORD.matcher(line);
    boolean plain =
        !word.find() || MonthNames.month(word.group(), false) > 0 || isWeekday(word.group());
    return (labelled || plain)
        && (DateText.read(line, null).isPresent() || DateText.numeric(line).isPresent());
  }

  static boolean isLabelled(String line) {
    return line.length() <= LONGEST && DateLabels.PUBLICATION.matcher(line).find();
  }

  /** The first of the opening lines that is one, or a labelled one at the end. */
  public static Optional<String> in(List<String> paragraphs, int opening) {
    Optional<String> above = paragraphs.stream().limit(opening).filter(DateLine::is).findFirst();
    String last = paragraphs.isEmpty() ? "" : paragraphs.get(paragraphs.size() - 1);
    return above.isPresent() || !isLabelled(last) || !is(last) ? above : Optional.of(last);
  }

  private static boolean isWeekday(String word) {
    return WEEKDAYS.contains(word.toLowerCase(Locale.ROOT).replaceFirst("\\.$", ""));
  }

  private static Set<String> weekdays() {
    var names = new HashSet<String>();
    for (String language : MonthNames.languages()) {
      for (DayOfWeek day : DayOfWeek.values()) {
        for (TextStyle style : List.of(TextStyle.FULL, TextStyle.SHORT)) {
          String name = day.getDisplayName(style, Locale.forLanguageTag(language));
          names.add(name.toLowerCase(Locale.ROOT).replaceFirst("\\.$", ""));
        }
      }
    }
    return Set.copyOf(names);
  }

  private DateLine() {}
}
