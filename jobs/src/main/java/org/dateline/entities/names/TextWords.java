package org.dateline.entities.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.text.LineBreaks;

/**
 * The words of a text in a script with capitals, as far as names go: where each stands, how it is
 * written, and what its place says of its capital. Numbers and other scripts are passed over.
 */
public final class TextWords {

  /**
   * A word without its possessive.
   *
   * @param isCapitalised whether it is written as a name: Stargate, iPhone, NATO, F-35, Mar-a-Lago
   * @param initial whether a sentence, quotation or line may begin with it, so that its capital
   *     says nothing
   * @param joined whether one space alone parts it from the word before
   * @param headline whether its line is written in capitals or in title case
   */
  public record Word(
      int begin,
      int end,
      String written,
      boolean isCapitalised,
      boolean initial,
      boolean joined,
      boolean headline) {

    Word inHeadline() {
      return new Word(begin, end, written, isCapitalised, initial, joined, true);
    }

    public String small() {
      return written.toLowerCase(Locale.ROOT);
    }
  }

  private static final int LONG_WORD = 4;
  private static final double HEADLINE_SHARE = 0.7;
  private static final String SENTENCE_ENDS = ".!?\"\u201d\u2026";
  private static final int LONGEST_WORD = 40;

  private final List<Word> words = new ArrayList<>();
  private final Set<String> small = new HashSet<>();

  public TextWords(String text) {
    LineBreaks.forEach(text, (from, to) -> addLine(text, from, to));
  }

  public List<Word> words() {
    return words;
  }

  /** The words that the text writes small somewhere. */
  public Set<String> small() {
    return small;
  }

  private void addLine(String text, int from, int to) {
    int first = words.size();
    int lastEnd = to;
    boolean initial = true;
    int at = from;
    while (at < to) {
      if (!NameCharacters.joinsWords(NameCharacters.plain(text.charAt(at)))) {
        initial |= opensSentence(text, at, to);
        at++;
        continue;
      }
      int end = wordEnd(text, at, to);
      int bare = withoutPossessive(text, at, end);
      if (bare - at <= LONGEST_WORD && Character.isLetter(text.charAt(at))) {
        boolean joined = lastEnd == at - 1 && NameCharacters.plain(text.charAt(at - 1)) == ' ';
        String written = NameCharacters.plain(text.substring(at, bare));
        words.add(
            new Word(at, bare, written, NameShape.isNameWord(written), initial, joined, false));
      }
      lastEnd = end;
      initial = false;
      at = end;
    }
    closeLine(first, to > from && SENTENCE_ENDS.indexOf(text.charAt(to - 1)) >= 0);
  }

  /** Letters and digits with hyphens and apostrophes between them. */
  private static int wordEnd(String text, int begin, int to) {
    int end = begin + 1;
    while (end < to) {
      char c = NameCharacters.plain(text.charAt(end));
      boolean within =
          (c == '-' || c == '\'')
              && end + 1 < to
              && NameCharacters.joinsWords(NameCharacters.plain(text.charAt(end + 1)));
      if (!within && !NameCharacters.joinsWords(c)) {
        break;
      }
      end++;
    }
    return end;
  }

  private static int withoutPossessive(String text, int begin, int end) {
    boolean possessive =
        end - begin > 2
            && NameCharacters.plain(text.charAt(end - 2)) == '\''
            && (text.charAt(end - 1) == 's' || text.charAt(end - 1) == 'S');
    return possessive ? end - 2 : end;
  }

  /** Any mark but those that stand within a sentence; a dot may be that of "Mr.", which is safe. */
  private static boolean opensSentence(String text, int at, int to) {
    char c = NameCharacters.plain(text.charAt(at));
    return switch (c) {
      case ' ', ',', '\'', '/', '&', '$', '%', '+' -> false;
      case '-' -> at + 1 < to && text.charAt(at + 1) == ' ';
      // Chinese characters beside a Latin word.
      default -> !Character.isLetterOrDigit(c);
    };
  }

  private void closeLine(int first, boolean sentence) {
    int capitals = 0;
    int longWords = 0;
    for (Word word : words.subList(first, words.size())) {
      if (word.written().length() >= LONG_WORD) {
        longWords++;
        capitals += word.isCapitalised() ? 1 : 0;
      }
    }
    double share = sentence ? 1 : HEADLINE_SHARE;
    boolean headline = longWords > 1 && capitals >= share * longWords;
    for (int i = first; i < words.size(); i++) {
      Word word = words.get(i);
      if (headline) {
        words.set(i, word.inHeadline());
      }
      if (!word.isCapitalised()) {
        small.add(word.written());
      }
    }
  }
}
