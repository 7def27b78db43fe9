package org.dateline.ingest;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dateline.spark.RowShape;

/** A field of some records of a file that are alike. */
record FieldOfFile(
    String inputFile,
    String format,
    String field,
    String role,
    long recordsWithValue,
    long recordsUsed,
    long textLike,
    long dateLike,
    long sourceLike,
    long recordsLacking)
    implements RowShape {
  static final StructType SCHEMA =
      new StructType()
          .add("input_file", DataTypes.StringType)
          .add("format", DataTypes.StringType)
          .add("field", DataTypes.StringType)
          .add("role", DataTypes.StringType)
          .add("records_with_value", DataTypes.LongType)
          .add("records_used", DataTypes.LongType)
          .add("text_like", DataTypes.LongType)
          .add("date_like", DataTypes.LongType)
          .add("source_like", DataTypes.LongType)
          .add("records_lacking", DataTypes.LongType);

  Row toRow() {
    return RowFactory.create(
        inputFile,
        format,
        field,
        role,
        recordsWithValue,
        recordsUsed,
        textLike,
        dateLike,
        sourceLike,
        recordsLacking);
  }
}
