package org.dateline.ingest;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Which given times stand on so many articles of a source that they tell when the dump was made.
 */
final class CrawlMoments {

  /** One row per source that has the habit: source and {@link SourceHabits#CRAWL_MOMENTS}. */
  static Dataset<Row> learn(Dataset<Row> drafts, Dataset<Row> known) {
    var type = new StructType().add("source", DataTypes.StringType).add(SourceHabits.CRAWL_MOMENTS);
    return drafts.sparkSession().createDataFrame(List.<Row>of(), type);
  }

  private CrawlMoments() {}
}
