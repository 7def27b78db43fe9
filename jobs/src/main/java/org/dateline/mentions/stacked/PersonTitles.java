package org.dateline.mentions.stacked;

import java.util.Locale;
import java.util.Set;
import org.dateline.text.WordLists;

/**
 * Removes forms of address and offices from the names of persons. Gold sets differ in whether the
 * name is "Sen. Maria Lopez" or "Maria Lopez"; Dateline counts the latter.
 */
final class PersonTitles {
  private static final Set<String> TITLES = WordLists.setOf("en", "mentions/person-titles");

  /**
   * Takes titles out of names again: in a name of a person, the words up to the last title that the
   * 3-class model left outside of names get that model's labels. The last word of a name is never
   * such a title.
   *
   * @return {@code labels}, changed in place
   */
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
