package org.dateline.mentions.crf;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Writes the features of one word into a buffer, finds each in the model without making a string of
 * it, and adds up the weights. A feature that is written twice counts once. For one thread.
 */
final class FeatureWriter {
  private final CompiledFeatures features;
  private char[] buffer = new char[64];
  private int length;
  private int[] rows = new int[64];
  private int size;

  FeatureWriter(CompiledFeatures features) {
    this.features = features;
  }

  /** Writes a part of the next feature. */
  FeatureWriter write(String part) {
    return write(part, 0, part.length());
  }

  /** Writes a part of the next feature: the characters from {@code begin} to {@code end}. */
  FeatureWriter write(String part, int begin, int end) {
    int longer = length + end - begin;
    if (longer > buffer.length) {
      buffer = Arrays.copyOf(buffer, Math.max(longer, buffer.length * 2));
    }
    part.getChars(begin, end, buffer, length);
    length = longer;
    return this;
  }

  /** Writes the last part of a feature, with the mark of its clique. */
  void end(String part) {
    write(part);
    int row = features.row(buffer, length);
    length = 0;
    if (row != CliqueWeights.NONE && !isKnown(row)) {
      if (size == rows.length) {
        rows = Arrays.copyOf(rows, size * 2);
      }
      rows[size++] = row;
    }
  }

  /** The scores of labels by the features since the last sum; null if there are none. */
  double @Nullable [] nodes() {
    return sum(features.weights().labels());
  }

  /** The scores of pairs of labels by the features since the last sum; null if there are none. */
  double @Nullable [] edges() {
    int labels = features.weights().labels();
    return sum(labels * labels);
  }

  private double @Nullable [] sum(int width) {
    if (size == 0) {
      return null;
    }
    double[] sums = new double[width];
    for (int i = 0; i < size; i++) {
      features.weights().addTo(sums, rows[i]);
    }
    size = 0;
    return sums;
  }

  /** Each feature of the model has a row of its own. */
  private boolean isKnown(int row) {
    for (int i = 0; i < size; i++) {
      if (rows[i] == row) {
        return true;
      }
    }
    return false;
  }
}
