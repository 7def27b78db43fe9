package org.dateline.mentions.stacked;

import java.util.List;
import org.dateline.mentions.crf.Marginals;

/** The labels of words and the numbers that stand for them in this package. */
public final class Labels {
  /** CoreNLP's labels, in the order of their numbers. */
  public static final List<String> NAMES =
      List.of("O", "PERSON", "ORGANIZATION", "LOCATION", "MISC");

  static final int COUNT = 5;

  /** The number of the label of words outside names. */
  public static final int BACKGROUND = 0;

  static final int PERSON = 1;
  static final int LOCATION = 3;
  static final int MISC = 4;

  /** For each label of a model its number in {@link #NAMES}; -1 if it has none. */
  static int[] numbers(Marginals marginals) {
    return marginals.labels().stream().mapToInt(NAMES::indexOf).toArray();
  }

  /** The index (exclusive) at which the run of equal labels ends that begins at an index. */
  static int end(int[] labels, int begin) {
    int end = begin + 1;
    while (end < labels.length && labels[end] == labels[begin]) {
      end++;
    }
    return end;
  }

  private Labels() {}
}
