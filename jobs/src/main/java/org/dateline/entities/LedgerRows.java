package org.dateline.entities;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dateline.table.LedgerAliases;

/**
 * The rows of the ledger table and the phrases that hold an alias without meaning it, as plain
 * strings that travel to the executors. The ledger is reference data kept by hand: thousands of
 * rows, not millions.
 */
final class LedgerRows implements Serializable {
  private static final long serialVersionUID = 1L;

  /** One row. */
  record Alias(String entityId, String name, EntityType type, String language, String alias) {}

  private final String[][] rows;
  private final String[] notNames;

  private LedgerRows(String[][] rows, String[] notNames) {
    this.rows = rows;
    this.notNames = notNames;
  }

  /**
   * Reads the ledger table.
   *
   * @throws IllegalArgumentException if one alias stands for two entities in a language
   */
  static LedgerRows of(Dataset<Row> ledgerAliases, List<String> notNames) {
    return of(LedgerAliases.SCHEMA.project(ledgerAliases).collectAsList(), notNames);
  }

  /** From rows in the order of the table's columns. */
  static LedgerRows of(List<Row> ledgerAliases, List<String> notNames) {
    String[][] rows =
        ledgerAliases.stream()
            .map(LedgerRows::strings)
            .sorted(Comparator.comparing(row -> String.join("\t", row)))
            .toArray(String[][]::new);
    var ledger = new LedgerRows(rows, notNames.stream().sorted().toArray(String[]::new));
    ledger.requireOneEntityForEachAlias();
    return ledger;
  }

  List<Alias> aliases() {
    List<Alias> aliases = new ArrayList<>();
    for (String[] row : rows) {
      aliases.add(new Alias(row[0], row[1], EntityType.valueOf(row[2]), row[3], row[4]));
    }
    return aliases;
  }

  /** The aliases in use in a language: its own and those of any. */
  List<Alias> in(String language) {
    return aliases().stream()
        .filter(row -> row.language().equals("*") || row.language().equals(language))
        .toList();
  }

  List<String> notNames() {
    return List.of(notNames);
  }

  private void requireOneEntityForEachAlias() {
    Map<String, List<Alias>> byAlias =
        aliases().stream()
            .collect(Collectors.groupingBy(Alias::alias, TreeMap::new, Collectors.toList()));
    List<String> doubles = new ArrayList<>();
    byAlias.forEach(
        (alias, same) -> {
          for (Alias row : same) {
            boolean collides = same.stream().anyMatch(other -> collide(row, other));
            if (collides) {
              doubles.add(alias + " (" + row.language() + ") for " + row.entityId());
            }
          }
        });
    if (!doubles.isEmpty()) {
      throw new IllegalArgumentException(
          "ledger_aliases: expected each alias to stand for one entity in a language, found "
              + String.join("; ", doubles));
    }
  }

  private static boolean collide(Alias one, Alias other) {
    return !one.entityId().equals(other.entityId())
        && (one.language().equals(other.language())
            || one.language().equals("*")
            || other.language().equals("*"));
  }

  private static String[] strings(Row row) {
    String[] strings = new String[row.size()];
    for (int i = 0; i < strings.length; i++) {
      strings[i] = row.getString(i);
    }
    return strings;
  }
}
