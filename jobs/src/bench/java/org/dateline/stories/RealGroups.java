package org.dateline.stories;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.xxhash64;

import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.dateline.spark.Checkpoint;
import org.dateline.table.ArticleCopies;
import org.dateline.table.Articles;
import org.dateline.table.Stories;
import org.dateline.table.StoryArticles;
import org.dateline.table.StoryThreads;
import org.dateline.table.Tables;

/**
 * Copies, stories and threads of the whole corpora: whether verbatim copies come together, the
 * time, sizes, and groups drawn to be judged by reading.
 *
 * <p>Arguments: the shared folder, a folder kept between measurements, groups to show (20).
 */
final class RealGroups {

  public static void main(String[] args) throws java.io.IOException {
    Path folder = Path.of(args[1]);
    int shown = args.length > 2 ? Integer.parseInt(args[2]) : 20;
    try (SparkSession spark = StoryCorpus.session(folder.resolve("scratch"))) {
      for (String file : List.of(StoryCorpus.ALLSIDES, StoryCorpus.CCTV)) {
        System.out.printf("%n=== %s%n", file);
        print(StoryCorpus.articles(spark, Path.of(args[0]), folder, file), shown);
      }
    }
  }

  private static void print(Dataset<Row> stored, int shown) {
    Dataset<Row> articles = Checkpoint.of(stored);
    long start = System.nanoTime();
    Tables groups = GroupStories.compute(Tables.of(Articles.SCHEMA, articles), StoryCorpus.PARAMS);
    Dataset<Row> copies = Checkpoint.of(groups.get(ArticleCopies.SCHEMA));
    Dataset<Row> stories = Checkpoint.of(groups.get(Stories.SCHEMA));
    Dataset<Row> told = Checkpoint.of(groups.get(StoryArticles.SCHEMA));
    System.out.printf(
        "%,d articles in %.1f s%n", articles.count(), (System.nanoTime() - start) / 1e9);
    verbatim(articles, copies);
    copies
        .groupBy("agency")
        .agg(count(lit(1)).as("articles"))
        .orderBy(col("articles").desc())
        .show(20, false);
    Dataset<Row> all =
        articles
            .select(
                col("article_id"),
                col("source"),
                col("title"),
                col("published_date"),
                length(col("text")).as("length"),
                substring(expr("replace(text, '\n', '/')"), 1, 90).as("begin"))
            .join(copies.withColumnRenamed("similarity", "containment"), "article_id")
            .join(told, "article_id");
    System.out.println("-- copies");
    sizes(all, "copy_group");
    show(
        all,
        "copy_group",
        "NOT is_original AND resemblance < 1",
        shown,
        "format_string('%.2f %.2f %s', containment, resemblance, coalesce(agency, ''))");
    System.out.println("-- stories");
    sizes(all, "story_id");
    show(
        all,
        "story_id",
        "joined_as = 'event'",
        shown,
        "format_string('%-5s %.2f %s', joined_as, similarity, array_join(shared_words, ' '))");
    System.out.printf(
        "stories of several originals: %,d; articles in them: %,d%n",
        stories.filter("originals > 1").count(),
        stories
            .filter("originals > 1")
            .selectExpr("coalesce(sum(articles), 0L)")
            .first()
            .getLong(0));
    System.out.println("-- threads");
    ThreadSamples.print(Checkpoint.of(groups.get(StoryThreads.SCHEMA)), stories, shown);
  }

  private static void verbatim(Dataset<Row> articles, Dataset<Row> copies) {
    Dataset<Row> fingerprints =
        articles
            .select("article_id", "text_fingerprint")
            .join(copies, "article_id")
            .groupBy("text_fingerprint")
            .agg(count(lit(1)).as("articles"), expr("count(DISTINCT copy_group)").as("groups"))
            .filter("articles > 1");
    System.out.printf(
        "verbatim groups: %,d of %,d articles; torn apart: %d%n",
        fingerprints.count(),
        fingerprints.selectExpr("coalesce(sum(articles), 0L)").first().getLong(0),
        fingerprints.filter("groups > 1").count());
  }

  private static void sizes(Dataset<Row> all, String group) {
    all.groupBy(group)
        .agg(count(lit(1)).as("articles"))
        .groupBy("articles")
        .agg(count(lit(1)).as("groups"))
        .orderBy("articles")
        .collectAsList()
        .forEach(row -> System.out.printf("%s of %s; ", row.get(1), row.get(0)));
    System.out.println();
  }

  private static void show(
      Dataset<Row> all, String group, String filter, int shown, String evidence) {
    Dataset<Row> drawn =
        all.filter(filter).select(group).distinct().orderBy(xxhash64(col(group))).limit(shown);
    String last = "";
    for (Row row :
        all.join(drawn, group)
            .orderBy(col(group), col("published_date"), col("article_id"))
            .select(
                col(group),
                col("published_date"),
                col("source"),
                col("length"),
                col("title"),
                expr(evidence),
                col("begin"))
            .collectAsList()) {
      if (!row.getString(0).equals(last)) {
        last = row.getString(0);
        System.out.println(last);
      }
      System.out.printf(
          "  %s %-18.18s %6d | %-70.70s | %s | %s%n",
          row.get(1),
          row.getString(2),
          row.getInt(3),
          row.getString(4),
          row.getString(5),
          row.getString(6));
    }
  }

  private RealGroups() {}
}
