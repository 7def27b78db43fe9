package org.dateline.testing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.iceberg.CatalogProperties;
import org.apache.iceberg.DataFile;
import org.apache.iceberg.DataFiles;
import org.apache.iceberg.SnapshotRef;
import org.apache.iceberg.Table;
import org.apache.iceberg.expressions.Expressions;
import org.apache.iceberg.inmemory.InMemoryCatalog;
import org.dateline.run.publication.Run;
import org.dateline.run.session.SparkSessions;
import org.dateline.run.settings.Settings;
import org.dateline.run.warehouse.AllTables;
import org.dateline.run.warehouse.RunHistory;
import org.dateline.run.warehouse.RunRecord;
import org.dateline.run.warehouse.Warehouse;
import org.dateline.table.Stories;
import org.dateline.table.StoryArticles;
import org.dateline.table.TableSchema;

/**
 * A corpus in memory, without Spark. Each run adds a file named after it to the table that grows,
 * and replaces the files of the other table by one.
 */
public final class CorpusInMemory implements AutoCloseable {
  public static final TableSchema GROWS = StoryArticles.SCHEMA;
  public static final TableSchema REPLACED = Stories.SCHEMA;
  public static final Settings SETTINGS =
      Settings.load(Optional.empty(), Map.of("corpus", "memory"));

  /** Across all corpora, because they share one store of files. */
  private static final AtomicInteger BEGUN = new AtomicInteger();

  private final Warehouse warehouse;
  private final Map<Long, Optional<String>> newestAt = new HashMap<>();
  private final Map<Long, List<String>> filesAt = new HashMap<>();

  public CorpusInMemory() {
    var catalog = new InMemoryCatalog();
    catalog.initialize(
        "test", Map.of(CatalogProperties.FILE_IO_IMPL, ForgottenFiles.class.getName()));
    warehouse =
        new Warehouse(new SparkSessions.Opened(null, false), SETTINGS.corpus().corpus(), catalog);
  }

  public Warehouse warehouse() {
    return warehouse;
  }

  public Table table(TableSchema schema) {
    return warehouse.find(schema).orElseThrow();
  }

  /**
   * Begins a run whose id no other run has. The four random digits of {@link Run#newId} would agree
   * sooner or later among the thousands of runs that a test begins in one second.
   */
  public Run begin() {
    String second = Run.newId().replaceAll("-.*", "");
    String id = second + "-%04x".formatted(BEGUN.getAndIncrement() & 0xffff);
    return Run.withoutScratch(warehouse, id, "test", List.of(), () -> {});
  }

  /** What the steps of a run write to its branch. */
  public void write(Run run, String name) {
    Table grows = run.startBranch(GROWS);
    grows
        .newFastAppend()
        .appendFile(file(grows, name))
        .toBranch(run.branch())
        .set(Warehouse.RUN_PROPERTY, run.id())
        .commit();
    Table replaced = run.startBranch(REPLACED);
    replaced
        .newOverwrite()
        .overwriteByRowFilter(Expressions.alwaysTrue())
        .addFile(file(replaced, name))
        .toBranch(run.branch())
        .set(Warehouse.RUN_PROPERTY, run.id())
        .commit();
  }

  private static DataFile file(Table table, String name) {
    return DataFiles.builder(table.spec())
        .withPath("memory://" + table.name() + "/" + name + ".parquet")
        .withFileSizeInBytes(1)
        .withRecordCount(1)
        .build();
  }

  /** The newest published run. */
  public Optional<String> newest() {
    return warehouse
        .snapshot(AllTables.RUNS, SnapshotRef.MAIN_BRANCH)
        .flatMap(
            main ->
                newestAt.computeIfAbsent(
                    main.snapshotId(),
                    now -> new RunHistory(warehouse.tables()).newest().map(RunRecord::id)));
  }

  /** The names of the runs whose files a reader finds at a reference, sorted. */
  public List<String> files(TableSchema schema, String reference) {
    Table table = table(schema);
    return filesAt.computeIfAbsent(
        table.snapshot(reference).snapshotId(), now -> files(table, now));
  }

  private static List<String> files(Table table, long snapshot) {
    List<String> files = new ArrayList<>();
    table
        .newScan()
        .useSnapshot(snapshot)
        .planFiles()
        .forEach(task -> files.add(task.file().location().replaceAll(".*/|\\.parquet", "")));
    return files.stream().sorted().toList();
  }

  @Override
  public void close() {
    ForgottenFiles.forget();
  }
}
