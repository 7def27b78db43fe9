package org.dateline.run;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;

import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.expressions.Window;
import org.dateline.run.publication.Run;
import org.dateline.table.Articles;
import org.dateline.table.Mentions;
import org.dateline.table.Sentences;
import org.dateline.table.StoryArticles;
import org.dateline.table.TableSchema;
import org.dateline.table.TitleMentions;

/**
 * A made-up corpus of any size in the shape of AllSides: an article has {@value
 * MadeUpArticle#MENTIONS} mentions of {@value MadeUpArticle#NAMES} names in 5,500 characters, and
 * {@value MadeUpArticle#STORY} articles are a story, which share some of their names. Each surface
 * form is drawn once at least, else by Zipf's law with exponent 1; a person is named again by the
 * last word half of the time. Forms are Wikipedia's, the ledger's among the most frequent, and
 * invented ones. Articles have no titles.
 */
final class MadeUpCorpus {
  private static final double LEDGER_AMONG = 0.05;

  private final SparkSession spark;
  private final String folder;
  private final long articles;
  private final long forms;

  MadeUpCorpus(SparkSession spark, String folder, long mentions, long forms) {
    this.spark = spark;
    this.folder = folder;
    this.articles = mentions / MadeUpArticle.MENTIONS;
    this.forms = forms;
  }

  long articles() {
    return articles;
  }

  /**
   * Makes the names of each article.
   *
   * @param wikiNames rows of Wikipedia's names
   * @param ledger rows of the ledger table
   * @param known share of the forms that Wikipedia has
   */
  void make(Dataset<Row> wikiNames, Dataset<Row> ledger, double known) {
    forms(wikiNames, ledger, Math.round(forms * known))
        .write()
        .mode("overwrite")
        .parquet(path("forms"));
    long all = forms;
    Dataset<Row> slots =
        spark
            .range(articles * MadeUpArticle.NAMES)
            .map(
                (MapFunction<Long, scala.Tuple2<Long, Long>>)
                    slot -> new scala.Tuple2<>(slot, MadeUpArticle.rank(slot, all)),
                Encoders.tuple(Encoders.LONG(), Encoders.LONG()))
            .toDF("slot", "rank");
    slots
        .join(spark.read().parquet(path("forms")), "rank")
        .groupBy(expr("slot div " + MadeUpArticle.NAMES).as("article"))
        .agg(expr("array_sort(collect_list(struct(slot, surface, type)))").as("names"))
        .write()
        .mode("overwrite")
        .parquet(path("articles"));
  }

  /** Writes the articles from a number on up to another, which is left out. */
  void append(Run run, long from, long to) {
    Dataset<Row> made =
        spark
            .read()
            .parquet(path("articles"))
            .filter(col("article").geq(from).and(col("article").lt(to)));
    append(run, Articles.SCHEMA, rows(made, Articles.SCHEMA, MadeUpArticle::article));
    append(run, Sentences.SCHEMA, rows(made, Sentences.SCHEMA, MadeUpArticle::sentences));
    append(run, Mentions.SCHEMA, rows(made, Mentions.SCHEMA, MadeUpArticle::mentions));
    append(run, StoryArticles.SCHEMA, rows(made, StoryArticles.SCHEMA, MadeUpArticle::story));
    run.append(TitleMentions.SCHEMA, TitleMentions.SCHEMA.empty(spark));
  }

  /** What an article has rows of in a table. */
  private interface Part extends java.io.Serializable {
    List<Row> of(MadeUpArticle article);
  }

  private static Dataset<Row> rows(Dataset<Row> made, TableSchema table, Part part) {
    FlatMapFunction<Row, Row> each = row -> part.of(MadeUpArticle.of(row)).iterator();
    return made.flatMap(each, Encoders.row(table.structType()));
  }

  private static void append(Run run, TableSchema table, Dataset<Row> rows) {
    run.append(table, rows);
  }

  private Dataset<Row> forms(Dataset<Row> wikiNames, Dataset<Row> ledger, long ofWikipedia) {
    Column isName = expr("surface RLIKE '^[A-Z][a-z]+( [A-Z][a-z]+){0,2}$'");
    Dataset<Row> ofLedger =
        ledger
            .filter("action = 'add' AND language IN ('en', '*')")
            .select(col("alias").as("surface"), col("type"), lit(LEDGER_AMONG).as("among"))
            .filter(isName)
            .dropDuplicates("surface");
    Dataset<Row> ofWiki =
        wikiNames
            .filter(col("language").equalTo("en").and(isName))
            .orderBy(expr("xxhash64(surface)"))
            .limit((int) ofWikipedia)
            .select(col("surface"), col("type"), lit(1.0).as("among"));
    Dataset<Row> invented =
        spark
            .range(forms - ofWikipedia)
            .map((MapFunction<Long, String>) MadeUpArticle::invented, Encoders.STRING())
            .select(
                col("value").as("surface"),
                lit(null).cast("string").as("type"),
                lit(1.0).as("among"));
    Column someType =
        expr(
            "element_at(array('PERSON', 'PERSON', 'ORGANIZATION', 'LOCATION', 'MISC'),"
                + " cast(pmod(xxhash64(surface), 5) as int) + 1)");
    Column place = expr("pmod(xxhash64(surface, 7), 1000000007) * among");
    return ofLedger
        .union(ofWiki)
        .union(invented)
        .groupBy("surface")
        .agg(expr("max(type)").as("type"), expr("min(among)").as("among"))
        .withColumn(
            "rank", row_number().over(Window.orderBy(place, col("surface"))).minus(1).cast("long"))
        .withColumn("type", coalesce(col("type"), someType))
        .drop("among");
  }

  private String path(String part) {
    return folder + "/" + part;
  }
}
