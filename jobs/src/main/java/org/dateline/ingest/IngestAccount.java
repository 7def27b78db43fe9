package org.dateline.ingest;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_contains;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.filter;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.map_from_entries;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dateline.table.ArticleNote;
import org.dateline.table.IngestReport;

/**
 * Counts what became of the records of each file and source. The four counts are taken
 * independently, so that an audit of their sum can fail.
 */
final class IngestAccount {
  private static final String[] RECORD = {"article_id", "input_file", "input_record"};

  /**
   * The account of one run.
   *
   * @param drafts all records read
   * @param accepted the new articles
   */
  static Dataset<Row> of(Dataset<Row> drafts, Dataset<Row> accepted) {
    Dataset<Row> articles =
        accepted.select(
            col("article_id"),
            col("input_file"),
            col("input_record"),
            col("language"),
            col("published_date"),
            col("characters_read"),
            length(col("text")).as("characters_kept"));
    return drafts
        .select("article_id", "input_file", "input_record", "source", "reason", "notes")
        .join(articles, RECORD, "left_outer")
        .withColumn("source", coalesce(col("source"), lit("unknown")))
        .transform(IngestAccount::countByReasonAndLanguage)
        .transform(IngestAccount::countBySource)
        .transform(IngestReport.SCHEMA::project);
  }

  private static Dataset<Row> countByReasonAndLanguage(Dataset<Row> records) {
    Column accepted = col("language").isNotNull();
    Column rejected = col("reason").isNotNull();
    Column duplicate = col("article_id").isNotNull().and(col("language").isNull());
    var noted = new ArrayList<Column>();
    for (ArticleNote note : ArticleNote.values()) {
      Column has = array_contains(col("notes"), note.code());
      noted.add(count(when(accepted.and(has), 1)).as(note.code()));
    }
    return records
        .groupBy("input_file", "source", "reason", "language")
        .agg(
            count(lit(1)).as("records_read"),
            columns(
                noted,
                count(when(accepted, 1)).as("accepted"),
                count(when(duplicate, 1)).as("duplicates"),
                count(when(rejected, 1)).as("rejected"),
                count(when(accepted.and(col("published_date").isNull()), 1)).as("undated"),
                min("published_date").as("first_date"),
                max("published_date").as("last_date"),
                coalesce(sum("characters_read"), lit(0L)).as("characters_read"),
                coalesce(sum("characters_kept"), lit(0L)).as("characters_kept")));
  }

  private static Column[] columns(List<Column> first, Column... others) {
    return Stream.concat(first.stream(), Stream.of(others)).toArray(Column[]::new);
  }

  private static Dataset<Row> countBySource(Dataset<Row> counts) {
    return counts
        .groupBy("input_file", "source")
        .agg(
            sum("records_read").as("records_read"),
            sum("accepted").as("accepted"),
            sum("duplicates").as("duplicates"),
            sum("rejected").as("rejected"),
            countsBy("reason", "rejected").as("rejected_by_reason"),
            sum("undated").as("undated"),
            countsBy("language", "accepted").as("languages"),
            countsByNote().as("notes"),
            min("first_date").as("first_date"),
            max("last_date").as("last_date"),
            sum("characters_read").as("characters_read"),
            sum("characters_kept").as("characters_kept"));
  }

  /** A map from the column's values, which are different in each row, to the count beside them. */
  private static Column countsBy(String name, String count) {
    Column entry = when(col(name).isNotNull(), struct(col(name), col(count)));
    return map_from_entries(sort_array(collect_list(entry)));
  }

  /** A map from the notes that there are to the sum of the columns named like them. */
  private static Column countsByNote() {
    Column[] counts =
        Stream.of(ArticleNote.values())
            .map(
                note ->
                    struct(
                        lit(note.code()).as("key"),
                        coalesce(sum(note.code()), lit(0L)).as("value")))
            .toArray(Column[]::new);
    return map_from_entries(filter(array(counts), count -> count.getField("value").gt(0)));
  }

  private IngestAccount() {}
}
