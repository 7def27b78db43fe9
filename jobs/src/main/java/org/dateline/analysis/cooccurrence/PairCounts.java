package org.dateline.analysis.cooccurrence;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_intersect;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.element_at;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.slice;
import static org.apache.spark.sql.functions.unix_date;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dateline.analysis.cooccurrence.CooccurrenceAnalysis.Params;

/**
 * Counts pairs: one row per unordered pair of entities (by number), window and period, for pairs
 * that share a window in enough articles of the period.
 *
 * <p>Every pair of every article is one small row; the rows of a pair are brought together, sorted
 * by day, and read once (by {@link PairSweep}), which yields all periods and both windows exactly.
 * Memory per task does not grow with the pairs of an article nor with the articles of a pair (but
 * for its distinct stories and copy groups, kept as bitmaps, and sources).
 */
final class PairCounts {

  /** What is counted; the columns mean what those of {@link Cooccurrence} mean. */
  static final StructType SCHEMA =
      new StructType()
          .add("entity_window", DataTypes.StringType)
          .add("period", DataTypes.StringType)
          .add("number_a", DataTypes.IntegerType)
          .add("number_b", DataTypes.IntegerType)
          .add("articles", DataTypes.LongType)
          .add("stories", DataTypes.LongType)
          .add("originals", DataTypes.LongType)
          .add("sources", DataTypes.LongType)
          .add("windows", DataTypes.LongType)
          .add("first_day", DataTypes.IntegerType)
          .add("last_day", DataTypes.IntegerType)
          .add(
              "evidence",
              DataTypes.createArrayType(
                  new StructType()
                      .add("article_id", DataTypes.StringType)
                      .add("sentence", DataTypes.IntegerType)));

  /**
   * @param entityArticles as {@link EntityArticles} gives them
   * @param articles {@link AnnotatedArticles} with groups; mentions in other articles do not count
   */
  static Dataset<Row> count(Dataset<Row> entityArticles, Dataset<Row> articles, Params params) {
    Dataset<Row> pairs = pairWithinArticles(entityArticles, articles, params.evidence());
    return pairs
        .groupBy("number_a", "number_b")
        .as(Encoders.row(PairSweep.PAIR), Encoders.row(pairs.schema()))
        .flatMapSortedGroups(
            new Column[] {col("day").asc_nulls_last(), col("article_id").asc()},
            new PairSweep(params.minArticles(), params.evidence()),
            Encoders.row(SCHEMA));
  }

  /**
   * One row per pair and article. A join rather than arrays exploded twice: a row that holds all
   * entities of its article would be copied for each of them.
   */
  private static Dataset<Row> pairWithinArticles(
      Dataset<Row> entityArticles, Dataset<Row> articles, int evidence) {
    Dataset<Row> left =
        entityArticles
            .join(articles, new String[] {"article_id"}, "inner")
            .withColumnRenamed("entity", "number_a")
            .withColumnRenamed("mentioned_in", "mentioned_a");
    Dataset<Row> right =
        entityArticles.select(
            col("article_id").as("article_b"),
            col("entity").as("number_b"),
            col("mentioned_in").as("mentioned_b"));
    return left.join(
            right,
            col("article_id").equalTo(col("article_b")).and(col("number_a").lt(col("number_b"))),
            "inner")
        .withColumn("shared", array_intersect(col("mentioned_a"), col("mentioned_b")))
        .select(
            col("number_a"),
            col("number_b"),
            unix_date(col("published_date")).as("day"),
            col("article_id"),
            col("is_copy"),
            col("source"),
            col("copy_group"),
            col("story"),
            size(col("shared")).as("shared_sentences"),
            evidenceSentences(evidence).as("evidence_sentences"));
  }

  /** The first sentences with both; if there are none, where the second is first mentioned. */
  private static Column evidenceSentences(int evidence) {
    Column bothNamed =
        greatest(element_at(col("mentioned_a"), 1), element_at(col("mentioned_b"), 1));
    return when(size(col("shared")).gt(0), slice(col("shared"), lit(1), lit(evidence)))
        .otherwise(array(bothNamed));
  }

  private PairCounts() {}
}
