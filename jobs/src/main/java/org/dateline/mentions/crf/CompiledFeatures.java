package org.dateline.mentions.crf;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/**
 * A model's features in tables. Features of a single word are found by their text, features of
 * several words by the numbers of their parts. Lookups are exact, since texts and parts are
 * compared in full. Read-only, so safe for many threads.
 */
final class CompiledFeatures {
  private static final String EDGE = "|CpC";
  private static final String NODE = "|C";

  private final StringTable texts = new StringTable();
  private final int[] rowOfText;
  private final Map<Part, StringTable> parts = new EnumMap<>(Part.class);
  private final LongTable conjunctions = new LongTable();
  private final CliqueWeights weights;
  private final int longestText;

  CompiledFeatures(LoadedModel model) {
    weights = new CliqueWeights(model);
    for (Part part : Part.values()) {
      parts.put(part, new StringTable());
    }
    int[] rows = new int[model.features().size()];
    int longest = 0;
    for (int i = 0; i < rows.length; i++) {
      String feature = model.features().get(i);
      boolean edge = feature.endsWith(EDGE);
      if (!edge && !feature.endsWith(NODE)) {
        throw new UnsupportedModelException("the model has the feature " + feature);
      }
      int row = weights.add(model.weights()[i], edge);
      if (!Conjunction.read(feature, new Reader(row))) {
        rows[texts.add(feature)] = row;
        longest = Math.max(longest, feature.length());
      }
    }
    longestText = longest;
    rowOfText = Arrays.copyOf(rows, texts.size());
    texts.trim();
    parts.values().forEach(StringTable::trim);
    weights.trim();
  }

  CliqueWeights weights() {
    return weights;
  }

  /** Length in characters of the longest feature of one word, with the mark of its clique. */
  int longestText() {
    return longestText;
  }

  /**
   * The offset of the weights of a feature of one word, or {@link CliqueWeights#NONE}.
   *
   * @param feature the feature's text in its first {@code length} characters, with the mark of its
   *     clique ({@code |C}, {@code |CpC}) at the end
   */
  int row(char[] feature, int length) {
    return row(texts.find(feature, length));
  }

  /**
   * The offset of a one-word feature's weights for single labels, or {@link CliqueWeights#NONE}.
   */
  int node(String feature) {
    return row(texts.find(feature + NODE));
  }

  /** The number of a part; negative if the model has no feature with it. */
  int number(Part part, String text) {
    return requireNonNull(parts.get(part)).find(text);
  }

  /** The offset of the weights of a feature of two parts, or {@link CliqueWeights#NONE}. */
  int row(Conjunction conjunction, int first, int second) {
    return (first | second) < 0
        ? CliqueWeights.NONE
        : conjunctions.find(conjunction.key(first, second));
  }

  /** The offset of the weights of a feature of three parts, or {@link CliqueWeights#NONE}. */
  int row(Conjunction conjunction, int first, int second, int third) {
    return (first | second | third) < 0
        ? CliqueWeights.NONE
        : conjunctions.find(conjunction.key(first, second, third));
  }

  /** Bytes held. */
  long bytes() {
    long bytes = texts.bytes() + 4L * rowOfText.length + conjunctions.bytes() + weights.bytes();
    return bytes + parts.values().stream().mapToLong(StringTable::bytes).sum();
  }

  private int row(int number) {
    return number == StringTable.NONE ? CliqueWeights.NONE : rowOfText[number];
  }

  /** Stores the offset of one conjunction under the key of each way to read its text. */
  private final class Reader implements Conjunction.Reading {
    private final int row;

    Reader(int row) {
      this.row = row;
    }

    @Override
    public int number(Part part, String text) {
      int number = requireNonNull(parts.get(part)).add(text);
      if (number >= Conjunction.MOST_PARTS) {
        throw new UnsupportedModelException("the model has too many " + part + " parts");
      }
      return number;
    }

    @Override
    public void found(long key) {
      conjunctions.put(key, row);
    }
  }
}
