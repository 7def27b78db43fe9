package org.dateline.run.files;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Groups entities that are tied to one another more than to others, by label propagation: each has
 * a label of its own at first, and in turn takes the label that weighs most among its neighbours,
 * until none changes (U. N. Raghavan, R. Albert and S. Kumara, "Near linear time algorithm to
 * detect community structures in large-scale networks", Physical Review E 76, 2007).
 *
 * <p>Where the paper takes a random turn or breaks a tie by chance, the order of the ids decides
 * here, and a label that is among the best stays: the same network gives the same communities. What
 * comes out depends on that order, as it depends on chance in the paper; where communities decide
 * something, compute them with a method of your own on the file.
 *
 * <p>Range: numbers from 1, by falling number of entities. Edge case: it ends after {@value
 * #MOST_ROUNDS} rounds at the latest.
 */
final class Communities {
  private static final int MOST_ROUNDS = 100;

  /** The community of each entity of the ties; windows are weights. */
  static Map<String, Integer> of(List<Backbone.Tie> ties) {
    Map<String, Map<String, Long>> neighbours = new TreeMap<>();
    for (Backbone.Tie tie : ties) {
      neighbours.computeIfAbsent(tie.a(), id -> new TreeMap<>()).put(tie.b(), tie.windows());
      neighbours.computeIfAbsent(tie.b(), id -> new TreeMap<>()).put(tie.a(), tie.windows());
    }
    Map<String, String> labels = new HashMap<>();
    neighbours.keySet().forEach(id -> labels.put(id, id));
    for (int round = 0; round < MOST_ROUNDS && propagate(neighbours, labels); round++) {
      // Each round goes through all entities once.
    }
    return numbered(labels);
  }

  private static boolean propagate(
      Map<String, Map<String, Long>> neighbours, Map<String, String> labels) {
    boolean changed = false;
    for (var entity : neighbours.entrySet()) {
      Map<String, Long> weights = new TreeMap<>();
      entity
          .getValue()
          .forEach((other, weight) -> weights.merge(label(labels, other), weight, Long::sum));
      long most = weights.values().stream().max(Comparator.naturalOrder()).orElseThrow();
      String own = label(labels, entity.getKey());
      if (weights.getOrDefault(own, 0L) < most) {
        String best =
            weights.entrySet().stream()
                .filter(label -> label.getValue() == most)
                .findFirst()
                .orElseThrow()
                .getKey();
        labels.put(entity.getKey(), best);
        changed = true;
      }
    }
    return changed;
  }

  private static String label(Map<String, String> labels, String id) {
    return requireNonNull(labels.get(id));
  }

  private static Map<String, Integer> numbered(Map<String, String> labels) {
    Map<String, List<String>> members = new TreeMap<>();
    labels.forEach((id, label) -> members.computeIfAbsent(label, l -> new ArrayList<>()).add(id));
    List<List<String>> communities = new ArrayList<>(members.values());
    communities.forEach(ids -> ids.sort(Comparator.naturalOrder()));
    communities.sort(
        Comparator.comparing((List<String> ids) -> -ids.size()).thenComparing(ids -> ids.get(0)));
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < communities.size(); i++) {
      for (String id : communities.get(i)) {
        numbers.put(id, i + 1);
      }
    }
    return numbers;
  }

  private Communities() {}
}
