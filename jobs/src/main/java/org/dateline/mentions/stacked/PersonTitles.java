package org.dateline.mentions.stacked;

import java.util.Locale;
import java.util.Set;
import org.dateline.text.WordLists;

/**
 * Keeps forms of address and offices out of the names of persons: gold sets differ in whether "Sen.
 * Maria Lopez" is the name or "Maria Lopez"; Dateline counts the latter.
 */
final class PersonTitles {
  private static final Set<String> TITLES = WordLists.setOf("en", "mentions/person-titles");

  /** The labels, where a title that the 3-class model left out of a name is left out again. */
  static int[] without(int[] labels, WordFeatures features) {
    for (int begin = 0, end; begin < labels.length; begin = end) {
      end = Labels.end(labels, begin);
      for (int i = end - 2; labels[begin] == Labels.PERSON && i >= begin; i--) {
        if (isTitle(features, i)) {
          restore(labels, begin, i + 1, features);
          break;
        }
      }
    }
    return labels;
  }

  private static boolean isTitle(WordFeatures features, int i) {
    return features.firstLabel(i) == Labels.BACKGROUND
        && TITLES.contains(features.text(i).toLowerCase(Locale.ROOT));
  }

  private static void restore(int[] labels, int begin, int end, WordFeatures features) {
    for (int i = begin; i < end; i++) {
      labels[i] = features.firstLabel(i);
    }
  }

  private PersonTitles() {}
}
