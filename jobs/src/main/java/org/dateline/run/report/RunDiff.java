package org.dateline.run.report;

import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.lit;

import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigRenderOptions;
import com.typesafe.config.ConfigUtil;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.iceberg.SnapshotRef;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dateline.run.message.Counted;
import org.dateline.run.message.DatelineException;
import org.dateline.run.message.ErrorCode;
import org.dateline.run.message.TextTable;
import org.dateline.run.warehouse.AllTables;
import org.dateline.run.warehouse.Warehouse;
import org.dateline.spark.RowValues;
import org.dateline.table.AmbiguousMentions;
import org.dateline.table.Entities;
import org.dateline.table.LedgerAliases;
import org.dateline.table.TableSchema;

/** Which counts moved between two published runs, and what was changed that may have moved them. */
final class RunDiff {
  private static final int TOP_ENTITIES = 20;
  private static final int LEDGER_ROWS = 40;
  private static final String[] COUNTS = {"mentions", "articles"};

  private final Warehouse warehouse;
  private final Row from;
  private final Row to;

  private RunDiff(Warehouse warehouse, Row from, Row to) {
    this.warehouse = warehouse;
    this.from = from;
    this.to = to;
  }

  /**
   * The difference in words.
   *
   * @param ids of none, one or two runs: the last two, one and the newest, or these
   * @throws DatelineException (USAGE) if there is no such run, or there are no two
   */
  static String of(Warehouse warehouse, List<String> ids) {
    List<Row> runs =
        warehouse
            .read(AllTables.RUNS, SnapshotRef.MAIN_BRANCH)
            .orderBy("finished_at", "run_id")
            .collectAsList();
    if (runs.size() < 2) {
      throw new DatelineException(
          ErrorCode.USAGE, "expected two published runs to compare, found " + runs.size() + ".");
    }
    Row newest = runs.get(runs.size() - 1);
    Row from = ids.isEmpty() ? runs.get(runs.size() - 2) : require(runs, ids.get(0));
    Row to = ids.size() < 2 ? newest : require(runs, ids.get(1));
    return new RunDiff(warehouse, from, to).text();
  }

  private static Row require(List<Row> runs, String id) {
    return runs.stream()
        .filter(run -> run.<String>getAs("run_id").equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new DatelineException(
                    ErrorCode.USAGE,
                    "no published run %s: expected one that `dateline runs` lists.".formatted(id)));
  }

  private String text() {
    Dataset<Row> moved = movedEntities().cache();
    try {
      return String.join(
          "\n",
          "From run %s to run %s\n".formatted(id(from), id(to)),
          "WHAT WAS CHANGED\n" + program() + settings() + inputs() + ledger(moved),
          "WHICH TABLES MOVED\n" + tables(),
          "WHICH ENTITIES MOVED\n" + entities(moved),
          "WHAT IS LEFT OPEN\n" + open());
    } finally {
      moved.unpersist();
    }
  }

  private String program() {
    String before = from.getAs("version");
    String after = to.getAs("version");
    return before.equals(after)
        ? "  program: the same, %s\n".formatted(after)
        : "  program: %s, now %s\n".formatted(before, after);
  }

  private String settings() {
    Map<String, String> before = flat(from.getAs("settings"));
    Map<String, String> after = flat(to.getAs("settings"));
    var keys = new TreeSet<>(before.keySet());
    keys.addAll(after.keySet());
    String changed =
        keys.stream()
            .filter(key -> !Objects.equals(before.get(key), after.get(key)))
            .map(
                key ->
                    "  setting %s: %s, now %s\n"
                        .formatted(
                            key,
                            before.getOrDefault(key, "not set"),
                            after.getOrDefault(key, "not set")))
            .collect(Collectors.joining());
    return changed.isEmpty() ? "  settings: the same\n" : changed;
  }

  private static Map<String, String> flat(String json) {
    Map<String, String> settings = new TreeMap<>();
    ConfigFactory.parseString(json)
        .entrySet()
        .forEach(
            entry ->
                settings.put(
                    String.join(".", ConfigUtil.splitPath(entry.getKey())),
                    entry.getValue().render(ConfigRenderOptions.concise())));
    return settings;
  }

  private String inputs() {
    List<String> given = RowValues.list(to, "inputs");
    return given.isEmpty()
        ? "  inputs: none were given to %s, run by %s\n".formatted(id(to), to.getAs("job"))
        : "  inputs given to %s: %s\n".formatted(id(to), String.join(" ", given));
  }

  /** The rows of the ledger that came and went, each with what became of its entity. */
  private String ledger(Dataset<Row> moved) {
    boolean known =
        warehouse.snapshot(LedgerAliases.SCHEMA, id(from)).isPresent()
            && warehouse.snapshot(LedgerAliases.SCHEMA, id(to)).isPresent();
    if (!known) {
      return "  ledger: not kept by both runs\n";
    }
    Dataset<Row> before = LedgerAliases.SCHEMA.project(read(LedgerAliases.SCHEMA, from));
    Dataset<Row> after = LedgerAliases.SCHEMA.project(read(LedgerAliases.SCHEMA, to));
    List<Row> gone = sort(before.exceptAll(after));
    List<Row> come = sort(after.exceptAll(before));
    if (gone.isEmpty() && come.isEmpty()) {
      return "  ledger: the same\n";
    }
    Map<String, Row> counts = counts(moved, gone, come);
    return "  ledger: %s added, %,d removed\n"
            .formatted(Counted.of(come.size(), "row"), gone.size())
        + inWords("+", come, counts)
        + inWords("-", gone, counts);
  }

  private static List<Row> sort(Dataset<Row> rows) {
    return rows.orderBy("action", "entity_id", "language", "alias").collectAsList();
  }

  /** The moved counts of the entities that some ledger row is about; a merge is about two. */
  private static Map<String, Row> counts(Dataset<Row> moved, List<Row> gone, List<Row> come) {
    var ids = new TreeSet<String>();
    for (List<Row> rows : List.of(gone, come)) {
      for (Row row : rows) {
        if (row.getAs("entity_id") != null) {
          ids.add(row.getAs("entity_id"));
        }
        if (row.getAs("action").equals("merge")) {
          ids.add(row.getAs("alias"));
        }
      }
    }
    Map<String, Row> counts = new HashMap<>();
    moved
        .join(
            moved
                .sparkSession()
                .createDataset(new ArrayList<>(ids), org.apache.spark.sql.Encoders.STRING())
                .toDF("entity_id"),
            "entity_id")
        .collectAsList()
        .forEach(row -> counts.put(row.getAs("entity_id"), row));
    return counts;
  }

  private static String inWords(String sign, List<Row> rows, Map<String, Row> counts) {
    String more =
        rows.size() > LEDGER_ROWS
            ? "    %s and %,d more\n".formatted(sign, rows.size() - LEDGER_ROWS)
            : "";
    return rows.stream()
            .limit(LEDGER_ROWS)
            .map(row -> "    %s %s%s\n".formatted(sign, inWords(row), effect(row, counts)))
            .collect(Collectors.joining())
        + more;
  }

  private static String inWords(Row row) {
    var parts = new ArrayList<String>();
    for (String column :
        List.of(
            "action",
            "entity_id",
            "language",
            "alias",
            "valid_from",
            "valid_until",
            "bounded_to",
            "reason",
            "author")) {
      Object value = row.getAs(column);
      if (value != null) {
        parts.add(value.toString());
      }
    }
    return String.join("  ", parts);
  }

  private static String effect(Row row, Map<String, Row> counts) {
    Row moved = counts.get(row.<String>getAs("entity_id"));
    return moved == null
        ? ""
        : "  (%s: mentions %,d, now %,d)"
            .formatted(
                row.getAs("entity_id"),
                moved.<Long>getAs("mentions_before"),
                moved.<Long>getAs("mentions_after"));
  }

  private String tables() {
    Map<String, Long> before = RowValues.map(from, "row_counts");
    Map<String, Long> after = RowValues.map(to, "row_counts");
    List<List<String>> lines = new ArrayList<>();
    lines.add(List.of("table", "rows before", "rows now", "change"));
    for (TableSchema table : AllTables.PUBLISHED) {
      long had = before.getOrDefault(table.name(), 0L);
      long has = after.getOrDefault(table.name(), 0L);
      if (had != has) {
        lines.add(List.of(table.name(), number(had), number(has), change(had, has)));
      }
    }
    return lines.size() == 1 ? "  none in number\n" : TextTable.of(lines).indent(2);
  }

  /** One row per entity whose counts differ, absent ones counted 0. */
  private Dataset<Row> movedEntities() {
    Dataset<Row> joined =
        withCounts(from, "before")
            .join(withCounts(to, "after"), new String[] {"entity_id"}, "full_outer");
    Column differs = lit(false);
    for (String count : COUNTS) {
      for (String when : List.of("_before", "_after")) {
        joined = joined.withColumn(count + when, coalesce(col(count + when), lit(0L)));
      }
      differs = differs.or(col(count + "_before").notEqual(col(count + "_after")));
    }
    return joined.filter(differs);
  }

  private Dataset<Row> withCounts(Row run, String when) {
    return read(Entities.SCHEMA, run)
        .select(
            col("entity_id"),
            col("mentions").as("mentions_" + when),
            col("articles").as("articles_" + when));
  }

  private String entities(Dataset<Row> moved) {
    Row sums =
        moved
            .agg(
                count_if(col("mentions_before").equalTo(0)).as("come"),
                count_if(col("mentions_after").equalTo(0)).as("gone"),
                count(lit(1)).as("all"))
            .head();
    List<List<String>> lines = new ArrayList<>();
    lines.add(List.of("mentions", "now", "change", "articles", "now", "change", "entity"));
    moved
        .orderBy(
            abs(col("mentions_after").minus(col("mentions_before"))).desc(),
            abs(col("articles_after").minus(col("articles_before"))).desc(),
            col("entity_id"))
        .limit(TOP_ENTITIES)
        .collectAsList()
        .forEach(row -> lines.add(line(row)));
    long come = sums.getAs("come");
    long gone = sums.getAs("gone");
    long all = sums.getAs("all");
    return "  %,d new, %,d gone, %s\n".formatted(come, gone, Counted.of(all - come - gone, "other"))
        + (all == 0 ? "" : TextTable.of(lines).indent(2));
  }

  private static List<String> line(Row row) {
    List<String> line = new ArrayList<>();
    for (String count : COUNTS) {
      long before = row.getAs(count + "_before");
      long after = row.getAs(count + "_after");
      line.addAll(List.of(number(before), number(after), change(before, after)));
    }
    line.add(row.getAs("entity_id"));
    return line;
  }

  private String open() {
    List<List<String>> lines = new ArrayList<>();
    lines.add(List.of("reason", "mentions", "now", "change"));
    reasons(from, "before")
        .join(reasons(to, "after"), new String[] {"reason"}, "full_outer")
        .na()
        .fill(0, new String[] {"before", "after"})
        .orderBy("reason")
        .collectAsList()
        .forEach(
            row -> {
              long before = row.getAs("before");
              long after = row.getAs("after");
              if (before != after) {
                lines.add(
                    List.of(
                        row.getAs("reason"), number(before), number(after), change(before, after)));
              }
            });
    return lines.size() == 1
        ? "  as many as before, for each reason\n"
        : TextTable.of(lines).indent(2);
  }

  private Dataset<Row> reasons(Row run, String when) {
    return read(AmbiguousMentions.SCHEMA, run).groupBy("reason").agg(count(lit(1)).as(when));
  }

  private Dataset<Row> read(TableSchema table, Row run) {
    return warehouse.read(table, id(run));
  }

  private static String id(Row run) {
    return run.getAs("run_id");
  }

  private static String number(long count) {
    return "%,d".formatted(count);
  }

  private static String change(long before, long after) {
    return "%+,d".formatted(after - before);
  }
}
