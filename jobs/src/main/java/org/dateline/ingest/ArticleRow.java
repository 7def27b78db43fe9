package org.dateline.ingest;

import static java.util.Objects.requireNonNull;

import java.sql.Date;
import java.sql.Timestamp;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.dateline.spark.RowShape;
import org.dateline.table.Articles;
import org.dateline.table.TableSchema;
import org.jspecify.annotations.Nullable;

/** A row of {@link Articles}. */
record ArticleRow(
    @Nullable String articleId,
    @Nullable String source,
    @Nullable String section,
    @Nullable String sourceRaw,
    @Nullable String url,
    @Nullable String title,
    @Nullable List<String> authors,
    String language,
    @Nullable Double languageConfidence,
    @Nullable String languageNote,
    @Nullable String script,
    @Nullable Timestamp publishedAt,
    @Nullable Date publishedDate,
    String dateProvenance,
    String datePrecision,
    @Nullable String dateRaw,
    @Nullable String dateProblem,
    String text,
    @Nullable String textNote,
    String textFingerprint,
    String inputFile,
    long inputRecord,
    @Nullable Timestamp fetchedAt,
    @Nullable Long charactersRead,
    @Nullable List<Long> paragraphHashes)
    implements RowShape {

  static final TableSchema SCHEMA = Articles.SCHEMA;

  Row toRow() {
    return RowFactory.create(
        articleId,
        source,
        section,
        sourceRaw,
        url,
        title,
        requireNonNull(authors).toArray(String[]::new),
        language,
        languageConfidence,
        languageNote,
        script,
        publishedAt,
        publishedDate,
        dateProvenance,
        datePrecision,
        dateRaw,
        dateProblem,
        text,
        textNote,
        textFingerprint,
        inputFile,
        inputRecord,
        fetchedAt,
        charactersRead,
        requireNonNull(paragraphHashes).toArray(Long[]::new));
  }
}
