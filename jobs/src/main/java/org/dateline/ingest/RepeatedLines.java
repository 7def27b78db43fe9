package org.dateline.ingest;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Which paragraphs a source puts on many of its articles. */
final class RepeatedLines {

  /** One row per source that has the habit: source and {@link SourceHabits#REPEATED_LINES}. */
  static Dataset<Row> learn(Dataset<Row> drafts, Dataset<Row> known) {
    var type =
        new StructType().add("source", DataTypes.StringType).add(SourceHabits.REPEATED_LINES);
    return drafts.sparkSession().createDataFrame(List.<Row>of(), type);
  }

  private RepeatedLines() {}
}
