package org.dateline.ingest;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.sum;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.dateline.table.ArticleSightings;
import org.dateline.table.ArticleVersions;
import org.dateline.table.Articles;
import org.dateline.table.IngestReport;
import org.dateline.table.RejectedArticles;
import org.dateline.table.Tables;

/**
 * Ingests each corpus of a folder with the shipped settings and prints the account: whether every
 * record is accounted for, and articles by provenance and problem of the date, by language, and by
 * publisher with the names it came under.
 */
final class CorpusQuality {
  private static final int LINES = 300;

  public static void main(String[] args) throws IOException {
    try (SparkSession spark =
        SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", false)
            .config("spark.sql.session.timeZone", "UTC")
            .config("spark.sql.shuffle.partitions", 8)
            .getOrCreate()) {
      spark.sparkContext().setLogLevel("ERROR");
      List<Path> corpora;
      try (var files = Files.list(Path.of(args[0]))) {
        corpora = files.sorted().toList();
      }
      for (Path corpus : corpora) {
        print(spark, corpus);
      }
    }
  }

  private static void print(SparkSession spark, Path corpus) {
    FlatMapFunction<String, Row> read =
        file -> Ingest.rawRecords(file, Files.newInputStream(Path.of(file)), Shipped.PARAMS);
    Dataset<Row> raw =
        spark
            .createDataset(List.of(corpus.toString()), Encoders.STRING())
            .flatMap(read, Encoders.row(Ingest.RAW_RECORD))
            .repartition(16, col("input_record"));
    Dataset<Row> drafts = Ingest.drafts(raw, Shipped.PARAMS, Shipped.SOURCES).persist();
    Tables settled = Ingest.settle(drafts, nothingKnown(spark), Shipped.PARAMS);
    Dataset<Row> articles = settled.get(Articles.SCHEMA).persist();
    System.out.printf("%n=== %s%n", corpus.getFileName());
    show(
        settled
            .get(IngestReport.SCHEMA)
            .agg(
                sum("records_read").as("read"),
                sum("accepted").as("accepted"),
                sum("duplicates").as("duplicates"),
                sum("rejected").as("rejected"),
                sum(col("records_read")
                        .minus(col("accepted"))
                        .minus(col("duplicates"))
                        .minus(col("rejected")))
                    .as("unaccounted"),
                sum("characters_kept").divide(sum("characters_read")).as("characters_kept")));
    show(settled.get(RejectedArticles.SCHEMA).groupBy("reason").count().orderBy("reason"));
    show(
        articles
            .groupBy("date_provenance", "date_precision", "date_problem")
            .agg(
                count(lit(1)).as("articles"),
                min("published_date").as("first"),
                max("published_date").as("last"),
                min("date_raw").as("for_example"))
            .orderBy(col("articles").desc(), col("date_provenance"), col("date_problem")));
    show(
        articles
            .groupBy("language", "script", "language_note")
            .agg(count(lit(1)).as("articles"), min("language_confidence").as("least_confidence"))
            .orderBy(col("articles").desc(), col("language"), col("language_note")));
    show(settled.get(ArticleVersions.SCHEMA).groupBy("version").count().orderBy("version"));
    show(
        articles
            .groupBy("source")
            .agg(
                count(lit(1)).as("articles"),
                count_distinct(col("source_raw")).as("names"),
                sort_array(collect_set(coalesce(col("source_raw"), col("url")))).as("given"))
            .withColumn("given", col("given").cast("string").substr(1, 160))
            .orderBy(col("articles").desc(), col("source")));
    show(articles.agg(count(lit(1)), sum(length(col("text"))).as("characters")));
    articles.unpersist();
    drafts.unpersist();
  }

  private static void show(Dataset<Row> rows) {
    rows.show(LINES, false);
  }

  private static Tables nothingKnown(SparkSession spark) {
    Column noRun = lit("");
    return Tables.of(Articles.SCHEMA, Articles.SCHEMA.empty(spark).withColumn("run_id", noRun))
        .with(ArticleSightings.SCHEMA, ArticleSightings.SCHEMA.empty(spark))
        .with(RejectedArticles.SCHEMA, RejectedArticles.SCHEMA.empty(spark));
  }

  private CorpusQuality() {}
}
