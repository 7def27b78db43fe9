package org.dateline.entities.reading;

import static org.apache.spark.sql.functions.bit_xor;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.xxhash64;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dateline.entities.names.TitleOffsets;
import org.dateline.table.Articles;
import org.dateline.table.Mentions;
import org.dateline.table.Sentences;
import org.dateline.table.StoryArticles;
import org.dateline.table.Tables;
import org.dateline.table.TitleMentions;

/**
 * Fingerprints of everything that an article's reading depends on; an article with an unchanged
 * fingerprint is not read again. A fingerprint is 64 bits of xxHash over the columns, sentences and
 * models' mentions of the article and of all articles of its story. Texts are not read: an
 * article's id stands for its text.
 */
public final class ArticleStates {

  /**
   * One row per article: {@code article_id}, {@code state}.
   *
   * @param inputs articles, sentences, mentions, title_mentions, story_articles
   */
  public static Dataset<Row> of(Tables inputs) {
    Dataset<Row> own =
        hashes(inputs.get(Articles.SCHEMA), "source", "published_date", "language", "title")
            .union(hashes(inputs.get(Sentences.SCHEMA), "sentence", "char_begin", "char_end"))
            .union(names(inputs.get(Mentions.SCHEMA)))
            .union(names(TitleOffsets.toMentions(inputs.get(TitleMentions.SCHEMA))))
            .groupBy("article_id")
            .agg(bit_xor(col("hash")).as("own"));
    Dataset<Row> stories = inputs.get(StoryArticles.SCHEMA).select("story_id", "article_id");
    Dataset<Row> ofStories =
        own.join(stories, "article_id")
            .groupBy("story_id")
            .agg(bit_xor(xxhash64(col("article_id"), col("own"))).as("of_story"));
    Dataset<Row> articles = inputs.get(Articles.SCHEMA).select("article_id");
    return articles
        .join(own, "article_id")
        .join(stories, new String[] {"article_id"}, "left_outer")
        .join(ofStories, new String[] {"story_id"}, "left_outer")
        .select(
            col("article_id"),
            xxhash64(col("own"), coalesce(col("of_story"), lit(0L))).as("state"));
  }

  /**
   * The states with the names that were missed in the articles.
   *
   * @param states rows of {@link #of}
   * @param missed rows of {@link MissedNames}
   */
  public static Dataset<Row> with(Dataset<Row> states, Dataset<Row> missed) {
    Dataset<Row> found =
        hashes(missed, "char_begin", "char_end", "type", "annotator", "found_by")
            .groupBy("article_id")
            .agg(bit_xor(col("hash")).as("missed"));
    return states
        .join(found, new String[] {"article_id"}, "left_outer")
        .select(
            col("article_id"),
            xxhash64(col("state"), coalesce(col("missed"), lit(0L))).as("state"));
  }

  private static Dataset<Row> names(Dataset<Row> mentions) {
    return hashes(mentions, "char_begin", "char_end", "type", "annotator");
  }

  /** Equal rows would cancel each other out, but no table has any. */
  private static Dataset<Row> hashes(Dataset<Row> rows, String... columns) {
    Column[] hashed = new Column[columns.length + 1];
    hashed[0] = lit(String.join(" ", columns));
    for (int i = 0; i < columns.length; i++) {
      hashed[i + 1] = col(columns[i]);
    }
    return rows.select(col("article_id"), xxhash64(hashed).as("hash"));
  }

  private ArticleStates() {}
}
