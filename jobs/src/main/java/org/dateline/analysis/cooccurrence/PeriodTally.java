package org.dateline.analysis.cooccurrence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.roaringbitmap.RoaringBitmap;

/**
 * What is counted of one pair in one window and period. Articles are added in order of day (undated
 * last) and article id.
 */
final class PeriodTally {
  private final String window;
  private final Period period;
  private final int evidenceLimit;

  private final RoaringBitmap stories = new RoaringBitmap();
  private final RoaringBitmap originals = new RoaringBitmap();
  private final Set<String> sources = new HashSet<>();
  private long articles;
  private long windows;
  private LocalDate firstDay;
  private LocalDate lastDay;

  /** Evidence by rank: with both in a sentence before without, originals before copies. */
  private final List<List<Row>> evidence =
      Stream.generate(() -> (List<Row>) new ArrayList<Row>(1)).limit(4).toList();

  PeriodTally(String window, Period period, int evidenceLimit) {
    this.window = window;
    this.period = period;
    this.evidenceLimit = evidenceLimit;
  }

  /** True if an article of that day belongs to the period of the articles added so far. */
  boolean includes(LocalDate day) {
    return period == Period.ALL || period.joins(firstDay, day);
  }

  long articles() {
    return articles;
  }

  void add(PairArticle article, int sharedWindows) {
    articles++;
    windows += sharedWindows;
    stories.add(article.story());
    originals.add(article.copyGroup());
    sources.add(article.source());
    if (article.day() != null) {
      lastDay = article.day();
      firstDay = firstDay == null ? lastDay : firstDay;
    }
    addEvidence(article);
  }

  private void addEvidence(PairArticle article) {
    int rank = (article.sharedSentences() > 0 ? 0 : 2) + (article.isCopy() ? 1 : 0);
    List<Row> sentences = evidence.get(rank);
    for (int sentence : article.evidenceSentences()) {
      if (sentences.size() == evidenceLimit) {
        return;
      }
      sentences.add(RowFactory.create(article.articleId(), sentence));
    }
  }

  /** A row of {@link PairCounts#SCHEMA}. */
  Row toRow(Row pair) {
    return RowFactory.create(
        window,
        period.nameOf(firstDay),
        pair.getInt(0),
        pair.getInt(1),
        articles,
        stories.getLongCardinality(),
        originals.getLongCardinality(),
        (long) sources.size(),
        windows,
        firstDay == null ? null : (int) firstDay.toEpochDay(),
        lastDay == null ? null : (int) lastDay.toEpochDay(),
        evidence.stream().flatMap(List::stream).limit(evidenceLimit).toArray(Row[]::new));
  }
}
