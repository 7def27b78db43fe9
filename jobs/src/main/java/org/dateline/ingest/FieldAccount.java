package org.dateline.ingest;

import static org.apache.spark.sql.functions.array_join;
import static org.apache.spark.sql.functions.asc;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.desc;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.sha2;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.dateline.ingest.draft.FieldSettings;
import org.dateline.ingest.fields.Role;
import org.dateline.ingest.record.FieldUse;
import org.dateline.ingest.record.RejectionReason;
import org.dateline.ingest.source.Sources;
import org.dateline.spark.Checkpoint;
import org.dateline.table.InputFields;
import org.jspecify.annotations.Nullable;

/**
 * What became of the input's fields, by kind of file. Counted where the records are; however many
 * different names hostile records have, a file is said by {@link FieldUse#MOST_FIELDS} of them and
 * a run by {@value #MOST_SHAPES} kinds of files.
 */
final class FieldAccount {
  private static final int MOST_SHAPES = 100;
  private static final int SHAPE_DIGITS = 12;
  private static final String[] RECORD = {"article_id", "input_file", "input_record"};
  private static final String[] FILE = {"input_file", "format"};
  private static final List<String> LOOKS = List.of("text", "date", "source");
  private static final List<String> COUNTS =
      List.of(
          "records_with_value",
          "records_used",
          "text_like",
          "date_like",
          "source_like",
          "records_lacking");

  /**
   * The account of one run.
   *
   * @param drafts all records read
   * @param accepted the new articles
   */
  static Dataset<Row> of(Dataset<Row> drafts, Dataset<Row> accepted) {
    Dataset<Row> alike = Checkpoint.of(recordsAlike(drafts, accepted));
    FlatMapFunction<Row, Row> explode = FieldAccount::uses;
    Dataset<Row> fields =
        Checkpoint.of(
            alike
                .flatMap(explode, Encoders.row(FieldOfFile.SCHEMA))
                .transform(uses -> sumCounts(uses, "input_file", "format", "field", "role"))
                .transform(FieldAccount::limitedByFile));
    Dataset<Row> shapes = shapes(alike, fields);
    MapFunction<Row, Row> finish = field -> inputField(field).toRow();
    return sumCounts(fields.join(shapes, FILE), "shape", "shape_format", "field", "role")
        .join(sizes(shapes), new String[] {"shape", "shape_format"})
        .transform(FieldAccount::limitedOfOthers)
        .map(finish, Encoders.row(InputFields.SCHEMA.structType()));
  }

  /** Records of a file whose fields were used alike, and that lack the same. */
  private static Dataset<Row> recordsAlike(Dataset<Row> drafts, Dataset<Row> accepted) {
    Dataset<Row> articles =
        accepted
            .select(
                col("article_id"), col("input_file"), col("input_record"), col("published_date"))
            .withColumn("accepted", lit(true));
    Column isNew = coalesce(col("accepted"), lit(false));
    return drafts
        .filter(col("fields").isNotNull())
        .select("article_id", "input_file", "input_record", "format", "source", "reason", "fields")
        .join(articles, RECORD, "left_outer")
        .withColumn("no_source", isNew.and(col("source").equalTo(Sources.UNKNOWN)))
        .withColumn("no_date", isNew.and(col("published_date").isNull()))
        .withColumn(
            "no_text", coalesce(col("reason").equalTo(RejectionReason.NO_TEXT.code()), lit(false)))
        .groupBy("input_file", "format", "fields", "no_source", "no_date", "no_text")
        .agg(count(lit(1)).as("records"));
  }

  private static Iterator<Row> uses(Row alike) {
    long records = alike.getAs("records");
    var rows = new ArrayList<Row>();
    for (FieldUse field : FieldUse.read(alike.getAs("fields"))) {
      boolean present = field.use() != FieldUse.Use.ABSENT;
      String what = field.role().isEmpty() ? field.resembles() : field.role();
      boolean lacking = present && LOOKS.contains(what) && alike.<Boolean>getAs("no_" + what);
      rows.add(
          new FieldOfFile(
                  alike.getAs("input_file"),
                  alike.getAs("format"),
                  field.path(),
                  field.role().isEmpty() ? InputFields.NO_ROLE : field.role(),
                  present ? records : 0,
                  field.use() == FieldUse.Use.USED ? records : 0,
                  field.resembles().equals("text") ? records : 0,
                  field.resembles().equals("date") ? records : 0,
                  field.resembles().equals("source") ? records : 0,
                  lacking ? records : 0)
              .toRow());
    }
    return rows.iterator();
  }

  private static Dataset<Row> sumCounts(Dataset<Row> rows, String... by) {
    Column[] sums = COUNTS.stream().map(name -> sum(name).as(name)).toArray(Column[]::new);
    return rows.groupBy(Stream.of(by).map(name -> col(name)).toArray(Column[]::new))
        .agg(sums[0], Stream.of(sums).skip(1).toArray(Column[]::new));
  }

  private static Dataset<Row> limitedByFile(Dataset<Row> fields) {
    var mostFirst =
        Window.partitionBy("input_file", "format")
            .orderBy(desc("records_with_value"), asc("field"), asc("role"));
    return sumCounts(
        withOtherFields(fields, row_number().over(mostFirst)),
        "input_file",
        "format",
        "field",
        "role");
  }

  /** The fields beyond the limit under one name. */
  private static Dataset<Row> withOtherFields(Dataset<Row> fields, Column rank) {
    Column beyond = col("rank").gt(FieldUse.MOST_FIELDS);
    return fields
        .withColumn("rank", rank)
        .withColumn("field", when(beyond, InputFields.OTHER_FIELDS).otherwise(col("field")))
        .withColumn("role", when(beyond, InputFields.NO_ROLE).otherwise(col("role")))
        .drop("rank");
  }

  /** The kind of each file; those beyond the most frequent kinds are of one kind. */
  private static Dataset<Row> shapes(Dataset<Row> alike, Dataset<Row> fields) {
    Column names = array_join(sort_array(collect_set("field")), "\n");
    Dataset<Row> files =
        fields
            .groupBy("input_file", "format")
            .agg(sha2(concat_ws("\n", max("format"), names), 256).as("digest"))
            .withColumn("own_shape", col("digest").substr(1, SHAPE_DIGITS))
            .join(
                alike.groupBy("input_file", "format").agg(sum("records").as("file_records")), FILE);
    Dataset<Row> frequent =
        files
            .groupBy("own_shape")
            .agg(sum("file_records").as("all_records"))
            .orderBy(desc("all_records"), asc("own_shape"))
            .limit(MOST_SHAPES)
            .select(col("own_shape"), lit(true).as("frequent"));
    return Checkpoint.of(
        files
            .join(frequent, new String[] {"own_shape"}, "left_outer")
            .withColumn(
                "shape",
                when(col("frequent"), col("own_shape")).otherwise(InputFields.OTHER_SHAPES))
            .withColumn("shape_format", when(col("frequent"), col("format")).otherwise("any"))
            .select("input_file", "format", "shape", "shape_format", "file_records"));
  }

  private static Dataset<Row> sizes(Dataset<Row> shapes) {
    return shapes
        .groupBy("shape", "shape_format")
        .agg(
            countDistinct("input_file").as("files"),
            min("input_file").as("example_file"),
            sum("file_records").as("records"));
  }

  /** The files of no frequent kind may have many different fields together. */
  private static Dataset<Row> limitedOfOthers(Dataset<Row> rows) {
    var mostFirst =
        Window.partitionBy("shape", "shape_format")
            .orderBy(desc("records_with_value"), asc("field"), asc("role"));
    return sumCounts(
        withOtherFields(rows, row_number().over(mostFirst)),
        "shape",
        "shape_format",
        "files",
        "example_file",
        "records",
        "field",
        "role");
  }

  private static InputField inputField(Row row) {
    String field = row.getAs("field");
    String looksLike = looksLike(row);
    return new InputField(
        row.getAs("shape"),
        row.getAs("shape_format"),
        row.getAs("files"),
        row.getAs("example_file"),
        row.getAs("records"),
        field,
        row.getAs("role"),
        row.getAs("records_with_value"),
        row.getAs("records_used"),
        looksLike,
        row.getAs("records_lacking"),
        looksLike == null ? null : FieldSettings.line(Role.byLabel(looksLike), field));
  }

  /** What half of the values look like; null for a field with a role. */
  private static @Nullable String looksLike(Row row) {
    long values = row.getAs("records_with_value");
    boolean single =
        row.getAs("role").equals(InputFields.NO_ROLE)
            && !row.getAs("field").equals(InputFields.OTHER_FIELDS);
    return LOOKS.stream()
        .filter(look -> single && values > 0 && 2 * row.<Long>getAs(look + "_like") >= values)
        .findFirst()
        .orElse(null);
  }

  private FieldAccount() {}
}
