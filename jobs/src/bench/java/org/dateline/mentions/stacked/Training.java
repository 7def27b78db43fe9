package org.dateline.mentions.stacked;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Learns the weights of {@link StackedModel}: conditional log-likelihood of the labels, by AdaGrad
 * with regularised dual averaging (Duchi, Hazan, Singer 2011), whose L1 term leaves most features
 * without a weight. The same examples in the same order give the same weights.
 */
public final class Training {
  private static final int LABELS = Labels.COUNT;
  private static final int EPOCHS = 8;
  private static final double RATE = 0.1;
  private static final int LEAST_COUNT = 2;
  private static final long SEED = 1;

  /** A sentence: the features of its words and pairs of words, and its labels. */
  private record Example(int[][] node, int[][] edge, int[] labels) {}

  private final NameList list;
  private final List<Example> examples = new ArrayList<>();

  /**
   * Training with the list of names of a model.
   *
   * @param model a model that holds the list; its weights do not count
   */
  public Training(NameList list) {
    this.list = list;
  }

  /** Adds a sentence with its labels, numbered as {@link Labels#NAMES}. */
  public void add(SentenceEvidence evidence, int[] labels) {
    var features = new WordFeatures(evidence, list);
    var node = new int[features.size()][];
    var edge = new int[features.size()][];
    for (int i = 0; i < node.length; i++) {
      node[i] = features.node(i);
      edge[i] = features.edge(i);
    }
    examples.add(new Example(node, edge, labels));
  }

  /**
   * Learns.
   *
   * @param threshold the strength of the L1 term: the sum of gradients in one pass over all
   *     examples below which a weight is 0
   */
  public StackedModel learn(double threshold) {
    var nodes = new Adaptive(LABELS, examples.stream().map(Example::node).toList());
    var edges = new Adaptive(LABELS * LABELS, examples.stream().map(Example::edge).toList());
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < examples.size(); i++) {
      order.add(i);
    }
    var random = new Random(SEED);
    long steps = 0;
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      Collections.shuffle(order, random);
      for (int i : order) {
        double now = threshold * ++steps / examples.size();
        nodes.threshold = now;
        edges.threshold = now;
        step(examples.get(i), nodes, edges);
      }
    }
    return new StackedModel(list, nodes.weights(), edges.weights());
  }

  private static void step(Example example, Adaptive nodes, Adaptive edges) {
    int size = example.labels.length;
    var factors = new double[size][];
    var forward = new double[size][];
    double[] before = start();
    for (int i = 0; i < size; i++) {
      factors[i] = factors(nodes.sums(example.node[i]), edges.sums(example.edge[i]));
      before = forward[i] = forward(before, factors[i]);
    }
    var backward = new double[LABELS];
    Arrays.fill(backward, 1);
    for (int i = size - 1; i >= 0; i--) {
      double[] pairs = pairs(i == 0 ? start() : forward[i - 1], factors[i], backward);
      var single = new double[LABELS];
      for (int k = 0; k < pairs.length; k++) {
        single[k / LABELS] += pairs[k];
      }
      single[example.labels[i]] -= 1;
      int previous = i == 0 ? Labels.BACKGROUND : example.labels[i - 1];
      pairs[example.labels[i] * LABELS + previous] -= 1;
      backward = backward(factors[i], backward);
      nodes.descend(example.node[i], single);
      edges.descend(example.edge[i], pairs);
    }
  }

  private static double[] start() {
    var start = new double[LABELS];
    start[Labels.BACKGROUND] = 1;
    return start;
  }

  private static double[] factors(double[] node, double[] edge) {
    double greatest = Double.NEGATIVE_INFINITY;
    for (int k = 0; k < edge.length; k++) {
      edge[k] += node[k / LABELS];
      greatest = Math.max(greatest, edge[k]);
    }
    for (int k = 0; k < edge.length; k++) {
      edge[k] = StrictMath.exp(edge[k] - greatest);
    }
    return edge;
  }

  private static double[] forward(double[] before, double[] factors) {
    var sums = new double[LABELS];
    for (int k = 0; k < factors.length; k++) {
      sums[k / LABELS] += before[k % LABELS] * factors[k];
    }
    return normalized(sums);
  }

  private static double[] backward(double[] factors, double[] next) {
    var sums = new double[LABELS];
    for (int k = 0; k < factors.length; k++) {
      sums[k % LABELS] += factors[k] * next[k / LABELS];
    }
    return normalized(sums);
  }

  /** The probability of each pair of labels. */
  private static double[] pairs(double[] before, double[] factors, double[] backward) {
    var pairs = new double[factors.length];
    for (int k = 0; k < pairs.length; k++) {
      pairs[k] = before[k % LABELS] * factors[k] * backward[k / LABELS];
    }
    return normalized(pairs);
  }

  private static double[] normalized(double[] values) {
    double sum = Arrays.stream(values).sum();
    for (int i = 0; i < values.length; i++) {
      values[i] /= sum;
    }
    return values;
  }

  /** Weights while they are learned. */
  private static final class Adaptive {
    private static final double SMOOTHING = 0.01;
    private final int width;
    private final int[] features;
    private final float[] gradients;
    private final float[] squares;
    private double threshold;

    /** Weights of the features that the examples hold often enough. */
    Adaptive(int width, List<int[][]> examples) {
      this.width = width;
      int[] all =
          examples.stream().flatMap(Arrays::stream).flatMapToInt(Arrays::stream).sorted().toArray();
      var often = java.util.stream.IntStream.builder();
      for (int begin = 0, end; begin < all.length; begin = end) {
        end = begin + 1;
        while (end < all.length && all[end] == all[begin]) {
          end++;
        }
        if (end - begin >= LEAST_COUNT) {
          often.add(all[begin]);
        }
      }
      features = often.build().toArray();
      gradients = new float[features.length * width];
      squares = new float[gradients.length];
    }

    double[] sums(int[] row) {
      var sums = new double[width];
      for (int feature : row) {
        int at = Arrays.binarySearch(features, feature);
        for (int i = 0; at >= 0 && i < width; i++) {
          sums[i] += weight(at * width + i);
        }
      }
      return sums;
    }

    private double weight(int at) {
      double over = Math.abs(gradients[at]) - threshold;
      return over <= 0
          ? 0
          : -Math.signum(gradients[at]) * RATE * over / Math.sqrt(squares[at] + SMOOTHING);
    }

    void descend(int[] row, double[] gradient) {
      for (int feature : row) {
        int at = Arrays.binarySearch(features, feature);
        for (int i = 0; at >= 0 && i < width; i++) {
          gradients[at * width + i] += (float) gradient[i];
          squares[at * width + i] += (float) (gradient[i] * gradient[i]);
        }
      }
    }

    /** The features that have a weight, and their weights. */
    HashedWeights weights() {
      int[] kept =
          java.util.stream.IntStream.range(0, features.length).filter(this::hasWeight).toArray();
      var steps = new byte[kept.length * width];
      for (int k = 0; k < kept.length; k++) {
        for (int i = 0; i < width; i++) {
          steps[k * width + i] = HashedWeights.steps(weight(kept[k] * width + i));
        }
      }
      return new HashedWeights(width, Arrays.stream(kept).map(at -> features[at]).toArray(), steps);
    }

    private boolean hasWeight(int at) {
      for (int i = 0; i < width; i++) {
        if (HashedWeights.steps(weight(at * width + i)) != 0) {
          return true;
        }
      }
      return false;
    }
  }
}
