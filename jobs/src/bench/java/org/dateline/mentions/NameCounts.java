package org.dateline.mentions;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.mentions.NameSpans.Span;

/**
 * Precision, recall and F1 of names as conlleval counts them: a name found is right if begin, end
 * and type are those of a marked one. Over persons, organisations and locations; others are left
 * out on both sides.
 */
final class NameCounts {
  private static final List<NameType> TYPES =
      List.of(NameType.PERSON, NameType.ORGANIZATION, NameType.LOCATION);

  private final Map<NameType, int[]> counts = new EnumMap<>(NameType.class);

  NameCounts() {
    TYPES.forEach(type -> counts.put(type, new int[3]));
  }

  /** Counts one sentence. */
  void add(List<Span> marked, List<Span> found) {
    Set<Span> right = new HashSet<>(marked);
    right.retainAll(found);
    count(marked, 0);
    count(found, 1);
    count(new ArrayList<>(right), 2);
  }

  /** A line: overall F1, then precision, recall and F1 of each type, in percent. */
  String row() {
    var row = new StringBuilder();
    int[] all = new int[3];
    for (int[] each : counts.values()) {
      for (int i = 0; i < all.length; i++) {
        all[i] += each[i];
      }
    }
    row.append(figures(all));
    TYPES.forEach(type -> row.append("  ").append(figures(counts.get(type))));
    return row.toString();
  }

  private static String figures(int[] counts) {
    double precision = counts[1] == 0 ? 0 : 100.0 * counts[2] / counts[1];
    double recall = counts[0] == 0 ? 0 : 100.0 * counts[2] / counts[0];
    double both = counts[2] == 0 ? 0 : 2 * precision * recall / (precision + recall);
    return String.format(Locale.ROOT, "%5.1f %5.1f %5.1f", precision, recall, both);
  }

  private void count(List<Span> names, int column) {
    names.stream()
        .filter(name -> counts.containsKey(name.type()))
        .forEach(name -> counts.get(name.type())[column]++);
  }
}
