package org.dateline.run.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.run.database.RunDatabase;
import org.dateline.run.database.SqlRow;
import org.jspecify.annotations.Nullable;

/**
 * Counts by day, week and month of some things with pages, as columns of numbers. Periods without
 * the thing are left out; {@link #periods} holds all that there are.
 */
final class Trends {
  private static final List<String> COLUMNS =
      List.of("place", "articles", "stories", "originals", "low", "high", "burst");

  private final Map<Long, Map<String, Map<String, List<Object>>>> byKey = new HashMap<>();

  /** Makes the tables that trends are read from, for entities and for two tables of places. */
  static void create(RunDatabase run) {
    run.execute(
        """
        CREATE TEMP TABLE entity_trends AS
        SELECT e.key, p.granularity, p.place, t.articles, t.stories, t.originals,
          t.attention_low AS low, t.attention_high AS high, t.burst_level AS burst
        FROM shown_entities e
        JOIN mention_trends t USING (entity_id)
        JOIN report_periods p USING (granularity, period_start)
        """);
    for (String of : List.of("pair", "outlet")) {
      run.execute(
          """
          CREATE TEMP TABLE %1$s_trends AS
          WITH dated AS (
            SELECT h.key, a.published_date, a.story_id, a.original_article_id
            FROM %1$s_places h JOIN report_articles a USING (article_id)),
          counted AS (
            SELECT key, granularity, date_trunc(granularity, published_date)::DATE AS period_start,
              count(*) AS articles, count(DISTINCT story_id) AS stories,
              count(DISTINCT original_article_id) AS originals
            FROM dated, (SELECT DISTINCT granularity FROM report_periods) GROUP BY ALL)
          SELECT c.key, c.granularity, p.place, c.articles, c.stories, c.originals,
            wilson_low(c.articles, p.articles_total) AS low,
            wilson_high(c.articles, p.articles_total) AS high, 0 AS burst
          FROM counted c JOIN report_periods p USING (granularity, period_start)
          """
              .formatted(of));
    }
  }

  /**
   * The trends of some keys.
   *
   * @param of entity (as {@code mention_trends} counted them), pair or outlet (an article counts in
   *     the period it was published in)
   */
  static Trends of(RunDatabase run, String of, long from, long to) {
    var trends = new Trends();
    run.forEach(
        "FROM %s_trends WHERE key BETWEEN ? AND ? ORDER BY key, granularity, place".formatted(of),
        trends::add,
        from,
        to);
    return trends;
  }

  private void add(SqlRow row) {
    Map<String, List<Object>> columns =
        byKey
            .computeIfAbsent(row.number("key"), key -> new LinkedHashMap<>())
            .computeIfAbsent(row.text("granularity"), granularity -> new LinkedHashMap<>());
    for (String name : COLUMNS) {
      columns.computeIfAbsent(name, key -> new ArrayList<>()).add(rounded(row.getAs(name)));
    }
  }

  /** Ends of intervals to a hundredth of a percent, as charts and tables show them. */
  private static Object rounded(Object value) {
    return value instanceof Double number ? Math.round(number * 1e4) / 1e4 : value;
  }

  /** By granularity; empty if nothing of it is dated. */
  private Map<String, Map<String, List<Object>>> of(long key) {
    return byKey.getOrDefault(key, Map.of());
  }

  /**
   * The columns of a key by granularity, as the page's script reads them: stories and originals are
   * left out where they are the articles, bursts where there is none.
   */
  Map<String, Map<String, List<Object>>> columns(long key) {
    Map<String, Map<String, List<Object>>> columns = new LinkedHashMap<>();
    of(key)
        .forEach(
            (granularity, of) -> {
              Map<String, List<Object>> kept = new LinkedHashMap<>(of);
              List<Object> articles = kept.getOrDefault("articles", List.of());
              for (String name : List.of("stories", "originals")) {
                kept.remove(name, articles);
              }
              if (kept.getOrDefault("burst", List.of()).stream()
                  .allMatch(level -> ((Number) level).intValue() == 0)) {
                kept.remove("burst");
              }
              columns.put(granularity, kept);
            });
    return columns;
  }

  /** A line through the months for a cell: the share of articles, 100 by 20 units. */
  String spark(long key, int months) {
    Map<String, List<Object>> month = of(key).getOrDefault("month", Map.of());
    List<Object> places = month.getOrDefault("place", List.of());
    List<Object> counts = month.getOrDefault("articles", List.of());
    long most =
        Math.max(1, counts.stream().mapToLong(one -> ((Number) one).longValue()).max().orElse(1));
    double[] heights = new double[Math.max(1, months)];
    for (int i = 0; i < places.size(); i++) {
      long articles = ((Number) counts.get(i)).longValue();
      heights[((Number) places.get(i)).intValue()] = (double) articles / most;
    }
    var points = new StringBuilder();
    for (int i = 0; i < heights.length; i++) {
      double x = heights.length == 1 ? 50 : 100.0 * i / (heights.length - 1);
      points.append(i == 0 ? "" : " ").append("%.1f,%.1f".formatted(x, 19 - 18 * heights[i]));
    }
    return points.toString();
  }

  /**
   * All periods between the first dated article and the last: their first days, articles, the upper
   * end of the interval of no article, and how complete the corpus is in them.
   */
  static Map<String, Map<String, List<@Nullable Object>>> periods(RunDatabase run) {
    Map<String, Map<String, List<@Nullable Object>>> periods = new LinkedHashMap<>();
    run.forEach(
        """
        SELECT p.granularity, p.period_start::VARCHAR AS start, p.articles_total AS total,
          round(wilson_high(0, p.articles_total), 6) AS high, round(c.coverage, 3) AS coverage
        FROM report_periods p
        LEFT JOIN (
          SELECT granularity, period_start, max(coverage) AS coverage FROM mention_trends GROUP BY ALL) c
          USING (granularity, period_start)
        ORDER BY p.granularity, p.place
        """,
        row -> {
          var columns =
              periods.computeIfAbsent(row.text("granularity"), key -> new LinkedHashMap<>());
          for (String name : List.of("start", "total", "high", "coverage")) {
            columns.computeIfAbsent(name, key -> new ArrayList<>()).add(row.getAs(name));
          }
        });
    return periods;
  }
}
