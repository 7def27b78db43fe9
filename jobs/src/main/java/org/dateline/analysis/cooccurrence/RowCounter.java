package org.dateline.analysis.cooccurrence;

import java.util.Arrays;

/**
 * Counts one row of the pair matrix, that is in how many articles of an entity each more frequent
 * one is too: a row of the sparse product of the entity-by-article matrix with its transpose, by
 * Gustavson's algorithm (F. G. Gustavson, Two fast algorithms for sparse matrices: multiplication
 * and permuted transposition, ACM Transactions on Mathematical Software 4 (1978) 250–269): sums are
 * kept in a dense array, with a list of the places that are not 0.
 */
final class RowCounter {
  private final Block block;
  private final int minArticles;
  private final int[] counts;
  private int[] columns = new int[1024];
  private int size;

  RowCounter(Block block, long minArticles) {
    this.block = block;
    this.minArticles = (int) Math.min(minArticles, Integer.MAX_VALUE);
    this.counts = new int[block.firstRow() + block.rows()];
  }

  /** Forgets the row before, and counts one; rows are numbered from the first of the block. */
  void count(int row) {
    for (int i = 0; i < size; i++) {
      counts[columns[i]] = 0;
    }
    size = 0;
    int end = block.end(row);
    if (end - block.begin(row) >= minArticles) {
      for (int mention = block.begin(row); mention < end; mention++) {
        add(block.packed(), block.position(mention) - 1);
      }
      keepFrequent();
    }
  }

  private void add(int[] packed, int last) {
    for (int i = last, column = packed[i]; column >= 0; column = packed[--i]) {
      if (counts[column]++ == 0) {
        if (size == columns.length) {
          columns = Arrays.copyOf(columns, size * 2);
        }
        columns[size++] = column;
      }
    }
  }

  private void keepFrequent() {
    int kept = 0;
    for (int i = 0; i < size; i++) {
      int column = columns[i];
      if (counts[column] >= minArticles) {
        columns[kept++] = column;
      } else {
        counts[column] = 0;
      }
    }
    size = kept;
  }

  /** Columns that share enough articles with the row. */
  int size() {
    return size;
  }

  int column(int i) {
    return columns[i];
  }

  /** Articles that the row shares with a column, if they are enough. */
  int articles(int column) {
    return counts[column];
  }
}
