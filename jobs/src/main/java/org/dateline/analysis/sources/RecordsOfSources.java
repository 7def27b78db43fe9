package org.dateline.analysis.sources;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Computes {@link SourceRecords}. */
final class RecordsOfSources {
  private static final String[] SOURCE = {"source"};

  static Dataset<Row> compute(
      Dataset<Row> articles,
      Dataset<Row> counts,
      Dataset<Row> storyTimes,
      Dataset<Row> articleCopies,
      SourceParams params) {
    var named = SourcedArticles.filterNamed(articles);
    var copies = copies(named, articleCopies);
    var records =
        named
            .groupBy("source")
            .agg(count(lit(1)).as("articles"))
            .join(stories(SourcedArticles.filterNamed(storyTimes)), SOURCE, "left")
            .join(countBy(copies, "copier", "copied_from_others"), SOURCE, "left")
            .join(countBy(copies, "author", "copied_by_others"), SOURCE, "left")
            .join(SplitHalfNull.of(counts, params), SOURCE, "left");
    for (var column : records.columns()) {
      if (!column.equals("source") && !column.equals("null_z")) {
        records = records.withColumn(column, coalesce(col(column), lit(0L)));
      }
    }
    return SourceRecords.SCHEMA.project(records);
  }

  /**
   * One row per source: how many stories it reports, how many of them alone, with others and first.
   */
  private static Dataset<Row> stories(Dataset<Row> times) {
    var tellers =
        times.groupBy("story_id").agg(count(lit(1)).as("tellers"), min("first").as("story_first"));
    Column shared = col("tellers").gt(1);
    Column lag = StoryTimes.hours(col("story_first"), col("first"));
    return times
        .join(tellers, new String[] {"story_id"}, "inner")
        .withColumn("lag", lag)
        .groupBy("source")
        .agg(
            count(lit(1)).as("stories"),
            count_if(col("tellers").equalTo(1)).as("exclusive_stories"),
            count_if(shared).as("shared_stories"),
            count_if(shared.and(col("lag").isNotNull())).as("timed_stories"),
            count_if(shared.and(col("lag").equalTo(0.0))).as("first_stories"));
  }

  /**
   * One row per article that is a copy of another source's original: {@code copier, author}, the
   * two sources.
   */
  private static Dataset<Row> copies(Dataset<Row> named, Dataset<Row> articleCopies) {
    var outlets = named.select("article_id", "source");
    return articleCopies
        .filter(col("is_original").equalTo(false))
        .select("article_id", "original_article_id")
        .join(outlets.toDF("article_id", "copier"), new String[] {"article_id"}, "inner")
        .join(
            outlets.toDF("original_article_id", "author"),
            new String[] {"original_article_id"},
            "inner")
        .filter(col("copier").notEqual(col("author")));
  }

  private static Dataset<Row> countBy(Dataset<Row> copies, String role, String name) {
    return copies.groupBy(col(role).as("source")).agg(count(lit(1)).as(name));
  }

  private RecordsOfSources() {}
}
