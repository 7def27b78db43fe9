package org.dateline.run;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.element_at;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.xxhash64;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.functions;
import org.dateline.table.AmbiguousMentions;
import org.dateline.table.Articles;
import org.dateline.table.EntityMentions;
import org.dateline.table.Mentions;
import org.dateline.table.Sentences;
import org.dateline.table.StoryArticles;
import org.dateline.table.TableSchema;
import org.dateline.table.TitleMentions;

/**
 * What resolving costs: the step {@code entities} as a run does it, on a made-up corpus whose
 * mentions follow Zipf's law, against the whole table of Wikipedia's names; then once more after a
 * row was added to the ledger. Names are looked for by no model, as in a real run whose articles
 * are annotated.
 *
 * <p>Arguments: a folder with the table of Wikipedia's names, which is not written to but for a
 * corpus of its own, then mentions (default 1,000,000), distinct surface forms (100,000), share of
 * these that Wikipedia has (0.6). An article has 20 mentions, each in a sentence of its own; five
 * articles are a story.
 */
final class EntityThroughput {
  private static final int MENTIONS_PER_ARTICLE = 20;
  private static final int ARTICLES_PER_STORY = 5;
  private static final double SCALE = 1L << 53;
  private static final List<String> TYPES = List.of("PERSON", "ORGANIZATION", "LOCATION");

  private final Settings settings;
  private final long mentions;
  private final long surfaces;
  private final double known;

  private EntityThroughput(Settings settings, long mentions, long surfaces, double known) {
    this.settings = settings;
    this.mentions = mentions;
    this.surfaces = surfaces;
    this.known = known;
  }

  public static void main(String[] args) throws IOException {
    System.setProperty("spark.master", System.getProperty("spark.master", "local[2]"));
    System.setProperty("spark.ui.enabled", "false");
    Path ledger = Files.createTempDirectory("ledger");
    Path shipped = Path.of(System.getProperty("dateline.root"), "conf", "entities");
    try (var files = Files.list(shipped)) {
      for (Path file : files.toList()) {
        Files.copy(file, ledger.resolve(file.getFileName()));
      }
    }
    Map<String, String> changed = new LinkedHashMap<>();
    changed.put("warehouse", args[0]);
    changed.put("corpus", "throughput");
    changed.put("ledger.path", ledger.toString());
    var settings = Settings.load(Optional.empty(), changed);
    new EntityThroughput(
            settings,
            args.length > 1 ? Long.parseLong(args[1]) : 1_000_000,
            args.length > 2 ? Long.parseLong(args[2]) : 100_000,
            args.length > 3 ? Double.parseDouble(args[3]) : 0.6)
        .measure(ledger);
  }

  private void measure(Path ledger) throws IOException {
    try (var warehouse = Warehouse.open("throughput", settings)) {
      drop(warehouse);
      Run corpus = Run.begin(warehouse, "throughput", List.of());
      long start = System.nanoTime();
      write(corpus);
      var publication = new Publication(warehouse);
      publication.publish(corpus, settings, Map.of());
      print("making the corpus", start);
      resolve("resolving", warehouse, publication);
      addRow(ledger);
      resolve("after a row of the ledger", warehouse, publication);
      drop(warehouse);
    }
    delete(ledger);
  }

  private void resolve(String what, Warehouse warehouse, Publication publication) {
    Run run = Run.begin(warehouse, "throughput", List.of());
    pools().forEach(MemoryPoolMXBean::resetPeakUsage);
    long start = System.nanoTime();
    new Steps(run, settings).entities();
    print(what, start);
    long linked = run.read(EntityMentions.SCHEMA).count();
    long open = run.read(AmbiguousMentions.SCHEMA).count();
    System.out.printf(
        "  %,d mentions linked, %,d left open; by method: %s%n",
        linked,
        open,
        run.read(EntityMentions.SCHEMA).groupBy("link_method").count().collectAsList());
    publication.publish(run, settings, Map.of());
  }

  /** Any row will do: the whole corpus is resolved again. */
  private static void addRow(Path ledger) throws IOException {
    Path file = ledger.resolve("people.tsv");
    List<String> lines = Files.readAllLines(file);
    String row = lines.get(lines.size() - 1);
    String alias = row.split("\t", -1)[row.startsWith("add\t") ? 5 : 4];
    Files.writeString(
        file, row.replace("\t" + alias, "\tZyx " + alias) + "\n", StandardOpenOption.APPEND);
  }

  private void write(Run run) {
    SparkSession spark = run.warehouse().spark();
    String file = settings.corpus().warehouse() + "/throughput-mentions";
    mentionsOf(spark, run).write().mode("overwrite").parquet(file);
    Dataset<Row> rows = spark.read().parquet(file);
    System.out.printf(
        "%,d mentions, %,d distinct surface forms in them%n",
        rows.count(), rows.select("surface").distinct().count());
    append(run, Mentions.SCHEMA, rows);
    append(run, Sentences.SCHEMA, sentences(rows));
    append(run, Articles.SCHEMA, articles(rows));
    append(run, StoryArticles.SCHEMA, stories(rows));
    run.append(TitleMentions.SCHEMA, TitleMentions.SCHEMA.empty(spark));
  }

  /** Columns that a table requires and a corpus of this kind has no values for are filled. */
  private static void append(Run run, TableSchema table, Dataset<Row> rows) {
    Dataset<Row> complete = rows;
    List<String> there = List.of(rows.columns());
    for (var column : table.columns()) {
      if (!there.contains(column.name())) {
        Column value = lit(null);
        if (!column.nullable()) {
          value =
              switch (column.type().typeName()) {
                case "string" -> lit("");
                case "boolean" -> lit(false);
                case "array" -> array();
                default -> lit(0);
              };
        }
        complete = complete.withColumn(column.name(), value.cast(column.type()));
      }
    }
    run.append(table, complete);
  }

  /** One row per mention, with its place in its article. */
  private Dataset<Row> mentionsOf(SparkSession spark, Run run) {
    // Zipf's law with exponent 1: the logarithm of the rank is uniform.
    Column uniform = xxhash64(col("id")).bitwiseAND(lit((1L << 53) - 1)).divide(lit(SCALE));
    Column rank =
        functions
            .floor(functions.exp(uniform.multiply(lit(Math.log(surfaces + 1.0)))))
            .minus(lit(1));
    Dataset<Row> drawn =
        spark
            .range(mentions)
            .withColumn("rank", rank)
            .withColumn("article", expr("id div " + MENTIONS_PER_ARTICLE))
            .withColumn("sentence", expr("cast(id % " + MENTIONS_PER_ARTICLE + " as int)"));
    var within = Window.partitionBy("article").orderBy("sentence");
    Column before =
        functions
            .sum(expr("length(text)"))
            .over(within.rowsBetween(Window.unboundedPreceding(), -1));
    return drawn
        .join(surfaceForms(spark, run), "rank")
        .withColumn("text", concat(lit("Then "), col("surface"), lit(" came by. ")))
        .withColumn("begin", functions.coalesce(before, lit(0L)).cast("int"))
        .withColumn("char_begin", expr("begin + 5"))
        .withColumn("char_end", expr("begin + 5 + length(surface)"))
        .withColumn("found_by", lit("model"))
        .withColumn("article_id", expr("concat('a', lpad(article, 9, '0'))"))
        .drop("rank", "id");
  }

  /**
   * The forms by rank: some that Wikipedia has, spread over all ranks, and some that nobody has.
   */
  private Dataset<Row> surfaceForms(SparkSession spark, Run run) {
    long ofWikipedia = Math.round(surfaces * known);
    Dataset<Row> there =
        new Knowledge(run.warehouse())
            .names()
            .filter("language = 'en' AND surface RLIKE '^[A-Z][a-z]+( [A-Z][a-z]+){0,2}$'")
            .orderBy(xxhash64(col("surface")))
            .limit((int) ofWikipedia)
            .select("surface");
    Dataset<Row> invented =
        spark
            .range(surfaces - ofWikipedia)
            .select(
                expr("concat('Zq', translate(lower(conv(id, 10, 26)), '0123456789', 'qrstuvwxyz'),"
                        + " ' Vrel')")
                    .as("surface"));
    Column type =
        element_at(
            array(TYPES.stream().map(functions::lit).toArray(Column[]::new)),
            expr("cast(pmod(xxhash64(surface), 3) as int) + 1"));
    return there
        .union(invented)
        .distinct()
        .withColumn(
            "rank",
            row_number()
                .over(Window.orderBy(xxhash64(col("surface"), lit(7))))
                .minus(lit(1))
                .cast("long"))
        .withColumn("type", type);
  }

  private static Dataset<Row> sentences(Dataset<Row> rows) {
    return rows.selectExpr(
        "article_id",
        "sentence",
        "begin AS char_begin",
        "begin + length(text) - 1 AS char_end",
        "6 AS tokens");
  }

  private static Dataset<Row> articles(Dataset<Row> rows) {
    return rows.groupBy("article_id", "article")
        .agg(
            expr("array_join(transform(array_sort(collect_list(struct(sentence, text))),"
                    + " s -> s.text), '')")
                .as("text"))
        .selectExpr(
            "article_id",
            "text",
            "'en' AS language",
            "concat('source ', article % 50) AS source",
            "date_add(date'2024-01-01', cast(article % 365 as int)) AS published_date");
  }

  private static Dataset<Row> stories(Dataset<Row> rows) {
    return rows.filter("sentence = 0")
        .selectExpr(
            "concat('s', article div %d) AS story_id".formatted(ARTICLES_PER_STORY), "article_id");
  }

  private static List<MemoryPoolMXBean> pools() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .toList();
  }

  /** The peak counts garbage too: it is what the process took, not what it needed. */
  private static void print(String what, long start) {
    long peak = pools().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    System.out.printf(
        Locale.ROOT,
        "%-28s %8.1f s, peak heap %,d MB of %,d%n",
        what,
        (System.nanoTime() - start) / 1e9,
        peak / 1_000_000,
        Runtime.getRuntime().maxMemory() / 1_000_000);
  }

  private void drop(Warehouse warehouse) {
    List<TableSchema> tables = new ArrayList<>(AllTables.PUBLISHED);
    tables.add(AllTables.RUNS);
    for (TableSchema table : tables) {
      if (warehouse.find(table).isPresent()) {
        warehouse.spark().sql("DROP TABLE " + warehouse.name(table) + " PURGE");
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
