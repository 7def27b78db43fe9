package org.dateline.analysis.cooccurrence.kernel;

import java.util.Arrays;

/**
 * The articles of each pair of a row, one pair after the other, each in the order of the block. A
 * row with more than {@link #LIMIT} of them is done in parts, each a reading of its articles.
 */
final class PairSlices {
  /** Most articles of pairs held at once, 8 bytes each; more only if one pair alone has more. */
  static final int LIMIT = 1 << 21;

  private static final int ABSENT = -1;

  private final RowBlock block;
  private final RowCounter counter;
  private final int[] slots;

  /** For each article of a pair the mention of the row, and where the other's rank stands. */
  private int[] found = new int[1024];

  private int[] begins = new int[256];
  private int first;
  private int end;

  /** See {@link RowBlock#fetch}. */
  private int fetched;

  PairSlices(RowBlock block, RowCounter counter) {
    this.block = block;
    this.counter = counter;
    this.slots = new int[block.firstRow() + block.rows()];
    Arrays.fill(slots, ABSENT);
  }

  void startRow() {
    first = 0;
    end = 0;
  }

  /** Brings together the articles of the next pairs of the row; false if there are no more. */
  boolean advance(int row) {
    first = end;
    int size = 0;
    while (end < counter.size() && (end == first || fits(size))) {
      begins = end - first + 1 < begins.length ? begins : Arrays.copyOf(begins, begins.length * 2);
      begins[end - first] = size;
      slots[counter.column(end)] = size;
      size += counter.articles(counter.column(end++));
    }
    if (end == first) {
      return false;
    }
    begins[end - first] = size;
    if (2L * size > found.length) {
      found = new int[Math.max(Math.multiplyExact(2, size), found.length * 2)];
    }
    scatter(row);
    for (int i = first; i < end; i++) {
      slots[counter.column(i)] = ABSENT;
    }
    return true;
  }

  private boolean fits(int size) {
    return size + counter.articles(counter.column(end)) <= LIMIT;
  }

  private void scatter(int row) {
    for (int next = block.begin(row); next < block.end(row); ) {
      int mention = next;
      next = RowBlock.endOfBatch(next, block.end(row));
      fetched = block.fetch(mention, next);
      for (; mention < next; mention++) {
        scatter(mention, block.position(mention) - 1);
      }
    }
  }

  private void scatter(int mention, int last) {
    int[] packed = block.packed();
    for (int i = last, column = packed[i]; column >= 0; column = packed[--i]) {
      int slot = slots[column];
      if (slot != ABSENT) {
        found[2 * slot] = mention;
        found[2 * slot + 1] = i;
        slots[column] = slot + 1;
      }
    }
  }

  /** Pairs brought together. */
  int size() {
    return end - first;
  }

  int column(int pair) {
    return counter.column(first + pair);
  }

  int begin(int pair) {
    return begins[pair];
  }

  int end(int pair) {
    return begins[pair + 1];
  }

  /** The mention of the row in an article of a pair. */
  int mention(int index) {
    return found[2 * index];
  }

  /** Where the column's rank stands in that article. */
  int other(int index) {
    return found[2 * index + 1];
  }
}
