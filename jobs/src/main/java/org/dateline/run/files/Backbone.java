package org.dateline.run.files;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.run.database.RunDatabase;
import org.dateline.run.database.SqlRow;
import org.jspecify.annotations.Nullable;

/**
 * The ties that stand out in the network of all pairs, and whom they tie: pairs of all time that
 * meet in sentences more than chance lets expect, by the disparity filter (Serrano, Boguñá and
 * Vespignani 2009; {@code cooccurrence.disparity}). A corpus whose pairs were counted in articles
 * only has the ties of those.
 *
 * @param run the run's id
 * @param entities by id, in its order
 * @param ties by the ids of their entities
 */
record Backbone(String run, List<Entity> entities, List<Tie> ties) {

  /**
   * An entity with at least one tie.
   *
   * @param articles that mention it
   * @param community a number from 1, of the largest ({@link Communities})
   * @param months articles by month, of the months with any
   */
  record Entity(
      String id,
      String name,
      String type,
      long articles,
      @Nullable String qid,
      int community,
      Map<LocalDate, Long> months) {}

  /**
   * A tie.
   *
   * @param values the figures of its row in {@code cooccurrence} by the names of their columns
   * @param months articles with both by month, of the months in which the pair has a row
   */
  record Tie(
      String a,
      String b,
      long windows,
      @Nullable LocalDate first,
      @Nullable LocalDate last,
      Map<String, Number> values,
      Map<LocalDate, Long> months) {}

  static final List<String> COUNTS = List.of("articles", "stories", "originals", "sources");
  static final List<String> STATISTICS = List.of("npmi", "log_likelihood", "q_value", "disparity");

  private static final String TIES =
      """
      CREATE OR REPLACE TABLE backbone AS
      SELECT * FROM cooccurrence
      WHERE period = 'all' AND entity_window = (SELECT max(entity_window) FROM cooccurrence)
        AND disparity <= %s AND log_likelihood > 0""";

  static Backbone of(RunDatabase run, double maxDisparity) {
    run.execute(TIES.formatted(maxDisparity));
    List<Tie> ties = ties(run);
    return new Backbone(run.run(), entities(run, Communities.of(ties)), ties);
  }

  private static List<Tie> ties(RunDatabase run) {
    Map<List<String>, Map<LocalDate, Long>> months = new HashMap<>();
    run.forEach(
        """
        SELECT c.entity_a, c.entity_b, (c.period || '-01')::DATE AS month, c.articles
        FROM cooccurrence c SEMI JOIN backbone b USING (entity_window, entity_a, entity_b)
        WHERE length(c.period) = 7""",
        row ->
            months
                .computeIfAbsent(
                    List.of(row.text("entity_a"), row.text("entity_b")), pair -> new TreeMap<>())
                .put(requireNonNull(row.getAs("month")), row.number("articles")));
    List<Tie> ties = new ArrayList<>();
    run.forEach(
        "FROM backbone ORDER BY entity_a, entity_b",
        row -> {
          var pair = List.of(row.text("entity_a"), row.text("entity_b"));
          ties.add(
              new Tie(
                  pair.get(0),
                  pair.get(1),
                  row.number("windows"),
                  row.getAs("first_date"),
                  row.getAs("last_date"),
                  values(row),
                  months.getOrDefault(pair, Map.of())));
        });
    return ties;
  }

  private static Map<String, Number> values(SqlRow row) {
    Map<String, Number> values = new TreeMap<>();
    COUNTS.forEach(column -> values.put(column, row.number(column)));
    STATISTICS.forEach(column -> values.put(column, requireNonNull(row.<Double>getAs(column))));
    return values;
  }

  private static List<Entity> entities(RunDatabase run, Map<String, Integer> communities) {
    String tied =
        "(SELECT entity_a AS entity_id FROM backbone UNION SELECT entity_b FROM backbone)";
    Map<String, Map<LocalDate, Long>> months = new HashMap<>();
    run.forEach(
        """
        SELECT entity_id, period_start, articles FROM mention_trends SEMI JOIN %s USING (entity_id)
        WHERE granularity = 'month'"""
            .formatted(tied),
        row ->
            months
                .computeIfAbsent(row.text("entity_id"), id -> new TreeMap<>())
                .put(requireNonNull(row.getAs("period_start")), row.number("articles")));
    List<Entity> entities = new ArrayList<>();
    run.forEach(
        """
        SELECT entity_id, name, type, articles, qid FROM entities SEMI JOIN %s USING (entity_id)
        ORDER BY entity_id"""
            .formatted(tied),
        row -> {
          String id = row.text("entity_id");
          entities.add(
              new Entity(
                  id,
                  row.text("name"),
                  row.text("type"),
                  row.number("articles"),
                  row.getAs("qid"),
                  requireNonNull(communities.get(id)),
                  months.getOrDefault(id, Map.of())));
        });
    return entities;
  }
}
