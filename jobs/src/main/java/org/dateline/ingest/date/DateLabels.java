package org.dateline.ingest.date;

import java.util.regex.Pattern;
import org.dateline.text.WordLists;

/** The words that stand before a date on a page: of publication, and of change. */
public final class DateLabels {

  /** Words for publication, in small letters. */
  private static final String PUBLISHED = WordLists.alternatives("date/publication-labels");

  /** Words for a change. */
  private static final String CHANGED = WordLists.alternatives("date/change-labels");

  private static final String LINK =
      "(?:\\s?(?::|：|\\||-|–|on|at|the|am|um|vom|den|le|el|il|em|op|dne|la|na)(?=[\\s\\d:：|]|\\p{Lu}))*+\\s*+";

  /** A label of publication or of change at the beginning, with what ties it to its date. */
  public static final Pattern OPENING =
      Pattern.compile(
          "^(?:" + PUBLISHED + "|" + CHANGED + ")(?=[\\s:：|\\d])" + LINK,
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** A label of change that a label of publication follows. */
  public static final Pattern CHANGE_BEFORE_PUBLICATION =
      Pattern.compile(
          "^(?:"
              + CHANGED
              + ")(?![\\p{L}\\p{N}]).{4,60}?[\\s|(·;,–-](?=(?:"
              + PUBLISHED
              + ")(?:\\s|[:：]))",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** A label of change anywhere. */
  public static final Pattern CHANGE =
      Pattern.compile(
          "(?<!\\p{L})(?:" + CHANGED + ")(?!\\p{L})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** A label of publication before a date. */
  public static final Pattern PUBLICATION =
      Pattern.compile(
          "^(?:" + PUBLISHED + ")(?=[\\s:：|\\d])" + LINK,
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Whether a date is labelled as that of a change, and none of publication follows. */
  public static boolean sayOnlyChange(String date) {
    return CHANGE.matcher(date).lookingAt() && !CHANGE_BEFORE_PUBLICATION.matcher(date).lookingAt();
  }

  private DateLabels() {}
}
