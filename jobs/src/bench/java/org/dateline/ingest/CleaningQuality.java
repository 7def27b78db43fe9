package org.dateline.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.dateline.ingest.habit.RepeatedLines;
import org.dateline.ingest.record.Draft;
import org.dateline.ingest.record.RawRecord;
import org.dateline.ingest.record.UnreadableRecord;
import org.dateline.ingest.source.Sources;
import org.dateline.ingest.story.ChromeFilter;
import org.dateline.ingest.story.ChromeFilter.Cut;
import org.dateline.ingest.story.Paragraphs;
import org.dateline.ingest.story.StoryText;
import org.dateline.table.Articles;

/**
 * Prints what cleaning cuts from corpora, for people to judge: per file the share of characters
 * cut, the most frequent cuts of each rule, the repeated lines learned, a sample of the cuts that
 * might be story (long, and ending like a sentence), the most frequent paragraphs left, and the
 * speed of {@link StoryText#of} in one thread.
 *
 * <p>Arguments: a folder of corpora ({@code *.ndjson.gz}, {@code *.jsonl.gz}).
 */
final class CleaningQuality {
  private static final int TOP = 40;
  private static final int SUSPECTS = 60;
  private static final int SUSPECT_LENGTH = 150;
  private static final int FREQUENT = 20;
  private static final int SPEED_RUNS = 3;

  /** Times a line was cut or left, of one source or by one rule. */
  private record Line(String group, String text) {}

  private final ChromeFilter chrome = new ChromeFilter(List.of());
  private final SparkSession spark;

  private CleaningQuality(SparkSession spark) {
    this.spark = spark;
  }

  public static void main(String[] args) throws IOException {
    SparkSession spark =
        SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", "false")
            .config("spark.sql.shuffle.partitions", "8")
            .getOrCreate();
    spark.sparkContext().setLogLevel("ERROR");
    try (var files = Files.list(Path.of(args[0]))) {
      for (Path file :
          files.filter(f -> f.toString().matches(".*\\.(?:ndjson|jsonl)\\.gz")).sorted().toList()) {
        new CleaningQuality(spark).measure(file);
      }
    }
    spark.stop();
  }

  private void measure(Path file) throws IOException {
    List<Row> records = new ArrayList<>();
    try (var bytes = new BufferedInputStream(Files.newInputStream(file))) {
      Ingest.rawRecords(file.getFileName().toString(), bytes, Shipped.PARAMS)
          .forEachRemaining(records::add);
    }
    Map<String, Set<Long>> learned = learned(records);
    var cutTimes = new HashMap<Line, Integer>();
    var leftTimes = new HashMap<Line, Integer>();
    var suspects = new ArrayList<Line>();
    long read = 0;
    long kept = 0;
    int articles = 0;
    for (Draft draft : drafts(records)) {
      var cuts = new ArrayList<Cut>();
      StoryText story = StoryText.of(draft, chrome, cuts);
      Set<Long> repeated = learned.getOrDefault(draft.source(), Set.of());
      for (String paragraph : story.paragraphs()) {
        if (repeated.contains(DraftReader.paragraphHash(paragraph))) {
          cuts.add(new Cut("repeated line", paragraph));
        } else {
          kept += paragraph.length();
          leftTimes.merge(new Line(draft.source(), paragraph), 1, Integer::sum);
        }
      }
      for (Cut cut : cuts) {
        Line line = new Line(cut.rule(), cut.text());
        cutTimes.merge(line, 1, Integer::sum);
        if (cut.text().length() > SUSPECT_LENGTH && Paragraphs.endsSentence(cut.text())) {
          suspects.add(line);
        }
      }
      read += draft.text().length();
      articles++;
    }
    System.out.printf(
        "%n== %s: %d articles, %.2f %% of the characters cut (markup and spaces among them), %.2f"
            + " %% by rules%n",
        file.getFileName(),
        articles,
        100.0 * (read - kept) / read,
        100.0 * characters(cutTimes) / read);
    printCuts(cutTimes);
    printSuspects(suspects);
    printLeft(leftTimes);
    printSpeed(drafts(records));
  }

  private static long characters(Map<Line, Integer> times) {
    return times.entrySet().stream()
        .mapToLong(e -> (long) e.getKey().text().length() * e.getValue())
        .sum();
  }

  /** What the step of the job learns. */
  private Map<String, Set<Long>> learned(List<Row> records) {
    var context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    Dataset<Row> drafts =
        Ingest.drafts(
                spark.createDataFrame(context.parallelize(records, 32), Ingest.RAW_RECORD),
                Shipped.PARAMS,
                Sources.NONE)
            .filter("reason is null")
            .dropDuplicates("article_id");
    long start = System.nanoTime();
    var learned = new TreeMap<String, Set<Long>>();
    for (Row row : RepeatedLines.learn(drafts, Articles.SCHEMA.empty(spark)).collectAsList()) {
      learned.put(row.getString(0), new HashSet<>(row.getList(1)));
    }
    System.out.printf("learned in %.1f s%n", (System.nanoTime() - start) / 1e9);
    return learned;
  }

  private static List<Draft> drafts(List<Row> records) {
    var drafts = new ArrayList<Draft>();
    for (Row row : records) {
      var record =
          new RawRecord(row.getLong(1), row.getString(2), row.getString(3), null, null, null);
      try {
        if (row.getString(3) != null) {
          drafts.add(
              ArticleFormats.findByName(record.format())
                  .orElseThrow()
                  .read(record, Shipped.PARAMS));
        }
      } catch (UnreadableRecord e) {
        // Counted by the job, not here.
      }
    }
    return drafts;
  }

  private static void printCuts(Map<Line, Integer> times) {
    var byRule = new TreeMap<String, List<Map.Entry<Line, Integer>>>();
    times
        .entrySet()
        .forEach(e -> byRule.computeIfAbsent(e.getKey().group(), r -> new ArrayList<>()).add(e));
    byRule.forEach(
        (rule, lines) -> {
          System.out.printf(
              "%n-- %s: %d cuts, %d different%n",
              rule, lines.stream().mapToInt(Map.Entry::getValue).sum(), lines.size());
          lines.stream().sorted(mostFrequentFirst()).limit(TOP).forEach(CleaningQuality::print);
        });
  }

  private static void printSuspects(List<Line> suspects) {
    var different = new ArrayList<>(new HashSet<>(suspects));
    // By hash: a sample that is the same in every run and spread over all.
    different.sort(Comparator.comparingLong(line -> DraftReader.paragraphHash(line.text())));
    System.out.printf(
        "%n-- cut, long, and ending like a sentence: %d, %d different; a sample%n",
        suspects.size(), different.size());
    different.stream()
        .limit(SUSPECTS)
        .forEach(
            line -> System.out.println("   " + line.group() + " | " + shown(line.text(), 300)));
  }

  private static void printLeft(Map<Line, Integer> times) {
    System.out.printf("%n-- left in %d articles of a source or more%n", FREQUENT);
    times.entrySet().stream()
        .filter(e -> e.getValue() >= FREQUENT)
        .sorted(mostFrequentFirst())
        .forEach(CleaningQuality::print);
  }

  private void printSpeed(List<Draft> drafts) {
    long bytes = drafts.stream().mapToLong(draft -> draft.text().getBytes(UTF_8).length).sum();
    var rates = new ArrayList<Double>();
    for (int run = 0; run < SPEED_RUNS; run++) {
      long start = cpuNanoseconds();
      long paragraphs =
          drafts.stream().mapToLong(d -> StoryText.of(d, chrome).paragraphs().size()).sum();
      rates.add(bytes / 1e6 / ((cpuNanoseconds() - start) / 1e9));
      if (paragraphs == 0) {
        throw new IllegalStateException("nothing was left to measure");
      }
    }
    Collections.sort(rates);
    System.out.printf(
        "%n-- StoryText.of: %.1f MB of UTF-8 per CPU second (median of %d; %.1f to %.1f)%n",
        rates.get(SPEED_RUNS / 2), SPEED_RUNS, rates.get(0), rates.get(SPEED_RUNS - 1));
  }

  /** Of this thread: what else the machine does must not count. */
  private static long cpuNanoseconds() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static Comparator<Map.Entry<Line, Integer>> mostFrequentFirst() {
    return Map.Entry.<Line, Integer>comparingByValue()
        .reversed()
        .thenComparing(e -> e.getKey().group())
        .thenComparing(e -> e.getKey().text());
  }

  private static void print(Map.Entry<Line, Integer> line) {
    System.out.printf(
        "   %6d %s | %s%n",
        line.getValue(), line.getKey().group(), shown(line.getKey().text(), 160));
  }

  private static String shown(String text, int most) {
    return text.length() <= most ? text : text.substring(0, most) + "…";
  }
}
