package org.dateline.mentions.stacked;

import java.util.Arrays;

/**
 * What CoreNLP's two models say together, without the second model: the 3-class model decides, the
 * 4-class model adds names of other kinds (MISC) where the first found nothing in any word of the
 * name.
 */
public final class CombinedLabels {

  /** The label of each word, numbered as {@link Labels#NAMES}. */
  public static int[] of(SentenceEvidence evidence) {
    var base = new BaseLabels(evidence.first(), evidence.second());
    int[] labels = base.first.clone();
    for (int begin = 0, end; begin < labels.length; begin = end) {
      end = Labels.end(base.second, begin);
      boolean free =
          Arrays.stream(base.first, begin, end).allMatch(label -> label == Labels.BACKGROUND);
      if (base.second[begin] == Labels.MISC && free) {
        Arrays.fill(labels, begin, end, Labels.MISC);
      }
    }
    return labels;
  }

  private CombinedLabels() {}
}
