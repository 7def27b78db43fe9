package org.dateline.ingest;

import java.io.InputStream;
import java.util.Arrays;
import java.util.Iterator;
import java.util.function.UnaryOperator;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.LongAccumulator;
import org.dateline.ingest.file.Compression;
import org.dateline.ingest.format.IngestParams;
import org.dateline.ingest.record.RawRow;
import org.dateline.ingest.record.RejectionReason;
import org.dateline.ingest.source.Sources;
import org.dateline.table.Tables;

/**
 * Files to articles, in three acts: {@link #rawRecords} splits a file, {@link #drafts} makes of
 * each record a draft or a rejection, {@link #settle} separates new articles from known ones and
 * finishes them. Each record read ends as exactly one of accepted, duplicate, rejected.
 */
public final class Ingest {

  /** The columns of {@link #rawRecords}. */
  public static final StructType RAW_RECORD = RawRow.SCHEMA;

  /** The columns of {@link #drafts}. */
  public static final StructType DRAFT = DraftRow.SCHEMA;

  /** The formats, compressions and archives that are read, in words. */
  public static String formats() {
    return "%s; compressed with %s; packed as zip or tar"
        .formatted(
            String.join(", ", ArticleFormats.shownNames()),
            String.join(", ", Compression.shownNames()));
  }

  /**
   * Splits a file into rows of {@link #RAW_RECORD}, lazily and holding one record at a time. The
   * compression is recognised by its first bytes, the format by content, then by the file's name;
   * of a zip or tar file each member is a file. A file that holds nothing, or is in no known
   * format, yields one record, number 1, with that problem.
   *
   * <p>Never throws for what the file holds. An {@code IOException} of {@code bytes} is thrown as
   * {@code UncheckedIOException}, as it says nothing about the file. The caller closes {@code
   * bytes}.
   */
  public static Iterator<Row> rawRecords(String inputFile, InputStream bytes, IngestParams params) {
    return RawRecords.of(inputFile, bytes, params);
  }

  /**
   * What each raw record says: one row each, in its place. Its columns are this package's affair;
   * {@link #settle} reads them several times, so the caller persists the rows.
   *
   * @param sources which names and domains stand for one publisher
   * @param progress counts the records done; of retried tasks twice
   */
  public static Dataset<Row> drafts(
      Dataset<Row> rawRecords, IngestParams params, Sources sources, LongAccumulator progress) {
    MapPartitionsFunction<Row, Row> read =
        records -> {
          var reader = new DraftReader(params, sources);
          return mapLazily(
              records,
              record -> {
                progress.add(1);
                return reader.read(record);
              });
        };
    return rawRecords.mapPartitions(read, Encoders.row(DRAFT));
  }

  /** Makes drafts without reporting progress. */
  static Dataset<Row> drafts(Dataset<Row> rawRecords, IngestParams params, Sources sources) {
    var unwatched = rawRecords.sparkSession().sparkContext().longAccumulator();
    return drafts(rawRecords, params, sources, unwatched);
  }

  /**
   * Separates new articles from known ones, and finishes the new ones with what the other articles
   * of their source teach: see {@link NewArticles}.
   *
   * @param drafts of {@link #drafts}, each (input_file, input_record) once
   * @param known the published articles, article_sightings and rejected_articles
   * @return the new rows of those three tables, and this run's ingest_report. The articles are
   *     costly to make and read twice: the caller persists them before it writes any.
   */
  public static Tables settle(Dataset<Row> drafts, Tables known, IngestParams params) {
    return NewArticles.of(drafts, known, params);
  }

  /** Looks at a sample of records, without Spark. */
  public static Inspector inspector(IngestParams params, Sources sources) {
    return new Inspector(params, sources);
  }

  /**
   * What became of the input's fields, as rows of input_fields. Computes what it needs at once, so
   * the caller persists both first.
   *
   * @param drafts of {@link #drafts}
   * @param articles the new ones, of {@link #settle}
   */
  public static Dataset<Row> inputFields(Dataset<Row> drafts, Dataset<Row> articles) {
    return FieldAccount.of(drafts, articles);
  }

  /**
   * In a row of ingest_report, the number of rejected records that are by their nature no articles
   * (requests and images of a web archive, files of other kinds). They say nothing about the
   * quality of the input.
   */
  public static Column rejectedByNature() {
    return Arrays.stream(RejectionReason.values())
        .filter(RejectionReason::liesInTheNatureOfTheRecord)
        .map(reason -> functions.element_at(functions.col("rejected_by_reason"), reason.code()))
        .map(count -> functions.coalesce(count, functions.lit(0L)))
        .reduce(Column::plus)
        .orElseThrow();
  }

  static Iterator<Row> mapLazily(Iterator<Row> rows, UnaryOperator<Row> function) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return rows.hasNext();
      }

      @Override
      public Row next() {
        return function.apply(rows.next());
      }
    };
  }

  private Ingest() {}
}
