package org.dateline.entities;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * The alias ledger: which names stand for which entity. An analyst keeps it in tab-separated files
 * with the columns {@code entity_id, name, type, language, alias}, sorted by entity, language and
 * alias; lines that start with {@code #} are comments, and {@code *} is any language.
 */
public final class Ledger {

  /** The first line of every ledger file that is not a comment. */
  public static final String HEADER = "entity_id\tname\ttype\tlanguage\talias";

  /** One row of a ledger file and where it stands ({@code line} counts from 1). */
  public record Entry(
      String entityId,
      String name,
      EntityType type,
      String language,
      String alias,
      String file,
      int line) {
    private static final Comparator<Entry> ORDER =
        Comparator.comparing(Entry::entityId)
            .thenComparing(Entry::language)
            .thenComparing(Entry::alias);

    Row toRow() {
      return RowFactory.create(entityId, name, type.name(), language, alias);
    }

    static int compare(Entry one, Entry other) {
      return ORDER.compare(one, other);
    }
  }

  /** Something wrong in a ledger file: where, what was expected there, and what was found. */
  public record Problem(String file, int line, String expected, String found) {
    @Override
    public String toString() {
      return file + ":" + line + ": expected " + expected + ", found " + found;
    }
  }

  /** What was read: every good row, and every problem. */
  public record Contents(List<Entry> entries, List<Problem> problems) {
    public Contents {
      entries = List.copyOf(entries);
      problems = List.copyOf(problems);
    }

    /** The rows of {@link org.dateline.table.LedgerAliases}, in the order of its columns. */
    public List<Row> rows() {
      return entries.stream().sorted(Entry::compare).map(Entry::toRow).toList();
    }
  }

  /** Reads one ledger file; a bad row becomes a problem and reading goes on. */
  public static Contents parse(String fileName, List<String> lines) {
    return new LedgerFile(fileName).parse(lines);
  }

  /**
   * All files together, with the problems of each and those between them: an alias that stands for
   * two entities in one language, an entity with two names or types, a name that is no alias.
   */
  public static Contents combine(Collection<Contents> files) {
    List<Entry> entries = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (Contents file : files) {
      entries.addAll(file.entries());
      problems.addAll(file.problems());
    }
    entries.sort(Entry::compare);
    problems.addAll(LedgerConsistency.problems(entries));
    return new Contents(entries, problems);
  }

  private Ledger() {}
}
