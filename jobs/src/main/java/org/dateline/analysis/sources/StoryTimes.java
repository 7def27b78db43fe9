package org.dateline.analysis.sources;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.unix_micros;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * When each source first reported a story.
 *
 * <p>The first article is the one with the earliest {@code published_at}, where a date given to the
 * day counts as its midnight; the time is known if that article's is known to the minute. So where
 * the source's earliest day has an article dated only to the day, the time is unknown, because that
 * article may be the first. Such articles of later days change nothing. Undated articles are
 * ignored.
 */
final class StoryTimes {
  private static final double MICROS_PER_HOUR = 3_600_000_000.0;

  /**
   * One row per story and source: {@code story_id, source, articles, annotated_articles, first},
   * where {@code first} is a struct {@code published_at, to_the_minute} of the first article, or
   * null if all are undated.
   */
  static Dataset<Row> of(Dataset<Row> articles, Dataset<Row> storyArticles) {
    Column dated =
        when(col("published_at").isNotNull(), struct(col("published_at"), col("to_the_minute")));
    return storyArticles
        .select("story_id", "article_id")
        .join(articles, new String[] {"article_id"}, "inner")
        .groupBy("story_id", "source")
        .agg(
            count(lit(1)).as("articles"),
            count_if(col("annotated")).as("annotated_articles"),
            min(dated).as("first"));
  }

  /** Hours from one {@code first} to another; null unless both are known to the minute. */
  static Column hours(Column from, Column to) {
    Column micros =
        unix_micros(to.getField("published_at")).minus(unix_micros(from.getField("published_at")));
    return when(
        from.getField("to_the_minute").and(to.getField("to_the_minute")),
        micros.divide(MICROS_PER_HOUR));
  }

  private StoryTimes() {}
}
