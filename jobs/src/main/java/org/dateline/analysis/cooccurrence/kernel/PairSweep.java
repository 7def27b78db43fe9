package org.dateline.analysis.cooccurrence.kernel;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.dateline.analysis.cooccurrence.counted.CooccurrenceParams;
import org.dateline.analysis.cooccurrence.counted.CountedPair;
import org.dateline.analysis.cooccurrence.counted.CountedPeriods;
import org.dateline.analysis.cooccurrence.counted.EntityWindow;
import org.dateline.analysis.cooccurrence.counted.Period;

/**
 * Every figure of the pairs of a block. For each row it first counts articles, then looks again,
 * with all attributes of the articles, at the pairs that share enough of them; most pairs do not.
 */
final class PairSweep implements Iterator<CountedPair> {
  private final RowBlock block;
  private final EntityRanks ranks;
  private final long minArticles;
  private final RowCounter counter;
  private final PairSlices slices;
  private final RowArticles articles;
  private final SharedSentences sentences;
  private final boolean needsSentences;
  private final List<PairPeriodTally> tallies = new ArrayList<>();
  private final Deque<CountedPair> found = new ArrayDeque<>();
  private int row = -1;
  private int nextPair;

  PairSweep(RowBlock block, EntityRanks ranks, CooccurrenceParams params, CountedPeriods periods) {
    this.block = block;
    this.ranks = ranks;
    this.minArticles = params.minArticles();
    this.counter = new RowCounter(block, minArticles);
    this.slices = new PairSlices(block, counter);
    this.articles = new RowArticles(block, periods);
    this.sentences = new SharedSentences(block);
    for (EntityWindow window : params.entityWindows()) {
      for (Period kind : params.periodKinds()) {
        tallies.add(new PairPeriodTally(window, kind, block, articles, params.evidence()));
      }
    }
    this.needsSentences =
        params.evidence() > 0 || params.entityWindows().contains(EntityWindow.SENTENCE);
  }

  @Override
  public boolean hasNext() {
    while (found.isEmpty() && hasPair()) {
      tally(nextPair++);
    }
    return !found.isEmpty();
  }

  @Override
  public CountedPair next() {
    return found.remove();
  }

  /** Moves on to the next part of the row, or row, as long as there is none. */
  private boolean hasPair() {
    while (nextPair == slices.size()) {
      nextPair = 0;
      if (row < 0 || !slices.advance(row)) {
        if (++row >= block.rows()) {
          row = block.rows();
          return false;
        }
        counter.count(row);
        slices.startRow();
        if (counter.size() > 0) {
          articles.load(row);
        }
      }
    }
    return true;
  }

  private void tally(int pair) {
    int column = slices.column(pair);
    tallies.forEach(PairPeriodTally::start);
    for (int i = slices.begin(pair); i < slices.end(pair); i++) {
      add(slices.mention(i), slices.other(i), column);
    }
    for (PairPeriodTally tally : tallies) {
      close(tally, column);
    }
  }

  private void add(int mention, int other, int column) {
    int kinds = articles.kinds(mention);
    if (kinds == 0) {
      return;
    }
    int month = articles.month(mention);
    int shared = 0;
    if (needsSentences) {
      sentences.find(mention, other);
      shared = sentences.size();
    }
    for (PairPeriodTally tally : tallies) {
      if (tally.wants(kinds, shared)) {
        if (!tally.includes(month)) {
          close(tally, column);
          tally.start();
        }
        tally.add(mention, other, shared);
      }
    }
  }

  private void close(PairPeriodTally tally, int column) {
    if (tally.articles() >= minArticles) {
      found.add(
          tally.toPair(ranks.entityOf(block.firstRow() + row), ranks.entityOf(column), sentences));
    }
  }
}
