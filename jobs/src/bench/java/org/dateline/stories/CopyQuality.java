package org.dateline.stories;

import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.xxhash64;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dateline.spark.Checkpoint;
import org.dateline.table.ArticleCopies;

/**
 * Pairwise precision, recall and F1 of copies on a gold set: articles of the corpora, each edited
 * twice as wire desks do ({@link WireEdits}) and put back among all others, of which many tell the
 * same event on the same day. What is put in comes from articles that are left out of the corpus.
 * Pairs of two articles as they were are not judged here but by reading ({@link RealGroups}).
 *
 * <p>Arguments: the shared folder, a folder kept between measurements, articles edited of each
 * corpus (720).
 */
final class CopyQuality {
  private static final StructType ORIGIN =
      new StructType()
          .add("article_id", DataTypes.StringType)
          .add("origin", DataTypes.StringType)
          .add("edit", DataTypes.StringType)
          .add("text", DataTypes.StringType)
          .add("after", DataTypes.IntegerType);

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[1]);
    int edited = args.length > 2 ? Integer.parseInt(args[2]) : 720;
    try (SparkSession spark = StoryCorpus.session(folder.resolve("scratch"))) {
      for (String file : List.of(StoryCorpus.ALLSIDES, StoryCorpus.CCTV)) {
        System.out.printf("%n=== %s%n", file);
        print(spark, StoryCorpus.articles(spark, Path.of(args[0]), folder, file), edited);
      }
    }
  }

  private static void print(SparkSession spark, Dataset<Row> stored, int edited) {
    Dataset<Row> articles =
        stored.filter("published_at IS NOT NULL").withColumn("h", abs(xxhash64(col("article_id"))));
    List<Row> drawn =
        articles
            .filter(length(col("text")).geq(lit(600)).and(expr("h % 10 > 0")))
            .orderBy("h")
            .limit(edited)
            .select("article_id", "text")
            .collectAsList();
    List<Row> others =
        articles
            .filter(length(col("text")).geq(lit(600)).and(expr("h % 10 = 0")))
            .orderBy("h")
            .limit(edited)
            .select("article_id", "text")
            .collectAsList();
    Dataset<Row> copies = Checkpoint.of(spark.createDataFrame(edited(drawn, others), ORIGIN));
    Dataset<Row> there = articles.filter(expr("h % 10 > 0")).drop("h");
    Dataset<Row> put =
        there
            .join(
                copies.drop("article_id").withColumnRenamed("text", "new_text"),
                col("article_id").equalTo(col("origin")))
            .withColumn("source", lit("Wire Desk"))
            .withColumn("published_at", expr("published_at + make_interval(0, 0, 0, after)"))
            .withColumn("article_id", expr("concat(origin, '-', edit)"))
            .withColumn("text", col("new_text"))
            .withColumn("text_fingerprint", expr("md5(new_text)"))
            .select(
                there.columns()[0],
                java.util.Arrays.copyOfRange(there.columns(), 1, there.columns().length));
    Dataset<Row> all = Checkpoint.of(there.unionByName(put));
    System.out.printf("%,d articles, %,d edited ones among them%n", all.count(), copies.count());
    judge(
        FindCopies.of(all, Checkpoint.of(GroupStories.read(all)), StoryCorpus.PARAMS.copies()),
        copies);
  }

  private static List<Row> edited(List<Row> drawn, List<Row> others) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < drawn.size(); i++) {
      String id = drawn.get(i).getString(0);
      String text = drawn.get(i).getString(1);
      for (int second = 0; second < 2; second++) {
        int kind = 2 * i + second;
        WireEdits edit = WireEdits.values()[kind % WireEdits.values().length];
        int strength = 1 + kind / WireEdits.values().length % 3;
        var random = new Random(id.hashCode() * 31L + second);
        String other = others.get((2 * i + second) % others.size()).getString(1);
        rows.add(
            RowFactory.create(
                id + "-" + edit + strength,
                id,
                edit + "" + strength,
                edit.edited(text, other, strength, random),
                random.nextInt(4)));
      }
    }
    return rows;
  }

  /** Pairs with at least one edited article, of the gold set and of the groups found. */
  private static void judge(Dataset<Row> found, Dataset<Row> copies) {
    Map<String, String> editOf = new HashMap<>();
    Map<String, String> originOf = new HashMap<>();
    for (Row row : copies.collectAsList()) {
      editOf.put(row.getString(0), row.getString(2));
      originOf.put(row.getString(0), row.getString(1));
    }
    Map<String, List<String>> groups = new TreeMap<>();
    Map<String, String> groupOf = new HashMap<>();
    for (Row row : ArticleCopies.SCHEMA.project(found).collectAsList()) {
      groups.computeIfAbsent(row.getString(1), group -> new ArrayList<>()).add(row.getString(0));
      groupOf.put(row.getString(0), row.getString(1));
    }
    Map<String, int[]> byEdit = new TreeMap<>();
    long[] counts = new long[3];
    for (String copy : editOf.keySet()) {
      boolean with = groupOf.get(copy).equals(groupOf.get(originOf.get(copy)));
      int[] count = byEdit.computeIfAbsent(editOf.get(copy), edit -> new int[2]);
      count[0] += with ? 1 : 0;
      count[1]++;
      counts[2]++;
    }
    Map<String, List<String>> gold = new HashMap<>();
    originOf.forEach(
        (copy, origin) -> gold.computeIfAbsent(origin, o -> new ArrayList<>()).add(copy));
    counts[2] += gold.values().stream().filter(two -> two.size() == 2).count();
    int realPairs = 0;
    for (List<String> group : groups.values()) {
      for (int i = 0; i < group.size(); i++) {
        for (int j = i + 1; j < group.size(); j++) {
          String a = group.get(i);
          String b = group.get(j);
          if (!editOf.containsKey(a) && !editOf.containsKey(b)) {
            realPairs++;
          } else {
            boolean right = originOf.getOrDefault(a, a).equals(originOf.getOrDefault(b, b));
            counts[right ? 0 : 1]++;
          }
        }
      }
    }
    byEdit.forEach(
        (edit, count) ->
            System.out.printf(
                "  %-12s found with its original %d of %d%n", edit, count[0], count[1]));
    double precision = (double) counts[0] / (counts[0] + counts[1]);
    double recall = (double) counts[0] / counts[2];
    System.out.printf(
        "pairs: precision %.4f recall %.4f F1 %.4f (%d right, %d wrong, %d missed); pairs of"
            + " articles as they were: %d%n",
        precision,
        recall,
        2 * precision * recall / (precision + recall),
        counts[0],
        counts[1],
        counts[2] - counts[0],
        realPairs);
  }

  private CopyQuality() {}
}
