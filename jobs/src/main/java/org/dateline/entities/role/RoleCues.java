package org.dateline.entities.role;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.dateline.table.MentionRole;
import org.dateline.text.LongestText;
import org.dateline.text.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * The words beside a medium's name that say whether it is cited or news itself, in one language.
 * What speaks of news before the name ("sued the Post") counts most, then the people and business
 * of a medium ("CNN executives"), then what cites it from before ("told CNN"), and last what
 * follows it: as a rule ("CNN fired") and as a citation ("CNN reported").
 */
@LongestText(220)
final class RoleCues {
  /** Characters before and after a name that are looked at, at most, and only in its line. */
  static final int WINDOW = 90;

  private static final String ENGLISH = "en";
  private static final String CHINESE = "zh";

  /** In the order of precedence; of several that fit, the first decides. */
  private record Cue(boolean before, MentionRole role, Pattern pattern) {}

  private static final Map<String, List<Cue>> CUES = Map.of(ENGLISH, english(), CHINESE, chinese());

  private static List<Cue> english() {
    String opening = "(?<![\\p{L}\\p{N}])(?=\\p{L})(?i:%s)[ \\u00a0]";
    String inverted =
        "(?:[\"“”’'],?|,) (?i:" + alternatives(ENGLISH, "cited-inverted") + ")[ \\u00a0]";
    String word =
        "(?:\\p{Lu}[\\p{L}\\p{N}.&’'-]{0,20}|" + alternatives(ENGLISH, "before-media") + ")";
    String quote = "[\"“”‘'( \\u00a0]{0,3}+$";
    String own = "(?:\\s?[’']s?)?+(?i:%s)(?![\\p{L}\\p{N}])";
    return List.of(
        before(
            MentionRole.SUBJECT,
            opening.formatted(alternatives(ENGLISH, "subject-before"))
                + "(?:"
                + word
                + "[ \\u00a0]){0,3}+"
                + quote),
        after(MentionRole.SUBJECT, own.formatted(alternatives(ENGLISH, "subject-people"))),
        before(
            MentionRole.CITED,
            "(?:"
                + opening.formatted(alternatives(ENGLISH, "cited-before"))
                + "|"
                + inverted
                + ")(?:"
                + word
                + "(?:/|,?[ \\u00a0])){0,8}+"
                + quote),
        after(MentionRole.CITED, "\\s?[’']s (?:" + alternatives(ENGLISH, "cited-possessive") + ")"),
        after(MentionRole.SUBJECT, own.formatted(alternatives(ENGLISH, "subject-after"))),
        after(MentionRole.CITED, own.formatted(alternatives(ENGLISH, "cited-after"))));
  }

  private static List<Cue> chinese() {
    return List.of(
        before(
            MentionRole.SUBJECT,
            "(?:" + alternatives(CHINESE, "subject-before") + ")[^，。；！？、]{0,4}+$"),
        after(MentionRole.SUBJECT, "[》”]?(?:" + alternatives(CHINESE, "subject-after") + ")"),
        before(
            MentionRole.CITED, "(?:" + alternatives(CHINESE, "cited-before") + ")[^，。；！？]{0,8}+$"),
        after(
            MentionRole.CITED, "[^，。；！？、]{0,8}?(?:" + alternatives(CHINESE, "cited-after") + ")"));
  }

  private static Cue before(MentionRole role, String regex) {
    return new Cue(true, role, Pattern.compile(regex));
  }

  private static Cue after(MentionRole role, String regex) {
    return new Cue(false, role, Pattern.compile("^(?:" + regex + ")"));
  }

  private static String alternatives(String language, String list) {
    return String.join("|", WordLists.of(language, "roles/" + list));
  }

  /** Whether there are cues in a language. */
  static boolean areIn(String language) {
    return CUES.containsKey(language);
  }

  /**
   * The role that the words beside a name give it.
   *
   * @param before at most {@link #WINDOW} characters before it
   * @param after at most so many after it
   * @return null if they say nothing
   */
  static @Nullable MentionRole of(String language, String before, String after) {
    for (Cue cue : CUES.getOrDefault(language, List.of())) {
      boolean fits =
          cue.before()
              ? cue.pattern().matcher(before).find()
              : cue.pattern().matcher(after).lookingAt();
      if (fits) {
        return cue.role();
      }
    }
    return null;
  }

  private RoleCues() {}
}
