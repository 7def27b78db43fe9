package org.dateline.mentions.crf;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Writes the features of one word into a buffer, looks each up in the model without making a string
 * of it, and adds up the weights. A feature that is written twice counts once. For use by one
 * thread.
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

  /** Appends a part to the current feature. */
  FeatureWriter write(String part) {
    return write(part, 0, part.length());
  }

  /** Appends the characters of a part from {@code begin} to {@code end} to the current feature. */
  FeatureWriter write(String part, int begin, int end) {
    int longer = length + end - begin;
    if (longer > buffer.length) {
      buffer = Arrays.copyOf(buffer, Math.max(longer, buffer.length * 2));
    }
    part.getChars(begin, end, buffer, length);
    length = longer;
    return this;
  }

  /** Appends the last part, with the mark of the clique, and looks the complete feature up. */
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

  /**
   * The score of each label by the features written since the last sum; null if the model has none
   * of them.
   */
  double @Nullable [] nodes() {
    return sum(features.weights().labels());
  }

  /**
   * The score of each pair of labels by the features written since the last sum; null if the model
   * has none of them.
   */
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

  /** Whether the feature was written before; no two features share a row. */
  private boolean isKnown(int row) {
    for (int i = 0; i < size; i++) {
      if (rows[i] == row) {
        return true;
      }
    }
    return false;
  }
}
