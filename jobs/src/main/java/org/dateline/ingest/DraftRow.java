package org.dateline.ingest;

import java.sql.Timestamp;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dateline.ingest.record.Draft.GivenDate;
import org.dateline.ingest.record.RawRow;
import org.dateline.ingest.record.Rejection;
import org.dateline.spark.RowShape;
import org.dateline.spark.RowValues;
import org.jspecify.annotations.Nullable;

/**
 * What a record says by itself, before the habits of its source are known; or a rejection, which
 * has a reason, and nothing from {@code fetchedAt} to {@code notes}.
 */
record DraftRow(
    String inputFile,
    long inputRecord,
    @Nullable String format,
    @Nullable Timestamp fetchedAt,
    @Nullable String articleId,
    @Nullable String source,
    @Nullable String section,
    @Nullable String sourceRaw,
    @Nullable String url,
    @Nullable String title,
    @Nullable List<String> authors,
    @Nullable String languageGiven,
    @Nullable List<GivenDate> dates,
    @Nullable List<String> paragraphs,
    @Nullable List<Long> paragraphHashes,
    @Nullable Long charactersRead,
    @Nullable String textNote,
    @Nullable List<String> notes,
    @Nullable String fields,
    @Nullable String reason,
    @Nullable String detail,
    @Nullable String snippet)
    implements RowShape {

  static final StructType SCHEMA =
      new StructType()
          .add("input_file", DataTypes.StringType)
          .add("input_record", DataTypes.LongType)
          .add("format", DataTypes.StringType)
          .add("fetched_at", DataTypes.TimestampType)
          .add("article_id", DataTypes.StringType)
          .add("source", DataTypes.StringType)
          .add("section", DataTypes.StringType)
          .add("source_raw", DataTypes.StringType)
          .add("url", DataTypes.StringType)
          .add("title", DataTypes.StringType)
          .add("authors", DataTypes.createArrayType(DataTypes.StringType))
          .add("language_given", DataTypes.StringType)
          .add("dates", DataTypes.createArrayType(GivenDate.SCHEMA))
          .add("paragraphs", DataTypes.createArrayType(DataTypes.StringType))
          .add("paragraph_hashes", DataTypes.createArrayType(DataTypes.LongType))
          .add("characters_read", DataTypes.LongType)
          .add("text_note", DataTypes.StringType)
          .add("notes", DataTypes.createArrayType(DataTypes.StringType))
          .add("fields", DataTypes.StringType)
          .add("reason", DataTypes.StringType)
          .add("detail", DataTypes.StringType)
          .add("snippet", DataTypes.StringType);

  /** The rejection of a record. */
  static DraftRow rejected(
      RawRow raw,
      @Nullable String reason,
      @Nullable String detail,
      @Nullable String snippet,
      @Nullable String fields) {
    return new DraftRow(
        raw.inputFile(),
        raw.inputRecord(),
        raw.format(),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        fields,
        reason,
        detail,
        snippet);
  }

  /** The rejection of a record that was a problem already. */
  static DraftRow rejected(RawRow problem) {
    return rejected(
        problem, problem.problem(), problem.problemDetail(), problem.problemSnippet(), null);
  }

  static DraftRow rejected(RawRow raw, Rejection rejection, @Nullable String fields) {
    return rejected(
        raw, rejection.reason().code(), rejection.message(), rejection.snippet(), fields);
  }

  /** From a row that has these columns, among others. */
  static DraftRow of(Row row) {
    List<Row> dates = RowValues.listOrNull(row, "dates");
    return new DraftRow(
        row.getAs("input_file"),
        row.getAs("input_record"),
        row.getAs("format"),
        row.getAs("fetched_at"),
        row.getAs("article_id"),
        row.getAs("source"),
        row.getAs("section"),
        row.getAs("source_raw"),
        row.getAs("url"),
        row.getAs("title"),
        RowValues.listOrNull(row, "authors"),
        row.getAs("language_given"),
        dates == null ? null : dates.stream().map(GivenDate::of).toList(),
        RowValues.listOrNull(row, "paragraphs"),
        RowValues.listOrNull(row, "paragraph_hashes"),
        row.getAs("characters_read"),
        row.getAs("text_note"),
        RowValues.listOrNull(row, "notes"),
        row.getAs("fields"),
        row.getAs("reason"),
        row.getAs("detail"),
        row.getAs("snippet"));
  }

  Row toRow() {
    return RowFactory.create(
        inputFile,
        inputRecord,
        format,
        fetchedAt,
        articleId,
        source,
        section,
        sourceRaw,
        url,
        title,
        authors == null ? null : authors.toArray(String[]::new),
        languageGiven,
        dates == null ? null : dates.stream().map(GivenDate::toRow).toArray(Row[]::new),
        paragraphs == null ? null : paragraphs.toArray(String[]::new),
        paragraphHashes == null ? null : paragraphHashes.toArray(Long[]::new),
        charactersRead,
        textNote,
        notes == null ? null : notes.toArray(String[]::new),
        fields,
        reason,
        detail,
        snippet);
  }
}
