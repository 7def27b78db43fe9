package org.dateline.entities.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.text.WordLists;

/**
 * Finds the places of a text where a last name stands for a family or a government rather than for
 * a person: "the Bush dynasty", "the Castro regime".
 */
final class SharedNames {
  private static final Pattern NAME_AND_WORD =
      Pattern.compile("(\\p{Lu}[\\p{L}'’-]{1,40}+) (\\p{Ll}{3,20}+)");
  private static final Set<String> WORDS =
      Set.copyOf(WordLists.ofAllLanguages("entities/after-shared-names"));

  /** The offsets at which these names begin, in order. */
  static List<Integer> begins(String text) {
    List<Integer> begins = new ArrayList<>();
    Matcher found = NAME_AND_WORD.matcher(text);
    while (found.find()) {
      if (WORDS.contains(found.group(2))) {
        begins.add(found.start(1));
      }
    }
    return begins;
  }

  private SharedNames() {}
}
