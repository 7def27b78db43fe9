package org.dateline.analysis.cooccurrence.kernel;

/**
 * Counts one row of the pair matrix, that is in how many articles of an entity each more frequent
 * one is too: a row of the sparse product of the entity-by-article matrix with its transpose, by
 * Gustavson's algorithm (F. G. Gustavson, Two fast algorithms for sparse matrices: multiplication
 * and permuted transposition, ACM Transactions on Mathematical Software 4 (1978) 250–269): sums are
 * kept in a dense array, with a list of the places that are not 0.
 */
final class RowCounter {
  private final RowBlock block;
  private final int minArticles;
  private final int[] counts;
  private final int[] columns;
  private int size;

  /** See {@link RowBlock#fetch}. */
  private int fetched;

  RowCounter(RowBlock block, long minArticles) {
    this.block = block;
    this.minArticles = (int) Math.min(minArticles, Integer.MAX_VALUE);
    this.counts = new int[block.firstRow() + block.rows()];
    this.columns = new int[counts.length + 1];
  }

  /** Forgets the last row and counts another; rows are numbered from the first of the block. */
  void count(int row) {
    for (int i = 0; i < size; i++) {
      counts[columns[i]] = 0;
    }
    size = 0;
    int end = block.end(row);
    if (end - block.begin(row) >= minArticles) {
      int listed = 0;
      for (int next = block.begin(row); next < end; ) {
        int mention = next;
        next = RowBlock.endOfBatch(next, end);
        fetched = block.fetch(mention, next);
        for (; mention < next; mention++) {
          listed = add(block.packed(), block.position(mention) - 1, listed);
        }
      }
      size = keepFrequent(listed);
    }
  }

  /** Writes each column down and moves on only if it is new: whether it is, cannot be foreseen. */
  private int add(int[] packed, int last, int listed) {
    int next = listed;
    for (int i = last, column = packed[i]; column >= 0; column = packed[--i]) {
      int before = counts[column];
      counts[column] = before + 1;
      columns[next] = column;
      next += before == 0 ? 1 : 0;
    }
    return next;
  }

  private int keepFrequent(int listed) {
    int kept = 0;
    for (int i = 0; i < listed; i++) {
      int column = columns[i];
      int count = counts[column];
      boolean isFrequent = count >= minArticles;
      counts[column] = isFrequent ? count : 0;
      columns[kept] = column;
      kept += isFrequent ? 1 : 0;
    }
    return kept;
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
