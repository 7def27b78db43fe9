package org.dateline.mentions.crf;

import static org.dateline.mentions.crf.Part.CLUSTER;
import static org.dateline.mentions.crf.Part.SHAPE;
import static org.dateline.mentions.crf.Part.WORD;

import java.util.List;

/**
 * The features of {@code NERFeatureFactory} that depend on more than one word. Each constant says
 * how the factory writes the feature: its parts, the separator between them, and an ending. No
 * ending ends with another one, so a feature is at most one of these.
 */
enum Conjunction {
  PREVIOUS_WORD_AND_SHAPE("...", "-PW_CTYPE|C", WORD, SHAPE),
  SHAPE_AND_NEXT_WORD("...", "-NW_CTYPE|C", SHAPE, WORD),
  PREVIOUS_SHAPE_AND_SHAPE("...", "-PCTYPE|C", SHAPE, SHAPE),
  SHAPE_AND_NEXT_SHAPE("...", "-CNTYPE|C", SHAPE, SHAPE),
  THREE_SHAPES("...", "-PCNTYPE|C", SHAPE, SHAPE, SHAPE),
  SECOND_PREVIOUS_WORD_AND_SHAPE("...", "-PPW_CTYPE|C", WORD, SHAPE),
  SECOND_NEXT_WORD_AND_SHAPE("...", "-NNW_CTYPE|C", WORD, SHAPE),
  SHAPE_AND_FOLLOWING_SHAPE("-", "-CNDISJSHAPE|C", SHAPE, SHAPE),
  PREVIOUS_WORD_AND_WORD("-", "-PSEQW2|CpC", WORD, WORD),
  PREVIOUS_CLUSTER_AND_CLUSTER("-", "-PSEQpcDS|CpC", CLUSTER, CLUSTER),
  EDGE_SHAPES("-", "-TYPES|CpC", SHAPE, SHAPE);

  /**
   * Numbers of parts must be below this, so that three of them and the conjunction fit in a long.
   */
  static final int MOST_PARTS = 1 << 20;

  private static final List<Conjunction> ALL = List.of(values());

  private final String separator;
  private final String ending;
  private final List<Part> parts;

  Conjunction(String separator, String ending, Part... parts) {
    this.separator = separator;
    this.ending = ending;
    this.parts = List.of(parts);
  }

  /** Numbers the parts of a feature and receives the key of each way to read it. */
  interface Reading {
    int number(Part part, String text);

    void found(long key);
  }

  /**
   * Reads a feature as a conjunction, in every way it can be cut into parts. A word may contain the
   * separator; then several tuples of parts are written alike and share the feature.
   *
   * @return false if the feature is no conjunction
   */
  static boolean read(String feature, Reading reading) {
    for (var conjunction : ALL) {
      if (feature.endsWith(conjunction.ending)) {
        String text = feature.substring(0, feature.length() - conjunction.ending.length());
        conjunction.cut(text, 0, conjunction.ordinal() + 1L, reading);
        return true;
      }
    }
    return false;
  }

  /** The key of two parts; their numbers must not be negative. */
  long key(int first, int second) {
    return ((ordinal() + 1L) << 20 | first) << 20 | second;
  }

  /** The key of three parts; their numbers must not be negative. */
  long key(int first, int second, int third) {
    return key(first, second) << 20 | third;
  }

  private void cut(String text, int index, long key, Reading reading) {
    Part part = parts.get(index);
    if (index == parts.size() - 1) {
      reading.found(key << 20 | reading.number(part, text));
      return;
    }
    int at = text.indexOf(separator);
    while (at >= 0) {
      long longer = key << 20 | reading.number(part, text.substring(0, at));
      cut(text.substring(at + separator.length()), index + 1, longer, reading);
      at = text.indexOf(separator, at + 1);
    }
  }
}
