package org.dateline.run.warehouse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.iceberg.DataFile;
import org.apache.iceberg.FileFormat;
import org.apache.iceberg.FileScanTask;
import org.apache.iceberg.Snapshot;
import org.apache.iceberg.SnapshotRef;
import org.apache.iceberg.Table;
import org.apache.iceberg.catalog.Catalog;
import org.apache.iceberg.expressions.Expression;
import org.apache.iceberg.expressions.Expressions;
import org.apache.iceberg.io.CloseableIterable;
import org.dateline.run.message.DatelineException;
import org.dateline.run.message.ErrorCode;
import org.dateline.run.session.ReadCatalog;
import org.dateline.run.settings.Settings;
import org.dateline.table.TableSchema;

/**
 * The published runs of a corpus, as files: which Parquet files hold a table's rows in a run. Asks
 * the catalog alone; needs no Spark session, and creates nothing in warehouse or catalog.
 */
public final class PublishedCorpus implements AutoCloseable {
  private final Settings settings;
  private final CorpusTables tables;
  private final LocalCopies copies;

  private PublishedCorpus(Settings settings, CorpusTables tables, LocalCopies copies) {
    this.settings = settings;
    this.tables = tables;
    this.copies = copies;
  }

  /**
   * Opens the catalog of a corpus that is there.
   *
   * @throws DatelineException (INPUT) if there is no such warehouse or corpus; (EXTERNAL) if the
   *     catalog does not answer, or does not know tables that lie in the warehouse
   */
  public static PublishedCorpus open(Settings settings) {
    LostCatalog.requireFile(settings);
    Catalog catalog;
    try {
      CatalogDatabase.loadDriver(settings);
      catalog = ReadCatalog.open(settings);
    } catch (RuntimeException e) {
      throw LostCatalog.cannotOpenToRead(settings, e);
    }
    LostCatalog.refuse(catalog, settings);
    return new PublishedCorpus(
        settings,
        new CorpusTables(catalog, settings.corpus().corpus()),
        LocalCopies.of(settings.looks()));
  }

  /** The files of {@code runs} that hold the newest published run; none if there is none. */
  public List<String> filesOfNewestRun() {
    return tables
        .find(AllTables.RUNS)
        .map(runs -> copies.local(runs.io(), new RunHistory(tables).filesOfNewest()))
        .orElse(List.of());
  }

  /** The table {@code runs}; empty if no run ever began. */
  public Optional<Table> runs() {
    return tables.find(AllTables.RUNS);
  }

  /** The run that is at work, or that has ended without giving the corpus back. */
  public Optional<Holder> holder() {
    return runs().flatMap(table -> Holder.of(table.properties()));
  }

  /** The last attempt to publish a run that failed, whatever was published since. */
  public Optional<FailedAttempt> lastFailure() {
    return runs().flatMap(table -> FailedAttempt.of(table.properties()));
  }

  /** The error for a corpus without a published run. */
  public DatelineException nothingPublished() {
    return NothingPublished.in(settings);
  }

  /** The ids of the published runs, in the order of publication. */
  public List<String> publishedRuns() {
    return new RunHistory(tables).all().stream().map(RunRecord::id).toList();
  }

  /** The published runs whose tables maintenance has removed, by their ids. */
  public Set<String> expiredRuns() {
    return new KeptRuns(tables).expiredAmong(new RunHistory(tables).all());
  }

  /** Why pinned runs are kept, by their ids. */
  public Map<String, String> pinnedRuns() {
    return RunMarks.of(tables).pins();
  }

  /** How many rows a table has in a run; empty if the run has no such table. */
  public Optional<Long> rows(TableSchema table, String run) {
    return tables.snapshot(table, run).map(CorpusTables::rows);
  }

  /** How many rows several tables have in a run, in the order given; empty for those not made. */
  public Map<TableSchema, Optional<Long>> rows(List<TableSchema> of, String run) {
    Map<TableSchema, Optional<Long>> found = new LinkedHashMap<>();
    of.parallelStream()
        .map(table -> Map.entry(table, rows(table, run)))
        .toList()
        .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
    return found;
  }

  /**
   * The files of a table in a run, as local paths; none for a table that the run did not make.
   *
   * @throws DatelineException (EXTERNAL) if they cannot be read as they are
   */
  public List<String> files(TableSchema table, String run) {
    return files(tables, table, run, Expressions.alwaysTrue());
  }

  /** The files of {@code runs} as it is now. */
  public List<String> filesOfRuns() {
    return files(AllTables.RUNS, SnapshotRef.MAIN_BRANCH);
  }

  /**
   * The files of another namespace's table, as it is now, that may hold rows of which a column has
   * a value.
   */
  public List<String> files(String namespace, TableSchema table, String column, String value) {
    return files(
        tables.in(namespace), table, SnapshotRef.MAIN_BRANCH, Expressions.equal(column, value));
  }

  private List<String> files(
      CorpusTables of, TableSchema schema, String reference, Expression rows) {
    Optional<Table> table = of.find(schema);
    Optional<Snapshot> snapshot = table.map(found -> found.snapshot(reference));
    return snapshot.isEmpty()
        ? List.of()
        : copies.local(table.get().io(), dataFiles(table.get(), snapshot.get(), rows));
  }

  private static List<DataFile> dataFiles(Table table, Snapshot snapshot, Expression rows) {
    List<DataFile> found = new ArrayList<>();
    try (CloseableIterable<FileScanTask> tasks =
        table.newScan().useSnapshot(snapshot.snapshotId()).filter(rows).planFiles()) {
      for (FileScanTask task : tasks) {
        if (!task.deletes().isEmpty() || task.file().format() != FileFormat.PARQUET) {
          throw new DatelineException(
              ErrorCode.EXTERNAL,
              "cannot read table %s: expected Parquet files without delete files, as Dateline writes them, found %s of format %s with %,d delete files. Another program has changed the table: let it rewrite the data files."
                  .formatted(
                      table.name(),
                      task.file().location(),
                      task.file().format(),
                      task.deletes().size()));
        }
        found.add(task.file());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }

  @Override
  public void close() {
    copies.close();
  }
}
