package org.dateline.analysis.cooccurrence;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.date_from_unix_date;
import static org.apache.spark.sql.functions.when;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dateline.analysis.Analysis;
import org.dateline.analysis.BenjaminiHochberg;
import org.dateline.table.ArticleCopies;
import org.dateline.table.Articles;
import org.dateline.table.EntityMentions;
import org.dateline.table.KeptRows;
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
   * The settings {@code analysis.cooccurrence}; {@code conf/dateline.conf} says what each means.
   *
   * @throws IllegalArgumentException naming every setting out of its range
   */
  public record Params(
      List<String> windows,
      List<String> periods,
      long minArticles,
      double maxQ,
      int evidence,
      int megabytesPerTask)
      implements Serializable {
    public Params {
      windows = List.copyOf(windows);
      periods = List.copyOf(periods);
      var problems = new ArrayList<String>();
      checkWords(problems, "windows", windows, EntityWindow.labels());
      checkWords(problems, "periods", periods, Period.labels());
      if (minArticles < 1) {
        problems.add(problem("min-articles", minArticles, "1 or more"));
      }
      if (!(maxQ > 0 && maxQ <= 1)) {
        problems.add(problem("max-q", maxQ, "more than 0 and at most 1"));
      }
      if (evidence < 0 || evidence > 100) {
        problems.add(problem("evidence", evidence, "0 to 100"));
      }
      if (megabytesPerTask < 1 || megabytesPerTask > 8_000) {
        problems.add(problem("megabytes-per-task", megabytesPerTask, "1 to 8000"));
      }
      if (!problems.isEmpty()) {
        throw new IllegalArgumentException(String.join("; ", problems));
      }
    }

    List<EntityWindow> entityWindows() {
      return windows.stream()
          .map(label -> EntityWindow.valueOf(label.toUpperCase(Locale.ROOT)))
          .toList();
    }

    List<Period> periodKinds() {
      return periods.stream().map(label -> Period.valueOf(label.toUpperCase(Locale.ROOT))).toList();
    }

    private static void checkWords(
        List<String> problems, String setting, List<String> words, List<String> legal) {
      if (words.isEmpty() || !legal.containsAll(words) || Set.copyOf(words).size() < words.size()) {
        problems.add(problem(setting, words, "one or more of " + legal));
      }
    }

    private static String problem(String setting, Object value, String legal) {
      return "analysis.cooccurrence." + setting + " must be " + legal + ", but is " + value;
    }
  }

  public static Tables compute(Tables inputs, Params params) {
    Dataset<Row> annotatedArticles = AnnotatedArticles.of(inputs);
    Dataset<Row> entityNumbers =
        KeptRows.of(Numbering.of(inputs.get(EntityMentions.SCHEMA), "entity_id", "entity"));
    Dataset<CountedArticle> articles = CountedArticles.of(inputs, entityNumbers, annotatedArticles);
    Dataset<Row> pairs = KeptRows.of(PairCounts.count(articles, params).toDF());
    // Kept, for they are joined twice, and again where q-values need every test before the first.
    Dataset<Row> nodes =
        KeptRows.of(PairNodes.of(pairs, WindowCounts.ofEntities(articles, params.periodKinds())));
    Dataset<Row> totals = KeptRows.of(WindowCounts.total(annotatedArticles, params.periodKinds()));
    Dataset<Row> result =
        pairs
            .transform(rows -> PairNodes.join(rows, nodes, "a"))
            .transform(rows -> PairNodes.join(rows, nodes, "b"))
            .transform(rows -> withTotal(rows, totals))
            .transform(PairStatistics::add)
            .transform(CooccurrenceAnalysis::withQValue)
            .filter(col("q_value").leq(params.maxQ()))
            .transform(rows -> PairNodes.name(rows, entityNumbers, "a"))
            .transform(rows -> PairNodes.name(rows, entityNumbers, "b"))
            .transform(CooccurrenceAnalysis::withNames);
    return Tables.of(Cooccurrence.SCHEMA, Cooccurrence.SCHEMA.project(result));
  }

  /** A row for each month there is: few enough to send everywhere. */
  private static Dataset<Row> withTotal(Dataset<Row> pairs, Dataset<Row> totals) {
    return pairs.join(broadcast(totals), new String[] {"sentenceWindow", "period"}, "inner");
  }

  private static Dataset<Row> withQValue(Dataset<Row> pairs) {
    return BenjaminiHochberg.withQValues(
        pairs, PairStatistics.P_VALUE, List.of("sentenceWindow", "period"));
  }

  private static Dataset<Row> withNames(Dataset<Row> pairs) {
    Column window =
        when(col("sentenceWindow"), EntityWindow.SENTENCE.label())
            .otherwise(EntityWindow.ARTICLE.label());
    return pairs
        .withColumn("entity_window", window)
        .withColumn("period", Period.name(col("period")))
        .withColumn("first_date", date_from_unix_date(col("firstDay")))
        .withColumn("last_date", date_from_unix_date(col("lastDay")))
        .withColumn("evidence", col("evidence").cast(Cooccurrence.EVIDENCE));
  }

  private CooccurrenceAnalysis() {}
}
