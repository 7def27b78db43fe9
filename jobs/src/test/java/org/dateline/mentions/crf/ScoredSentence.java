package org.dateline.mentions.crf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/** Scores of a made-up sentence, and every sequence of labels it can have. */
final class ScoredSentence {
  private static final int BACKGROUND = 0;

  private final int labels;
  private final double[][] nodes;
  private final double[][] edges;

  /**
   * Whole scores at random.
   *
   * @param most below this is each score
   */
  ScoredSentence(Random random, int labels, int words, int most) {
    this.labels = labels;
    nodes = new double[words][];
    edges = new double[words][];
    for (int i = 0; i < words; i++) {
      nodes[i] = random.ints(labels, -most, most).asDoubleStream().toArray();
      edges[i] = random.ints(labels * labels, -most, most).asDoubleStream().toArray();
    }
  }

  /** All scores are divided by a number, so that sums do not differ too much for their powers. */
  void divide(double by) {
    for (double[][] scores : List.of(nodes, edges)) {
      for (double[] ofWord : scores) {
        for (int i = 0; i < ofWord.length; i++) {
          ofWord[i] /= by;
        }
      }
    }
  }

  int words() {
    return nodes.length;
  }

  BestPath path() {
    var path = new BestPath(labels, nodes.length, BACKGROUND);
    for (int i = 0; i < nodes.length; i++) {
      path.step(nodes[i].clone(), edges[i].clone());
    }
    return path;
  }

  double[][] probabilities() {
    var sums = new ForwardBackward(labels, nodes.length, BACKGROUND);
    for (int i = 0; i < nodes.length; i++) {
      sums.step(nodes[i].clone(), edges[i].clone());
    }
    return sums.probabilities();
  }

  List<int[]> sequences() {
    List<int[]> sequences = new ArrayList<>(List.of(new int[0]));
    for (int i = 0; i < nodes.length; i++) {
      List<int[]> longer = new ArrayList<>();
      for (int[] sequence : sequences) {
        for (int label = 0; label < labels; label++) {
          int[] next = java.util.Arrays.copyOf(sequence, i + 1);
          next[i] = label;
          longer.add(next);
        }
      }
      sequences = longer;
    }
    return sequences;
  }

  double sum(int[] sequence) {
    double sum = 0;
    int previous = BACKGROUND;
    for (int i = 0; i < sequence.length; i++) {
      sum += nodes[i][sequence[i]] + edges[i][sequence[i] * labels + previous];
      previous = sequence[i];
    }
    return sum;
  }

  /** The sums of all sequences, the greatest first. */
  List<Double> sums() {
    return sequences().stream().map(this::sum).sorted(Comparator.reverseOrder()).toList();
  }
}
