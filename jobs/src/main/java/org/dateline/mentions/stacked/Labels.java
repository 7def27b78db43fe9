package org.dateline.mentions.stacked;

import java.util.List;
import org.dateline.mentions.crf.Marginals;

/** The labels, in the order of the numbers that stand for them in this package. */
public final class Labels {
  /** CoreNLP's words, as {@code Annotation.ner} has them. */
  public static final List<String> NAMES =
      List.of("O", "PERSON", "ORGANIZATION", "LOCATION", "MISC");

  static final int COUNT = 5;

  /** The label of words that are in no name. */
  public static final int BACKGROUND = 0;

  static final int PERSON = 1;
  static final int MISC = 4;

  /** The number here of each label of a model. */
  static int[] numbers(Marginals marginals) {
    return marginals.labels().stream().mapToInt(NAMES::indexOf).toArray();
  }

  /** Where the run of one label that begins at an index ends. */
  static int end(int[] labels, int begin) {
    int end = begin + 1;
    while (end < labels.length && labels[end] == labels[begin]) {
      end++;
    }
    return end;
  }

  private Labels() {}
}
