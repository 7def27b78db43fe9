package org.dateline.mentions.crf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A segmentation model's features in tables. Features of one or two characters are found by their
 * code points, and features of the same characters at the same places are summed in one row. All
 * others, some thousands, are found by their text.
 */
final class SegmenterFeatures {
  private final LongTable characters = new LongTable();
  private final StringTable texts = new StringTable();
  private final List<Integer> rowOfText = new ArrayList<>();
  private final PairSums sums;

  SegmenterFeatures(LoadedModel model) {
    sums = new PairSums(model, model.factories().size());
    for (int i = 0; i < model.features().size(); i++) {
      add(model.features().get(i), model.weights()[i]);
    }
    texts.trim();
  }

  PairSums sums() {
    return sums;
  }

  /** The row of the summed features of the characters with a key; 0 if there are none. */
  int row(long key) {
    return Math.max(0, characters.find(key));
  }

  /**
   * The row of a feature, by its text with the mark of its clique; 0 if the model does not have it.
   */
  int row(String feature) {
    int number = texts.find(feature);
    return number == StringTable.NONE ? 0 : rowOfText.get(number);
  }

  /**
   * A row with the sum of several features; 0 if the model has none of them. A feature named twice
   * counts once.
   */
  int together(String... features) {
    int[] rows =
        Arrays.stream(features).distinct().mapToInt(this::row).filter(r -> r > 0).toArray();
    if (rows.length <= 1) {
      return rows.length == 0 ? 0 : rows[0];
    }
    int together = sums.addRow();
    for (int row : rows) {
      sums.addRow(together, row);
    }
    return together;
  }

  /** Bytes held. */
  long bytes() {
    return characters.bytes() + texts.bytes() + sums.bytes();
  }

  private void add(String feature, float[] weights) {
    int bar = feature.lastIndexOf('|');
    String clique = feature.substring(bar + 1);
    String text = feature.substring(0, bar);
    boolean read = false;
    for (var template : CharacterTemplate.ALL) {
      read |= template.read(clique, text, key -> sums.add(rowFor(key), weights));
    }
    if (!read) {
      texts.add(feature);
      int row = sums.addRow();
      sums.add(row, weights);
      rowOfText.add(row);
    }
  }

  private int rowFor(long key) {
    int row = characters.find(key);
    if (row == LongTable.NONE) {
      row = sums.addRow();
      characters.put(key, row);
    }
    return row;
  }
}
