package org.dateline.analysis.cooccurrence.kernel;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.dateline.analysis.cooccurrence.PairCorpus;
import org.dateline.analysis.cooccurrence.counted.CooccurrenceParams;
import org.dateline.analysis.cooccurrence.counted.CountedArticle;
import org.dateline.analysis.cooccurrence.counted.CountedPeriods;
import org.dateline.testing.Params;

/**
 * What counting pairs costs, beside DuckDB on the same Parquet files and the same two threads. One
 * process for one engine and one question, for its peak of memory; each answers the same question
 * on a small corpus first, to be warm, and sums its result up, so that nothing is left undone.
 *
 * <p>Arguments: {@code generate} and, as often as wanted, {@code FOLDER ARTICLES
 * independent|clustered}, or {@code dateline|duckdb|bare counts|rows FOLDER SMALL_FOLDER [SQL]}:
 * {@code counts} is in how many articles a pair is, {@code rows} adds distinct stories, copy groups
 * and sources, first and last day; pairs of 3 articles and more. {@code SQL} is the name of one of
 * DuckDB's ways.
 */
final class PairBenchmark {
  private static final int LEAST = 3;
  private static final int THREADS = 2;
  private static final int WARM_UPS = 8;

  private static final String PAIRS =
      """
      SELECT (a::BIGINT << 32) | unnest(entities[i + 1:]) AS pair, * EXCLUDE (a, i, entities)
      FROM (SELECT *, unnest(entities) AS a, generate_subscripts(entities, 1) AS i FROM articles)
      """;
  private static final String JOINED =
      """
      SELECT (a.entity::BIGINT << 32) | b.entity AS pair, a.* EXCLUDE (number, entity)
      FROM mentions a JOIN mentions b ON a.number = b.number AND a.entity < b.entity
      """;
  private static final String COUNTS = "SELECT pair, count(*) AS articles";
  private static final String ROWS =
      COUNTS
          + ", count(DISTINCT story) AS stories, count(DISTINCT copyGroup) AS originals,"
          + " count(DISTINCT source) AS sources, min(day) AS first_day, max(day) AS last_day";
  private static final String LISTS =
      COUNTS
          + ", len(list_distinct(list(story))) AS stories,"
          + " len(list_distinct(list(copyGroup))) AS originals,"
          + " len(list_distinct(list(source))) AS sources,"
          + " min(day) AS first_day, max(day) AS last_day";
  private static final String GROUPED = " GROUP BY pair HAVING count(*) >= " + LEAST;

  /** Each way to ask: its name, and the query over views articles and mentions. */
  private static Map<String, String> ways(boolean rows) {
    Map<String, String> ways = new LinkedHashMap<>();
    if (!rows) {
      ways.put("unnest", COUNTS + " FROM (" + PAIRS + ")" + GROUPED);
      ways.put("join", COUNTS + " FROM (" + JOINED + ")" + GROUPED);
      return ways;
    }
    String kept =
        " WHERE pair IN (SELECT pair FROM ("
            + PAIRS
            + ") GROUP BY pair HAVING count(*) >= "
            + LEAST
            + ")";
    ways.put("distinct", ROWS + " FROM (" + PAIRS + ")" + GROUPED);
    ways.put("lists", LISTS + " FROM (" + PAIRS + ")" + GROUPED);
    ways.put("kept-distinct", ROWS + " FROM (" + PAIRS + ")" + kept + GROUPED);
    ways.put("kept-lists", LISTS + " FROM (" + PAIRS + ")" + kept + GROUPED);
    return ways;
  }

  private final String question;
  private final String folder;
  private final String small;

  private PairBenchmark(String question, String folder, String small) {
    this.question = question;
    this.folder = folder;
    this.small = small;
  }

  public static void main(String[] args) throws SQLException, IOException {
    if (args[0].equals("generate")) {
      for (int i = 1; i < args.length; i += 3) {
        var corpus = new PairCorpus(Integer.parseInt(args[i + 1]), args[i + 2].equals("clustered"));
        corpus.make(spark()).toDF().drop("sentences").write().mode("overwrite").parquet(args[i]);
      }
      return;
    }
    var benchmark = new PairBenchmark(args[1], args[2], args[3]);
    switch (args[0]) {
      case "dateline" -> benchmark.dateline();
      case "bare" -> benchmark.bare();
      case "duckdb" -> benchmark.duckdb(args[4]);
      default -> throw new IllegalArgumentException("no engine is called " + args[0]);
    }
  }

  private boolean asksRows() {
    return question.equals("rows");
  }

  private void dateline() throws IOException {
    SparkSession spark = spark();
    for (int i = 0; i < WARM_UPS; i++) {
      ask(spark, small);
    }
    awaitCompiler();
    measure("dateline", () -> ask(spark, folder));
    spark.stop();
  }

  private String ask(SparkSession spark, String input) {
    Dataset<CountedArticle> articles = read(spark, input);
    var params =
        Params.of(
            CooccurrenceParams.class,
            "windows=[article]",
            "periods=[all]",
            "min-articles=" + LEAST,
            "evidence=0");
    Dataset<Row> pairs =
        asksRows()
            ? PairCounts.count(articles, params, CountedPeriods.of(List.of(0))).toDF()
            : PairCounts.countArticles(articles, params).toDF();
    List<Column> sums = new ArrayList<>();
    sums.add(sum(col("articles").cast("long")));
    sums.add(sum(col("numberA").plus(col("numberB").multiply(lit(3L))).multiply(col("articles"))));
    if (asksRows()) {
      for (String column : List.of("stories", "originals", "sources", "firstDay", "lastDay")) {
        sums.add(sum(col(column).cast("long")));
      }
    }
    return pairs.agg(count(lit(1)), sums.toArray(Column[]::new)).head().mkString(" ");
  }

  private Dataset<CountedArticle> read(SparkSession spark, String input) {
    Dataset<Row> rows = spark.read().parquet(input);
    for (String column : List.of("articleId", "sentences")) {
      rows =
          rows.withColumn(
              column, lit(null).cast(column.equals("sentences") ? "array<int>" : "string"));
    }
    if (!asksRows()) {
      for (String column : List.of("number", "day", "source", "copyGroup", "story")) {
        rows = rows.withColumn(column, lit(0));
      }
    }
    return rows.withColumn("articleId", lit(""))
        .withColumn("copy", lit(false))
        .as(Encoders.bean(CountedArticle.class));
  }

  /** The same count without Spark, in one thread, of articles that are in memory already. */
  private void bare() throws IOException {
    SparkSession spark = spark();
    List<int[]> articles = new ArrayList<>();
    read(spark, folder).toLocalIterator().forEachRemaining(a -> articles.add(a.getEntities()));
    spark.stop();
    for (int i = 0; i < WARM_UPS; i++) {
      bareCount(articles.subList(0, articles.size() / 20));
    }
    awaitCompiler();
    measure("bare", () -> bareCount(articles));
  }

  private static String bareCount(List<int[]> articles) {
    var survey = new FrequencySurvey();
    articles.forEach(survey::plus);
    var ranks = EntityRanks.of(survey.frequencies(), LEAST);
    List<int[]> packed = new ArrayList<>();
    long[] ranked = new long[10_000];
    for (int[] entities : articles) {
      int count = ranks.rank(entities, ranked);
      int[] article = new int[count + 1];
      article[0] = -count;
      for (int i = 0; i < count; i++) {
        article[i + 1] = (int) (ranked[i] >>> 32);
      }
      if (count > 1) {
        packed.add(article);
      }
    }
    var sweep = new ArticleCountSweep(RowBlock.load(packed, 0, ranks.size(), false), ranks, LEAST);
    long pairs = 0;
    long sum = 0;
    long check = 0;
    while (sweep.hasNext()) {
      PairArticles pair = sweep.next();
      pairs++;
      sum += pair.getArticles();
      check += (pair.getNumberA() + 3L * pair.getNumberB()) * pair.getArticles();
    }
    return pairs + " " + sum + " " + check;
  }

  private void duckdb(String way) throws SQLException, IOException {
    try (var connection = DriverManager.getConnection("jdbc:duckdb:");
        var statement = connection.createStatement()) {
      statement.execute("SET threads = " + THREADS);
      statement.execute("SET memory_limit = '8GB'");
      statement.execute("SET temp_directory = '" + folder + "/../spill'");
      for (int i = 0; i < WARM_UPS; i++) {
        ask(statement, way, small);
      }
      measure("duckdb " + way, () -> ask(statement, way, folder));
    }
  }

  private String ask(java.sql.Statement statement, String way, String input) throws SQLException {
    String columns = asksRows() ? "number, story, copyGroup, source, day" : "number";
    statement.execute(
        "CREATE OR REPLACE VIEW articles AS SELECT %s, entities FROM '%s/*.parquet'"
            .formatted(columns, input));
    statement.execute(
        "CREATE OR REPLACE VIEW mentions AS SELECT * EXCLUDE (entities), unnest(entities) AS entity"
            + " FROM articles");
    String sums =
        "SELECT count(*), sum(articles),"
            + " sum(((pair >> 32) + 3 * (pair & 4294967295)) * articles)"
            + (asksRows()
                ? ", sum(stories), sum(originals), sum(sources), sum(first_day), sum(last_day)"
                : "");
    try (var result = statement.executeQuery(sums + " FROM (" + ways(asksRows()).get(way) + ")")) {
      result.next();
      List<String> values = new ArrayList<>();
      for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
        values.add(result.getString(i));
      }
      return String.join(" ", values);
    }
  }

  /** Waits until Java has compiled what starting Spark has left to compile. */
  private static void awaitCompiler() {
    var compiler = ManagementFactory.getCompilationMXBean();
    long before = -1;
    for (long now = compiler.getTotalCompilationTime(); now != before; ) {
      before = now;
      try {
        Thread.sleep(3_000);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
      now = compiler.getTotalCompilationTime();
    }
  }

  /** What is measured: it gives the sums of its result. */
  private interface Question {
    String answer() throws SQLException;
  }

  private void measure(String engine, Question asked) throws IOException {
    try {
      double cpu = cpuSeconds();
      long start = System.nanoTime();
      String answer = asked.answer();
      double wall = (System.nanoTime() - start) / 1e9;
      System.out.printf(
          Locale.ROOT,
          "%s\t%s\t%s\t%.1f\t%.1f\t%.2f\t%s%n",
          Path.of(folder).getFileName(),
          question,
          engine,
          wall,
          cpuSeconds() - cpu,
          peakGigabytes(),
          answer);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static double cpuSeconds() {
    var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return system.getProcessCpuTime() / 1e9;
  }

  /** The most memory that the process ever had, as Linux counts it. */
  private static double peakGigabytes() throws IOException {
    return Files.readAllLines(Path.of("/proc/self/status")).stream()
        .filter(line -> line.startsWith("VmHWM"))
        .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1e6)
        .findFirst()
        .orElse(Double.NaN);
  }

  private static SparkSession spark() {
    var spark =
        SparkSession.builder()
            .master("local[" + THREADS + "]")
            .config("spark.ui.enabled", "false")
            .config("spark.sql.session.timeZone", "UTC")
            .config("spark.sql.shuffle.partitions", "8")
            .getOrCreate();
    spark.sparkContext().setLogLevel("ERROR");
    return spark;
  }
}
