package org.dateline.analysis.trends;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.unix_date;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The dated articles, and how far each date can be relied on. Every dated article is counted; only
 * those with a date to rely on make a burst, a z-score or a change.
 */
final class DatedArticles {

  /**
   * The articles with {@code relied} (their date is not that of a dump) and {@code relied_to_day}
   * (nor was it found where days are doubtful).
   *
   * @param sourceDays as {@link SourceDays} gives them
   */
  static Dataset<Row> of(Dataset<Row> articles, Dataset<Row> sourceDays, TrendParams params) {
    Dataset<Row> dumps =
        sourceDays.filter(col("is_dump")).select(col("source"), col("day"), col("is_dump"));
    Column isDoubtful = col("date_provenance").isin(params.doubtfulDays().toArray());
    return articles
        .filter(col("published_date").isNotNull())
        .select("article_id", "source", "published_date", "date_provenance")
        .withColumn("day", unix_date(col("published_date")))
        .join(broadcast(dumps), new String[] {"source", "day"}, "left")
        .withColumn("relied", coalesce(not(col("is_dump")), lit(true)))
        .withColumn("relied_to_day", col("relied").and(coalesce(not(isDoubtful), lit(true))))
        .drop("day", "is_dump", "date_provenance");
  }

  /** True if the date can be relied on for a period of that granularity. */
  static Column reliedFor(Column granularity) {
    return when(granularity.equalTo(Granularity.DAY.label()), col("relied_to_day"))
        .otherwise(col("relied"));
  }

  private DatedArticles() {}
}
