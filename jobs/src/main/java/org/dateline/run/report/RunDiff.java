package org.dateline.run.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.run.database.SqlRow;
import org.dateline.run.message.Counted;
import org.dateline.run.message.DatelineException;
import org.dateline.run.message.ErrorCode;
import org.dateline.run.message.TextTable;
import org.dateline.run.warehouse.AllTables;
import org.dateline.run.warehouse.KeptRuns;
import org.dateline.run.warehouse.PublishedCorpus;
import org.dateline.table.AmbiguousMentions;
import org.dateline.table.Entities;
import org.dateline.table.TableSchema;
import org.jspecify.annotations.Nullable;

/**
 * Which counts moved between two published runs. What was changed that may have moved them is
 * {@link RunChanges}.
 */
final class RunDiff implements Answer {
  private static final int TOP_ENTITIES = 20;
  private static final List<String> COUNTS = List.of("mentions", "articles");

  private final SqlRow from;
  private final SqlRow to;
  private final PublishedRun run;
  private final RunChanges changes;

  private RunDiff(PublishedCorpus corpus, PublishedRun run, SqlRow from, SqlRow to) {
    this.from = from;
    this.to = to;
    this.run = run;
    openBoth(corpus, Entities.SCHEMA);
    openBoth(corpus, AmbiguousMentions.SCHEMA);
    run.execute(MOVED);
    this.changes = RunChanges.between(corpus, run, from, to);
  }

  /** Entities of which a count differs; those that a run does not have count 0 in it. */
  private static final String MOVED =
      """
      CREATE TEMP TABLE moved AS
      SELECT * FROM (
        SELECT entity_id,
          coalesce(b.mentions, 0) AS mentions_before, coalesce(a.mentions, 0) AS mentions_after,
          coalesce(b.articles, 0) AS articles_before, coalesce(a.articles, 0) AS articles_after
        FROM entities_before AS b FULL JOIN entities_after AS a USING (entity_id)
      )
      WHERE mentions_before <> mentions_after OR articles_before <> articles_after
      """;

  /** Makes the views TABLE_before and TABLE_after. */
  private void openBoth(PublishedCorpus corpus, TableSchema table) {
    run.openAs(table.name() + "_before", table, corpus.files(table, id(from)));
    run.openAs(table.name() + "_after", table, corpus.files(table, id(to)));
  }

  /**
   * The difference between runs.
   *
   * @param run with the table runs open
   * @param ids of none, one or two runs: the last two that are kept, one and the newest, or these
   * @throws DatelineException (USAGE) if there is no such run, or there are no two; (INPUT) if one
   *     is expired
   */
  static RunDiff of(PublishedCorpus corpus, PublishedRun run, List<String> ids) {
    List<SqlRow> all = run.rows("FROM runs ORDER BY finished_at, run_id");
    Set<String> expired = corpus.expiredRuns();
    ids.forEach(id -> requireKept(all, expired, id));
    List<SqlRow> kept = kept(all, expired);
    if (kept.size() < 2) {
      throw new DatelineException(
          ErrorCode.USAGE,
          "expected two published runs to compare, found %d%s."
              .formatted(
                  kept.size(),
                  expired.isEmpty() ? "" : " and %d that are expired".formatted(expired.size())));
    }
    SqlRow newest = kept.get(kept.size() - 1);
    SqlRow from = ids.isEmpty() ? kept.get(kept.size() - 2) : one(kept, ids.get(0));
    SqlRow to = ids.size() < 2 ? newest : one(kept, ids.get(1));
    return new RunDiff(corpus, run, from, to);
  }

  /** Whether there are two published runs that can be compared. */
  static boolean hasTwo(PublishedCorpus corpus, PublishedRun run) {
    return kept(run.rows("SELECT run_id FROM runs"), corpus.expiredRuns()).size() >= 2;
  }

  private static List<SqlRow> kept(List<SqlRow> runs, Set<String> expired) {
    return runs.stream().filter(run -> !expired.contains(id(run))).toList();
  }

  private static void requireKept(List<SqlRow> runs, Set<String> expired, String id) {
    if (runs.stream().noneMatch(run -> id(run).equals(id))) {
      throw new DatelineException(
          ErrorCode.USAGE,
          "no published run %s: expected one that `dateline runs` lists.".formatted(id));
    }
    if (expired.contains(id)) {
      throw KeptRuns.expired(id);
    }
  }

  private static SqlRow one(List<SqlRow> runs, String id) {
    return runs.stream().filter(run -> id(run).equals(id)).findFirst().orElseThrow();
  }

  @Override
  public String text() {
    return String.join(
        "\n",
        "From run %s to run %s\n".formatted(id(from), id(to)),
        "WHAT WAS CHANGED\n" + changes.text(),
        "WHICH TABLES MOVED\n" + tablesInWords(),
        "WHICH ENTITIES MOVED\n" + entitiesInWords(),
        "WHAT IS LEFT OPEN\n" + openInWords());
  }

  @Override
  public Map<String, @Nullable Object> data() {
    Map<String, @Nullable Object> data = Json.object("from", id(from), "to", id(to));
    data.putAll(changes.data());
    data.put("tables", tables());
    data.put("entities_moved", sums());
    data.put("entities", mostMoved());
    data.put("open", open());
    return data;
  }

  /** Tables with another number of rows: table, rows_before, rows_after. */
  private List<Map<String, @Nullable Object>> tables() {
    Map<String, Number> before = from.getAs("row_counts");
    Map<String, Number> after = to.getAs("row_counts");
    List<Map<String, @Nullable Object>> moved = new ArrayList<>();
    for (TableSchema table : AllTables.PUBLISHED) {
      long had = before.getOrDefault(table.name(), 0L).longValue();
      long has = after.getOrDefault(table.name(), 0L).longValue();
      if (had != has) {
        moved.add(Json.object("table", table.name(), "rows_before", had, "rows_after", has));
      }
    }
    return moved;
  }

  private String tablesInWords() {
    List<List<String>> lines = new ArrayList<>();
    lines.add(List.of("table", "rows before", "rows now", "change"));
    for (Map<String, @Nullable Object> table : tables()) {
      List<String> line = new ArrayList<>(List.of(String.valueOf(table.get("table"))));
      line.addAll(beforeAndAfter(table.get("rows_before"), table.get("rows_after")));
      lines.add(line);
    }
    return lines.size() == 1 ? "  none in number\n" : TextTable.of(lines).indent(2);
  }

  private SqlRow sums() {
    return run.rows(
            """
            SELECT count(*) FILTER (mentions_before = 0) AS come,
              count(*) FILTER (mentions_after = 0) AS gone, count(*) AS "all"
            FROM moved
            """)
        .get(0);
  }

  private List<SqlRow> mostMoved() {
    return run.rows(
        """
        FROM moved
        ORDER BY abs(mentions_after - mentions_before) DESC,
          abs(articles_after - articles_before) DESC, entity_id
        LIMIT %d
        """
            .formatted(TOP_ENTITIES));
  }

  private String entitiesInWords() {
    List<List<String>> lines = new ArrayList<>();
    lines.add(List.of("mentions", "now", "change", "articles", "now", "change", "entity"));
    mostMoved().forEach(row -> lines.add(line(row)));
    SqlRow sums = sums();
    long come = sums.number("come");
    long gone = sums.number("gone");
    long all = sums.number("all");
    return "  %,d new, %,d gone, %s\n".formatted(come, gone, Counted.of(all - come - gone, "other"))
        + (all == 0 ? "" : TextTable.of(lines).indent(2));
  }

  private static List<String> line(SqlRow row) {
    List<String> line = new ArrayList<>();
    for (String count : COUNTS) {
      line.addAll(beforeAndAfter(row.getAs(count + "_before"), row.getAs(count + "_after")));
    }
    line.add(row.text("entity_id"));
    return line;
  }

  /** Reasons with another number of mentions. */
  private List<SqlRow> open() {
    return run.rows(
        """
        SELECT * FROM (
          SELECT reason, coalesce(b.n, 0) AS mentions_before, coalesce(a.n, 0) AS mentions_after
          FROM (SELECT reason, count(*) AS n FROM ambiguous_mentions_before GROUP BY reason) AS b
          FULL JOIN (SELECT reason, count(*) AS n FROM ambiguous_mentions_after GROUP BY reason) AS a
            USING (reason)
        )
        WHERE mentions_before <> mentions_after
        ORDER BY reason
        """);
  }

  private String openInWords() {
    List<List<String>> lines = new ArrayList<>();
    lines.add(List.of("reason", "mentions", "now", "change"));
    for (SqlRow row : open()) {
      List<String> line = new ArrayList<>(List.of(row.text("reason")));
      line.addAll(beforeAndAfter(row.getAs("mentions_before"), row.getAs("mentions_after")));
      lines.add(line);
    }
    return lines.size() == 1
        ? "  as many as before, for each reason\n"
        : TextTable.of(lines).indent(2);
  }

  private static String id(SqlRow run) {
    return run.text("run_id");
  }

  private static List<String> beforeAndAfter(@Nullable Object before, @Nullable Object after) {
    long had = before instanceof Number number ? number.longValue() : 0;
    long has = after instanceof Number number ? number.longValue() : 0;
    return List.of("%,d".formatted(had), "%,d".formatted(has), "%+,d".formatted(has - had));
  }
}
