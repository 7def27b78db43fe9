package org.dateline.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.iceberg.SnapshotRef;
import org.apache.iceberg.data.IcebergGenerics;
import org.dateline.run.message.DatelineException;
import org.dateline.run.message.ErrorCode;
import org.dateline.run.outcome.Failure;
import org.dateline.run.settings.Settings;
import org.dateline.run.warehouse.AllTables;
import org.dateline.run.warehouse.RunHistory;
import org.dateline.run.warehouse.Warehouse;
import org.dateline.table.IngestReport;
import org.dateline.table.TableSchema;

/**
 * A small corpus with one published nightly, to which a run to be disturbed adds some articles and
 * another run others, and what readers see after undisturbed runs in each order.
 */
final class FrozenCorpus {
  static final int LEASE_SECONDS = 2;

  /** What readers see of a catalog that a frozen process keeps locked. */
  static final String LOCKED = "that the catalog is locked";

  /** What differs between runs that find the same. */
  private static final Set<String> OF_RUNS = Set.of("run_id", "first_run_id");

  /** What a disturbed run does: all that a nightly does, or the first of its steps. */
  enum Disturbed {
    NIGHTLY,
    INGEST
  }

  private final Path folder;
  private final Disturbed disturbed;
  private final Path warehouse;
  private final Path prepared;
  private final List<String> first;
  private final List<String> more;
  private final List<String> others;

  /** The rows of all tables, by what has been published. */
  private final Map<Map<String, List<String>>, String> expected = new HashMap<>();

  private Map<String, List<String>> all = Map.of();
  private boolean isOrderSeen;

  FrozenCorpus(Path folder, Disturbed disturbed) {
    this.folder = folder;
    this.disturbed = disturbed;
    this.warehouse = folder.resolve("warehouse");
    this.prepared = folder.resolve("prepared");
    Path examples = Path.of(System.getProperty("dateline.root"), "examples", "corpus");
    this.first = List.of(examples.resolve("civic-ledger/2026/03").toString());
    this.more = with(first, examples.resolve("pocket-and-desk/reviews").toString());
    this.others = List.of(examples.resolve("civic-ledger/2026/04").toString());
  }

  private static List<String> with(List<String> inputs, String input) {
    List<String> all = new ArrayList<>(inputs);
    all.add(input);
    return all;
  }

  Path folder() {
    return folder;
  }

  Disturbed disturbed() {
    return disturbed;
  }

  private Settings settings() {
    Map<String, String> changed = new LinkedHashMap<>();
    changed.put("warehouse", warehouse.toString());
    changed.put("mentions.languages", "[en]");
    changed.put("lease.seconds", String.valueOf(LEASE_SECONDS));
    changed.put("ledger.path", conf("entities"));
    changed.put("sources.path", conf("sources.tsv"));
    return Settings.load(Optional.empty(), changed);
  }

  private static String conf(String name) {
    return Path.of(System.getProperty("dateline.root"), "conf", name).toString();
  }

  /** The first run, and what undisturbed runs give from there on. */
  void prepare() throws IOException {
    delete(folder);
    Files.createDirectories(folder);
    require(codeOf(() -> new JobRunner(settings()).nightly(first)));
    copy(warehouse, prepared);
    remember("before");
    require(addMore());
    remember("published");
    require(addOthers());
    remember("published, others");
    require(addAll());
    all = healed(rows());
    restore();
    require(addOthers());
    remember("others");
    require(addMore());
    rememberOrder("others, published", "published, others");
  }

  private static void require(int code) {
    if (code != 0) {
      throw new IllegalStateException("an undisturbed run ended with " + code);
    }
  }

  private void remember(String name) {
    String same = expected.putIfAbsent(rows(), name);
    if (same != null) {
      throw new IllegalStateException(name + " cannot be told from " + same);
    }
  }

  /** Articles that are only read may give the same rows in either order. */
  private void rememberOrder(String name, String otherOrder) {
    String same = expected.putIfAbsent(rows(), name);
    if (same != null && !same.equals(otherOrder)) {
      throw new IllegalStateException(name + " cannot be told from " + same);
    }
    isOrderSeen = same == null;
  }

  /** As after the first run. */
  void restore() throws IOException {
    delete(warehouse);
    copy(prepared, warehouse);
  }

  /** What the process to be disturbed does. */
  int addMore() {
    return add(more);
  }

  int addAll() {
    return add(with(more, others.get(0)));
  }

  int addOthers() {
    return codeOf(() -> new JobRunner(settings()).ingest(others));
  }

  private int add(List<String> inputs) {
    return codeOf(
        () -> {
          var runner = new JobRunner(settings());
          switch (disturbed) {
            case NIGHTLY -> runner.nightly(inputs);
            case INGEST -> runner.ingest(inputs);
          }
        });
  }

  private static int codeOf(Runnable job) {
    try {
      job.run();
      return 0;
    } catch (DatelineException e) {
      System.err.println("dateline: " + e.getMessage());
      return e.code().exitCode();
    } catch (RuntimeException e) {
      e.printStackTrace();
      return Failure.of(e).exitCode();
    }
  }

  /** How {@link #seen} names the state after both runs, the other one first. */
  String othersThenPublished() {
    return isOrderSeen ? "others, published" : "published, others";
  }

  /**
   * Which published state readers see; "a mixture" for anything else. A process that is frozen in a
   * commit to an SQLite file keeps it locked, and readers are told so.
   */
  String seen() {
    try {
      return expected.getOrDefault(rows(), "a mixture");
    } catch (DatelineException e) {
      if (e.code() == ErrorCode.EXTERNAL && e.getMessage().contains("stayed locked")) {
        return LOCKED;
      }
      throw e;
    }
  }

  /** What is wrong after the run that should have healed everything. */
  List<String> problems() {
    List<String> problems = new ArrayList<>();
    Map<String, List<String>> rows = rows();
    healed(rows)
        .forEach(
            (table, found) -> {
              if (!found.equals(all.get(table))) {
                problems.add(
                    "%s has %d rows, an undisturbed run %d, or others"
                        .formatted(table, found.size(), all.get(table).size()));
              }
            });
    try (var opened = Warehouse.openToRead("freeze", settings())) {
      String newest = new RunHistory(opened.tables()).newest().orElseThrow().id();
      for (TableSchema schema : AllTables.PUBLISHED) {
        for (var table : opened.find(schema).stream().toList()) {
          var main = table.refs().get(SnapshotRef.MAIN_BRANCH);
          var tag = table.refs().get(newest);
          if (tag != null && (main == null || main.snapshotId() != tag.snapshotId())) {
            problems.add("main of " + schema + " is not at the newest run");
          }
        }
      }
    }
    return problems;
  }

  /** Without what counts the runs rather than the articles. */
  private static Map<String, List<String>> healed(Map<String, List<String>> rows) {
    var healed = new TreeMap<>(rows);
    healed.remove(IngestReport.SCHEMA.name());
    return healed;
  }

  /** The rows of each table at the newest run, in order. */
  private Map<String, List<String>> rows() {
    try (var opened = Warehouse.openToRead("freeze", settings())) {
      String newest = new RunHistory(opened.tables()).newest().orElseThrow().id();
      Map<String, List<String>> rows = new TreeMap<>();
      for (TableSchema schema : AllTables.PUBLISHED) {
        rows.put(schema.name(), rows(opened, schema, newest));
      }
      return rows;
    }
  }

  private static List<String> rows(Warehouse opened, TableSchema schema, String run) {
    var snapshot = opened.snapshot(schema, run);
    if (snapshot.isEmpty()) {
      return List.of();
    }
    List<String> rows = new ArrayList<>();
    List<String> columns =
        schema.storedColumns().stream()
            .map(org.dateline.table.Column::name)
            .filter(name -> !OF_RUNS.contains(name))
            .toList();
    try (var found =
        IcebergGenerics.read(opened.find(schema).orElseThrow())
            .useSnapshot(snapshot.get().snapshotId())
            .select(columns)
            .build()) {
      found.forEach(row -> rows.add(row.toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    rows.sort(null);
    return rows;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(
            file,
            to.resolve(from.relativize(file).toString()),
            java.nio.file.LinkOption.NOFOLLOW_LINKS);
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
