package org.dateline.mentions.stacked;

import java.util.Arrays;
import org.dateline.mentions.stacked.NameList.Role;

/** What the list of names says about the words of one sentence. */
final class KnownNames {
  private static final int EVEN = 8;
  private static final int HIGHEST_LEAD = 4;

  private final HashedWords words;
  private final NameList list;

  /**
   * For each word the type of the known name it is in, numbered as in {@link NameList}; -1 if it is
   * in none.
   */
  final int[] type;

  /** For each word in a known name the index at which the name begins; 0 for other words. */
  final int[] begin;

  /**
   * For each word in a known name the index at which the name ends (exclusive); 0 for other words.
   */
  final int[] end;

  /**
   * Finds the known names of a sentence, from the left; where several begin at one word it takes
   * the longest. A name begins in a run of capitalised words or with a digit, and ends in a run.
   */
  KnownNames(HashedWords words, NameList list) {
    this.words = words;
    this.list = list;
    type = new int[words.size];
    begin = new int[words.size];
    end = new int[words.size];
    Arrays.fill(type, -1);
    for (int i = 0; i < words.size; ) {
      i = mayBegin(i) ? takeLongest(i) : i + 1;
    }
  }

  private boolean mayBegin(int index) {
    String text = words.text(index);
    return words.runBegin[index] >= 0 || (!text.isEmpty() && Character.isDigit(text.charAt(0)));
  }

  private int takeLongest(int from) {
    for (int to = Math.min(words.size, from + NameList.LONGEST_NAME); to > from; to--) {
      int found = words.runBegin[to - 1] < 0 ? -1 : list.type(words.lower, from, to);
      if (found >= 0) {
        Arrays.fill(type, from, to, found);
        Arrays.fill(begin, from, to, from);
        Arrays.fill(end, from, to, to);
        return to;
      }
    }
    return from + 1;
  }

  /**
   * The type of the words as a known name; -1 if they are none. Of more than {@link
   * NameList#LONGEST_NAME} words only the first are looked up.
   */
  int typeOf(int from, int to) {
    return list.type(words.lower, from, Math.min(to, from + NameList.LONGEST_NAME));
  }

  /**
   * The likeliest type of a name of these words, judged by each word and its role, packed as {@code
   * (type * NameList.TYPES + other) * 8 + lead}. {@code other} is the second likeliest type; {@code
   * lead} is a third of the difference between their sums of scores, rounded down, at most 4.
   */
  int likely(int from, int to) {
    int[] sums = new int[NameList.TYPES];
    for (int i = from; i < to; i++) {
      int scores = list.scores(NameList.role(i, from, to), words.lower[i]);
      for (int t = 0; scores != 0 && t < sums.length; t++) {
        sums[t] += NameList.score(scores, t) - EVEN;
      }
    }
    int best = greatest(sums, -1);
    int second = greatest(sums, best);
    int lead = Math.min(HIGHEST_LEAD, (sums[best] - sums[second]) / 3);
    return (best * NameList.TYPES + second) * 8 + lead;
  }

  private static int greatest(int[] sums, int without) {
    int best = without == 0 ? 1 : 0;
    for (int t = best + 1; t < sums.length; t++) {
      best = t != without && sums[t] > sums[best] ? t : best;
    }
    return best;
  }

  /**
   * The type whose names the word in a role is most typical of, and its score, packed as {@code
   * type * 16 + score}; -1 if the word is not known.
   */
  int likely(Role role, int index) {
    int scores = list.scores(role, words.lower[index]);
    int best = 0;
    for (int t = 1; t < NameList.TYPES; t++) {
      best = NameList.score(scores, t) > NameList.score(scores, best) ? t : best;
    }
    return scores == 0 ? -1 : best * 16 + NameList.score(scores, best);
  }
}
