package org.dateline.ingest;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** In which order a source writes day and month. */
final class DayMonthOrder {

  /** One row per source that has the habit: source and {@link SourceHabits#DAY_MONTH_ORDER}. */
  static Dataset<Row> learn(Dataset<Row> drafts, Dataset<Row> known) {
    var type =
        new StructType().add("source", DataTypes.StringType).add(SourceHabits.DAY_MONTH_ORDER);
    return drafts.sparkSession().createDataFrame(List.<Row>of(), type);
  }

  private DayMonthOrder() {}
}
