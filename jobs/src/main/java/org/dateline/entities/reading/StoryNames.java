package org.dateline.entities.reading;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.dateline.table.StoryArticles;
import org.dateline.table.Tables;

/**
 * The names that the models found in the articles of each story of two or more articles: in two
 * articles at least, with one type in three of four places. The number kept for a story is limited,
 * so that no row grows with the size of the story; those in the most articles are kept.
 */
public final class StoryNames {
  private static final double AGREEMENT = 0.75;
  private static final int FEWEST_ARTICLES = 2;

  /**
   * One row per article of such a story: {@code article_id} and {@code story_names}, structures of
   * {@code surface} and {@code type}.
   *
   * @param byModels rows of article_id and the structure {@code name}
   */
  public static Dataset<Row> of(Tables inputs, Dataset<Row> byModels, int most) {
    Dataset<Row> articles = inputs.get(StoryArticles.SCHEMA).select("story_id", "article_id");
    Dataset<Row> names =
        byModels
            .join(articles, "article_id")
            .groupBy(
                col("story_id"), col("name.surface").as("surface"), col("name.type").as("type"))
            .agg(count(lit(1)).as("places"), count_distinct(col("article_id")).as("articles"));
    Dataset<Row> certain =
        names
            .groupBy("story_id", "surface")
            .agg(
                sum("places").as("all"),
                max(struct(col("places"), col("articles"), col("type"))).as("most"))
            .filter(col("most.articles").geq(FEWEST_ARTICLES))
            .filter(col("most.places").geq(col("all").multiply(AGREEMENT)))
            .withColumn(
                "rank",
                row_number()
                    .over(
                        Window.partitionBy("story_id")
                            .orderBy(col("most.articles").desc(), col("surface").asc())))
            .filter(col("rank").leq(most))
            .groupBy("story_id")
            .agg(collect_list(struct(col("surface"), col("most.type"))).as("story_names"));
    return articles.join(certain, "story_id").select("article_id", "story_names");
  }

  private StoryNames() {}
}
