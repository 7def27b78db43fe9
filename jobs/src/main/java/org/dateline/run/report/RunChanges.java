package org.dateline.run.report;

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
import java.util.stream.Stream;
import org.dateline.run.database.RunDatabase;
import org.dateline.run.database.SqlRow;
import org.dateline.run.message.Counted;
import org.dateline.run.warehouse.PublishedCorpus;
import org.dateline.table.Column;
import org.dateline.table.LedgerAliases;
import org.jspecify.annotations.Nullable;

/** What was changed between two published runs: program, settings, inputs and alias ledger. */
final class RunChanges implements Answer {
  private static final int LEDGER_ROWS = 40;

  private final SqlRow from;
  private final SqlRow to;
  private final PublishedRun run;
  private final boolean ledgerIsKnown;

  private RunChanges(PublishedRun run, SqlRow from, SqlRow to, boolean ledgerIsKnown) {
    this.run = run;
    this.from = from;
    this.to = to;
    this.ledgerIsKnown = ledgerIsKnown;
  }

  /**
   * The changes between two runs.
   *
   * @param run with a table {@code moved} of the entities of which a count differs
   */
  static RunChanges between(PublishedCorpus corpus, PublishedRun run, SqlRow from, SqlRow to) {
    String before = from.text("run_id");
    String after = to.text("run_id");
    boolean known =
        corpus.rows(LedgerAliases.SCHEMA, before).isPresent()
            && corpus.rows(LedgerAliases.SCHEMA, after).isPresent();
    if (known) {
      run.openAs("ledger_before", LedgerAliases.SCHEMA, corpus.files(LedgerAliases.SCHEMA, before));
      run.openAs("ledger_after", LedgerAliases.SCHEMA, corpus.files(LedgerAliases.SCHEMA, after));
    }
    return new RunChanges(run, from, to, known);
  }

  @Override
  public String text() {
    return program() + settings() + inputs() + ledger();
  }

  @Override
  public Map<String, @Nullable Object> data() {
    return Json.object(
        "version_before", from.text("version"),
        "version_after", to.text("version"),
        "settings", changedSettings(),
        "inputs", to.list("inputs"),
        "ledger_added", ledgerIsKnown ? ledgerRows("ledger_after", "ledger_before") : null,
        "ledger_removed", ledgerIsKnown ? ledgerRows("ledger_before", "ledger_after") : null);
  }

  private String program() {
    String before = from.text("version");
    String after = to.text("version");
    return before.equals(after)
        ? "  program: the same, %s\n".formatted(after)
        : "  program: %s, now %s\n".formatted(before, after);
  }

  /** Settings that differ: setting, before, after; null where one is not set. */
  private List<Map<String, @Nullable Object>> changedSettings() {
    Map<String, String> before = flat(from.text("settings"));
    Map<String, String> after = flat(to.text("settings"));
    var keys = new TreeSet<>(before.keySet());
    keys.addAll(after.keySet());
    return keys.stream()
        .filter(key -> !Objects.equals(before.get(key), after.get(key)))
        .map(key -> Json.object("setting", key, "before", before.get(key), "after", after.get(key)))
        .toList();
  }

  private String settings() {
    String changed =
        changedSettings().stream()
            .map(
                one ->
                    "  setting %s: %s, now %s\n"
                        .formatted(
                            one.get("setting"),
                            Objects.requireNonNullElse(one.get("before"), "not set"),
                            Objects.requireNonNullElse(one.get("after"), "not set")))
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
    List<String> given = to.list("inputs");
    return given.isEmpty()
        ? "  inputs: none were given to %s, run by %s\n"
            .formatted(to.text("run_id"), to.text("job"))
        : "  inputs given to %s: %s\n".formatted(to.text("run_id"), String.join(" ", given));
  }

  /** The rows of the ledger that came and went, each with what became of its entity. */
  private String ledger() {
    if (!ledgerIsKnown) {
      return "  ledger: not kept by both runs\n";
    }
    List<SqlRow> gone = ledgerRows("ledger_before", "ledger_after");
    List<SqlRow> come = ledgerRows("ledger_after", "ledger_before");
    if (gone.isEmpty() && come.isEmpty()) {
      return "  ledger: the same\n";
    }
    Map<String, SqlRow> counts = counts(gone, come);
    return "  ledger: %s added, %,d removed\n"
            .formatted(Counted.of(come.size(), "row"), gone.size())
        + inWords("+", come, counts)
        + inWords("-", gone, counts);
  }

  /** Rows of one ledger that the other does not have as often. */
  private List<SqlRow> ledgerRows(String of, String without) {
    String columns =
        LedgerAliases.SCHEMA.columns().stream()
            .map(Column::name)
            .map(name -> '"' + name + '"')
            .collect(Collectors.joining(", "));
    return run.rows(
        """
        SELECT * FROM (SELECT %1$s FROM %2$s EXCEPT ALL SELECT %1$s FROM %3$s)
        ORDER BY action NULLS FIRST, entity_id NULLS FIRST, language NULLS FIRST, alias NULLS FIRST
        """
            .formatted(columns, of, without));
  }

  /** The moved counts of the entities that some ledger row is about; a merge is about two. */
  private Map<String, SqlRow> counts(List<SqlRow> gone, List<SqlRow> come) {
    var ids = new TreeSet<String>();
    Stream.concat(gone.stream(), come.stream())
        .forEach(
            row -> {
              if (!row.isNull("entity_id")) {
                ids.add(row.text("entity_id"));
              }
              if (row.text("action").equals("merge")) {
                ids.add(row.text("alias"));
              }
            });
    Map<String, SqlRow> counts = new HashMap<>();
    run.rows("FROM moved WHERE entity_id IN " + RunDatabase.list(ids))
        .forEach(row -> counts.put(row.text("entity_id"), row));
    return counts;
  }

  private static String inWords(String sign, List<SqlRow> rows, Map<String, SqlRow> counts) {
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

  private static String inWords(SqlRow row) {
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
      if (!row.isNull(column)) {
        parts.add(row.getAs(column).toString());
      }
    }
    return String.join("  ", parts);
  }

  private static String effect(SqlRow row, Map<String, SqlRow> counts) {
    SqlRow moved = row.isNull("entity_id") ? null : counts.get(row.text("entity_id"));
    return moved == null
        ? ""
        : "  (%s: mentions %,d, now %,d)"
            .formatted(
                row.text("entity_id"),
                moved.number("mentions_before"),
                moved.number("mentions_after"));
  }
}
