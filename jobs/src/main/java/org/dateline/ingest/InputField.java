package org.dateline.ingest;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.dateline.spark.RowShape;
import org.dateline.table.InputFields;
import org.dateline.table.TableSchema;
import org.jspecify.annotations.Nullable;

/** A row of {@link InputFields}. */
record InputField(
    String shape,
    String format,
    long files,
    String exampleFile,
    long records,
    String field,
    String role,
    long recordsWithValue,
    long recordsUsed,
    @Nullable String looksLike,
    long recordsLacking,
    @Nullable String setting)
    implements RowShape {
  static final TableSchema SCHEMA = InputFields.SCHEMA;

  Row toRow() {
    return RowFactory.create(
        shape,
        format,
        files,
        exampleFile,
        records,
        field,
        role,
        recordsWithValue,
        recordsUsed,
        looksLike,
        recordsLacking,
        setting);
  }
}
