package org.dateline.ingest.record;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dateline.spark.RowShape;
import org.jspecify.annotations.Nullable;

/**
 * A {@link RawRecord} of a file: its content, or the problem that kept it from being read.
 *
 * @param problem a {@link RejectionReason#code()}, or null
 */
public record RawRow(
    String inputFile,
    long inputRecord,
    String format,
    @Nullable String content,
    @Nullable String address,
    @Nullable String fetchedAt,
    @Nullable String problem,
    @Nullable String problemDetail,
    @Nullable String problemSnippet)
    implements RowShape {

  public static final StructType SCHEMA =
      new StructType()
          .add("input_file", DataTypes.StringType)
          .add("input_record", DataTypes.LongType)
          .add("format", DataTypes.StringType)
          .add("content", DataTypes.StringType)
          .add("address", DataTypes.StringType)
          .add("fetched_at", DataTypes.StringType)
          .add("problem", DataTypes.StringType)
          .add("problem_detail", DataTypes.StringType)
          .add("problem_snippet", DataTypes.StringType);

  /** A record that can be read. */
  public static RawRow of(String file, long number, String format, String content) {
    return new RawRow(file, number, format, content, null, null, null, null, null);
  }

  /** A record of a file in a format, unless the record has one of its own. */
  public static RawRow of(String file, String format, RawRecord record) {
    Rejection problem = record.problem();
    return new RawRow(
        file,
        record.number(),
        record.format() == null ? format : record.format(),
        record.content(),
        record.address(),
        record.fetchedAt(),
        problem == null ? null : problem.reason().code(),
        problem == null ? null : problem.message(),
        problem == null ? null : problem.snippet());
  }

  /** A problem of a file, in which no content stands for it. */
  public static RawRow problem(
      String file, long number, String format, RejectionReason reason, String message) {
    return new RawRow(file, number, format, null, null, null, reason.code(), message, null);
  }

  /** From a row of these columns; between two lambdas Spark may pass it on without their names. */
  public static RawRow of(Row row) {
    return new RawRow(
        row.getString(SCHEMA.fieldIndex("input_file")),
        row.getLong(SCHEMA.fieldIndex("input_record")),
        row.getString(SCHEMA.fieldIndex("format")),
        row.getString(SCHEMA.fieldIndex("content")),
        row.getString(SCHEMA.fieldIndex("address")),
        row.getString(SCHEMA.fieldIndex("fetched_at")),
        row.getString(SCHEMA.fieldIndex("problem")),
        row.getString(SCHEMA.fieldIndex("problem_detail")),
        row.getString(SCHEMA.fieldIndex("problem_snippet")));
  }

  public Row toRow() {
    return RowFactory.create(
        inputFile,
        inputRecord,
        format,
        content,
        address,
        fetchedAt,
        problem,
        problemDetail,
        problemSnippet);
  }

  /** The record, which is no problem. */
  public RawRecord toRecord() {
    return new RawRecord(inputRecord, format, content, address, fetchedAt, null);
  }
}
