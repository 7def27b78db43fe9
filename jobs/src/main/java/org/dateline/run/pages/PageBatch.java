package org.dateline.run.pages;

import java.util.function.Function;
import java.util.stream.Stream;
import org.dateline.run.database.RunDatabase;
import org.dateline.run.database.SqlRow;
import org.dateline.run.settings.Settings;

/**
 * Things of one kind whose pages are made at a time, so that no more than their rows are in memory.
 *
 * @param kind as tables are named: entity, pair, outlet or story
 * @param shown the table of all things of the kind that have a page, by {@code key}
 * @param first key of the batch
 * @param last key of the batch
 */
record PageBatch(
    RunDatabase run,
    Settings.Report wanted,
    ReportLinks links,
    QuotedTexts texts,
    String kind,
    String shown,
    long first,
    long last) {

  /** The things, by rank. */
  Stream<SqlRow> things() {
    return run
        .rows("FROM %s WHERE key BETWEEN ? AND ? ORDER BY key".formatted(shown), first, last)
        .stream();
  }

  /**
   * Rows by their number {@code key}.
   *
   * @param query with %s where the condition stands that keeps those of the batch
   */
  Rows rows(String query) {
    return rows(row -> row.number("key"), query);
  }

  /** Rows by a key of their own. */
  Rows rows(Function<SqlRow, Object> key, String query) {
    return Rows.by(key, run, query.formatted("key BETWEEN ? AND ?"), first, last);
  }

  Trends trends() {
    return Trends.of(run, kind, first, last);
  }

  /** The places that the months of trends open to. */
  Rows evidence() {
    return rows(
        "FROM %s_places_evidence WHERE %%s ORDER BY key, month NULLS LAST, nth".formatted(kind));
  }

  /**
   * Asks for the sentences at some places.
   *
   * @param places as {@link QuotedTexts#want} takes them, with %1$d and %2$d for the first and last
   *     key of the batch
   */
  void want(String places) {
    texts.want(places.formatted(first, last));
  }
}
