package org.dateline.run.warehouse;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.hadoop.fs.Path;
import org.apache.iceberg.PartitionSpec;
import org.apache.iceberg.Schema;
import org.apache.iceberg.Snapshot;
import org.apache.iceberg.SnapshotRef;
import org.apache.iceberg.SnapshotSummary;
import org.apache.iceberg.Table;
import org.apache.iceberg.catalog.Catalog;
import org.apache.iceberg.catalog.Namespace;
import org.apache.iceberg.catalog.SupportsNamespaces;
import org.apache.iceberg.exceptions.AlreadyExistsException;
import org.apache.iceberg.spark.Spark3Util;
import org.apache.iceberg.spark.SparkSchemaUtil;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.dateline.run.message.DatelineException;
import org.dateline.run.session.SmallCorpus;
import org.dateline.run.session.SparkSessions;
import org.dateline.run.settings.Settings;
import org.dateline.spark.SmallInput;
import org.dateline.table.TableSchema;

/** The Iceberg tables of one corpus. */
public final class Warehouse implements AutoCloseable {
  /** Property of a snapshot: the run that made it. */
  public static final String RUN_PROPERTY = "run-id";

  /** Property of a snapshot: the fingerprint of the step, settings and inputs that made it. */
  public static final String STEP_PROPERTY = "dateline.step";

  /**
   * Property of a snapshot that holds the rows of an earlier one in other files: the {@link
   * #contentId} of that one.
   */
  public static final String CONTENT_PROPERTY = "dateline.content";

  /**
   * Most surface forms differ, so a Parquet dictionary of them costs more to write than the space
   * it saves. So does strong compression of rows that only the next step reads. Columns with few
   * values keep their dictionary.
   */
  private static final Map<String, String> STORE_PROPERTIES =
      Map.of("write.parquet.dict-size-bytes", "65536", "write.parquet.compression-codec", "snappy");

  private static final Map<String, String> TABLE_PROPERTIES =
      Map.of(
          "write.distribution-mode", "none",
          "write.spark.fanout.enabled", "true",
          "write.metadata.delete-after-commit.enabled", "true",
          "write.metadata.previous-versions-max", "50");

  private final SparkSession spark;
  private final boolean stopsSession;
  private final String corpus;
  private final Catalog catalog;
  private final CorpusTables tables;

  public Warehouse(SparkSessions.Opened session, String corpus, Catalog catalog) {
    this.spark = session.spark();
    this.stopsSession = session.ours();
    this.corpus = corpus;
    this.catalog = catalog;
    this.tables = new CorpusTables(catalog, corpus);
  }

  /**
   * Opens the session and the catalog of a corpus that is to be written; they may be new.
   *
   * @throws DatelineException (EXTERNAL) if the catalog does not answer, or does not know tables
   *     that lie in the warehouse
   */
  public static Warehouse open(String job, Settings settings) {
    LostCatalog.refuseWithoutFile(settings);
    return refuseLostCatalog(openSession(job, settings, true), settings);
  }

  /**
   * Opens the session and the catalog of a corpus that is there, and creates nothing.
   *
   * @throws DatelineException (INPUT) if there is no such warehouse or corpus; (EXTERNAL) as {@link
   *     #open} does
   */
  public static Warehouse openToRead(String job, Settings settings) {
    LostCatalog.requireFile(settings);
    return refuseLostCatalog(openSession(job, settings, false), settings);
  }

  /**
   * Opens the session and the catalog without checking that the catalog knows every table in the
   * warehouse.
   */
  static Warehouse openUnchecked(String job, Settings settings) {
    return openSession(job, settings, true);
  }

  private static Warehouse refuseLostCatalog(Warehouse warehouse, Settings settings) {
    try {
      LostCatalog.refuse(warehouse.catalog, settings);
      return warehouse;
    } catch (RuntimeException e) {
      warehouse.close();
      throw e;
    }
  }

  private static Warehouse openSession(String job, Settings settings, boolean writes) {
    var session = SparkSessions.open(job, settings, writes);
    SparkSession spark = session.spark();
    try {
      CatalogDatabase.loadDriver(settings);
      Path folder = SparkSessions.qualify(settings.corpus().warehouse());
      if (writes && folder.toUri().getScheme().equals("file")) {
        folder.getFileSystem(spark.sessionState().newHadoopConf()).mkdirs(folder);
      }
      return new Warehouse(
          session,
          settings.corpus().corpus(),
          Spark3Util.loadIcebergCatalog(spark, SparkSessions.CATALOG));
    } catch (IOException | RuntimeException e) {
      if (session.ours()) {
        spark.stop();
      }
      throw writes
          ? LostCatalog.cannotOpen(settings, e)
          : LostCatalog.cannotOpenToRead(settings, e);
    }
  }

  /** Another namespace of the same catalog, in the same session, which is not its own to stop. */
  public Warehouse in(String namespace) {
    return new Warehouse(new SparkSessions.Opened(spark, false), namespace, catalog);
  }

  @Override
  public void close() {
    SparkSession.clearActiveSession();
    if (stopsSession) {
      spark.stop();
    }
  }

  public void openScratch(String runId) {
    SparkSessions.openScratch(spark, corpus, runId);
  }

  public void closeScratch(String runId) {
    SparkSessions.closeScratch(spark, corpus, runId);
  }

  public SparkSession spark() {
    return spark;
  }

  Catalog catalog() {
    return catalog;
  }

  /** The tables as the catalog knows them. */
  public CorpusTables tables() {
    return tables;
  }

  /** Loads a table; empty if it was never written. */
  public Optional<Table> find(TableSchema table) {
    return tables.find(table);
  }

  /**
   * Loads a table. Creates it if it is missing, and adds the columns that its schema has gained
   * since.
   */
  public Table ensure(TableSchema table) {
    return ensure(table, spec -> {});
  }

  /**
   * Loads a table as {@link #ensure(TableSchema)} does; if it is created, it is also partitioned as
   * {@code more} says.
   */
  public Table ensure(TableSchema table, Consumer<PartitionSpec.Builder> more) {
    var schema = SparkSchemaUtil.convert(table.storedStructType());
    var found = find(table);
    if (found.isEmpty()) {
      var spec = PartitionSpec.builderFor(schema);
      table.partitionedBy().ifPresent(spec::identity);
      more.accept(spec);
      return create(table, schema, spec.build());
    }
    Table existing = found.get();
    boolean grown =
        table.storedColumns().stream()
            .anyMatch(column -> existing.schema().findField(column.name()) == null);
    if (grown) {
      existing.updateSchema().unionByNameWith(schema).commit();
    }
    partitionAsDeclared(existing, table);
    return existing;
  }

  private Table create(TableSchema table, Schema schema, PartitionSpec spec) {
    try {
      createNamespace(Namespace.of(corpus));
      return catalog
          .buildTable(tables.identifier(table), schema)
          .withPartitionSpec(spec)
          .withProperties(TABLE_PROPERTIES)
          .withProperties(AllTables.ARTICLE_STORES.contains(table) ? STORE_PROPERTIES : Map.of())
          .withProperty("comment", table.grain())
          .create();
    } catch (AlreadyExistsException e) {
      // Another process was quicker; if it made only the namespace, the table is made here.
      return find(table).orElseGet(() -> create(table, schema, spec));
    }
  }

  /**
   * Gives a table the declared partitioning. Rows written before keep theirs until they are
   * replaced.
   */
  private static void partitionAsDeclared(Table existing, TableSchema table) {
    table
        .partitionedBy()
        .filter(
            column ->
                existing.spec().fields().stream().noneMatch(field -> field.name().equals(column)))
        .ifPresent(column -> existing.updateSpec().addField(column).commit());
  }

  /**
   * Loads a table whose rows can be computed again. If its columns or their types differ from the
   * schema, an empty table takes its place.
   */
  public Table ensureAnew(TableSchema table) {
    boolean differs =
        find(table)
            .map(stored -> SparkSchemaUtil.convert(stored.schema()).catalogString())
            .filter(columns -> !columns.equals(table.storedStructType().catalogString()))
            .isPresent();
    if (differs) {
      catalog.dropTable(tables.identifier(table), true);
    }
    return ensure(table);
  }

  /** The rows of a table at a branch, tag or main; none if the table or reference is not there. */
  public Dataset<Row> read(TableSchema table, String reference) {
    return read(table, snapshot(table, reference));
  }

  /** The rows of a table at a snapshot; none without one. */
  public Dataset<Row> read(TableSchema table, Optional<Snapshot> snapshot) {
    return snapshot
        .map(
            found ->
                SmallInput.of(
                    spark.read().option("versionAsOf", found.snapshotId()).table(name(table)),
                    bytes(found)))
        .orElseGet(() -> spark.createDataFrame(List.<Row>of(), table.storedStructType()));
  }

  /**
   * Sets Spark for the size of the corpus.
   *
   * @param articles the snapshot of the stored articles; empty if there are none
   * @param inputBytes input that is still to be read
   */
  public void suit(Optional<Snapshot> articles, long inputBytes) {
    SmallCorpus.suit(spark, articles.map(Warehouse::bytes).orElse(0L) + inputBytes);
  }

  /** The size of a snapshot's files; where it does not say so, more than any. */
  private static long bytes(Snapshot snapshot) {
    String stated = snapshot.summary().get(SnapshotSummary.TOTAL_FILE_SIZE_PROP);
    return stated == null ? SmallCorpus.UNKNOWN : Long.parseLong(stated);
  }

  public Optional<Snapshot> snapshot(TableSchema table, String reference) {
    return tables.snapshot(table, reference);
  }

  /**
   * The newest ancestor, or the snapshot itself, that added or removed rows: equal ids, equal rows.
   */
  public static long contentId(Table table, Snapshot snapshot) {
    List<Snapshot> ancestors = upToContent(table, snapshot);
    Snapshot content = ancestors.get(ancestors.size() - 1);
    String noted = content.summary().get(CONTENT_PROPERTY);
    return noted == null ? content.snapshotId() : Long.parseLong(noted);
  }

  /** The snapshots from one back to that by which {@link #contentId} knows its rows. */
  public static List<Snapshot> upToContent(Table table, Snapshot snapshot) {
    List<Snapshot> ancestors = new ArrayList<>();
    Snapshot current = snapshot;
    while (true) {
      ancestors.add(current);
      var summary = current.summary();
      Snapshot parent = current.parentId() == null ? null : table.snapshot(current.parentId());
      if (parent == null
          || summary.containsKey(CONTENT_PROPERTY)
          || summary.containsKey("added-records")
          || summary.containsKey("deleted-records")) {
        return ancestors;
      }
      current = parent;
    }
  }

  /**
   * Keeps every run that began before from publishing: such runs are dead, or were taken for dead.
   * Call it before removing anything that such a run has written.
   */
  public void fence() {
    ensure(AllTables.RUNS).newFastAppend().commit();
  }

  /** The name by which Spark knows a table, or a branch of it. */
  public String name(TableSchema table) {
    return "%s.`%s`.`%s`".formatted(SparkSessions.CATALOG, corpus, table.name());
  }

  public String branchName(TableSchema table, String branch) {
    return branch.equals(SnapshotRef.MAIN_BRANCH)
        ? name(table)
        : name(table) + ".`branch_" + branch + "`";
  }

  void createNamespace(Namespace namespace) {
    if (catalog instanceof SupportsNamespaces namespaces
        && !namespaces.namespaceExists(namespace)) {
      namespaces.createNamespace(namespace);
    }
  }
}
