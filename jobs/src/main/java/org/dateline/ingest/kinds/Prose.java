package org.dateline.ingest.kinds;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether a text consists of sentences, in any script: lines of several words, or of a dozen
 * letters of a script that writes no spaces, with few marks that only code and data have.
 */
public final class Prose {
  private static final Set<UnicodeScript> WITHOUT_SPACES =
      EnumSet.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.THAI,
          UnicodeScript.LAO,
          UnicodeScript.KHMER,
          UnicodeScript.MYANMAR,
          UnicodeScript.TIBETAN);

  /** Marks of code and data; some prose has a few. */
  private static final String CODE_MARKS = "{}[]<>|\\=;^~`_#@$&*+%";

  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?…։؟।][\"'”’»)]?$");
  private static final int SENTENCE_WORDS = 5;
  private static final int SHORT_SENTENCE_WORDS = 3;
  private static final int SENTENCE_LETTERS = 12;
  private static final double LEAST_LETTERS = 0.5;
  private static final double LEAST_LETTERS_AND_DIGITS = 0.7;
  private static final double MOST_CODE_MARKS = 0.05;
  private static final double LEAST_SENTENCES = 0.4;

  private static final int TABLE_LINES = 3;
  private static final double FEWEST_LETTERS = 0.33;
  private static final int WORD_LINES = 8;
  private static final int LIST_LINES = 20;
  private static final long LIST_LINE_LENGTH = 60;

  /** Numbers of a text's characters by kind; {@code all} leaves out spaces. */
  private record Counts(long all, long letters, long digits, long spaceless, long codeMarks) {
    static Counts of(String text) {
      long all = 0;
      long letters = 0;
      long digits = 0;
      long spaceless = 0;
      long codeMarks = 0;
      for (int i = 0; i < text.length(); ) {
        int character = text.codePointAt(i);
        i += Character.charCount(character);
        if (Character.isWhitespace(character)) {
          continue;
        }
        all++;
        boolean letter = Character.isLetter(character) || isMark(character);
        letters += letter ? 1 : 0;
        digits += Character.isDigit(character) ? 1 : 0;
        spaceless += letter && isWithoutSpaces(character) ? 1 : 0;
        codeMarks += CODE_MARKS.indexOf(character) >= 0 ? 1 : 0;
      }
      return new Counts(all, letters, digits, spaceless, codeMarks);
    }

    /** Vowels of many scripts are marks on letters. */
    private static boolean isMark(int character) {
      int type = Character.getType(character);
      return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isWithoutSpaces(int character) {
      return character > 0x0e00 && WITHOUT_SPACES.contains(UnicodeScript.of(character));
    }

    boolean areOfProse() {
      return letters >= LEAST_LETTERS * all
          && letters + digits >= LEAST_LETTERS_AND_DIGITS * all
          && codeMarks <= MOST_CODE_MARKS * all;
    }
  }

  /** Whether most of a text's characters stand in lines like sentences. */
  public static boolean isMostOf(String text) {
    TextLines lines = TextLines.of(text);
    long all = lines.lines().stream().mapToLong(String::length).sum();
    long inSentences =
        lines.lines().stream().filter(Prose::isSentence).mapToLong(String::length).sum();
    return Counts.of(String.join("\n", lines.lines())).areOfProse()
        && inSentences >= LEAST_SENTENCES * all
        && all > 0;
  }

  /**
   * Whether a text of some lines is mostly figures or has one word a line, or hardly any line of a
   * long one is like a sentence: a list of words or numbers.
   */
  public static boolean isMissingFrom(String text) {
    TextLines lines = TextLines.of(text);
    Counts counts = Counts.of(String.join("\n", lines.lines()));
    if (lines.lines().size() >= TABLE_LINES && counts.letters < FEWEST_LETTERS * counts.all) {
      return true;
    }
    if (lines.lines().size() >= WORD_LINES
        && lines.lines().stream().allMatch(line -> SPACE.split(line.strip()).length == 1)
        && counts.spaceless == 0) {
      return true;
    }
    long length = lines.lines().stream().mapToLong(String::length).sum();
    return lines.lines().size() >= LIST_LINES
        && length <= LIST_LINE_LENGTH * lines.lines().size()
        && lines.lines().stream().filter(Prose::isSentence).count() * 20 < lines.lines().size();
  }

  private static boolean isSentence(String line) {
    Counts counts = Counts.of(line);
    int words = SPACE.split(line).length;
    boolean longEnough =
        counts.spaceless >= SENTENCE_LETTERS
            || words >= SENTENCE_WORDS
            || words >= SHORT_SENTENCE_WORDS && SENTENCE_END.matcher(line).find();
    return longEnough && counts.areOfProse();
  }

  private Prose() {}
}
