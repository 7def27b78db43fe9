package org.dateline.stories;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dateline.spark.Checkpoint;
import org.dateline.stories.thread.ThreadsOfStories;
import org.dateline.table.ArticleCopies;
import org.dateline.table.ArticleWords;
import org.dateline.table.Articles;
import org.dateline.table.Stories;
import org.dateline.table.StoryArticles;
import org.dateline.table.StoryThreads;
import org.dateline.table.Tables;

/**
 * Groups articles into copies, stories and threads.
 *
 * <p>Copies are the same text, republished, cut, extended or lightly edited ({@link FindCopies});
 * the original is the first of them ({@link ArticleRank}). Stories are originals about the same
 * event within some days, with all their copies ({@link FindStories}). Threads are stories of one
 * affair over weeks ({@link org.dateline.stories.thread.FindThreads}).
 *
 * <p>The rows depend on the set of articles alone, not on the runs that ingested them. The ids
 * {@code copy_group} and {@code story_id} are made of fingerprints of texts: that of the group's
 * original, and that of the article that founded the story.
 *
 * <p>New articles whose given date is later than all earlier ones change no row of an earlier dated
 * article; they join open stories or found new ones. A new article with an earlier date takes the
 * place it would have had in the order: it may become the original of a group, or found a story
 * that another article founded before, and the group or story then gets its id. Undated articles
 * are placed after all others in every run. A story may change its thread as long as it is open for
 * more articles; the thread's size and last day change with each story that joins.
 *
 * <p>A source that the input does not name ("unknown") counts as one source in {@code
 * stories.sources}.
 */
public final class GroupStories {

  /**
   * Takes {@link Articles}; gives {@link ArticleCopies}, {@link Stories}, {@link StoryArticles},
   * {@link StoryThreads}. The call is not lazy: it computes intermediate rows, see {@link
   * Checkpoint}.
   */
  public static Tables compute(Tables inputs, GroupParams params) {
    Dataset<Row> read = Checkpoint.of(read(inputs.get(Articles.SCHEMA)));
    return settle(inputs, read, params);
  }

  /** One row per article: {@code article_id} and its {@code state}, as in {@link ArticleWords}. */
  public static Dataset<Row> states(Dataset<Row> articles) {
    return articles.select(col("article_id"), ReadArticleWords.state().as("state"));
  }

  /**
   * Reads each text by itself. One row of {@link ArticleWords} per article, without the column
   * {@code rules}.
   */
  public static Dataset<Row> read(Dataset<Row> articles) {
    return ReadArticleWords.of(articles);
  }

  /**
   * Groups articles whose texts have been read. Gives the tables of {@link #compute}; computes
   * article_copies and story_articles.
   *
   * @param read rows of {@link #read}, one for each article
   */
  public static Tables settle(Tables inputs, Dataset<Row> read, GroupParams params) {
    Dataset<Row> articles = inputs.get(Articles.SCHEMA);
    Dataset<Row> copies = Checkpoint.of(FindCopies.of(articles, read, params.copies()));
    FindStories.Found found =
        FindStories.of(originals(copies, articles, read), params.events(), params.threads());
    Dataset<Row> storyArticles = Checkpoint.of(withStories(copies, found.members()));
    return Tables.of(ArticleCopies.SCHEMA, copies)
        .with(Stories.SCHEMA, stories(storyArticles, articles))
        .with(StoryArticles.SCHEMA, StoryArticles.SCHEMA.project(storyArticles))
        .with(StoryThreads.SCHEMA, ThreadsOfStories.of(found.threads(), storyArticles, articles));
  }

  private static Dataset<Row> originals(
      Dataset<Row> copies, Dataset<Row> articles, Dataset<Row> read) {
    return copies
        .filter("is_original")
        .select("article_id")
        .join(articles.select("article_id", "published_at", "language"), "article_id")
        .join(read.select("article_id", "words", "weights"), "article_id");
  }

  /**
   * One row per article with its story and the reason: an original joins by its words, a copy by
   * its original.
   */
  private static Dataset<Row> withStories(Dataset<Row> copies, Dataset<Row> events) {
    Dataset<Row> founders =
        copies
            .filter("is_original")
            .select(
                col("article_id").as("founder"),
                concat(lit("story-"), col("copy_group").substr(8, 64)).as("story_id"));
    Dataset<Row> ofOriginals =
        events
            .join(founders, "founder")
            .withColumnRenamed("article_id", "original_article_id")
            .withColumnRenamed("similarity", "likeness");
    Column isOriginal = col("is_original");
    return copies
        .join(ofOriginals, "original_article_id")
        .select(
            col("story_id"),
            col("article_id"),
            col("copy_group"),
            col("agency"),
            when(isOriginal.equalTo(false), "copy")
                .when(col("nearest").isNull(), "first")
                .otherwise("event")
                .as("joined_as"),
            when(isOriginal, col("nearest"))
                .otherwise(col("original_article_id"))
                .as("nearest_article_id"),
            when(isOriginal, col("likeness")).otherwise(col("similarity")).as("similarity"),
            when(isOriginal, col("shared_words"))
                .otherwise(array().cast("array<string>"))
                .as("shared_words"));
  }

  /** One row per story; {@code min} of a struct compares its fields from left to right. */
  private static Dataset<Row> stories(Dataset<Row> storyArticles, Dataset<Row> articles) {
    Column earliest =
        struct(ArticleRank.rank().as("rank"), col("source"), col("title"), col("published_at"));
    return Stories.SCHEMA.project(
        storyArticles
            .select("story_id", "article_id", "joined_as", "agency")
            .join(articles.drop("text"), "article_id")
            .groupBy("story_id")
            .agg(
                min(earliest).as("first"),
                count(lit(1)).as("articles"),
                sum(when(col("joined_as").equalTo("copy"), 0).otherwise(1)).as("originals"),
                count_distinct(col("source")).as("sources"))
            .select(
                col("story_id"),
                col("first.title").as("title"),
                col("first.published_at").as("first_published_at"),
                col("first.source").as("first_source"),
                col("articles"),
                col("originals"),
                col("sources")));
  }

  private GroupStories() {}
}
