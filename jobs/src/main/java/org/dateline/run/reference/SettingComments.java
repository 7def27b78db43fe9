package org.dateline.run.reference;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The comments of {@code dateline.conf} by the dotted name of the section or setting that they
 * stand above. Settings that follow one another without an empty line or a comment between them
 * share the comment above the first.
 */
final class SettingComments {
  private static final Pattern SECTION = Pattern.compile("(?<![a-z-])([a-z-]++) *+\\{");
  private static final Pattern SETTING =
      Pattern.compile("(?<![a-z-])([a-z-]++) *+(?:= *+(.*)|\\{\\})");

  private final Map<String, String> sections = new LinkedHashMap<>();
  private final Map<String, String> settings = new LinkedHashMap<>();
  private final Deque<String> open = new ArrayDeque<>();
  private final List<String> comment = new ArrayList<>();
  private boolean used;

  private SettingComments() {}

  static SettingComments of(String file) {
    var comments = new SettingComments();
    int listsOpen = 0;
    for (String written : file.lines().toList()) {
      String line = written.strip();
      if (listsOpen > 0) {
        listsOpen += lists(line);
      } else {
        listsOpen = comments.read(line);
      }
    }
    return comments;
  }

  /** Comment by section, in the file's order; empty where a section has none. */
  Map<String, String> sections() {
    return sections;
  }

  /** Comment by setting, in the file's order. */
  Map<String, String> settings() {
    return settings;
  }

  /** Reads a line; gives how many lists it leaves open. */
  private int read(String line) {
    Matcher section = SECTION.matcher(line);
    Matcher setting = SETTING.matcher(line);
    if (line.startsWith("#")) {
      if (used) {
        forget();
      }
      comment.add(line.substring(1).strip());
    } else if (line.isEmpty()) {
      forget();
    } else if (line.equals("}")) {
      open.removeLast();
      forget();
    } else if (section.matches()) {
      open.addLast(section.group(1));
      sections.put(String.join(".", open), String.join(" ", comment));
      forget();
    } else if (setting.matches()) {
      settings.put(key(setting.group(1)), String.join(" ", comment));
      used = true;
      return setting.group(2) == null ? 0 : lists(setting.group(2));
    } else {
      throw new IllegalArgumentException("expected a section or a setting, found " + line);
    }
    return 0;
  }

  private void forget() {
    comment.clear();
    used = false;
  }

  private String key(String name) {
    return open.isEmpty() ? name : String.join(".", open) + "." + name;
  }

  /** How many lists a line opens and does not close. */
  private static int lists(String line) {
    String outsideQuotes = line.replaceAll("\"[^\"]*+\"", "");
    return (int)
        (outsideQuotes.chars().filter(c -> c == '[').count()
            - outsideQuotes.chars().filter(c -> c == ']').count());
  }
}
