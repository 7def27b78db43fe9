package org.dateline.analysis.trends;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dateline.table.ArticleCopies;
import org.dateline.table.EntityMentions;
import org.dateline.table.StoryArticles;
import org.dateline.table.Tables;
import org.dateline.table.TitleEntityMentions;

/**
 * One row per entity, granularity and period in which a dated article mentions it: how often, in
 * how many articles, titles, stories, originals and sources.
 */
final class EntityCounts {

  /**
   * @param dated as {@link DatedArticles} gives them
   */
  static Dataset<Row> compute(Tables inputs, Dataset<Row> dated, TrendsAnalysis.Params params) {
    return countMentionsByArticle(inputs.get(EntityMentions.SCHEMA))
        .join(
            titles(inputs.get(TitleEntityMentions.SCHEMA)),
            new String[] {"entity_id", "article_id"},
            "left")
        .join(withGroups(dated, inputs), "article_id")
        .withColumn("period", explode(PeriodTotals.periods(col("published_date"), params)))
        .withColumn("relied_for", DatedArticles.reliedFor(col("period.granularity")))
        .groupBy(col("entity_id"), col("period.granularity"), col("period.period_day"))
        .agg(
            sum("mentions").as("mentions"),
            count(lit(1)).as("articles"),
            count(col("in_title")).as("titles"),
            count_distinct(col("story_id")).as("stories"),
            count_distinct(col("copy_group")).as("originals"),
            count_distinct(col("source")).as("sources"),
            count_if(col("relied_for")).as("relied_articles"));
  }

  private static Dataset<Row> countMentionsByArticle(Dataset<Row> entityMentions) {
    return entityMentions.groupBy("entity_id", "article_id").agg(count(lit(1)).as("mentions"));
  }

  private static Dataset<Row> titles(Dataset<Row> titleEntityMentions) {
    return titleEntityMentions
        .select("entity_id", "article_id")
        .distinct()
        .withColumn("in_title", lit(true));
  }

  /** An article that no copy group or story claims is one of its own. */
  private static Dataset<Row> withGroups(Dataset<Row> dated, Tables inputs) {
    var copies = inputs.get(ArticleCopies.SCHEMA).select("article_id", "copy_group");
    var stories = inputs.get(StoryArticles.SCHEMA).select("article_id", "story_id");
    return dated
        .join(copies, new String[] {"article_id"}, "left")
        .join(stories, new String[] {"article_id"}, "left")
        .withColumn("copy_group", coalesce(col("copy_group"), col("article_id")))
        .withColumn("story_id", coalesce(col("story_id"), col("article_id")));
  }

  private EntityCounts() {}
}
