package org.dateline.analysis.cooccurrence.kernel;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;

/** The sentences of an article that name both of two entities. */
final class SharedSentences {
  private final RowBlock block;
  private final int[] packed;
  private int[] shared = new int[16];
  private int size;
  private int bothNamed;

  SharedSentences(RowBlock block) {
    this.block = block;
    this.packed = block.packed();
  }

  /**
   * Finds the shared sentences, in rising order.
   *
   * @param mention the mention of the row
   * @param other where the other's rank stands
   */
  void find(int mention, int other) {
    size = 0;
    int article = block.article(mention);
    if (!requireNonNull(block.descriptions()).hasSentences(article)) {
      return;
    }
    int count = block.descriptions().count(article);
    int entities = -packed[count];
    int i = begin(count, entities, block.position(mention));
    int j = begin(count, entities, other);
    int iEnd = end(count, entities, block.position(mention));
    int jEnd = end(count, entities, other);
    bothNamed = Math.max(packed[i], packed[j]);
    while (i < iEnd && j < jEnd) {
      if (packed[i] == packed[j]) {
        add(packed[i]);
        i++;
        j++;
      } else if (packed[i] < packed[j]) {
        i++;
      } else {
        j++;
      }
    }
  }

  private void add(int sentence) {
    if (size == shared.length) {
      shared = Arrays.copyOf(shared, size * 2);
    }
    shared[size++] = sentence;
  }

  private int begin(int count, int entities, int position) {
    int ends = count + 1 + entities;
    int index = position - count - 1;
    return ends + entities + (index == 0 ? 0 : packed[ends + index - 1]);
  }

  private int end(int count, int entities, int position) {
    int ends = count + 1 + entities;
    return ends + entities + packed[ends + position - count - 1];
  }

  int size() {
    return size;
  }

  int get(int i) {
    return shared[i];
  }

  /** The sentence in which the second of the two is first named. */
  int bothNamed() {
    return bothNamed;
  }
}
