package org.dateline.stories;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dateline.table.ArticleCopies;
import org.dateline.table.Articles;
import org.dateline.table.Stories;
import org.dateline.table.StoryArticles;
import org.dateline.table.Tables;

/**
 * Groups articles into copies and stories.
 *
 * <p>A copy group is all articles with one {@code text_fingerprint}: verbatim reprints under
 * several mastheads. Its original is the article with the earliest {@code published_at}; a date
 * given to the day counts as its midnight, undated articles come last, ties go to the smaller
 * {@code article_id}. So among articles of one day, one that gives no hour counts as the earliest:
 * which of them was really first is not known. Each copy group is one story.
 *
 * <p>{@code copy_group} and {@code story_id} are derived from the fingerprint alone, so that
 * another copy tonight, even an earlier one, changes no id. A source that the input does not name
 * ("unknown") counts as one source in {@code stories.sources}.
 */
public final class GroupStories {

  /**
   * Takes {@link Articles}; gives {@link ArticleCopies}, {@link Stories}, {@link StoryArticles}.
   */
  public static Tables compute(Tables inputs) {
    Dataset<Row> articles = inputs.get(Articles.SCHEMA).transform(GroupStories::withGroupIds);
    Dataset<Row> groups = articles.transform(GroupStories::countGroups);
    return Tables.of(ArticleCopies.SCHEMA, copies(articles, groups))
        .with(Stories.SCHEMA, stories(groups))
        .with(StoryArticles.SCHEMA, StoryArticles.SCHEMA.project(articles));
  }

  private static Dataset<Row> withGroupIds(Dataset<Row> articles) {
    return articles.select(
        col("article_id"),
        col("source"),
        col("title"),
        col("published_at"),
        concat(lit("copies-"), col("text_fingerprint")).as("copy_group"),
        concat(lit("story-"), col("text_fingerprint")).as("story_id"));
  }

  /** One row per copy group; {@code min} of a struct compares its fields from left to right. */
  private static Dataset<Row> countGroups(Dataset<Row> articles) {
    var earliestFirst =
        struct(
            col("published_at").isNull().as("undated"),
            col("published_at"),
            col("article_id"),
            col("source"),
            col("title"));
    return articles
        .groupBy("copy_group", "story_id")
        .agg(
            min(earliestFirst).as("original"),
            count(lit(1)).as("articles"),
            countDistinct("source").as("sources"));
  }

  private static Dataset<Row> copies(Dataset<Row> articles, Dataset<Row> groups) {
    var originals =
        groups.select(col("copy_group"), col("original.article_id").as("original_article_id"));
    return ArticleCopies.SCHEMA.project(
        articles
            .join(originals, new String[] {"copy_group"}, "inner")
            .select(
                col("article_id"),
                col("copy_group"),
                col("original_article_id"),
                lit(1.0).as("similarity"),
                col("article_id").equalTo(col("original_article_id")).as("is_original")));
  }

  private static Dataset<Row> stories(Dataset<Row> groups) {
    return Stories.SCHEMA.project(
        groups.select(
            col("story_id"),
            col("original.title").as("title"),
            col("original.published_at").as("first_published_at"),
            col("original.source").as("first_source"),
            col("articles"),
            lit(1L).as("originals"),
            col("sources")));
  }

  private GroupStories() {}
}
