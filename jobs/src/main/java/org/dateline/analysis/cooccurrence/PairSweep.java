package org.dateline.analysis.cooccurrence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Reads the articles of one pair once, in order of day, and gives its row for every window and
 * period. As days come in order, only one year and one month are open at a time.
 */
final class PairSweep implements FlatMapGroupsFunction<Row, Row, Row> {
  private static final long serialVersionUID = 1L;

  static final StructType PAIR =
      new StructType()
          .add("number_a", DataTypes.IntegerType)
          .add("number_b", DataTypes.IntegerType);

  private final long minArticles;
  private final int evidenceLimit;

  PairSweep(long minArticles, int evidenceLimit) {
    this.minArticles = minArticles;
    this.evidenceLimit = evidenceLimit;
  }

  @Override
  public Iterator<Row> call(Row pair, Iterator<Row> articles) {
    Row first = articles.next();
    if (minArticles > 1 && !articles.hasNext()) {
      return Collections.emptyIterator(); // Most pairs meet once; they are not worth a tally.
    }
    var results = new ArrayList<Row>();
    var sentences = new WindowSweep(WindowCounts.SENTENCE, pair, results);
    var wholeArticles = new WindowSweep(WindowCounts.ARTICLE, pair, results);
    add(PairArticle.of(first), sentences, wholeArticles);
    while (articles.hasNext()) {
      add(PairArticle.of(articles.next()), sentences, wholeArticles);
    }
    sentences.close();
    wholeArticles.close();
    return results.iterator();
  }

  private static void add(PairArticle article, WindowSweep sentences, WindowSweep wholeArticles) {
    if (article.sharedSentences() > 0) {
      sentences.add(article, article.sharedSentences());
    }
    wholeArticles.add(article, 1);
  }

  /** The open tally of each kind of period, for one kind of window. */
  private final class WindowSweep {
    private final String window;
    private final Row pair;
    private final List<Row> results;
    private final Map<Period, PeriodTally> open = new EnumMap<>(Period.class);

    private WindowSweep(String window, Row pair, List<Row> results) {
      this.window = window;
      this.pair = pair;
      this.results = results;
    }

    private void add(PairArticle article, int sharedWindows) {
      for (Period kind : Period.values()) {
        if (article.day() != null || kind == Period.ALL) {
          tallyOf(kind, article.day()).add(article, sharedWindows);
        }
      }
    }

    private PeriodTally tallyOf(Period kind, LocalDate day) {
      PeriodTally tally = open.get(kind);
      if (tally == null || !tally.includes(day)) {
        close(tally);
        tally = new PeriodTally(window, kind, evidenceLimit);
        open.put(kind, tally);
      }
      return tally;
    }

    private void close() {
      open.values().forEach(this::close);
    }

    private void close(PeriodTally tally) {
      if (tally != null && tally.articles() >= minArticles) {
        results.add(tally.toRow(pair));
      }
    }
  }
}
