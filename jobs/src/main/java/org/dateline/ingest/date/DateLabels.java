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

  private static final String TIED =
      "(?:\\s?(?::|：|\\||-|–|,|on|at|the|am|um|vom|den|le|el|il|em|op|dne|la|na))*+\\s*+$";

  private static final Pattern CHANGE_AT_END = atEnd(CHANGED);
  private static final Pattern OTHER_AT_END = atEnd(WordLists.alternatives("date/other-labels"));
  private static final Pattern PUBLICATION_ANYWHERE =
      Pattern.compile(
          "(?<!\\p{L})(?:" + PUBLISHED + ")(?!\\p{L})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern PUBLICATION_AT_END = atEnd(PUBLISHED);

  private static final Pattern OTHER_AT_BEGINNING =
      Pattern.compile(
          "^\\s?(?:" + WordLists.alternatives("date/other-labels") + ")(?!\\p{L})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static Pattern atEnd(String labels) {
    return Pattern.compile(
        "(?<!\\p{L})(?:" + labels + ")" + TIED, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** Whether the words before a date end in a label of publication. */
  public static boolean endInPublication(String before) {
    return PUBLICATION_AT_END.matcher(before).find();
  }

  /**
   * Whether a label of publication stands in the words behind a date: "wurde am … veröffentlicht".
   */
  public static boolean namePublication(String after) {
    return PUBLICATION_ANYWHERE.matcher(after).find();
  }

  /** Whether the words behind a date begin with a label of neither: "until". */
  public static boolean beginWithOther(String after) {
    return OTHER_AT_BEGINNING.matcher(after).find();
  }

  /** Whether the words before a date end in a label of neither: "until", "born". */
  public static boolean endInOther(String before) {
    return OTHER_AT_END.matcher(before).find();
  }

  /** Whether the words before a date end in a label of a change. */
  public static boolean endInChange(String before) {
    return CHANGE_AT_END.matcher(before).find();
  }

  /** Whether a date is labelled as that of a change, and none of publication follows. */
  public static boolean sayOnlyChange(String date) {
    return CHANGE.matcher(date).lookingAt() && !CHANGE_BEFORE_PUBLICATION.matcher(date).lookingAt();
  }

  private DateLabels() {}
}
