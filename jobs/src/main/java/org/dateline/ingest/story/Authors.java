package org.dateline.ingest.story;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.dateline.text.LongestText;
import org.dateline.text.WordEdges;
import org.dateline.text.WordLists;

/** Bylines to single names: "By Ann Roe and Li Wei, CNN" is Ann Roe, Li Wei. */
public final class Authors {
  private static final Pattern OPENING =
      Pattern.compile(
          "^(?:" + WordLists.alternatives("story/byline-openings") + ")(?:\\s*[:：|]\\s*|\\s+)",
          Pattern.CASE_INSENSITIVE);
  // White space is single by then.
  private static final Pattern SEPARATOR =
      Pattern.compile("\\s?(?:[;；、，|]|\\s(?:and|&|und|et|y)\\s)\\s?");
  private static final Pattern COMMA = Pattern.compile("\\s?,\\s?(?:and\\s)?");
  private static final Pattern SUFFIX = Pattern.compile("(?:Jr|Sr|II|III|IV|M\\.?D|Ph\\.?D)\\.?");
  private static final Pattern NO_NAME =
      Pattern.compile(
          WordEdges.in(
              "(?i)^(?:.*\\b(?:contributor|correspondent|reporter|writer|editor|columnist|analyst|producer)s?\\b|.*\\b(?:staff|special"
                  + " (?:to|for) .*|updated .*)|cnn|usa today|.*[@_].*|https?:.*|[^\\p{L}]*)"));
  private static final Pattern QUOTES = Pattern.compile("^[\"'“(]++|(?<![\"'”)])[\"'”)]++$");
  private static final int LONGEST_NAME = 80;

  /** An address or name in brackets beside the other. */
  @LongestText(2 * LONGEST_NAME)
  private static final Pattern MAIL =
      Pattern.compile("^[^\\s@<>()]++@[^\\s@<>()]++(?= \\()|<[^\\s@<>]++@[^\\s<>]++>$");

  /** The names in the order given, none twice; roles, addresses and over-long parts left out. */
  public static List<String> of(List<String> given) {
    var names = new LinkedHashSet<String>();
    for (String byline : given) {
      String oneLine = CharacterRepairs.oneLine(byline);
      if (oneLine == null) {
        continue;
      }
      String line = OPENING.matcher(oneLine).replaceFirst("");
      for (String part : SEPARATOR.split(line)) {
        names.addAll(splitAtCommas(part));
      }
    }
    return List.copyOf(names);
  }

  private static List<String> splitAtCommas(String part) {
    var names = new ArrayList<String>();
    for (String piece : COMMA.split(part)) {
      if (piece.length() > 2 * LONGEST_NAME) {
        continue;
      }
      String name = QUOTES.matcher(withoutMail(piece)).replaceAll("").strip();
      if (SUFFIX.matcher(name).matches() && !names.isEmpty()) {
        names.set(names.size() - 1, names.get(names.size() - 1) + ", " + name);
      } else if (!name.isEmpty()
          && name.length() <= LONGEST_NAME
          && !NO_NAME.matcher(name).matches()) {
        names.add(name);
      }
    }
    // "Roe, Ann": one name turned round, not two.
    boolean turned = names.size() == 2 && names.stream().noneMatch(name -> name.contains(" "));
    return turned && part.contains(",") ? List.of(names.get(0) + ", " + names.get(1)) : names;
  }

  /** "roe@harbour.example (Ann Roe)", "Ann Roe <roe@harbour.example>". */
  private static String withoutMail(String name) {
    return name.indexOf('@') < 0 ? name : MAIL.matcher(name).replaceFirst("").strip();
  }

  private Authors() {}
}
