package org.dateline.run.export;

import static java.util.Objects.requireNonNull;
import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.iceberg.Snapshot;
import org.apache.iceberg.SnapshotRef;
import org.apache.iceberg.Table;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.dateline.run.message.Causes;
import org.dateline.run.message.DatelineException;
import org.dateline.run.message.ErrorCode;
import org.dateline.run.settings.Settings;
import org.dateline.run.warehouse.AllTables;
import org.dateline.run.warehouse.ConcurrentJobs;
import org.dateline.run.warehouse.KeptRuns;
import org.dateline.run.warehouse.RunHistory;
import org.dateline.run.warehouse.RunOrigin;
import org.dateline.run.warehouse.Warehouse;
import org.dateline.table.TableSchema;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes a published run as plain Parquet, for readers that know no Iceberg: {@code
 * <export>/<corpus>/<run_id>/<table>/*.parquet}.
 */
public final class Export {
  private static final Logger LOG = LoggerFactory.getLogger(Export.class);

  private final Warehouse warehouse;
  private final String corpus;
  private final int bytesPerFile;
  private final Configuration configuration;
  private final Path root;

  public Export(Warehouse warehouse, Settings settings) {
    this.warehouse = warehouse;
    this.corpus = settings.corpus().corpus();
    this.bytesPerFile =
        Math.multiplyExact(Math.min(settings.export().megabytesPerFile(), 2047), 1 << 20);
    this.configuration = warehouse.spark().sessionState().newHadoopConf();
    this.root = ExportFolder.of(settings.export().path(), settings.corpus());
  }

  /**
   * Exports a published run, unless it is there already.
   *
   * @return the folder that holds it
   * @throws DatelineException (INPUT) if the run is expired; (EXTERNAL) whatever else went wrong,
   *     as the run is published nonetheless
   */
  public Path write(String runId) {
    new KeptRuns(warehouse.tables()).require(runId);
    try {
      FileSystem files = root.getFileSystem(configuration);
      var folder = new ExportFolder(files, root);
      if (!folder.isWhole(runId)) {
        folder.write(runId, target -> writeAll(runId, target));
      }
      // An export of an older version may lack it.
      if (!files.exists(new Path(folder.run(runId), OpenSql.NAME))) {
        OpenSql.write(files, folder.run(runId), corpus, runId);
      }
      folder.markSuccess(runId);
      folder.pointTo(runId);
      LOG.info("export: {}", folder.run(runId));
      return folder.run(runId);
    } catch (Throwable e) {
      throw failure(runId, e);
    }
  }

  /**
   * The tables of a run that has been exported.
   *
   * @throws DatelineException (EXTERNAL) if they cannot be read
   */
  public ExportedTables exported(String runId) {
    try {
      FileSystem files = root.getFileSystem(configuration);
      return ExportedTables.of(files, new ExportFolder(files, root).run(runId));
    } catch (IOException e) {
      throw new DatelineException(
          ErrorCode.EXTERNAL,
          "cannot read the export of run %s in %s: %s".formatted(runId, root, Causes.inWords(e)),
          e);
    }
  }

  /**
   * Exports all tables. Most tables' data files are merged as they are; other tables are written
   * anew, several at once.
   */
  private ExportManifest writeAll(String runId, Path folder) throws IOException {
    List<Exported> tables = new ArrayList<>();
    AllTables.PUBLISHED.forEach(table -> tables.add(toExported(table, runId)));
    tables.add(toExported(AllTables.RUNS, SnapshotRef.MAIN_BRANCH));
    Set<String> joined = join(tables, folder);
    ConcurrentJobs.of(
        tables.stream()
            .filter(exported -> !joined.contains(exported.name()))
            .map(exported -> Executors.callable(() -> write(exported, folder)))
            .toList());
    Map<String, ExportManifest.Table> written =
        WrittenFiles.of(
            folder, tables.stream().map(Exported::name).toList(), context(), configuration);
    for (Exported exported : tables) {
      requireAllRows(exported, requireNonNull(written.get(exported.name())));
    }
    return new ExportManifest(corpus, runId, origin(runId), new TreeMap<>(written));
  }

  private ExportManifest.@Nullable Origin origin(String runId) throws IOException {
    Optional<RunOrigin> origin = new RunHistory(warehouse.tables()).origin(runId);
    return origin.isPresent() ? ExportManifest.Origin.of(origin.get()) : null;
  }

  private JavaSparkContext context() {
    return JavaSparkContext.fromSparkContext(warehouse.spark().sparkContext());
  }

  private Exported toExported(TableSchema table, String reference) {
    Optional<Table> found = warehouse.find(table);
    return new Exported(
        table, found, found.flatMap(t -> Optional.ofNullable(t.snapshot(reference))));
  }

  /** A table at the state to export; it may have been made for later runs only. */
  private record Exported(TableSchema schema, Optional<Table> table, Optional<Snapshot> snapshot) {
    String name() {
      return schema.name();
    }

    long summary(String property) {
      return snapshot.map(s -> Long.parseLong(s.summary().getOrDefault(property, "0"))).orElse(0L);
    }
  }

  /** Merges the data files of the tables for which that works, and returns their names. */
  private Set<String> join(List<Exported> tables, Path folder) {
    JavaSparkContext context = context();
    List<MergedParquetFile> parts = new ArrayList<>();
    for (Exported exported : tables) {
      exported
          .snapshot()
          .ifPresent(
              snapshot ->
                  parts.addAll(
                      MergedParquetFile.of(
                          exported.table().orElseThrow(),
                          snapshot.snapshotId(),
                          new Path(folder, exported.name()),
                          bytesPerFile,
                          context)));
    }
    if (parts.isEmpty()) {
      return Set.of();
    }
    // One task per file, the largest first: they take the longest.
    parts.sort(Comparator.comparingLong(MergedParquetFile::bytes).reversed());
    var failed =
        Set.copyOf(
            context
                .parallelize(parts, parts.size())
                .filter(part -> !part.write())
                .map(MergedParquetFile::table)
                .collect());
    return parts.stream()
        .map(MergedParquetFile::table)
        .filter(table -> !failed.contains(table))
        .collect(Collectors.toSet());
  }

  private void write(Exported exported, Path folder) {
    withoutZones(warehouse.read(exported.schema(), exported.snapshot()))
        .coalesce(Math.toIntExact(Math.max(1, exported.summary("total-files-size") / bytesPerFile)))
        .write()
        // Some files of it may have been joined before one could not be.
        .mode(SaveMode.Overwrite)
        .option("mapreduce.fileoutputcommitter.marksuccessfuljobs", "false")
        .option("compression", "zstd")
        .parquet(new Path(folder, exported.name()).toString());
  }

  /** Times in UTC and without a zone, in microseconds, as in files that are merged. */
  private static Dataset<Row> withoutZones(Dataset<Row> rows) {
    Dataset<Row> result = rows;
    for (StructField field : rows.schema().fields()) {
      if (field.dataType().equals(DataTypes.TimestampType)) {
        Column time = col(field.name()).cast(DataTypes.TimestampNTZType);
        result = result.withColumn(field.name(), time);
      }
    }
    return result;
  }

  private static void requireAllRows(Exported exported, ExportManifest.Table table)
      throws IOException {
    // With rows deleted in place, the table's own count is of what was there before.
    boolean counted = exported.summary("total-delete-files") == 0;
    long rows = counted ? exported.summary("total-records") : table.rows();
    if (table.rows() != rows) {
      throw new IOException(
          "%s: expected %,d rows in its files, found %,d"
              .formatted(exported.name(), rows, table.rows()));
    }
  }

  private DatelineException failure(String runId, Throwable cause) {
    if (!(cause instanceof IOException)) {
      LOG.error("the export stopped", cause);
    }
    return new DatelineException(
        ErrorCode.EXTERNAL,
        "the export to %s failed: %s. Run %s itself is published; `scripts/dateline export` tries again."
            .formatted(root, Causes.inWords(cause), runId),
        cause);
  }
}
