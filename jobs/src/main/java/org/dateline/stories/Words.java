package org.dateline.stories;

import java.util.Arrays;
import org.dateline.text.PlainLetters;

/**
 * The words of a text as 64-bit hashes: runs of letters and digits, in small letters; each
 * character of a script that is written without spaces (Han, kana, Thai) is a word by itself.
 * Punctuation, spacing, width and the form of quotes make no difference.
 */
final class Words {
  /** Words of a text that are looked at; a book's length. The rest of a longer text is not. */
  static final int MAX_WORDS = 20_000;

  private static final int LONGEST_QUOTE = 800;

  private static final long PRIME = 0x100000001B3L;
  private static final long OFFSET = 0xCBF29CE484222325L;

  private final long[] hashes;
  private final boolean spaced;

  private Words(long[] hashes, boolean spaced) {
    this.hashes = hashes;
    this.spaced = spaced;
  }

  /** All words of a text. */
  static Words of(String text) {
    return of(text, false);
  }

  /**
   * The words of a text that stand in no quotation marks: what was said is the same in every report
   * of it, whoever wrote that.
   */
  static Words unquoted(String text) {
    return of(text, true);
  }

  private static Words of(String text, boolean withoutQuotes) {
    long[] hashes = new long[Math.min(MAX_WORDS, text.length() / 4 + 16)];
    int words = 0;
    int characters = 0;
    int i = 0;
    while (i < text.length() && words < MAX_WORDS) {
      int c = plain(text.codePointAt(i));
      int next = i + Character.charCount(text.codePointAt(i));
      if (withoutQuotes && isOpening(c)) {
        next = afterQuote(text, i);
      } else if (Character.isLetterOrDigit(c)) {
        long hash = mixed(OFFSET, c);
        if (isWordByItself(c)) {
          characters++;
        } else {
          while (next < text.length() && isInsideWord(plain(text.codePointAt(next)))) {
            hash = mixed(hash, plain(text.codePointAt(next)));
            next += Character.charCount(text.codePointAt(next));
          }
        }
        if (words == hashes.length) {
          hashes = Arrays.copyOf(hashes, Math.min(MAX_WORDS, 2 * words));
        }
        hashes[words++] = spread(hash);
      }
      i = next;
    }
    return new Words(Arrays.copyOf(hashes, words), 2 * characters <= words);
  }

  int count() {
    return hashes.length;
  }

  /** Whether most words are written with spaces between them. */
  boolean isSpaced() {
    return spaced;
  }

  /** Hashes of all runs of {@code length} words, in the text's order, repeated ones too. */
  long[] runs(int length) {
    long[] runs = new long[Math.max(0, hashes.length - length + 1)];
    for (int i = 0; i < runs.length; i++) {
      long hash = OFFSET;
      for (int j = i; j < i + length; j++) {
        hash = spread(hash * PRIME + hashes[j]);
      }
      runs[i] = hash;
    }
    return runs;
  }

  private static boolean isOpening(int c) {
    return c == '"' || c == '\u201C' || c == '\u300C' || c == '\u300E';
  }

  /** Where a quotation that begins here ends; after its mark if it has no end nearby. */
  private static int afterQuote(String text, int begin) {
    char closing =
        switch (text.charAt(begin)) {
          case '\u201C' -> '\u201D';
          case '\u300C' -> '\u300D';
          case '\u300E' -> '\u300F';
          default -> text.charAt(begin);
        };
    int limit = Math.min(text.length(), begin + LONGEST_QUOTE);
    for (int i = begin + 1; i < limit && text.charAt(i) != '\n'; i++) {
      if (text.charAt(i) == closing) {
        return i + 1;
      }
    }
    return begin + 1;
  }

  private static boolean isInsideWord(int c) {
    return Character.isLetterOrDigit(c) && !isWordByItself(c);
  }

  private static int plain(int codePoint) {
    int c = codePoint < 0x10000 ? PlainLetters.of((char) codePoint) : codePoint;
    return c < 128 ? (c >= 'A' && c <= 'Z' ? c + 32 : c) : Character.toLowerCase(c);
  }

  static boolean isWordByItself(int c) {
    if (c < 0x0E00) {
      return false;
    }
    return switch (Character.UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
      default -> false;
    };
  }

  private static long mixed(long hash, int c) {
    return (hash ^ c) * PRIME;
  }

  /** The finaliser of MurmurHash3: every bit of the result depends on every bit of the argument. */
  private static long spread(long hash) {
    long h = hash;
    h = (h ^ (h >>> 33)) * 0xFF51AFD7ED558CCDL;
    h = (h ^ (h >>> 33)) * 0xC4CEB9FE1A85EC53L;
    return h ^ (h >>> 33);
  }
}
