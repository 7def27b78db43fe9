package org.dateline.ingest;

import java.sql.Date;
import java.sql.Timestamp;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.dateline.spark.RowShape;
import org.dateline.table.Articles;
import org.dateline.table.TableSchema;

/** A row of {@link Articles}. */
record ArticleRow(
    String articleId,
    String source,
    String section,
    String sourceRaw,
    String url,
    String title,
    List<String> authors,
    String language,
    Double languageConfidence,
    String languageNote,
    String script,
    Timestamp publishedAt,
    Date publishedDate,
    String dateProvenance,
    String datePrecision,
    String dateRaw,
    String dateProblem,
    String text,
    String textNote,
    String textFingerprint,
    String inputFile,
    long inputRecord,
    Timestamp fetchedAt,
    Long charactersRead,
    List<Long> paragraphHashes)
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
        authors.toArray(String[]::new),
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
        paragraphHashes.toArray(Long[]::new));
  }
}
