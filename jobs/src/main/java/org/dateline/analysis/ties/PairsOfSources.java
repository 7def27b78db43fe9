package org.dateline.analysis.ties;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_compact;
import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.date_format;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.transform;

import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.dateline.spark.Checkpoint;
import org.dateline.table.ArticleCopies;
import org.dateline.table.Articles;
import org.dateline.table.EntityMentions;
import org.dateline.table.Sentences;
import org.dateline.table.Tables;

/**
 * Counts sentences by pair, source and period. What it takes follows the sentences and the pairs
 * that stand in them: no article is held against another.
 */
final class PairsOfSources {

  private static final String[] ARTICLE = {"article_id"};
  private static final String[] PAIR = {"entity_a", "entity_b"};
  private static final String[] PAIR_OF_PERIOD = {"period", "entity_a", "entity_b"};
  private static final String[] ROW = {"period", "entity_a", "entity_b", "source"};

  private final TieParams params;

  /** One row per annotated article of a named source. */
  private final Dataset<Row> articles;

  /** One row per sentence of these and entity that it names. */
  private final Dataset<Row> mentions;

  private PairsOfSources(Tables inputs, TieParams params) {
    this.params = params;
    this.articles = Checkpoint.of(articles(inputs));
    this.mentions =
        Checkpoint.of(
            inputs
                .get(EntityMentions.SCHEMA)
                .groupBy("article_id", "sentence", "entity_id")
                .agg(lit(1))
                .select("article_id", "sentence", "entity_id")
                .join(articles.select("article_id"), ARTICLE, "left_semi"));
  }

  /**
   * One row per pair, period and source with enough articles: of {@link SourceTies} the key, {@code
   * articles, originals, windows, windows_a, windows_b, windows_total, first_date, last_date,
   * evidence}; {@code all_windows, all_windows_a, all_windows_b} of all named sources; and {@code
   * all_tests}, how many pairs and sources the period has.
   */
  static Dataset<Row> of(Tables inputs, TieParams params) {
    return new PairsOfSources(inputs, params).rows();
  }

  private Dataset<Row> rows() {
    Dataset<Row> tied = Checkpoint.of(inPeriods(frequent(pairsOfArticles())));
    Dataset<Row> pairs =
        Checkpoint.of(
            tied.groupBy(columns(PAIR_OF_PERIOD))
                .agg(count(lit(1)).as("all_articles"), sum("windows").as("all_windows"))
                .filter(col("all_articles").geq(params.minArticles()))
                .drop("all_articles"));
    Dataset<Row> entities = Checkpoint.of(windowsOfEntities());
    return ofSources(tied.join(pairs, PAIR_OF_PERIOD, "left_semi"))
        .join(pairs, PAIR_OF_PERIOD, "inner")
        .join(side(entities, "a"), new String[] {"period", "source", "entity_a"}, "inner")
        .join(side(entities, "b"), new String[] {"period", "source", "entity_b"}, "inner")
        .join(ofAllSources(entities, "a"), new String[] {"period", "entity_a"}, "inner")
        .join(ofAllSources(entities, "b"), new String[] {"period", "entity_b"}, "inner")
        .join(windowsOfSources(), new String[] {"period", "source"}, "inner")
        .join(tests(pairs), new String[] {"period"}, "inner");
  }

  private static Dataset<Row> articles(Tables inputs) {
    Dataset<Row> sentences =
        inputs.get(Sentences.SCHEMA).groupBy("article_id").agg(count(lit(1)).as("sentences"));
    Dataset<Row> copies =
        inputs
            .get(ArticleCopies.SCHEMA)
            .select(col("article_id"), col("copy_group"), not(col("is_original")).as("is_copy"));
    return inputs
        .get(Articles.SCHEMA)
        .select("article_id", "source", "published_date")
        .filter(col("source").notEqual(Articles.UNKNOWN_SOURCE))
        .join(sentences, ARTICLE, "inner")
        .join(copies, ARTICLE, "left")
        .withColumn("copy_group", coalesce(col("copy_group"), col("article_id")))
        .withColumn("is_copy", coalesce(col("is_copy"), lit(false)));
  }

  /** One row per article and pair that a sentence of it names: {@code windows, first_sentence}. */
  private Dataset<Row> pairsOfArticles() {
    Column pairs =
        expr(
            """
            flatten(transform(entities, (one, place) ->
              transform(slice(entities, place + 2, size(entities)), other ->
                named_struct('entity_a', one, 'entity_b', other))))""");
    return mentions
        .groupBy("article_id", "sentence")
        .agg(array_sort(collect_set("entity_id")).as("entities"))
        .filter(size(col("entities")).gt(1))
        .select(col("article_id"), col("sentence"), explode(pairs).as("pair"))
        .groupBy(col("article_id"), col("pair.entity_a"), col("pair.entity_b"))
        .agg(count(lit(1)).as("windows"), min("sentence").as("first_sentence"));
  }

  /** Those of pairs that enough articles tie: in no period they can be more. */
  private Dataset<Row> frequent(Dataset<Row> pairsOfArticles) {
    Dataset<Row> pairs =
        pairsOfArticles
            .groupBy(columns(PAIR))
            .agg(count(lit(1)).as("all_articles"))
            .filter(col("all_articles").geq(params.minArticles()));
    return pairsOfArticles
        .join(pairs, PAIR, "left_semi")
        .join(articles.drop("sentences"), ARTICLE, "inner");
  }

  /** Each row once for each period that it is of: {@code period}. */
  private Dataset<Row> inPeriods(Dataset<Row> rows) {
    Column[] periods = params.periods().stream().map(PairsOfSources::period).toArray(Column[]::new);
    return rows.withColumn("period", explode(array_compact(array(periods))));
  }

  private static Column period(String kind) {
    return switch (kind) {
      case "all" -> lit("all");
      case "year" -> date_format(col("published_date"), "yyyy");
      default -> date_format(col("published_date"), "yyyy-MM");
    };
  }

  private Dataset<Row> ofSources(Dataset<Row> tied) {
    return tied.groupBy(columns(ROW))
        .agg(
            count(lit(1)).as("articles"),
            countDistinct(col("copy_group")).as("originals"),
            sum("windows").as("windows"),
            min("published_date").as("first_date"),
            max("published_date").as("last_date"))
        .filter(col("articles").geq(params.minSourceArticles()))
        .join(evidence(tied), ROW, "left")
        .withColumn("evidence", coalesce(col("evidence"), array().cast(Sentences.PLACES)));
  }

  private Dataset<Row> evidence(Dataset<Row> tied) {
    var best =
        Window.partitionBy(columns(ROW))
            .orderBy(
                col("is_copy").asc(),
                col("published_date").asc_nulls_last(),
                col("article_id").asc());
    Column sentence = struct(col("article_id"), col("first_sentence").as("sentence"));
    return tied.withColumn("place", row_number().over(best))
        .filter(col("place").leq(params.evidence()))
        .groupBy(columns(ROW))
        .agg(array_sort(collect_list(struct(col("place"), sentence.as("found")))).as("placed"))
        .withColumn("evidence", transform(col("placed"), one -> one.getField("found")))
        .drop("placed");
  }

  /** Sentences by entity, source and period: {@code entity_windows}. */
  private Dataset<Row> windowsOfEntities() {
    return inPeriods(
            mentions
                .groupBy("article_id", "entity_id")
                .agg(count(lit(1)).as("windows"))
                .join(articles, ARTICLE, "inner"))
        .groupBy("period", "source", "entity_id")
        .agg(sum("windows").as("entity_windows"));
  }

  private static Dataset<Row> side(Dataset<Row> entities, String side) {
    return entities
        .withColumnRenamed("entity_id", "entity_" + side)
        .withColumnRenamed("entity_windows", "windows_" + side);
  }

  private static Dataset<Row> ofAllSources(Dataset<Row> entities, String side) {
    return entities
        .groupBy("period", "entity_id")
        .agg(sum("entity_windows").as("all_windows_" + side))
        .withColumnRenamed("entity_id", "entity_" + side);
  }

  private Dataset<Row> windowsOfSources() {
    return inPeriods(articles)
        .groupBy("period", "source")
        .agg(sum("sentences").as("windows_total"));
  }

  private Dataset<Row> tests(Dataset<Row> pairs) {
    Dataset<Row> sources =
        windowsOfSources().groupBy("period").agg(count(lit(1)).as("sources_of_period"));
    return pairs
        .groupBy("period")
        .agg(count(lit(1)).as("pairs_of_period"))
        .join(sources, new String[] {"period"}, "inner")
        .select(
            col("period"),
            col("pairs_of_period").multiply(col("sources_of_period")).as("all_tests"));
  }

  private static Column[] columns(String... names) {
    return Stream.of(names).map(name -> col(name)).toArray(Column[]::new);
  }
}
