package org.dateline.analysis.cooccurrence;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.inline;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * How many windows a period has, in all and of each entity: the margins of every 2×2 table.
 *
 * <p>Both counts come by {@code entity_window} ({@link #SENTENCE} or {@link #ARTICLE}) and {@code
 * period}.
 */
final class WindowCounts {
  static final String SENTENCE = "sentence";
  static final String ARTICLE = "article";

  /** All windows, as {@code windows_total}. */
  static Dataset<Row> total(Dataset<Row> annotatedArticles) {
    return annotatedArticles
        .select(explodePeriods(), col("sentences"))
        .groupBy("period")
        .agg(sum("sentences").as("sentences"), articles())
        .select(col("period"), explodeWindows("windows_total"));
  }

  /** The windows that mention an entity, by {@code entity}. */
  static Dataset<Row> ofEntities(Dataset<Row> entityArticles, Dataset<Row> annotatedArticles) {
    return entityArticles
        .join(annotatedArticles, new String[] {"article_id"}, "inner")
        .select(col("entity"), explodePeriods(), size(col("mentioned_in")).as("in"))
        .groupBy("entity", "period")
        .agg(sum("in").as("sentences"), articles())
        .select(col("entity"), col("period"), explodeWindows("windows"));
  }

  private static Column explodePeriods() {
    return explode(Period.each(col("published_date"))).as("period");
  }

  private static Column articles() {
    return count(lit(1)).as("articles");
  }

  private static Column explodeWindows(String windows) {
    return inline(
        array(
            struct(lit(SENTENCE).as("entity_window"), col("sentences").as(windows)),
            struct(lit(ARTICLE).as("entity_window"), col("articles").as(windows))));
  }

  private WindowCounts() {}
}
