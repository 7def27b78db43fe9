package org.dateline.run;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.dateline.mentions.BareAnnotation;
import org.dateline.run.publication.Run;
import org.dateline.run.settings.Settings;
import org.dateline.run.warehouse.Warehouse;
import org.dateline.table.Annotations;
import org.dateline.table.Articles;
import org.dateline.testing.TestRows;

/**
 * What the job makes of the annotators: tokens per second of the step as a run does it (articles
 * read from their Iceberg table, rows committed to theirs) beside the same annotator called by
 * plain threads on texts in memory, in turn, on one core and on two. Also what loading takes, and
 * how evenly the work is cut.
 *
 * <p>Arguments: the shared folder, articles of AllSides (default 5,000) and of CCTV (1,000), rounds
 * (2).
 */
final class AnnotationThroughput {
  private static final int HUGE = 5_000_000;

  private final String language;
  private final List<String> texts;

  /** One way of annotating everything: wall seconds and CPU seconds of the whole process. */
  private record Cost(double wall, double cpu, long tokens) {}

  private interface Work {
    long tokens() throws Exception;
  }

  private AnnotationThroughput(String language, List<String> texts) {
    this.language = language;
    this.texts = texts;
  }

  public static void main(String[] args) throws Exception {
    Path corpora = Path.of(args[0]).resolve("corpora");
    int english = args.length > 1 ? Integer.parseInt(args[1]) : 5_000;
    int chinese = args.length > 2 ? Integer.parseInt(args[2]) : 1_000;
    int rounds = args.length > 3 ? Integer.parseInt(args[3]) : 2;
    Path allSides = corpora.resolve("allsides-2012-2017.ndjson.gz");
    Path cctv = corpora.resolve("cctv-2022-2025.ndjson.gz");
    for (var each :
        List.of(
            new AnnotationThroughput("en", texts(allSides, "content_original", english)),
            new AnnotationThroughput("zh", texts(cctv, "text", chinese)))) {
      each.printLoad();
      each.printBalance(0);
      each.printBalance(HUGE);
      each.measure(rounds);
    }
  }

  private static List<String> texts(Path corpus, String field, int articles) throws IOException {
    var json = new ObjectMapper();
    List<String> texts = new ArrayList<>();
    try (var stream = new GZIPInputStream(Files.newInputStream(corpus));
        var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      String line = reader.readLine();
      while (line != null && texts.size() < articles) {
        texts.add(json.readTree(line).path(field).asText(""));
        line = reader.readLine();
      }
    }
    return texts;
  }

  private void printLoad() {
    var load = BareAnnotation.load(language);
    System.out.printf(
        Locale.ROOT,
        "%n%s: models loaded in %.1f s, %d MB of heap afterwards%n",
        language,
        load.seconds(),
        load.bytes() / 1_000_000);
  }

  /** Longest task over the mean: tasks of equal numbers of articles, and those of the plan. */
  private void printBalance(int huge) {
    var settings = settings("unused");
    int most = settings.mentions().maxArticleCharacters();
    long[] lengths = texts.stream().mapToLong(text -> Math.min(most, text.length())).toArray();
    lengths[0] = huge > 0 ? Math.min(most, huge) : lengths[0];
    for (int cores : new int[] {2, 16}) {
      var plan = AnnotationPlan.of(slots(lengths), cores, settings.annotation());
      long[] byCount = new long[plan.batches() * plan.tasks()];
      long[] byLength = new long[byCount.length];
      for (int i = 0; i < lengths.length; i++) {
        byCount[i % byCount.length] += lengths[i];
        byLength[plan.taskOfSlot()[i]] += lengths[i];
      }
      System.out.printf(
          Locale.ROOT,
          "%s%d cores, %d tasks: longest over mean %.2f by count, %.2f by length%n",
          huge > 0 ? "with one article of 5 MB, " : "",
          cores,
          byCount.length,
          imbalance(byCount),
          imbalance(byLength));
    }
  }

  /** An article a slot: with so few articles, hashing seldom puts two into one. */
  private static AnnotationPlan.Slot[] slots(long[] lengths) {
    return IntStream.range(0, lengths.length)
        .mapToObj(i -> new AnnotationPlan.Slot(i, lengths[i] + 1))
        .toArray(AnnotationPlan.Slot[]::new);
  }

  private static double imbalance(long[] loads) {
    return Arrays.stream(loads).max().orElseThrow() / Arrays.stream(loads).average().orElseThrow();
  }

  private void measure(int rounds) throws Exception {
    bare(2);
    System.out.printf(
        "%-6s %-6s %10s | %10s %10s | %10s %12s%n",
        "cores", "by", "tokens", "tokens/s", "tok/CPU-s", "articles/s", "h/M articles");
    for (int cores : new int[] {1, 2}) {
      List<Cost> bare = new ArrayList<>();
      List<Cost> job = new ArrayList<>();
      try (var session = session(cores)) {
        for (int round = 0; round < rounds; round++) {
          bare.add(bare(cores));
          job.add(job());
        }
      }
      print(cores, "bare", best(bare));
      print(cores, "job", best(job));
      System.out.printf(
          Locale.ROOT,
          "job : bare %.2f by wall time, %.2f by CPU time%n",
          best(bare).wall() / best(job).wall(),
          best(bare).cpu() / best(job).cpu());
    }
  }

  private static SparkSession session(int cores) {
    return SparkSession.builder()
        .master("local[" + cores + "]")
        .appName("annotation throughput")
        .config("spark.ui.enabled", false)
        .config("spark.sql.shuffle.partitions", 4)
        .config("spark.log.level", "ERROR")
        .getOrCreate();
  }

  private Cost bare(int threads) throws Exception {
    var params = settings("unused").mentions();
    return cost(() -> BareAnnotation.annotate(language, texts, threads, params));
  }

  /** Each time in a warehouse of its own, in which nothing is annotated yet. */
  private Cost job() throws Exception {
    Path folder = Files.createTempDirectory("annotation");
    Settings settings = settings(folder.toString());
    try (var warehouse = Warehouse.open("throughput", settings)) {
      Run run = Run.begin(warehouse, "throughput", List.of());
      List<Row> rows =
          IntStream.range(0, texts.size()).mapToObj(i -> article(i, texts.get(i))).toList();
      run.append(
          Articles.SCHEMA,
          warehouse.spark().createDataFrame(rows, Articles.SCHEMA.structType()).repartition(4));
      Cost cost =
          cost(
              () -> {
                new AnnotationBatches(run, settings).annotateWhatIsNew();
                return run.measures().get("tokens_annotated");
              });
      long annotated = run.read(Annotations.SCHEMA).count();
      if (annotated != texts.size()) {
        throw new IllegalStateException(annotated + " of " + texts.size() + " annotated");
      }
      return cost;
    } finally {
      delete(folder);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private Row article(int number, String text) {
    return TestRows.row(
        Articles.SCHEMA,
        "article_id",
        "a%06d".formatted(number),
        "language",
        language,
        "text",
        text,
        "input_file",
        "f",
        "input_record",
        (long) number);
  }

  private static Settings settings(String folder) {
    return Settings.load(Optional.empty(), Map.of("warehouse", folder, "corpus", "throughput"));
  }

  private static Cost cost(Work work) throws Exception {
    long wall = System.nanoTime();
    double cpu = cpuSeconds();
    long tokens = work.tokens();
    return new Cost((System.nanoTime() - wall) / 1e9, cpuSeconds() - cpu, tokens);
  }

  /** The fastest round is the one that others disturbed least. */
  private static Cost best(List<Cost> rounds) {
    double wall = rounds.stream().mapToDouble(Cost::wall).min().orElseThrow();
    double cpu = rounds.stream().mapToDouble(Cost::cpu).min().orElseThrow();
    return new Cost(wall, cpu, rounds.get(0).tokens());
  }

  private static double cpuSeconds() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
            .getProcessCpuTime()
        / 1e9;
  }

  private void print(int cores, String by, Cost cost) {
    double articlesPerSecond = texts.size() / cost.wall();
    System.out.printf(
        Locale.ROOT,
        "%-6d %-6s %,10d | %,10.0f %,10.0f | %10.1f %12.2f%n",
        cores,
        by,
        cost.tokens(),
        cost.tokens() / cost.wall(),
        cost.tokens() / cost.cpu(),
        articlesPerSecond,
        1e6 / articlesPerSecond / 3_600);
  }
}
