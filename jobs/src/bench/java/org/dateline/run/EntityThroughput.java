package org.dateline.run;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dateline.entities.ledger.Ledger;
import org.dateline.run.input.LedgerFiles;
import org.dateline.run.knowledge.WikiNamesTable;
import org.dateline.run.publication.Publication;
import org.dateline.run.publication.Run;
import org.dateline.run.settings.Settings;
import org.dateline.run.warehouse.AllTables;
import org.dateline.run.warehouse.Warehouse;
import org.dateline.table.AmbiguousMentions;
import org.dateline.table.Articles;
import org.dateline.table.Entities;
import org.dateline.table.EntityMentions;
import org.dateline.table.LedgerAliases;
import org.dateline.table.Mentions;
import org.dateline.table.TableSchema;

/**
 * What resolving costs: the step {@code entities} as a run does it, on a made-up corpus ({@link
 * MadeUpCorpus}) against the whole table of Wikipedia's names: the whole store at once, then a
 * night that adds one article in a hundred, then a row added to the ledger. Names are looked for by
 * no model, as in a real run whose articles are annotated.
 *
 * <p>Arguments: a folder with the table of Wikipedia's names, which is not written to but for a
 * corpus of its own, then mentions (default 1,000,000), distinct surface forms (100,000), share of
 * these that Wikipedia has (0.6).
 */
final class EntityThroughput {
  private static final int NIGHTS = 100;
  private static final int DEAREST = 12;

  private final Settings settings;
  private final StageTimes stages = new StageTimes();

  private EntityThroughput(Settings settings) {
    this.settings = settings;
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
    new EntityThroughput(Settings.load(Optional.empty(), changed))
        .measure(
            ledger,
            args.length > 1 ? Long.parseLong(args[1]) : 1_000_000,
            args.length > 2 ? Long.parseLong(args[2]) : 100_000,
            args.length > 3 ? Double.parseDouble(args[3]) : 0.6);
    delete(ledger);
  }

  private void measure(Path ledger, long mentions, long forms, double known) throws IOException {
    try (var warehouse = Warehouse.open("throughput", settings)) {
      warehouse.spark().sparkContext().addSparkListener(stages);
      drop(warehouse);
      Path made = Path.of(settings.corpus().warehouse(), "throughput-corpus");
      var corpus = new MadeUpCorpus(warehouse.spark(), made.toUri().toString(), mentions, forms);
      Clock clock = new Clock();
      corpus.make(
          new WikiNamesTable(warehouse).names(),
          warehouse
              .spark()
              .createDataFrame(
                  LedgerFiles.ledger(settings).rows(), LedgerAliases.SCHEMA.structType()),
          known);
      clock.print("making the corpus");
      long night = corpus.articles() - corpus.articles() / NIGHTS;
      append(warehouse, corpus, 0, night);
      resolve("all articles but the last night's", warehouse);
      append(warehouse, corpus, night, corpus.articles());
      resolve("after a night of 1 % more", warehouse);
      addRow(ledger);
      resolve("after a row of the ledger", warehouse);
      drop(warehouse);
      delete(made);
    }
  }

  private void append(Warehouse warehouse, MadeUpCorpus corpus, long from, long to) {
    Clock clock = new Clock();
    Run run = Run.begin(warehouse, "throughput", List.of());
    corpus.append(run, from, to);
    clock.print("writing its articles");
    Dataset<Row> mentions = run.read(Mentions.SCHEMA);
    System.out.printf(
        "  %,d articles, %,d mentions, %,d distinct surface forms%n",
        run.read(Articles.SCHEMA).count(),
        mentions.count(),
        mentions.select("surface").distinct().count());
    new Publication(warehouse).publish(run, settings, Map.of());
    stages.dearest(0);
  }

  private void resolve(String what, Warehouse warehouse) {
    Run run = Run.begin(warehouse, "throughput", List.of());
    Clock clock = new Clock();
    new PipelineSteps(run, settings).entities();
    clock.print(what);
    System.out.println(stages.dearest(DEAREST));
    Dataset<Row> linked = run.read(EntityMentions.SCHEMA);
    System.out.printf(
        "  %,d mentions linked, %,d left open, %,d entities; by method: %s%n",
        linked.count(),
        run.read(AmbiguousMentions.SCHEMA).count(),
        run.read(Entities.SCHEMA).count(),
        linked.groupBy("link_method").count().orderBy("link_method").collectAsList());
    new Publication(warehouse).publish(run, settings, Map.of());
    stages.dearest(0);
  }

  /** Any row will do: of the corpus, every article may hold the new name. */
  private static void addRow(Path ledger) throws IOException {
    Files.writeString(
        ledger.resolve("zyx.tsv"),
        Ledger.HEADER
            + "\n"
            + String.join(
                "\t",
                "add",
                "Zyx_Works",
                "Zyx Works",
                "ORGANIZATION",
                "en",
                "Zyx Works",
                "",
                "",
                "",
                "",
                "measured",
                "bench")
            + "\n");
  }

  /** Wall clock, CPU time of the process in all its threads, and peak heap, from now on. */
  private static final class Clock {
    private final long start = System.nanoTime();
    private final long cpu = cpu();

    Clock() {
      pools().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    /** The peak counts garbage too: it is what the process took, not what it needed. */
    void print(String what) {
      long peak = pools().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
      System.out.printf(
          Locale.ROOT,
          "%-34s %8.1f s, %8.1f CPU s, peak heap %,d MB of %,d%n",
          what,
          (System.nanoTime() - start) / 1e9,
          (cpu() - cpu) / 1e9,
          peak / 1_000_000,
          Runtime.getRuntime().maxMemory() / 1_000_000);
    }

    private static long cpu() {
      return ((com.sun.management.OperatingSystemMXBean)
              ManagementFactory.getOperatingSystemMXBean())
          .getProcessCpuTime();
    }
  }

  private static List<MemoryPoolMXBean> pools() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .toList();
  }

  private void drop(Warehouse warehouse) {
    List<TableSchema> tables = new ArrayList<>(AllTables.PUBLISHED);
    tables.add(AllTables.RUNS);
    tables.addAll(AllTables.ARTICLE_STORES);
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
