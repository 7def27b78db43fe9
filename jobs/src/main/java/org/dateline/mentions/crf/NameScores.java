package org.dateline.mentions.crf;

import edu.stanford.nlp.sequences.SeqClassifierFlags;
import java.util.Arrays;
import org.dateline.mentions.crf.Word.Shape;
import org.jspecify.annotations.Nullable;

/**
 * Computes the scores of the labels and pairs of labels of one sentence: the sums of the weights of
 * its features, which are those of {@code NERFeatureFactory}.
 */
final class NameScores {
  private static final int NEAREST_REPEAT = 3;
  private static final int FARTHEST_REPEAT = 149;

  private final CompiledFeatures features;
  private final SeqClassifierFlags flags;
  private final Patterns patterns;
  private final double[] allowedPairs;
  private final int width;
  private final int size;
  private final Word[] words;
  private final int @Nullable [][] listed;
  private final double[] node;
  private final double[] edge;

  /**
   * The offsets of the weights of the features on repeated names.
   *
   * @param none the word and its neighbours are not capitalised as a name in a text is
   * @param next the name occurs again 3 to 149 words later
   * @param previous the name occurred 3 to 149 words earlier
   */
  record Patterns(int none, int next, int previous) {
    static Patterns of(CompiledFeatures features) {
      return new Patterns(
          features.node("NO-OCCURRENCE-PATTERN"),
          features.node("X-NEXT-OCCURRENCE-X"),
          features.node("X-PREV-OCCURRENCE-X"));
    }
  }

  /**
   * Prepares the scores of a sentence.
   *
   * @param words the words, with {@code width} times padding before and after
   * @param width how many words before and after a word its features read
   * @param listed for each of {@code words} the offsets of its gazette features; null if the model
   *     uses no gazettes
   */
  NameScores(
      CompiledFeatures features,
      SeqClassifierFlags flags,
      Patterns patterns,
      Word[] words,
      int width,
      int @Nullable [][] listed) {
    this.features = features;
    this.flags = flags;
    this.patterns = patterns;
    this.words = words;
    this.width = width;
    this.listed = listed;
    size = words.length - 2 * width;
    allowedPairs = features.weights().allowedPairs();
    node = new double[features.weights().labels()];
    edge = new double[allowedPairs.length];
  }

  /** The score of each label of the word at an index. The next call overwrites the array. */
  double[] node(int index) {
    Arrays.fill(node, 0);
    int at = index + width;
    Word word = words[at];
    Word previous = words[at - 1];
    Word next = words[at + 1];
    add(node, word.current());
    add(node, previous.previous());
    add(node, next.next());
    addPosition(index, word.shape());
    if (flags.useTypeSeqs) {
      addShapes(previous, word, next);
    }
    int shape = word.shape().number();
    if (flags.useLastRealWord && previous.traits().isShort()) {
      addRow(node, Conjunction.SECOND_PREVIOUS_WORD_AND_SHAPE, words[at - 2].number(), shape);
    }
    if (flags.useNextRealWord && next.traits().isShort()) {
      addRow(node, Conjunction.SECOND_NEXT_WORD_AND_SHAPE, words[at + 2].number(), shape);
    }
    if (flags.useOccurrencePatterns) {
      addPatterns(index);
    }
    if (flags.useDisjunctive) {
      addSurroundings(at);
    }
    if (flags.useDisjShape) {
      addFollowingShapes(at);
    }
    if (listed != null) {
      for (int row : listed[at]) {
        features.weights().addTo(node, row);
      }
    }
    return node;
  }

  /**
   * The score of each pair of labels of the previous word and the word at an index. The next call
   * overwrites the array.
   */
  double[] edge(int index) {
    System.arraycopy(allowedPairs, 0, edge, 0, edge.length);
    int at = index + width;
    Word word = words[at];
    Word previous = words[at - 1];
    add(edge, word.edge());
    add(edge, previous.previousEdge());
    add(edge, words[at + 1].shape().nextEdge());
    if (flags.usePrev && flags.usePrevSequences) {
      addRow(edge, Conjunction.PREVIOUS_WORD_AND_WORD, previous.number(), word.number());
      if (flags.useDistSim) {
        addRow(edge, Conjunction.PREVIOUS_CLUSTER_AND_CLUSTER, previous.cluster(), word.cluster());
      }
    }
    if (flags.useTypeSeqs && flags.useTypeSeqs2) {
      int shape = word.shape().number();
      addRow(edge, Conjunction.EDGE_SHAPES, previous.shape().number(), shape);
    }
    return edge;
  }

  private void addPosition(int index, Shape shape) {
    if (index == 0) {
      add(node, shape.begin());
    } else if (index == size - 1) {
      add(node, shape.end());
    } else {
      add(node, shape.inside());
    }
  }

  private void addShapes(Word previous, Word word, Word next) {
    int shape = word.shape().number();
    int before = previous.shape().number();
    int after = next.shape().number();
    addRow(node, Conjunction.PREVIOUS_WORD_AND_SHAPE, previous.number(), shape);
    addRow(node, Conjunction.SHAPE_AND_NEXT_WORD, shape, next.number());
    addRow(node, Conjunction.PREVIOUS_SHAPE_AND_SHAPE, before, shape);
    addRow(node, Conjunction.SHAPE_AND_NEXT_SHAPE, shape, after);
    int row = features.row(Conjunction.THREE_SHAPES, before, shape, after);
    features.weights().addTo(node, row);
  }

  /**
   * Adds the features on repeated names. CoreNLP compares more of the name where words have
   * part-of-speech tags; Dateline's words have none.
   */
  private void addPatterns(int index) {
    Word word = words[index + width];
    boolean pattern =
        word.traits().nameCase()
            && words[index + width + 1].traits().lowerCase()
            && words[index + width - 1].traits().letter();
    if (!pattern) {
      features.weights().addTo(node, patterns.none());
      return;
    }
    if (repeats(word, index + NEAREST_REPEAT, index + FARTHEST_REPEAT)) {
      features.weights().addTo(node, patterns.next());
    }
    if (repeats(word, index - FARTHEST_REPEAT, index - NEAREST_REPEAT)) {
      features.weights().addTo(node, patterns.previous());
    }
  }

  private boolean repeats(Word word, int first, int last) {
    for (int i = Math.max(0, first); i <= Math.min(last, size - 1); i++) {
      if (words[i + width].text().equals(word.text())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Adds the features of the surrounding words; a word that stands there several times counts once.
   */
  private void addSurroundings(int at) {
    for (int i = 1; i <= flags.disjunctionWidth; i++) {
      Word after = words[at + i];
      if (after.after() != null && !isBetween(after, at + 1, at + i)) {
        add(node, after.after());
      }
      Word before = words[at - i];
      if (before.before() != null && !isBetween(before, at - i + 1, at)) {
        add(node, before.before());
      }
    }
  }

  private boolean isBetween(Word word, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (words[i] == word || words[i].text().equals(word.text())) {
        return true;
      }
    }
    return false;
  }

  private void addFollowingShapes(int at) {
    int shape = words[at].shape().number();
    for (int i = 1; i <= flags.disjunctionWidth; i++) {
      Shape after = words[at + i].shape();
      boolean seen = false;
      for (int j = 1; j < i; j++) {
        seen |= words[at + j].shape().following().equals(after.following());
      }
      if (!seen) {
        add(node, after.after());
        addRow(node, Conjunction.SHAPE_AND_FOLLOWING_SHAPE, shape, after.followingNumber());
      }
    }
  }

  private void addRow(double[] sums, Conjunction conjunction, int first, int second) {
    features.weights().addTo(sums, features.row(conjunction, first, second));
  }

  private static void add(double[] sums, double @Nullable [] addend) {
    if (addend != null) {
      for (int i = 0; i < sums.length; i++) {
        sums[i] += addend[i];
      }
    }
  }
}
