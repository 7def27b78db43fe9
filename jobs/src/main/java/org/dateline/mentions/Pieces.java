package org.dateline.mentions;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into pieces that CoreNLP reads one at a time, so that memory and the time of one call
 * are bounded whatever the article's length.
 *
 * <p>A line is a piece: a line break always ends a sentence, since headlines, bylines and list
 * items carry no full stop. A line longer than the limit is cut after the last sentence end within
 * the limit, else at the last space, else between two characters.
 */
final class Pieces {

  /** A piece from {@code begin} (inclusive) to {@code end} (exclusive), never empty or blank. */
  record Piece(int begin, int end) {}

  private static final String SENTENCE_ENDS = ".!?。！？…";
  private static final String CHINESE_SENTENCE_ENDS = "。！？";
  private static final String CLAUSE_ENDS = ",;:";
  private static final String CHINESE_CLAUSE_ENDS = "，；：、";

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

  /** Where to cut between {@code begin} and {@code limit}, in the second half if it can be. */
  private static int cut(GuardedText text, int begin, int limit) {
    int best = Character.isLowSurrogate(text.charAt(limit)) ? limit - 1 : limit;
    int bestRank = 0;
    for (int i = limit; i > begin + (limit - begin) / 2; i--) {
      int rank = rank(text, i);
      if (rank > bestRank) {
        best = i;
        bestRank = rank;
      }
    }
    return best;
  }

  /** How good a cut before {@code index} is: after a sentence 3, a clause 2, a word 1, else 0. */
  private static int rank(GuardedText text, int index) {
    char before = text.charAt(index - 1);
    if (CHINESE_SENTENCE_ENDS.indexOf(before) >= 0) {
      return 3;
    }
    if (CHINESE_CLAUSE_ENDS.indexOf(before) >= 0) {
      return 2;
    }
    if (before != ' ') {
      return 0;
    }
    char wordEnd = text.charAt(index - 2);
    return SENTENCE_ENDS.indexOf(wordEnd) >= 0 ? 3 : CLAUSE_ENDS.indexOf(wordEnd) >= 0 ? 2 : 1;
  }

  private Pieces() {}
}
