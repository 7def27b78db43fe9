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

/** One row per annotated article, that is one with sentences: the windows there are. */
final class AnnotatedArticles {
  private static final String[] ARTICLE = {"article_id"};

  /**
   * Columns: {@code article_id}, {@code published_date} (null if unknown), {@code windows} (how
   * many sentences), {@code number}, in the order of the ids, and {@code source}, {@code is_copy},
   * {@code copy_group} and {@code story_id}. Sources, copy groups and stories also have numbers:
   * {@code source_number}, and the number of the group's first article as {@code copy_group_number}
   * and {@code story_number}. An article without copy group or story is the only one of a group of
   * its own.
   */
  static Dataset<Row> of(Tables inputs) {
    Dataset<Row> articles =
        inputs.get(Articles.SCHEMA).select("article_id", "published_date", "source");
    return articles
        .join(countSentences(inputs.get(Sentences.SCHEMA)), ARTICLE, "inner")
        .join(DenseIds.of(articles, "article_id", "number"), ARTICLE, "inner")
        .join(DenseIds.of(articles, "source", "source_number"), new String[] {"source"}, "inner")
        .join(copies(inputs.get(ArticleCopies.SCHEMA)), ARTICLE, "left")
        .join(stories(inputs.get(StoryArticles.SCHEMA)), ARTICLE, "left")
        .withColumn("is_copy", coalesce(col("is_copy"), lit(false)))
        .withColumn("copy_group", orOwn("copy_group"))
        .withColumn("story_id", orOwn("story_id"))
        .withColumn("copy_group_number", firstArticleOf("copy_group"))
        .withColumn("story_number", firstArticleOf("story_id"));
  }

  private static Dataset<Row> countSentences(Dataset<Row> sentences) {
    return sentences.groupBy("article_id").agg(count(lit(1)).as("windows"));
  }

  private static Dataset<Row> copies(Dataset<Row> articleCopies) {
    return articleCopies.select(
        col("article_id"), col("copy_group"), not(col("is_original")).as("is_copy"));
  }

  private static Dataset<Row> stories(Dataset<Row> storyArticles) {
    return storyArticles.select("article_id", "story_id");
  }

  private static Column orOwn(String group) {
    return coalesce(col(group), col("article_id"));
  }

  /** A number for the group: small, and found without a dictionary of group names. */
  private static Column firstArticleOf(String group) {
    return min("number").over(Window.partitionBy(col(group)));
  }

  private AnnotatedArticles() {}
}
