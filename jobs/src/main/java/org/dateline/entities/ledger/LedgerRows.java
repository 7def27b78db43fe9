package org.dateline.entities.ledger;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dateline.table.EntityType;
import org.dateline.table.LedgerAliases;

/**
 * The rows of the ledger table and the phrases that hold an alias without meaning it, as they
 * travel to the executors. The ledger is reference data kept by hand: thousands of rows, not
 * millions.
 */
public final class LedgerRows implements Serializable {
  private static final long serialVersionUID = 2L;

  /** A name of an entity. */
  public record Alias(
      String entityId, String name, EntityType type, String language, String alias) {

    private static Alias of(LedgerRow row) {
      return new Alias(
          requireNonNull(row.entityId()),
          requireNonNull(row.name()),
          requireNonNull(row.type()),
          row.language(),
          row.alias());
    }
  }

  private final Row[] rows;
  private final String[] notNames;

  private LedgerRows(Row[] rows, String[] notNames) {
    this.rows = rows;
    this.notNames = notNames;
  }

  /**
   * Reads the ledger table.
   *
   * @throws IllegalArgumentException if rows contradict each other
   */
  public static LedgerRows of(Dataset<Row> ledgerAliases, List<String> notNames) {
    return of(LedgerAliases.SCHEMA.project(ledgerAliases).collectAsList(), notNames);
  }

  /** From rows in the order of the table's columns. */
  public static LedgerRows of(List<Row> ledgerAliases, List<String> notNames) {
    List<LedgerRow> sorted =
        ledgerAliases.stream().map(LedgerRow::of).sorted(LedgerRow.ORDER).toList();
    requireNoContradiction(sorted);
    return new LedgerRows(
        sorted.stream().map(LedgerRow::toRow).toArray(Row[]::new),
        notNames.stream().sorted().toArray(String[]::new));
  }

  /** All rows, in {@link LedgerRow#ORDER}. */
  public List<LedgerRow> all() {
    return Arrays.stream(rows).map(LedgerRow::of).toList();
  }

  /** The names of entities, whenever and wherever they hold. */
  public List<Alias> aliases() {
    return all().stream().filter(LedgerRow::isName).map(Alias::of).toList();
  }

  List<String> notNames() {
    return List.of(notNames);
  }

  private static void requireNoContradiction(List<LedgerRow> sorted) {
    List<Ledger.Entry> entries = new ArrayList<>();
    for (LedgerRow row : sorted) {
      entries.add(new Ledger.Entry(row, "ledger_aliases", entries.size() + 1));
    }
    List<Ledger.Problem> problems = LedgerConsistency.contradictions(entries);
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException(
          String.join("; ", problems.stream().map(Ledger.Problem::toString).toList()));
    }
  }
}
