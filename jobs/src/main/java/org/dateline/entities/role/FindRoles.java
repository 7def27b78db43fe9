package org.dateline.entities.role;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.table.MentionRole;
import org.dateline.text.LongestText;
import org.dateline.text.WordLists;

/**
 * Finds the roles of names in one text or title, by the words around each. A medium's name is cited
 * where the text speaks to it or by it, and in its own articles, unless the text speaks of it; all
 * else is a subject, outside of credits.
 */
public final class FindRoles {
  @LongestText(220)
  private static final Pattern PHOTO =
      Pattern.compile(
          "^(?:[’']s)?\\s?+/?\\s?+(?i:"
              + WordLists.alternatives("roles/photo-words")
              + ")(?![\\p{L}\\p{N}])");

  @LongestText(220)
  private static final Pattern POLL =
      Pattern.compile("^.{0,45}?(?<!\\p{L})(?i:polls?|polling|surveys?)(?!\\p{L})");

  @LongestText(220)
  private static final Pattern NAME_AFTER =
      Pattern.compile(
          "^/\\p{Lu}[\\p{L}.’'-]{1,20} \\p{Lu}[\\p{L}.’'-]{1,20}(?!.{0,60}(?:poll|survey|:))");

  private static final String MARKS = "./()|:;[]";
  private static final Pattern MARK = Pattern.compile("[./()|:;\\[\\]]");

  private final Credits credits;
  private final MediaNames media;
  private final String text;
  private final MediaNames.Source source;
  private final String language;

  /** Finds roles in a text of a source. */
  public FindRoles(String text, String source, String language, MediaNames media) {
    credits = new Credits(text);
    this.media = media;
    this.text = text;
    this.source = MediaNames.source(source);
    this.language = language;
  }

  /** Whether roles are found in a language at all. */
  public static boolean readLanguage(String language) {
    return RoleCues.areIn(language);
  }

  /** The role of the name at a place of the text. */
  public MentionRole at(int begin, int end) {
    String before = text.substring(lineBefore(begin), begin);
    String after = text.substring(end, lineAfter(end));
    String surface = text.substring(begin, end);
    if (credits.cover(begin, end)) {
      return MentionRole.BYLINE;
    }
    boolean own = media.isOwn(surface, source);
    if (!own && !media.isMedium(surface)) {
      return isPhotographer(before, after) ? MentionRole.BYLINE : MentionRole.SUBJECT;
    }
    if (isCredit(before, after)) {
      return MentionRole.BYLINE;
    }
    MentionRole byWords =
        isLabel(before, after) ? MentionRole.CITED : RoleCues.of(language, before, after);
    if (byWords != null) {
      return byWords;
    }
    return own && !source.isBody() ? MentionRole.CITED : MentionRole.SUBJECT;
  }

  /** "AP Photo", "(Reuters)", "Ann Lee/AFP", and a name alone after the end of a caption. */
  private static boolean isCredit(String before, String after) {
    if (PHOTO.matcher(after).lookingAt()) {
      return true;
    }
    boolean alone = after.isBlank() || after.equals(".") || after.startsWith(")");
    boolean bracketed = before.endsWith("(") && after.startsWith(")");
    boolean afterSlash = before.endsWith("/") || before.endsWith("| ") || before.endsWith("; ");
    boolean afterEnd = before.endsWith(". ") || before.endsWith(") ") || before.endsWith(".” ");
    boolean slashed = afterSlash && (alone || !POLL.matcher(after).lookingAt()) && endsSoon(after);
    boolean line = before.isBlank() && after.isBlank();
    boolean photographer = (afterEnd || before.isBlank()) && NAME_AFTER.matcher(after).lookingAt();
    return line || bracketed || slashed || photographer || (afterEnd && after.isBlank());
  }

  /** "REUTERS/Ann Lee" and "Ann Lee/AFP/Getty Images". */
  private boolean isPhotographer(String before, String after) {
    if (before.endsWith("/")) {
      String rest = before.substring(0, before.length() - 1);
      return media.isMedium(rest.substring(lastMark(rest) + 1).strip());
    }
    if (after.startsWith("/")) {
      Matcher end = MARK.matcher(after).region(1, after.length());
      return media.isMedium(after.substring(1, end.find() ? end.start() : after.length()).strip());
    }
    return false;
  }

  private static int lastMark(String text) {
    int last = text.length() - 1;
    while (last >= 0 && MARKS.indexOf(text.charAt(last)) < 0) {
      last--;
    }
    return last;
  }

  private static boolean endsSoon(String after) {
    return after.isBlank() || ")/.|]".indexOf(after.charAt(0)) >= 0;
  }

  /** "CNN: …" and "[Reuters, 4/21/14]", which name whose words stand beside them. */
  private static boolean isLabel(String before, String after) {
    boolean opens = before.isBlank() || before.endsWith("[") || before.endsWith("(");
    boolean signs =
        (after.isBlank() && before.endsWith(", "))
            || (before.endsWith("— ") && after.startsWith(" (@"));
    return signs
        || opens
            && !after.isEmpty()
            && (after.charAt(0) == ':'
                || after.charAt(0) == '：'
                || (after.startsWith(", ")
                    && after.length() > 2
                    && Character.isDigit(after.charAt(2))));
  }

  private int lineBefore(int begin) {
    int from = Math.max(0, begin - RoleCues.WINDOW);
    return Math.max(from, text.lastIndexOf('\n', begin - 1) + 1);
  }

  private int lineAfter(int end) {
    int to = Math.min(text.length(), end + RoleCues.WINDOW);
    int line = text.indexOf('\n', end);
    return line < 0 ? to : Math.min(to, line);
  }
}
