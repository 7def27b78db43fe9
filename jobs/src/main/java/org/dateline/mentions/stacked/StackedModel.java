package org.dateline.mentions.stacked;

import java.io.BufferedInputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/**
 * A linear-chain CRF over the output of other models (stacking; Wolpert 1992). It labels the words
 * of a sentence anew, given the labels and probabilities of the other models, the words themselves
 * and a list of names. Safe to call from many threads at once.
 */
public final class StackedModel {
  private static final double[] BACKGROUND_ONLY = {
    0,
    Double.NEGATIVE_INFINITY,
    Double.NEGATIVE_INFINITY,
    Double.NEGATIVE_INFINITY,
    Double.NEGATIVE_INFINITY
  };

  private static final double[] NO_EDGES = new double[Labels.COUNT * Labels.COUNT];

  private final NameList list;
  private final HashedWeights nodes;
  private final HashedWeights edges;

  StackedModel(NameList list, HashedWeights nodes, HashedWeights edges) {
    this.list = list;
    this.nodes = nodes;
    this.edges = edges;
  }

  /** Reads a model from the gzip file that learning wrote. */
  public static StackedModel read(InputStream file) throws IOException {
    try (var in = new DataInputStream(new BufferedInputStream(new GZIPInputStream(file)))) {
      return read((DataInput) in);
    }
  }

  private static StackedModel read(DataInput in) throws IOException {
    NameList list = NameList.read(in);
    HashedWeights nodes = HashedWeights.read(Labels.COUNT, in);
    return new StackedModel(list, nodes, HashedWeights.read(Labels.COUNT * Labels.COUNT, in));
  }

  /** The model's list of names, with which new weights can be learned. */
  public NameList list() {
    return list;
  }

  void write(DataOutput out) throws IOException {
    list.write(out);
    nodes.write(out);
    edges.write(out);
  }

  /**
   * The labels of a sentence, numbered as {@link Labels#NAMES}.
   *
   * @param usual the label of each word
   * @param atHome the label of each word for an article in which CoreNLP's models are at home
   *     ({@link Familiarity}): their probabilities weigh more there
   */
  public record Reading(int[] usual, int[] atHome) {}

  /**
   * The best sequences of labels (Viterbi), after {@link PersonTitles} has taken titles out of the
   * names of persons and {@link PlaceEdges} small words out of the names of places.
   */
  public Reading read(SentenceEvidence evidence) {
    var features = new WordFeatures(evidence, list);
    int size = features.size();
    var nodes = new double[size][];
    var edges = new double[size][];
    for (int i = 0; i < size; i++) {
      boolean plain = features.isPlain(i);
      boolean between = i > 0 && plain && features.isPlain(i - 1);
      nodes[i] = plain ? BACKGROUND_ONLY : node(features, i);
      edges[i] = between ? NO_EDGES : edges(features, i);
    }
    int[] usual = corrected(best(nodes, edges), features);
    var trust = new HomeTrust(evidence);
    for (int i = 0; i < size; i++) {
      if (nodes[i] != BACKGROUND_ONLY) {
        trust.addTo(nodes[i], i);
      }
    }
    return new Reading(usual, corrected(best(nodes, edges), features));
  }

  private static int[] corrected(int[] labels, WordFeatures features) {
    return PlaceEdges.without(PersonTitles.without(labels, features), features);
  }

  private static int[] best(double[][] nodes, double[][] edges) {
    var previous = new int[nodes.length][Labels.COUNT];
    var best = new double[Labels.COUNT];
    Arrays.fill(best, Double.NEGATIVE_INFINITY);
    best[Labels.BACKGROUND] = 0;
    for (int i = 0; i < nodes.length; i++) {
      best = step(best, nodes[i], edges[i], previous[i]);
    }
    return path(best, previous);
  }

  private double[] node(WordFeatures features, int i) {
    var sums = new double[Labels.COUNT];
    for (int feature : features.node(i)) {
      nodes.addTo(sums, feature);
    }
    features.addTrust(i, sums);
    return sums;
  }

  private static double[] step(double[] best, double[] node, double[] edge, int[] previous) {
    var next = new double[Labels.COUNT];
    for (int label = 0; label < next.length; label++) {
      next[label] = Double.NEGATIVE_INFINITY;
      for (int from = 0; from < best.length; from++) {
        double score = best[from] + edge[label * Labels.COUNT + from];
        if (score > next[label]) {
          next[label] = score;
          previous[label] = from;
        }
      }
      next[label] += node[label];
    }
    return next;
  }

  private static int[] path(double[] best, int[][] previous) {
    int label = 0;
    for (int other = 1; other < best.length; other++) {
      label = best[other] > best[label] ? other : label;
    }
    int[] path = new int[previous.length];
    for (int i = path.length - 1; i >= 0; i--) {
      path[i] = label;
      label = previous[i][label];
    }
    return path;
  }

  private double[] edges(WordFeatures features, int i) {
    var sums = new double[Labels.COUNT * Labels.COUNT];
    for (int feature : features.edge(i)) {
      edges.addTo(sums, feature);
    }
    return sums;
  }
}
