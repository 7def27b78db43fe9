package org.dateline.stories;

import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.dateline.spark.Checkpoint;
import org.dateline.table.ArticleCopies;

/**
 * Finds copies: articles with the text of another article, republished, cut, extended or lightly
 * edited.
 *
 * <p>Articles with one {@code text_fingerprint} have one text, whenever they were published; the
 * first of them ({@link ArticleRank}) represents them all. Texts that share sampled shingles within
 * some days ({@link CopyCandidates}) are compared by all their shingles ({@link CopyPairs}). Then
 * each text is made a copy of one original or an original ({@link CopyStars}). A text that
 * resembles a copy of an original is then compared with that original too, if the two are no
 * verified pair yet, and the groups are made again. This is done once.
 */
final class FindCopies {

  /**
   * Takes articles and their rows of {@link org.dateline.table.ArticleWords}; gives article_copies.
   * Computes the ranks of articles, the compared pairs and the first groups.
   */
  static Dataset<Row> of(Dataset<Row> articles, Dataset<Row> read, CopyParams params) {
    Dataset<Row> ranked = Checkpoint.of(withRanks(articles, read.select("article_id", "agency")));
    Dataset<Row> texts = ranked.filter(col("article_id").equalTo(col("first")));
    Dataset<Row> pairs = Checkpoint.of(candidates(texts, read, params));
    Dataset<Row> verified = Checkpoint.of(CopyPairs.verify(pairs, texts, read, params));
    Dataset<Row> copies = Checkpoint.of(CopyStars.of(verified));
    Dataset<Row> morePairs = Checkpoint.of(pairsThroughCopies(verified, copies, texts, params));
    if (morePairs.isEmpty()) {
      return withGroups(ranked, copies);
    }
    Dataset<Row> further = CopyPairs.verify(morePairs, texts, read, params);
    return withGroups(ranked, CopyStars.of(verified.unionByName(further)));
  }

  /**
   * Adds to articles their agency, rank and day, and {@code first}, the first article with the
   * text.
   */
  private static Dataset<Row> withRanks(Dataset<Row> articles, Dataset<Row> agencies) {
    Column first = min("rank").over(Window.partitionBy("text_fingerprint")).getField("id");
    return articles
        .drop("text", "title")
        .join(agencies, "article_id")
        .withColumn("rank", ArticleRank.rank())
        .withColumn("day", ArticleRank.day())
        .withColumn("first", first)
        .select("article_id", "text_fingerprint", "agency", "source", "rank", "day", "first");
  }

  private static Dataset<Row> candidates(Dataset<Row> texts, Dataset<Row> read, CopyParams params) {
    Dataset<Row> samples =
        texts.select("article_id", "day").join(read.select("article_id", "sample"), "article_id");
    return CopyCandidates.of(samples, params.windowDays());
  }

  /**
   * Pairs of an article and the original of a copy that it resembles, within {@code window-days},
   * without those verified already.
   */
  private static Dataset<Row> pairsThroughCopies(
      Dataset<Row> verified, Dataset<Row> copies, Dataset<Row> texts, CopyParams params) {
    Dataset<Row> days = texts.select("article_id", "day");
    Dataset<Row> known = verified.select(pairOf("later", "earlier"));
    return verified
        .join(copies.select(col("article_id").as("earlier"), col("original")), "earlier")
        .filter(col("later").notEqual(col("original")))
        .join(days.toDF("later", "later_day"), "later")
        .join(days.toDF("original", "original_day"), "original")
        .filter(
            coalesce(abs(col("later_day").minus(col("original_day"))), lit(0))
                .leq(params.windowDays()))
        .select(pairOf("later", "original"))
        .distinct()
        .join(known, new String[] {"a", "b"}, "left_anti");
  }

  private static Column[] pairOf(String one, String other) {
    return new Column[] {
      least(col(one), col(other)).as("a"), greatest(col(one), col(other)).as("b")
    };
  }

  /**
   * Makes the rows of article_copies. The original of an article is that of its text, or the first
   * article with its text if the text is no copy.
   */
  private static Dataset<Row> withGroups(Dataset<Row> ranked, Dataset<Row> copies) {
    Dataset<Row> groups =
        ranked.select(
            col("article_id").as("original_article_id"),
            concat(lit("copies-"), col("text_fingerprint")).as("copy_group"));
    return ArticleCopies.SCHEMA.project(
        ranked
            .join(
                copies.withColumnRenamed("article_id", "first"),
                new String[] {"first"},
                "left_outer")
            .select(
                col("article_id"),
                col("agency"),
                coalesce(col("original"), col("first")).as("original_article_id"),
                coalesce(col("containment"), lit(1.0)).as("similarity"),
                coalesce(col("resemblance"), lit(1.0)).as("resemblance"))
            .join(groups, "original_article_id")
            .withColumn("is_original", col("article_id").equalTo(col("original_article_id"))));
  }

  private FindCopies() {}
}
