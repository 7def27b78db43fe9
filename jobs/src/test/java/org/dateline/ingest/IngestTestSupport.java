package org.dateline.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.dateline.table.ArticleSightings;
import org.dateline.table.Articles;
import org.dateline.table.RejectedArticles;
import org.dateline.table.SharedSpark;
import org.dateline.table.TableSchema;
import org.dateline.table.Tables;

/** Files in memory, through the way that the shell takes them. */
final class IngestTestSupport {
  static final Ingest.Params PARAMS = params(Map.of());

  static Ingest.Params params(Map<String, String> fields) {
    return new Ingest.Params(
        fields,
        List.of("de", "en", "es", "fr", "zh"),
        List.of(),
        20,
        10_000,
        "1800-01-01",
        "2026-11-22");
  }

  /** A file by name and bytes. */
  record InputFile(String name, byte[] bytes) {
    static InputFile of(String name, String text) {
      return new InputFile(name, text.getBytes(UTF_8));
    }
  }

  static byte[] gzip(String text) {
    var bytes = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static List<Row> rawRecords(InputFile... files) {
    var rows = new ArrayList<Row>();
    for (InputFile file : files) {
      Ingest.rawRecords(file.name(), new ByteArrayInputStream(file.bytes()), PARAMS)
          .forEachRemaining(rows::add);
    }
    return rows;
  }

  static Row withSchema(Row raw) {
    var values = new Object[raw.length()];
    Arrays.setAll(values, raw::get);
    return new GenericRowWithSchema(values, Ingest.RAW_RECORD);
  }

  static Dataset<Row> parsed(Ingest.Params params, InputFile... files) {
    return Ingest.parse(
        SharedSpark.session().createDataFrame(rawRecords(files), Ingest.RAW_RECORD), params);
  }

  /** The parsed rows in the order of the files. */
  static List<Row> rows(InputFile... files) {
    return parsed(PARAMS, files).collectAsList();
  }

  static Row row(String name, String text) {
    List<Row> rows = rows(InputFile.of(name, text));
    if (rows.size() != 1) {
      throw new AssertionError("expected one record, found " + rows);
    }
    return rows.get(0);
  }

  static Tables nothingKnown() {
    return Tables.none()
        .with(Articles.SCHEMA, Articles.SCHEMA.empty(SharedSpark.session()))
        .with(ArticleSightings.SCHEMA, ArticleSightings.SCHEMA.empty(SharedSpark.session()))
        .with(RejectedArticles.SCHEMA, RejectedArticles.SCHEMA.empty(SharedSpark.session()));
  }

  /** What is known after a run: the tables before it and the rows it added. */
  static Tables known(Tables before, Tables added) {
    Tables after = Tables.none();
    for (TableSchema table : before.schemas()) {
      after = after.with(table, before.get(table).unionByName(added.get(table)));
    }
    return after;
  }

  private IngestTestSupport() {}
}
