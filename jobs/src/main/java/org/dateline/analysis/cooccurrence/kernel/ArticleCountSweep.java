package org.dateline.analysis.cooccurrence.kernel;

import java.util.Iterator;
import java.util.NoSuchElementException;

/** The pairs of a block that share enough articles, and how many those are: the bare count. */
final class ArticleCountSweep implements Iterator<PairArticles> {
  private final RowBlock block;
  private final EntityRanks ranks;
  private final RowCounter counter;
  private int row = -1;
  private int next;

  ArticleCountSweep(RowBlock block, EntityRanks ranks, long minArticles) {
    this.block = block;
    this.ranks = ranks;
    this.counter = new RowCounter(block, minArticles);
  }

  @Override
  public boolean hasNext() {
    while (next == counter.size() && row + 1 < block.rows()) {
      counter.count(++row);
      next = 0;
    }
    return next < counter.size();
  }

  @Override
  public PairArticles next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    int column = counter.column(next++);
    int entity = ranks.entityOf(block.firstRow() + row);
    int other = ranks.entityOf(column);
    var pair = new PairArticles();
    pair.setNumberA(Math.min(entity, other));
    pair.setNumberB(Math.max(entity, other));
    pair.setArticles(counter.articles(column));
    return pair;
  }
}
