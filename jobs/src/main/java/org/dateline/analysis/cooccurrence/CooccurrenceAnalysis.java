package org.dateline.analysis.cooccurrence;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.date_from_unix_date;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dateline.analysis.Analysis;
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

  public static final Analysis<Params> ANALYSIS =
      new Analysis<>(
          "cooccurrence",
          "Who appears with whom, how often, and is it more than chance?",
          List.of(
              Articles.SCHEMA,
              EntityMentions.SCHEMA,
              Sentences.SCHEMA,
              ArticleCopies.SCHEMA,
              StoryArticles.SCHEMA),
          List.of(Cooccurrence.SCHEMA),
          Params.class,
          CooccurrenceAnalysis::compute);

  /**
   * The settings {@code analysis.cooccurrence}.
   *
   * @param minArticles pairs seen together in fewer articles of a period are neither tested nor
   *     listed; at least 1
   * @param evidence sentences kept for each row, 1 to 100
   */
  public record Params(long minArticles, int evidence) {
    public Params {
      var problems = new ArrayList<String>();
      if (minArticles < 1) {
        problems.add("analysis.cooccurrence.min-articles must be 1 or more, but is " + minArticles);
      }
      if (evidence < 1 || evidence > 100) {
        problems.add("analysis.cooccurrence.evidence must be 1 to 100, but is " + evidence);
      }
      if (!problems.isEmpty()) {
        throw new IllegalArgumentException(String.join("; ", problems));
      }
    }
  }

  public static Tables compute(Tables inputs, Params params) {
    Dataset<Row> annotatedArticles = AnnotatedArticles.of(inputs);
    Dataset<Row> entityNumbers =
        Numbering.of(inputs.get(EntityMentions.SCHEMA), "entity_id", "entity");
    Dataset<Row> entityArticles = EntityArticles.of(inputs, entityNumbers);
    Dataset<Row> windows =
        WindowCounts.ofEntities(entityArticles, annotatedArticles)
            .join(entityNumbers, new String[] {"entity"}, "inner");
    Dataset<Row> result =
        PairCounts.count(
                entityArticles, AnnotatedArticles.withGroups(annotatedArticles, inputs), params)
            .transform(pairs -> withWindows(pairs, windows, "a"))
            .transform(pairs -> withWindows(pairs, windows, "b"))
            .transform(pairs -> withTotal(pairs, WindowCounts.total(annotatedArticles)))
            .transform(PairStatistics::add)
            .transform(CooccurrenceAnalysis::withQValue)
            .transform(CooccurrenceAnalysis::withDates);
    return Tables.of(Cooccurrence.SCHEMA, Cooccurrence.SCHEMA.project(result));
  }

  /** Adds id and windows of one side, {@code a} or {@code b}; the number leads, to sort fast. */
  private static Dataset<Row> withWindows(Dataset<Row> pairs, Dataset<Row> windows, String side) {
    Dataset<Row> ofSide =
        windows.select(
            col("entity_window"),
            col("period"),
            col("entity").as("number_" + side),
            col("entity_id").as("entity_" + side),
            col("windows").as("windows_" + side));
    return pairs.join(ofSide, new String[] {"number_" + side, "period", "entity_window"}, "inner");
  }

  /** A row for each month there is: few enough to send everywhere. */
  private static Dataset<Row> withTotal(Dataset<Row> pairs, Dataset<Row> totals) {
    return pairs.join(broadcast(totals), new String[] {"entity_window", "period"}, "inner");
  }

  private static Dataset<Row> withQValue(Dataset<Row> pairs) {
    return BenjaminiHochberg.withQValues(
        pairs, PairStatistics.P_VALUE, List.of("entity_window", "period"));
  }

  private static Dataset<Row> withDates(Dataset<Row> pairs) {
    return pairs
        .withColumn("first_date", date_from_unix_date(col("first_day")))
        .withColumn("last_date", date_from_unix_date(col("last_day")));
  }

  private CooccurrenceAnalysis() {}
}
