package org.dateline.entities.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * The alias ledger: what an analyst decided about names. It is kept in tab-separated files with the
 * columns of {@link #HEADER}; a row may stand anywhere in any of them, and lines that start with
 * {@code #} are comments. {@link LedgerAction} says what a row can decide, {@link LedgerRow} what
 * its columns hold; docs/operations.md has an example of each.
 */
public final class Ledger {

  /** The first line of every ledger file that is not a comment. */
  public static final String HEADER =
      "action\tentity_id\tname\ttype\tlanguage\talias\tqid\tfrom\tuntil\twhere\treason\tauthor";

  /** One row of a ledger file and where it stands ({@code line} counts from 1). */
  public record Entry(LedgerRow row, String file, int line) {
    static final Comparator<Entry> ORDER =
        Comparator.comparing(Entry::row, LedgerRow.ORDER)
            .thenComparing(Entry::file)
            .thenComparing(Entry::line);

    /** For example {@code companies.tsv:17}. */
    public String place() {
      return file + ":" + line;
    }
  }

  /**
   * Something wrong in a ledger file: where, what was expected there, what was found, and what to
   * do about it where that is not plain.
   */
  public record Problem(
      String file, int line, String expected, @Nullable String found, String advice) {
    @Override
    public String toString() {
      String problem = file + ":" + line + ": expected " + expected + ", found " + found;
      return advice.isEmpty() ? problem : problem + ". " + advice;
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
      return entries.stream().sorted(Entry.ORDER).map(entry -> entry.row().toRow()).toList();
    }
  }

  /** Reads one ledger file; a bad row becomes a problem and reading goes on. */
  public static Contents parse(String fileName, List<String> lines) {
    return new LedgerFile(fileName).parse(lines);
  }

  /** All files together, with the problems of each and those between their rows. */
  public static Contents combine(Collection<Contents> files) {
    List<Entry> entries = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (Contents file : files) {
      entries.addAll(file.entries());
      problems.addAll(file.problems());
    }
    entries.sort(Entry.ORDER);
    problems.addAll(LedgerConsistency.problems(entries));
    return new Contents(entries, problems);
  }

  private Ledger() {}
}
