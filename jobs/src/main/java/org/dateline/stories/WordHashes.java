package org.dateline.stories;

import java.util.Arrays;
import org.dateline.text.PlainLetters;

/**
 * The words of a text as 64-bit hashes. A word is a run of letters and digits in lower case; each
 * character of a script without spaces (Han, kana, Thai) is a word by itself. Punctuation, spacing,
 * width of characters and the form of quotes make no difference.
 */
final class WordHashes {
  /**
   * The most words of a text that are read, about a short book. The rest of a longer text is
   * ignored.
   */
  static final int MAX_WORDS = 20_000;

  private static final int LONGEST_QUOTE = 800;

  private static final long PRIME = 0x100000001B3L;
  private static final long OFFSET = 0xCBF29CE484222325L;

  private final long[] hashes;
  private final boolean spaced;

  private WordHashes(long[] hashes, boolean spaced) {
    this.hashes = hashes;
    this.spaced = spaced;
  }

  /** All words of a text. */
  static WordHashes of(String text) {
    return new Reading(text).all.words();
  }

  /**
   * The words outside quotation marks. Quotations are equal in every report of a speech, whoever
   * wrote it.
   */
  static WordHashes outsideQuotes(String text) {
    return new Reading(text).unquoted.words();
  }

  /** The words outside quotation marks; all words if more than half are quoted. */
  static WordHashes own(String text) {
    var reading = new Reading(text);
    boolean mostlyQuotes = 2 * reading.unquoted.count < reading.all.count;
    return (mostlyQuotes ? reading.all : reading.unquoted).words();
  }

  /** Collects the first words, up to {@link #MAX_WORDS}. */
  private static final class Collected {
    private long[] hashes;
    private int count;
    private int characters;

    Collected(int expected) {
      hashes = new long[expected];
    }

    void add(long hash, boolean isCharacter) {
      if (count == MAX_WORDS) {
        return;
      }
      if (count == hashes.length) {
        hashes = Arrays.copyOf(hashes, Math.min(MAX_WORDS, 2 * count));
      }
      hashes[count++] = hash;
      characters += isCharacter ? 1 : 0;
    }

    WordHashes words() {
      return new WordHashes(Arrays.copyOf(hashes, count), 2 * characters <= count);
    }
  }

  /** Reads a text once, and collects its words with and without quotations. */
  private static final class Reading {
    private final String text;
    private final Collected all;
    private final Collected unquoted;

    Reading(String text) {
      this.text = text;
      int expected = Math.min(MAX_WORDS, text.length() / 4 + 16);
      all = new Collected(expected);
      unquoted = new Collected(expected);
      read();
    }

    private void read() {
      int quotedUntil = 0;
      int i = 0;
      while (i < text.length() && unquoted.count < MAX_WORDS) {
        int c = plainAt(i);
        if (isOpening(c) && i >= quotedUntil) {
          quotedUntil = afterQuote(text, i);
          i++;
        } else if (isLetterOrDigit(c)) {
          i = addWord(i, c, i < quotedUntil);
        } else {
          i += width(i);
        }
      }
    }

    /** Adds the word that begins at {@code begin} and returns the offset of its end. */
    private int addWord(int begin, int first, boolean quoted) {
      long hash = mix(OFFSET, first);
      int i = begin + width(begin);
      boolean isCharacter = isWordByItself(first);
      while (!isCharacter && i < text.length()) {
        int c = plainAt(i);
        if (!isInsideWord(c)) {
          break;
        }
        hash = mix(hash, c);
        i += width(i);
      }
      long word = spread(hash);
      all.add(word, isCharacter);
      if (!quoted) {
        unquoted.add(word, isCharacter);
      }
      return i;
    }

    private int plainAt(int i) {
      char c = text.charAt(i);
      if (c < 128) {
        return c >= 'A' && c <= 'Z' ? c + 32 : c;
      }
      return plain(Character.isHighSurrogate(c) ? text.codePointAt(i) : c);
    }

    private int width(int i) {
      boolean isPair =
          Character.isHighSurrogate(text.charAt(i))
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1));
      return isPair ? 2 : 1;
    }
  }

  int count() {
    return hashes.length;
  }

  /** Whether at least half of the words are of scripts with spaces between words. */
  boolean isSpaced() {
    return spaced;
  }

  /**
   * Hashes of all runs of {@code length} successive words, in the order of the text, with
   * repetitions.
   */
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

  /**
   * The offset after the quotation that begins at {@code begin}. Without a closing mark in its line
   * and within {@value #LONGEST_QUOTE} characters, the offset after the opening mark.
   */
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
    return isLetterOrDigit(c) && !isWordByItself(c);
  }

  private static boolean isLetterOrDigit(int c) {
    return c < 128
        ? c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c >= 'A' && c <= 'Z'
        : Character.isLetterOrDigit(c);
  }

  private static int plain(int codePoint) {
    int c = codePoint < 0x10000 ? PlainLetters.of((char) codePoint) : codePoint;
    return c < 128 ? (c >= 'A' && c <= 'Z' ? c + 32 : c) : Character.toLowerCase(c);
  }

  static boolean isWordByItself(int c) {
    if (c < 0x0E00) {
      return false;
    }
    if (c >= 0x4E00 && c <= 0x9FFF) {
      return true;
    }
    return switch (Character.UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
      default -> false;
    };
  }

  private static long mix(long hash, int c) {
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
