package org.dateline.ingest.story;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.text.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * Words that a line's end divides. The rest of the text shows whether the hyphen is the word's own
 * ("long-term") or the line's ("har-bour"); where it shows neither, the hyphen stays.
 */
final class LineEndHyphens {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]++(?:-[\\p{L}\\p{M}]++)*+");
  private static final Pattern SECOND_HALF = Pattern.compile("^[\\p{L}\\p{M}]{1,40}+");

  /** "Vor- und Nachteile": the hyphen stands for a part that follows later. */
  private static final Set<String> LINKS =
      Set.copyOf(WordLists.ofAllLanguages("story/after-hyphens"));

  private static final int LONGEST_HALF = 60;

  private final Set<String> words = new HashSet<>();

  LineEndHyphens(String text) {
    text.lines().forEach(this::addWords);
  }

  private void addWords(String line) {
    Matcher word = WORD.matcher(line);
    while (word.find()) {
      words.add(word.group().toLowerCase(Locale.ROOT));
    }
  }

  /** Whether the line ends with a hyphen behind a letter and the next begins with one. */
  boolean isHyphenated(StringBuilder before, String next) {
    return firstHalf(before) != null && SECOND_HALF.matcher(next).find();
  }

  /** Appends the next line as the words elsewhere show. */
  void join(StringBuilder before, String next) {
    String first = requireNonNull(firstHalf(before));
    Matcher second = SECOND_HALF.matcher(next);
    String half = second.find() ? second.group().toLowerCase(Locale.ROOT) : "";
    String stem = first.substring(0, first.length() - 1);
    if (LINKS.contains(half)) {
      before.append(' ');
    } else if (!words.contains(stem + "-" + half) && words.contains(stem + half)) {
      before.setLength(before.length() - 1);
    }
    before.append(next);
  }

  /** The divided word's beginning with its hyphen, in small letters; null if there is none. */
  private static @Nullable String firstHalf(StringBuilder before) {
    int last = before.length() - 1;
    boolean hyphen = before.charAt(last) == '-' || before.charAt(last) == '\u2010';
    if (!hyphen || last == 0 || !isOfWord(before.charAt(last - 1))) {
      return null;
    }
    int start = last;
    while (start > 0
        && last - start < LONGEST_HALF
        && (isOfWord(before.charAt(start - 1)) || before.charAt(start - 1) == '-')) {
      start--;
    }
    return before.substring(start).toLowerCase(Locale.ROOT);
  }

  private static boolean isOfWord(char character) {
    return Character.isLetter(character)
        || Character.getType(character) == Character.NON_SPACING_MARK;
  }
}
