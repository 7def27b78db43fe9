package org.dateline.analysis.cooccurrence;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dateline.analysis.contract.Analysis;
import org.dateline.analysis.contract.Analysis.Renewed;
import org.dateline.analysis.cooccurrence.CountedPeriodTotals.PeriodTotal;
import org.dateline.analysis.cooccurrence.counted.CooccurrenceParams;
import org.dateline.spark.Checkpoint;
import org.dateline.table.ArticleCopies;
import org.dateline.table.Articles;
import org.dateline.table.EntityMentions;
import org.dateline.table.Sentences;
import org.dateline.table.StoryArticles;
import org.dateline.table.Tables;

/**
 * Who appears with whom: counts every pair of entities in the sentences and articles of each
 * period, exactly, and says how strong and how sure the tie is and where to check it.
 */
public final class CooccurrenceAnalysis {

  public static final Analysis<CooccurrenceParams> ANALYSIS =
      new Analysis<CooccurrenceParams>(
              "cooccurrence",
              "Who appears with whom, how often, and is it more than chance?",
              List.of(
                  Articles.SCHEMA,
                  EntityMentions.SCHEMA,
                  Sentences.SCHEMA,
                  ArticleCopies.SCHEMA,
                  StoryArticles.SCHEMA),
              List.of(Cooccurrence.SCHEMA),
              CooccurrenceParams.class,
              CooccurrenceAnalysis::compute)
          .renewing(CooccurrenceAnalysis::renew);

  /** All periods, counted. */
  public static Tables compute(Tables inputs, CooccurrenceParams params) {
    return renew(inputs, Tables.of(Cooccurrence.SCHEMA, none(inputs)), params).rows();
  }

  /**
   * The rows of periods in which something that is counted has changed; those of others are kept:
   * all that a row says follows from its own period.
   */
  static Renewed renew(Tables inputs, Tables before, CooccurrenceParams params) {
    return renew(inputs, before, params, BroadcastBudget.of(params));
  }

  static Renewed renew(
      Tables inputs, Tables before, CooccurrenceParams params, BroadcastBudget memory) {
    Dataset<Row> entityNumbers =
        Checkpoint.of(DenseIds.of(inputs.get(EntityMentions.SCHEMA), "entity_id", "entity"));
    Dataset<Row> articles = CountedArticles.of(inputs, entityNumbers);
    List<PeriodTotal> periods =
        new ArrayList<>(CountedPeriodTotals.of(articles, params.periodKinds()));
    List<PeriodTotal> kept =
        CountedPeriodTotals.unchangedPeriods(periods, before.get(Cooccurrence.SCHEMA));
    periods.removeAll(kept);
    Dataset<Row> rows = new PeriodRows(articles, entityNumbers, periods, params, memory).count();
    return new Renewed(
        Tables.of(Cooccurrence.SCHEMA, Cooccurrence.SCHEMA.project(rows)),
        kept.stream().map(PeriodTotal::name).toList());
  }

  private static Dataset<Row> none(Tables inputs) {
    return Cooccurrence.SCHEMA.empty(inputs.get(Articles.SCHEMA).sparkSession());
  }

  private CooccurrenceAnalysis() {}
}
