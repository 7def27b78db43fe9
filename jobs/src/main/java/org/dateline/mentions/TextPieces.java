package org.dateline.mentions;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into pieces that CoreNLP reads one at a time, so that the memory and time of one call
 * are bounded whatever the article's length.
 *
 * <p>A line is a piece: a line break always ends a sentence, since headlines, bylines and list
 * items carry no full stop. A line longer than the limit is cut after the last sentence that ends
 * within the limit. Only a sentence longer than the limit is itself cut: in the second half of the
 * limit after a clause or else at a space, and otherwise between two characters.
 *
 * <p>Two consecutive cuts advance by more than the limit, so the work is linear in the text.
 */
final class TextPieces {

  /** A piece from {@code begin} (inclusive) to {@code end} (exclusive), never empty or blank. */
  record Piece(int begin, int end) {}

  private static final String SENTENCE_ENDS = ".!?…";
  private static final String CHINESE_SENTENCE_ENDS = "。！？";
  private static final String CLOSERS = "\"'”’»)]}」』）】》";
  private static final String OPENERS = "\"'“‘«([{";
  private static final String CLAUSE_ENDS = ",;:";
  private static final String CHINESE_CLAUSE_ENDS = "，；：、";

  /** In letters. Few abbreviations are this long and have no capital letter. */
  private static final int SHORTEST_PLAIN_WORD = 4;

  /** Closing quotes and brackets that are looked past to find the end of a sentence. */
  private static final int MOST_CLOSERS = 4;

  /** The quality of a cut, from worst to best. */
  private enum Rank {
    WITHIN_A_WORD,
    WORD,
    CLAUSE,
    /** After a full stop that may belong to an abbreviation. */
    PERHAPS_SENTENCE,
    SENTENCE
  }

  static List<Piece> of(GuardedText text, int longest) {
    List<Piece> pieces = new ArrayList<>();
    int end = text.length();
    int begin = 0;
    for (int i = 0; i <= end; i++) {
      if (i == end || text.charAt(i) == '\n') {
        addLine(text, begin, i, longest, pieces);
        begin = i + 1;
      }
    }
    return pieces;
  }

  private static void addLine(
      GuardedText text, int begin, int end, int longest, List<Piece> pieces) {
    int from = begin;
    while (end - from > longest) {
      int cut = cut(text, from, from + longest);
      add(text, from, cut, pieces);
      from = cut;
    }
    add(text, from, end, pieces);
  }

  private static void add(GuardedText text, int begin, int end, List<Piece> pieces) {
    int from = begin;
    int to = end;
    while (from < to && text.charAt(from) == ' ') {
      from++;
    }
    while (from < to && text.charAt(to - 1) == ' ') {
      to--;
    }
    if (from < to) {
      pieces.add(new Piece(from, to));
    }
  }

  /** Where to cut after {@code begin}, at {@code limit} at the latest. */
  private static int cut(GuardedText text, int begin, int limit) {
    int best = Character.isLowSurrogate(text.charAt(limit)) ? limit - 1 : limit;
    Rank bestRank = Rank.WITHIN_A_WORD;
    int middle = begin + (limit - begin) / 2;
    for (int i = limit; i > begin && bestRank != Rank.SENTENCE; i--) {
      Rank rank = rank(text, begin, i);
      boolean endsSentence = rank.compareTo(Rank.PERHAPS_SENTENCE) >= 0;
      if (rank.compareTo(bestRank) > 0 && (endsSentence || i > middle)) {
        best = i;
        bestRank = rank;
      }
    }
    return best;
  }

  /** How good a cut before {@code index} is. */
  private static Rank rank(GuardedText text, int begin, int index) {
    char before = text.charAt(index - 1);
    if (before == ' ') {
      return text.charAt(index) == ' ' ? Rank.WITHIN_A_WORD : rankOfSpace(text, begin, index);
    }
    if (isAny(CLOSERS, text.charAt(index)) || isAny(CHINESE_SENTENCE_ENDS, text.charAt(index))) {
      return Rank.WITHIN_A_WORD;
    }
    if (isAny(CHINESE_SENTENCE_ENDS, text.charAt(beforeClosers(text, begin, index) - 1))) {
      return Rank.SENTENCE;
    }
    return isAny(CHINESE_CLAUSE_ENDS, before) ? Rank.CLAUSE : Rank.WITHIN_A_WORD;
  }

  private static Rank rankOfSpace(GuardedText text, int begin, int index) {
    int wordEnd = index;
    while (wordEnd > begin && text.charAt(wordEnd - 1) == ' ') {
      wordEnd--;
    }
    int end = beforeClosers(text, begin, wordEnd);
    char last = end == begin ? ' ' : text.charAt(end - 1);
    if (isAny(SENTENCE_ENDS, last) && !Character.isLowerCase(text.charAt(index))) {
      boolean sure = end < wordEnd || last != '.' || endsPlainWord(text, begin, end - 1);
      return sure && opensSentence(text.charAt(index)) ? Rank.SENTENCE : Rank.PERHAPS_SENTENCE;
    }
    if (isAny(CHINESE_SENTENCE_ENDS, last)) {
      return Rank.SENTENCE;
    }
    return isAny(CLAUSE_ENDS, last) || isAny(CHINESE_CLAUSE_ENDS, last) ? Rank.CLAUSE : Rank.WORD;
  }

  private static boolean opensSentence(char first) {
    return Character.isUpperCase(first) || isAny(OPENERS, first) || Character.isIdeographic(first);
  }

  /**
   * Whether {@code SHORTEST_PLAIN_WORD} lower-case letters stand before {@code end}, which few
   * abbreviations have.
   */
  private static boolean endsPlainWord(GuardedText text, int begin, int end) {
    int letters = 0;
    while (letters < SHORTEST_PLAIN_WORD
        && end - letters > begin
        && Character.isLowerCase(text.charAt(end - letters - 1))) {
      letters++;
    }
    return letters == SHORTEST_PLAIN_WORD;
  }

  private static int beforeClosers(GuardedText text, int begin, int end) {
    int index = end;
    while (index > begin + 1
        && end - index < MOST_CLOSERS
        && isAny(CLOSERS, text.charAt(index - 1))) {
      index--;
    }
    return index;
  }

  private static boolean isAny(String characters, char character) {
    return characters.indexOf(character) >= 0;
  }

  private TextPieces() {}
}
