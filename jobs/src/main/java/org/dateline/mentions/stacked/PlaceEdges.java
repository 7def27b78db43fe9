package org.dateline.mentions.stacked;

import java.util.Arrays;

/**
 * Takes words out of the names of places that are no part of them: what is written small at an
 * edge, as in "Stansted airport" and "the province of Yunnan", or between two names that CoreNLP
 * found, as in "Jerusalem's al-Aqsa" and "Yunnan province of China". Only what both of CoreNLP's
 * models left outside of names is taken out. A name without a capital stays as it is.
 */
final class PlaceEdges {

  /**
   * Puts such words outside of names again.
   *
   * @return {@code labels}, changed in place
   */
  static int[] without(int[] labels, WordFeatures features) {
    for (int begin = 0, end; begin < labels.length; begin = end) {
      end = Labels.end(labels, begin);
      if (labels[begin] == Labels.LOCATION) {
        trim(labels, begin, end, features);
      }
    }
    return labels;
  }

  private static void trim(int[] labels, int begin, int end, WordFeatures features) {
    for (int from = begin, to; from < end; from = to) {
      to = from + 1;
      if (isSmall(features, from)) {
        while (to < end && isSmall(features, to)) {
          to++;
        }
        boolean first = from == begin;
        boolean last = to == end;
        boolean named =
            (first || features.firstLabel(from - 1) != Labels.BACKGROUND)
                && (last || features.firstLabel(to) != Labels.BACKGROUND);
        if (named && !(first && last)) {
          Arrays.fill(labels, from, to, Labels.BACKGROUND);
        }
      }
    }
  }

  private static boolean isSmall(WordFeatures features, int i) {
    String text = features.text(i);
    return features.isOutside(i)
        && !Shapes.isCapital(text)
        && Character.isLetter(text.charAt(text.length() - 1));
  }

  private PlaceEdges() {}
}
