package org.dateline.entities.reading;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.xxhash64;

import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.dateline.entities.ResolveArticles;
import org.dateline.entities.ledger.ShippedLedgerTest;
import org.dateline.entities.settings.EntityParams;
import org.dateline.spark.Checkpoint;
import org.dateline.table.Articles;
import org.dateline.table.LedgerAliases;
import org.dateline.table.Mentions;
import org.dateline.table.Sentences;
import org.dateline.table.StoryArticles;
import org.dateline.table.TableSchema;
import org.dateline.table.Tables;
import org.dateline.table.TitleMentions;
import org.dateline.testing.Params;

/**
 * Which names an exported run's articles have that neither models nor ledger found: how many by
 * each method, the forms discovered, a sample to judge by hand, and the time.
 *
 * <p>Arguments: the folder of the export, how many articles (0: all), how many to show of each
 * kind; then, if wanted, {@code without-ledger}.
 */
final class MissedNamesQuality {
  private static final List<TableSchema> TABLES =
      List.of(
          Articles.SCHEMA,
          Sentences.SCHEMA,
          Mentions.SCHEMA,
          TitleMentions.SCHEMA,
          StoryArticles.SCHEMA);

  public static void main(String[] args) throws Exception {
    SparkSession spark =
        SparkSession.builder()
            .master("local[2]")
            .config("spark.sql.session.timeZone", "UTC")
            .config("spark.sql.shuffle.partitions", "8")
            .config("spark.ui.enabled", "false")
            .getOrCreate();
    spark.sparkContext().setLogLevel("ERROR");
    Tables inputs = read(spark, Path.of(args[0]), Integer.parseInt(args[1]));
    EntityParams params = Params.of(EntityParams.class);
    boolean without = args.length > 3 && args[3].equals("without-ledger");
    List<Row> aliases = without ? List.of() : ShippedLedgerTest.read().rows();
    Tables withLedger =
        inputs.with(
            LedgerAliases.SCHEMA,
            spark.createDataFrame(aliases, LedgerAliases.SCHEMA.structType()));
    var articles = new ResolveArticles(withLedger, params);
    long start = System.nanoTime();
    Dataset<Row> readings = Checkpoint.of(articles.read(Checkpoint.of(articles.states())));
    System.out.println("ledger mentions: " + ReadArticles.ledgerNames(readings).count());
    long ledgerTime = System.nanoTime();
    Dataset<Row> missed = Checkpoint.of(articles.missedNames(readings));
    missed
        .groupBy("found_by", "type")
        .agg(count(lit(1)), count_distinct(col("surface")), count_distinct(col("article_id")))
        .orderBy("found_by", "type")
        .show(50, false);
    System.out.printf(
        "%d articles, %d names of models; reading %.1f s, missed names %.1f s%n",
        inputs.get(Articles.SCHEMA).count(),
        inputs.get(Mentions.SCHEMA).count(),
        (ledgerTime - start) / 1e9,
        (System.nanoTime() - ledgerTime) / 1e9);
    show(missed, inputs, Integer.parseInt(args[2]));
  }

  private static void show(Dataset<Row> missed, Tables inputs, int samples) {
    missed
        .filter("found_by = 'discovery'")
        .groupBy("surface", "type")
        .agg(count(lit(1)).as("n"))
        .orderBy(col("n").desc(), col("surface"))
        .limit(150)
        .collectAsList()
        .forEach(
            row ->
                System.out.print(
                    row.get(0) + "/" + row.getString(1).charAt(0) + " " + row.get(2) + "; "));
    System.out.println();
    for (String kind : List.of("article", "story", "discovery")) {
      System.out.println("== " + kind);
      missed
          .filter(col("found_by").equalTo(kind))
          .join(inputs.get(Articles.SCHEMA).select("article_id", "title", "text"), "article_id")
          .withColumn("of_title", col("char_begin").lt(0))
          .withColumn("at", expr("if(of_title, char_begin + 2147483648L, char_begin)"))
          .withColumn("whole", expr("if(of_title, title, text)"))
          .withColumn("length", expr("char_end - char_begin"))
          .orderBy(xxhash64(col("article_id"), col("char_begin")))
          .limit(samples)
          .select("surface", "type", "at", "length", "whole", "of_title")
          .collectAsList()
          .forEach(MissedNamesQuality::print);
    }
  }

  private static void print(Row row) {
    String text = row.getString(4);
    long at = ((Number) row.get(2)).longValue();
    int begin = (int) at;
    int end = begin + row.getInt(3);
    System.out.printf(
        "%s%s: %s[[%s]]%s%n",
        row.getString(1).substring(0, 3),
        row.getBoolean(5) ? " T" : "",
        text.substring(Math.max(0, begin - 50), begin).replace('\n', '/'),
        text.substring(begin, end),
        text.substring(end, Math.min(text.length(), end + 35)).replace('\n', '/'));
  }

  private static Tables read(SparkSession spark, Path export, int articles)
      throws java.io.IOException {
    Dataset<Row> all = spark.read().parquet(export.resolve("articles").toString());
    Dataset<Row> chosen =
        articles == 0 ? all : all.orderBy(xxhash64(col("article_id"))).limit(articles);
    Dataset<Row> ids = Checkpoint.of(chosen.select("article_id"));
    Tables tables = Tables.none();
    for (TableSchema table : TABLES) {
      Dataset<Row> rows = spark.read().parquet(export.resolve(table.toString()).toString());
      tables =
          tables.with(
              table, Checkpoint.of(rows.join(ids, new String[] {"article_id"}, "left_semi")));
    }
    for (TableSchema table : TABLES) {
      tables.get(table).count();
    }
    return tables.with(
        LedgerAliases.SCHEMA,
        spark.createDataFrame(ShippedLedgerTest.read().rows(), LedgerAliases.SCHEMA.structType()));
  }

  private MissedNamesQuality() {}
}
