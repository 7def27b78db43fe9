package org.dateline.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.dateline.ingest.format.IngestParams;
import org.dateline.ingest.habit.SourceHabits;
import org.dateline.ingest.source.Sources;
import org.dateline.table.ArticleSightings;
import org.dateline.table.Articles;
import org.dateline.table.RejectedArticles;
import org.dateline.table.TableSchema;
import org.dateline.table.Tables;
import org.dateline.testing.Params;
import org.dateline.testing.SharedSpark;

/** Files in memory, through the way that the shell takes them. */
public final class IngestTestSupport {
  /** Five languages, records of up to 10,000 bytes, and a last day that does not move. */
  public static final IngestParams PARAMS = params();

  /** {@link #PARAMS} with further changes, each as key=value. */
  public static IngestParams params(String... changes) {
    var all =
        new ArrayList<>(
            List.of(
                "languages=[de, en, es, fr, zh]",
                "max-record-bytes=10000",
                "latest-date=2026-11-22"));
    all.addAll(List.of(changes));
    return Params.of(IngestParams.class, all.toArray(String[]::new));
  }

  /** A file by name and bytes. */
  public record InputFile(String name, byte[] bytes) {
    public static InputFile of(String name, String text) {
      return new InputFile(name, text.getBytes(UTF_8));
    }
  }

  public static byte[] gzip(String text) {
    var bytes = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  public static List<Row> rawRecords(InputFile... files) {
    return rawRecords(PARAMS, files);
  }

  static List<Row> rawRecords(IngestParams params, InputFile... files) {
    var rows = new ArrayList<Row>();
    for (InputFile file : files) {
      Ingest.rawRecords(file.name(), new ByteArrayInputStream(file.bytes()), params)
          .forEachRemaining(rows::add);
    }
    return rows;
  }

  public static Row withSchema(Row raw) {
    var values = new Object[raw.length()];
    Arrays.setAll(values, raw::get);
    return new GenericRowWithSchema(values, Ingest.RAW_RECORD);
  }

  static Dataset<Row> drafts(IngestParams params, InputFile... files) {
    return Ingest.drafts(
        SharedSpark.session().createDataFrame(rawRecords(params, files), Ingest.RAW_RECORD),
        params,
        Sources.NONE);
  }

  /** The columns of an article, then reason, detail and snippet; either side is null. */
  static final StructType ARTICLE_OR_REJECTION = articleOrRejection();

  /** What becomes of each record by itself, in the order of the files. */
  public static List<Row> rows(IngestParams params, InputFile... files) {
    return rows(params, Sources.NONE, files);
  }

  public static List<Row> rows(IngestParams params, Sources sources, InputFile... files) {
    var reader = new DraftReader(params, sources);
    return rawRecords(params, files).stream()
        .map(raw -> articleOrRejection(reader.read(withSchema(raw)), params))
        .toList();
  }

  public static List<Row> rows(InputFile... files) {
    return rows(PARAMS, files);
  }

  private static Row articleOrRejection(Row draft, IngestParams params) {
    var values = new Object[ARTICLE_OR_REJECTION.length()];
    var type = new StructType(draftAndHabits());
    var withHabits = new Object[type.length()];
    for (int i = 0; i < Ingest.DRAFT.length(); i++) {
      // Rows from Spark hold sequences where ours hold arrays.
      withHabits[i] = asSequence(draft.get(i));
    }
    Row row = new GenericRowWithSchema(withHabits, type);
    boolean rejected = row.getAs("reason") != null;
    if (!rejected) {
      Row article = new ArticleFinisher(params).finish(row);
      for (int i = 0; i < article.length(); i++) {
        values[i] = asSequence(article.get(i));
      }
    }
    for (String name : List.of("input_file", "input_record", "reason", "detail", "snippet")) {
      values[ARTICLE_OR_REJECTION.fieldIndex(name)] = row.getAs(name);
    }
    return new GenericRowWithSchema(values, ARTICLE_OR_REJECTION);
  }

  private static Object asSequence(Object value) {
    return value instanceof Object[] array
        ? scala.jdk.javaapi.CollectionConverters.asScala(List.of(array)).toSeq()
        : value;
  }

  private static StructField[] draftAndHabits() {
    var fields = new ArrayList<>(List.of(Ingest.DRAFT.fields()));
    fields.addAll(List.of(SourceHabits.ROW.fields()).subList(1, SourceHabits.ROW.length()));
    return fields.toArray(StructField[]::new);
  }

  private static StructType articleOrRejection() {
    var type = Articles.SCHEMA.structType();
    for (String name : List.of("reason", "detail", "snippet")) {
      type = type.add(name, DataTypes.StringType);
    }
    return type;
  }

  public static Row row(String name, String text) {
    List<Row> rows = rows(InputFile.of(name, text));
    if (rows.size() != 1) {
      throw new AssertionError("expected one record, found " + rows);
    }
    return rows.get(0);
  }

  static Tables nothingKnown() {
    return Tables.none()
        .with(Articles.SCHEMA, withRunId(Articles.SCHEMA.empty(SharedSpark.session()), "0"))
        .with(
            ArticleSightings.SCHEMA,
            withRunId(ArticleSightings.SCHEMA.empty(SharedSpark.session()), "0"))
        .with(
            RejectedArticles.SCHEMA,
            withRunId(RejectedArticles.SCHEMA.empty(SharedSpark.session()), "0"));
  }

  /** As the shell stores them. */
  static Dataset<Row> withRunId(Dataset<Row> rows, String runId) {
    return rows.withColumn("run_id", functions.lit(runId));
  }

  /** What is known after a run: the tables before it and the rows it added. */
  static Tables known(Tables before, Tables added) {
    Tables after = Tables.none();
    for (TableSchema table : before.schemas()) {
      after = after.with(table, before.get(table).unionByName(withRunId(added.get(table), "1")));
    }
    return after;
  }

  private IngestTestSupport() {}
}
