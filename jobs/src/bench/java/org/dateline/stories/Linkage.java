package org.dateline.stories;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Agglomerative clustering by single or average linkage, over all pairs. Any merge is made of two
 * clusters that are each other's nearest (a chain of nearest neighbours, Murtagh 1983), which gives
 * the same tree as always merging the nearest two.
 */
enum Linkage {
  SINGLE,
  AVERAGE;

  private record Merge(int one, int other, float similarity) {}

  /** The merges of all items, from which clusters at any threshold follow. */
  static final class Tree {
    private final int items;
    private final List<Merge> merges;

    private Tree(int items, List<Merge> merges) {
      this.items = items;
      this.merges = merges;
    }

    /** The cluster of each item, as the number of one of its items. */
    int[] clusters(double threshold) {
      int[] parents = new int[items];
      Arrays.setAll(parents, item -> item);
      for (Merge merge : merges) {
        if (merge.similarity() >= threshold) {
          parents[root(parents, merge.other())] = root(parents, merge.one());
        }
      }
      int[] clusters = new int[items];
      Arrays.setAll(clusters, item -> root(parents, item));
      return clusters;
    }

    private static int root(int[] parents, int item) {
      int root = item;
      while (parents[root] != root) {
        root = parents[root];
      }
      return root;
    }
  }

  /** Merges items until one cluster is left; {@code similarities} is used up. */
  Tree tree(float[][] similarities) {
    int items = similarities.length;
    int[] sizes = new int[items];
    Arrays.fill(sizes, 1);
    List<Merge> merges = new ArrayList<>();
    List<Integer> chain = new ArrayList<>();
    while (merges.size() < items - 1) {
      if (chain.isEmpty()) {
        chain.add(first(sizes));
      }
      int last = chain.get(chain.size() - 1);
      int before = chain.size() > 1 ? chain.get(chain.size() - 2) : -1;
      int nearest = nearest(similarities[last], sizes, last, before);
      if (nearest == before) {
        merges.add(new Merge(before, last, similarities[last][before]));
        merge(similarities, sizes, before, last);
        chain.subList(chain.size() - 2, chain.size()).clear();
      } else {
        chain.add(nearest);
      }
    }
    return new Tree(items, merges);
  }

  private static int first(int[] sizes) {
    int first = 0;
    while (sizes[first] == 0) {
      first++;
    }
    return first;
  }

  /** The nearest other cluster; of equally near ones {@code preferred}, so that chains end. */
  private static int nearest(float[] similarities, int[] sizes, int of, int preferred) {
    int nearest = preferred;
    for (int i = 0; i < sizes.length; i++) {
      if (i != of && sizes[i] > 0 && (nearest < 0 || similarities[i] > similarities[nearest])) {
        nearest = i;
      }
    }
    return nearest;
  }

  private void merge(float[][] similarities, int[] sizes, int into, int gone) {
    for (int i = 0; i < sizes.length; i++) {
      float one = similarities[into][i];
      float other = similarities[gone][i];
      float merged =
          this == SINGLE
              ? Math.max(one, other)
              : (one * sizes[into] + other * sizes[gone]) / (sizes[into] + sizes[gone]);
      similarities[into][i] = merged;
      similarities[i][into] = merged;
    }
    sizes[into] += sizes[gone];
    sizes[gone] = 0;
  }
}
