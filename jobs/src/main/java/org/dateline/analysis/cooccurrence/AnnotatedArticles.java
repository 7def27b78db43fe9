package org.dateline.analysis.cooccurrence;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.dateline.table.ArticleCopies;
import org.dateline.table.Articles;
import org.dateline.table.Sentences;
import org.dateline.table.StoryArticles;
import org.dateline.table.Tables;

/**
 * One row per annotated article, that is one with sentences: the windows there are.
 *
 * <p>Columns: {@code article_id}, {@code published_date} (null if unknown), {@code source}, {@code
 * sentences} (how many).
 */
final class AnnotatedArticles {
  private static final String[] ARTICLE = {"article_id"};

  static Dataset<Row> of(Tables inputs) {
    return inputs
        .get(Articles.SCHEMA)
        .select("article_id", "published_date", "source")
        .join(countSentences(inputs.get(Sentences.SCHEMA)), ARTICLE, "inner");
  }

  /**
   * Adds {@code number}, in the order of the ids, and what tells copies, stories and sources apart:
   * {@code is_copy}, and {@code copy_group} and {@code story}, each as the number of its first
   * article, and {@code source_number}. An article without copy group or story is the only one of
   * its own.
   */
  static Dataset<Row> withGroups(Dataset<Row> annotatedArticles, Tables inputs) {
    Dataset<Row> articles = inputs.get(Articles.SCHEMA);
    return annotatedArticles
        .join(Numbering.of(articles, "article_id", "number"), ARTICLE, "inner")
        .join(Numbering.of(articles, "source", "source_number"), new String[] {"source"}, "inner")
        .join(copies(inputs.get(ArticleCopies.SCHEMA)), ARTICLE, "left")
        .join(stories(inputs.get(StoryArticles.SCHEMA)), ARTICLE, "left")
        .select(
            col("article_id"),
            col("number"),
            col("published_date"),
            col("source_number"),
            coalesce(col("is_copy"), lit(false)).as("is_copy"),
            firstArticleOf("copy_group").as("copy_group"),
            firstArticleOf("story_id").as("story"));
  }

  private static Dataset<Row> countSentences(Dataset<Row> sentences) {
    return sentences.groupBy("article_id").agg(count(lit(1)).as("sentences"));
  }

  private static Dataset<Row> copies(Dataset<Row> articleCopies) {
    return articleCopies.select(
        col("article_id"), col("copy_group"), not(col("is_original")).as("is_copy"));
  }

  private static Dataset<Row> stories(Dataset<Row> storyArticles) {
    return storyArticles.select("article_id", "story_id");
  }

  /** A number for the group: small, and found without a dictionary of group names. */
  private static Column firstArticleOf(String group) {
    Column own = coalesce(col(group), col("article_id"));
    return min("number").over(Window.partitionBy(own));
  }

  private AnnotatedArticles() {}
}
