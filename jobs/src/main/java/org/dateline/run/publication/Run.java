package org.dateline.run.publication;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.apache.iceberg.Snapshot;
import org.apache.iceberg.SnapshotRef;
import org.apache.iceberg.Table;
import org.apache.iceberg.TableMetadata;
import org.apache.iceberg.expressions.Expressions;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.dateline.run.message.DatelineException;
import org.dateline.run.message.ErrorCode;
import org.dateline.run.session.SmallCorpus;
import org.dateline.run.warehouse.AllTables;
import org.dateline.run.warehouse.NullCounts;
import org.dateline.run.warehouse.RunHistory;
import org.dateline.run.warehouse.RunRecord;
import org.dateline.run.warehouse.TableSwap;
import org.dateline.run.warehouse.Warehouse;
import org.dateline.table.ArticleVersions;
import org.dateline.table.Articles;
import org.dateline.table.TableSchema;
import org.dateline.table.Tables;
import org.jspecify.annotations.Nullable;

/**
 * One run: what it reads and writes. Writes go to a branch of the run's own in every table, so that
 * readers see nothing of it before {@link Publication}; reads see the run's own writes.
 */
public final class Run {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  /** Property of a snapshot: the fingerprint of the code and settings that made all its rows. */
  static final String RULES_PROPERTY = "dateline.rules";

  private static final Map<String, String> NO_STEP = Map.of(Warehouse.STEP_PROPERTY, "");

  private final Warehouse warehouse;
  private final String id;
  private final String job;
  private final Instant startedAt;
  private final List<String> inputs;
  private final RunHistory.State base;
  private final Runnable checkBeforeWrites;
  private final Map<String, TableSchema> written = new LinkedHashMap<>();
  private final Map<String, Long> measures = new LinkedHashMap<>();
  private Optional<Published> published = Optional.empty();

  /** What a published run consists of: rows by table, and the violations that each audit found. */
  public record Published(Map<String, Long> rows, Map<String, Long> audits) {}

  private Run(
      Warehouse warehouse,
      String id,
      String job,
      Instant startedAt,
      List<String> inputs,
      RunHistory.State base,
      Runnable checkBeforeWrites) {
    this.warehouse = warehouse;
    this.id = id;
    this.job = job;
    this.startedAt = startedAt;
    this.inputs = List.copyOf(inputs);
    this.base = base;
    this.checkBeforeWrites = checkBeforeWrites;
  }

  /** Begins a run from the newest published one. */
  public static Run begin(Warehouse warehouse, String job, List<String> inputs) {
    return begin(warehouse, newId(), job, inputs, () -> {});
  }

  /**
   * @param checkBeforeWrites throws if this run is to end
   */
  public static Run begin(
      Warehouse warehouse, String id, String job, List<String> inputs, Runnable checkBeforeWrites) {
    warehouse.openScratch(id);
    return withoutScratch(warehouse, id, job, inputs, checkBeforeWrites);
  }

  /** Begins a run without a scratch folder, for steps that keep no intermediate rows. */
  public static Run withoutScratch(
      Warehouse warehouse, String id, String job, List<String> inputs, Runnable checkBeforeWrites) {
    var base = new RunHistory(warehouse.tables()).now();
    return new Run(warehouse, id, job, Instant.now(), inputs, base, checkBeforeWrites);
  }

  public static String newId() {
    // Two runs of the same second must not share a branch.
    return TIME.format(Instant.now())
        + "-%04x".formatted(ThreadLocalRandom.current().nextInt(0x10000));
  }

  /** Start in UTC and four hex digits, e.g. {@code 20261122T013000Z-4f1d}: ids sort by time. */
  public String id() {
    return id;
  }

  public static Instant startOf(String runId) {
    return TIME.parse(runId.substring(0, runId.indexOf('-')), Instant::from);
  }

  String job() {
    return job;
  }

  public Instant startedAt() {
    return startedAt;
  }

  public List<String> inputs() {
    return inputs;
  }

  public Warehouse warehouse() {
    return warehouse;
  }

  /** Empty until readers see the run. */
  public Optional<Published> published() {
    return published;
  }

  void isPublished(Map<String, Long> rows, Map<String, Long> audits) {
    published = Optional.of(new Published(Map.copyOf(rows), Map.copyOf(audits)));
  }

  public String branch() {
    return branch(id);
  }

  static String branch(String runId) {
    return "run_" + runId;
  }

  /** The published state that this run changes, and that it must still find when it publishes. */
  RunHistory.State base() {
    return base;
  }

  public boolean hasWritten(TableSchema table) {
    return written.containsKey(table.name());
  }

  public Collection<TableSchema> tablesWritten() {
    return written.values();
  }

  public Map<String, Long> measures() {
    return measures;
  }

  public void measure(String name, long value) {
    measures.merge(name, value, Long::sum);
  }

  /**
   * The reference at which this run sees a table: its own branch once it has written there, and
   * before that the tag of the run that it began from. Tables that are not published are read on
   * main.
   */
  String reference(TableSchema table) {
    if (hasWritten(table)) {
      return branch();
    }
    return AllTables.isPublished(table)
        // Without such a run there is no such branch either, and the table is seen empty.
        ? base.newest().map(RunRecord::id).orElse(branch())
        : SnapshotRef.MAIN_BRANCH;
  }

  public Dataset<Row> read(TableSchema table) {
    return warehouse.read(table, reference(table));
  }

  public Tables read(Collection<TableSchema> schemas) {
    Tables tables = Tables.none();
    for (TableSchema schema : schemas) {
      tables = tables.with(schema, read(schema));
    }
    return tables;
  }

  /**
   * The tables as this run sees them, with only the newest version of each corrected article: what
   * every step after ingest reads.
   */
  public Tables readNewest(Collection<TableSchema> schemas) {
    Tables tables = read(schemas);
    return schemas.contains(Articles.SCHEMA)
        ? tables.with(
            Articles.SCHEMA,
            ArticleVersions.newestOf(tables.get(Articles.SCHEMA), read(ArticleVersions.SCHEMA)))
        : tables;
  }

  /**
   * Sets Spark for the size of the corpus.
   *
   * @param inputBytes input that is still to be read; {@link SmallCorpus#UNKNOWN} if nobody knows
   */
  public void suitSize(long inputBytes) {
    warehouse.suit(warehouse.snapshot(Articles.SCHEMA, reference(Articles.SCHEMA)), inputBytes);
  }

  /** Null counts of some columns of a table that has a snapshot, from its manifests. */
  public NullCounts nullCounts(TableSchema table, Collection<String> columns) {
    Table found = warehouse.find(table).orElseThrow();
    return NullCounts.of(found, found.snapshot(reference(table)).snapshotId(), columns);
  }

  /** Adds rows to a table. */
  public void append(TableSchema table, Dataset<Row> rows) {
    write(table, rows, NO_STEP, null);
  }

  /**
   * Replaces all rows of a table; {@code step} is the fingerprint that {@link #isCurrent} asks for.
   */
  public void replace(TableSchema table, Dataset<Row> rows, String step) {
    write(table, rows, Map.of(Warehouse.STEP_PROPERTY, step), functions.lit(true));
  }

  /**
   * Replaces all rows of a table except those of some values of its partition column; these keep
   * the id of the run that wrote them.
   *
   * @param rules fingerprint of the code and settings that made the new rows and the old; {@link
   *     #readMadeBy} asks for it
   */
  public void renew(
      TableSchema table, Dataset<Row> rows, List<String> kept, String step, String rules) {
    var replaced =
        kept.isEmpty()
            ? functions.lit(true)
            : functions.not(
                functions.col(table.partitionedBy().orElseThrow()).isin(kept.toArray()));
    write(table, rows, Map.of(Warehouse.STEP_PROPERTY, step, RULES_PROPERTY, rules), replaced);
  }

  /**
   * The tables as this run sees them. A table is given without rows if other rules made any of its
   * rows, or if anything else has written to it since.
   */
  public Tables readMadeBy(String rules, Collection<TableSchema> schemas) {
    Tables tables = Tables.none();
    for (TableSchema schema : schemas) {
      boolean same =
          warehouse
              .snapshot(schema, reference(schema))
              .map(snapshot -> rules.equals(snapshot.summary().get(RULES_PROPERTY)))
              .orElse(false);
      tables = tables.with(schema, same ? read(schema) : schema.empty(warehouse.spark()));
    }
    return tables;
  }

  /** Replaces the rows of one value of the column that the table is partitioned by. */
  public void replacePart(TableSchema table, String value, Dataset<Row> rows) {
    String column = table.partitionedBy().orElseThrow();
    write(table, rows, NO_STEP, functions.col(column).equalTo(value));
  }

  private void write(
      TableSchema table,
      Dataset<Row> rows,
      Map<String, String> properties,
      org.apache.spark.sql.@Nullable Column replaced) {
    checkBeforeWrites.run();
    startBranch(table);
    var writer =
        withRunId(table, rows)
            .writeTo(warehouse.branchName(table, branch()))
            .option("snapshot-property." + Warehouse.RUN_PROPERTY, id);
    properties.forEach((name, value) -> writer.option("snapshot-property." + name, value));
    try {
      if (replaced == null) {
        writer.append();
      } else {
        writer.overwrite(replaced);
      }
    } catch (org.apache.spark.sql.catalyst.analysis.NoSuchTableException e) {
      throw new DatelineException(ErrorCode.EXTERNAL, "table " + table + " vanished", e);
    }
  }

  /** Adds rows, on main, to a table that is not published and grows batch by batch. */
  public void appendUnpublished(TableSchema table, Dataset<Row> rows) {
    checkBeforeWrites.run();
    warehouse.ensure(table);
    try {
      withRunId(table, rows)
          .writeTo(warehouse.name(table))
          .option("snapshot-property." + Warehouse.RUN_PROPERTY, id)
          .append();
    } catch (org.apache.spark.sql.catalyst.analysis.NoSuchTableException e) {
      throw new DatelineException(ErrorCode.EXTERNAL, "table " + table + " vanished", e);
    }
  }

  /** The table, with a branch for this run that begins where it began. */
  public Table startBranch(TableSchema table) {
    Table iceberg = warehouse.ensure(table);
    if (hasWritten(table)) {
      return iceberg;
    }
    Snapshot from = iceberg.snapshot(reference(table));
    if (from == null) {
      startEmptyBranch(iceberg);
    } else {
      startBranchAt(iceberg, from);
    }
    written.put(table.name(), table);
    return iceberg;
  }

  /**
   * Starts a branch without rows: a table that the base does not have may hold another run's rows
   * on main. The branch is set before rows are deleted from it, because in Iceberg the totals of a
   * branch that a commit begins count that commit alone.
   */
  private void startEmptyBranch(Table table) {
    if (table.currentSnapshot() == null) {
      table.newFastAppend().toBranch(branch()).commit();
    } else {
      startBranchAt(table, table.currentSnapshot());
      table.newDelete().deleteFromRowFilter(Expressions.alwaysTrue()).toBranch(branch()).commit();
    }
  }

  private void startBranchAt(Table table, Snapshot snapshot) {
    var branch = SnapshotRef.branchBuilder(snapshot.snapshotId()).build();
    TableSwap.commit(
        table, metadata -> TableMetadata.buildFrom(metadata).setRef(branch(), branch).build());
  }

  private Dataset<Row> withRunId(TableSchema table, Dataset<Row> rows) {
    return table.project(rows).withColumn(TableSchema.RUN_ID.name(), functions.lit(id));
  }

  /** A fingerprint of a step: its code, its settings and the rows it reads. */
  public String step(String name, @Nullable Object settings, Collection<TableSchema> reads) {
    var parts = new ArrayList<String>();
    parts.add(name);
    parts.add(CodeFingerprint.current());
    parts.add(String.valueOf(settings));
    var contents = new LinkedHashSet<>(reads);
    if (reads.contains(Articles.SCHEMA)) {
      contents.add(ArticleVersions.SCHEMA);
    }
    for (TableSchema table : contents) {
      String content =
          warehouse
              .find(table)
              .flatMap(
                  found ->
                      java.util.Optional.ofNullable(found.snapshot(reference(table)))
                          .map(snapshot -> String.valueOf(Warehouse.contentId(found, snapshot))))
              .orElse("none");
      parts.add(table.name() + "@" + content);
    }
    return sha256(String.join("\n", parts));
  }

  /**
   * True if each of the tables was last written by a step of this fingerprint, so that it need not
   * run.
   */
  public boolean isCurrent(Collection<TableSchema> tables, String step) {
    return tables.stream()
        .allMatch(
            table ->
                warehouse
                    .snapshot(table, reference(table))
                    .map(s -> step.equals(s.summary().get(Warehouse.STEP_PROPERTY)))
                    .orElse(false));
  }

  public static String sha256(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
