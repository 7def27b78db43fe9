package org.dateline.ingest.kinds;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The first lines of a text that are not blank, without the space around them; an entity of HTML
 * stands in them as the letter it mostly is.
 *
 * @param text the text they come from
 */
record TextLines(String text, List<String> lines) {
  private static final int LOOKED_AT = 150;
  private static final int LONGEST = 400;

  private static final Pattern ENTITY = Pattern.compile("&#?\\w{2,8};");

  static TextLines of(String text) {
    String plain = text.indexOf('&') < 0 ? text : ENTITY.matcher(text).replaceAll("e");
    return new TextLines(
        plain,
        plain
            .lines()
            .map(line -> line.substring(0, Math.min(line.length(), LONGEST)).strip())
            .filter(line -> !line.isEmpty())
            .limit(LOOKED_AT)
            .toList());
  }

  String first() {
    return lines.isEmpty() ? "" : lines.get(0);
  }

  /** Whether at least {@code least} lines match from end to end, and that share of all. */
  boolean mostly(Pattern pattern, int least, double share) {
    return mostly(line -> pattern.matcher(line).matches(), least, share);
  }

  boolean mostly(Predicate<String> test, int least, double share) {
    long count = lines.stream().filter(test).count();
    return count >= least && count >= share * lines.size();
  }

  /** Whether one of the first lines matches from end to end. */
  boolean anyOfFirst(int number, Pattern pattern) {
    return lines.stream().limit(number).anyMatch(line -> pattern.matcher(line).matches());
  }
}
