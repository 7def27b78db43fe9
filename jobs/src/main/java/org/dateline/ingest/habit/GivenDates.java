package org.dateline.ingest.habit;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The dates that articles give, as written: one row per article and date. */
final class GivenDates {
  private static final Column[] COLUMNS = {
    col("source"), col("article_id"), col("url"), col("raw")
  };

  /**
   * The dates of new articles, and of known articles, which keep one each.
   *
   * @return source, article_id, url (may be null), raw
   */
  static Dataset<Row> of(Dataset<Row> drafts, Dataset<Row> known) {
    Dataset<Row> given =
        drafts
            .select(
                col("source"), col("article_id"), col("url"), explode(col("dates.raw")).as("raw"))
            .select(COLUMNS);
    return given.union(
        known.withColumn("raw", col("date_raw")).filter(col("raw").isNotNull()).select(COLUMNS));
  }

  private GivenDates() {}
}
