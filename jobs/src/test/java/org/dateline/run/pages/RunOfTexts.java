package org.dateline.run.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.run.database.RunDatabase;
import org.dateline.run.settings.Settings;

/**
 * A published run in Parquet files in which every text is one of some given: article i has the text
 * i as title, in its address, as its one sentence and as the name of its source (of {@value
 * #SOURCES}); entity i is named so, and article i names it beside entity i + 1.
 */
public final class RunOfTexts {
  private static final int SOURCES = 20;
  private static final String RUN = "20260302T000000Z-0000";

  private static final Map<String, String> TABLES =
      Map.ofEntries(
          Map.entry(
              "articles",
              """
              SELECT 'a' || i AS article_id, s.t AS source, x.t AS title,
                CASE i %% 3 WHEN 0 THEN x.t WHEN 1 THEN 'https://example.org/' || x.t
                  ELSE 'javascript:hit()//' || x.t END AS url,
                x.t AS text, DATE '2026-01-01' + (i %% 90)::INT AS published_date,
                TIMESTAMPTZ '2026-01-01 00:00:00+00' + to_days((i %% 90)::INT) AS published_at,
                CASE WHEN i %% 7 = 0 THEN 'truncated' END AS text_note
              FROM texts x JOIN sources s ON s.k = x.i %% %1$d"""),
          Map.entry(
              "sentences",
              """
              SELECT 'a' || i AS article_id, 0 AS sentence, 0 AS char_begin, units AS char_end
              FROM texts"""),
          Map.entry(
              "article_copies",
              """
              SELECT 'a' || i AS article_id, 'a' || (i - i %% 2) AS original_article_id,
                i %% 2 = 0 AS is_original, 'a' || (i - i %% 2) AS copy_group FROM texts"""),
          Map.entry(
              "stories",
              """
              SELECT 's' || i AS story_id, t AS title, 4 AS articles, 2 AS originals, 4 AS sources,
                t AS first_source, TIMESTAMPTZ '2026-01-01 00:00:00+00' AS first_published_at
              FROM texts WHERE i %% 4 = 0"""),
          Map.entry(
              "story_articles",
              "SELECT 's' || (i - i %% 4) AS story_id, 'a' || i AS article_id FROM texts"),
          Map.entry(
              "story_threads",
              "SELECT 's' || i AS story_id, 't' || (i %% 40) AS thread_id FROM texts WHERE i %% 4 = 0"),
          Map.entry(
              "story_coverage",
              """
              SELECT 's' || (i - i %% 4) AS story_id, s.t AS source, 1 AS articles, 0.5 AS lag_hours,
                ['e/' || x.t] AS entities_included, ['e/' || x.t] AS entities_omitted
              FROM texts x JOIN sources s ON s.k = x.i %% %1$d"""),
          Map.entry(
              "claim_comparison",
              """
              SELECT 's' || (i - i %% 4) AS story_id, 'e/' || t AS entity_id, 'quotation' AS unit,
                0 AS point, 'only_one' AS agreement, 1 AS sources, 4 AS story_sources,
                [{'source': t, 'article_id': 'a' || i, 'value': NULL::DOUBLE, 'text': t,
                  'upper_value': NULL::DOUBLE, 'qualifier': NULL::VARCHAR, 'sentence': 0, 'value_begin': 0}] AS values
              FROM texts"""),
          Map.entry(
              "claims",
              """
              SELECT 'a' || i AS article_id, t AS source, 'quote' AS kind, ['e/' || t] AS entity_ids,
                NULL::DOUBLE AS value, NULL AS unit, t AS text, 0 AS sentence, 0 AS value_begin
              FROM texts"""),
          Map.entry(
              "entities",
              """
              SELECT 'e/' || t AS entity_id, t AS name, 'PERSON' AS type, [t, t || '!'] AS aliases,
                2 AS mentions, 2 AS articles, 2 AS subject_mentions, 2 AS subject_articles,
                0 AS cited_mentions, 0 AS byline_mentions, 1 AS titles, t AS qid
              FROM texts"""),
          Map.entry(
              "entity_mentions",
              """
              SELECT 'a' || x.i AS article_id, 0 AS sentence, 'e/' || y.t AS entity_id,
                'subject' AS role, s.t AS source, y.i AS char_begin
              FROM texts x JOIN texts y ON y.i IN (x.i, x.i + 1) JOIN sources s ON s.k = x.i %% %1$d"""),
          Map.entry(
              "cooccurrence",
              """
              SELECT w.w AS entity_window, 'all' AS period, least('e/' || x.t, 'e/' || y.t) AS entity_a,
                greatest('e/' || x.t, 'e/' || y.t) AS entity_b, 1 AS articles, 1 AS stories, 1 AS originals,
                1 AS sources, 1 AS windows, 2 AS windows_a, 2 AS windows_b, 100 AS windows_total, 0.5 AS npmi,
                10.0 + x.i / 10 AS log_likelihood, 0.01 AS q_value, 0.01 AS disparity,
                [{'article_id': 'a' || x.i, 'sentence': 0}] AS evidence
              FROM texts x JOIN texts y ON y.i = x.i + 1, (VALUES ('sentence'), ('article')) w(w)"""),
          Map.entry(
              "mention_trends",
              """
              SELECT g AS granularity, date_trunc(g, DATE '2026-01-01' + (i %% 90)::INT)::DATE AS period_start,
                'e/' || t AS entity_id, 1 AS articles, 1 AS stories, 1 AS originals, 0.01 AS attention_low,
                0.2 AS attention_high, 0 AS burst_level, 1.0 AS coverage
              FROM texts, (VALUES ('day'), ('week'), ('month')) g(g)"""),
          Map.entry(
              "bursts",
              """
              SELECT 'e/' || t AS entity_id, 'week' AS granularity, DATE '2026-01-05' AS "start",
                DATE '2026-01-11' AS "end", 1 AS level, i + 0.5 AS weight FROM texts"""),
          Map.entry(
              "source_records",
              """
              SELECT t AS source, 10 AS articles, 5 AS stories, 1 AS exclusive_stories, 4 AS shared_stories,
                1 AS timed_stories, 1 AS first_stories, 0 AS copied_from_others, 0 AS copied_by_others,
                2.0 AS null_z FROM sources"""),
          Map.entry(
              "source_entities",
              """
              SELECT s.t AS source, 'e/' || x.t AS entity_id, 1 AS articles, 0.1 AS share,
                1 AS other_articles, 10 AS other_source_articles, 0.5 AS log_odds,
                CASE WHEN i %% 2 = 0 THEN 3.0 ELSE -3.0 END AS z_score, 0.01 AS q_value
              FROM texts x JOIN sources s ON s.k = x.i %% %1$d"""),
          Map.entry(
              "source_pairs",
              """
              SELECT a.t AS source_a, b.t AS source_b, 0.5 AS js_divergence, 1 AS shared_stories,
                0 AS copied_from_a, 0 AS copied_from_b, 1.0 AS median_lag_hours
              FROM sources a JOIN sources b ON a.t < b.t"""),
          Map.entry(
              "source_coverage",
              """
              SELECT t AS source, DATE '2026-02-01' AS day, 0 AS articles, 3.0 AS expected,
                0.0 AS coverage, false AS is_dump FROM sources"""),
          Map.entry(
              "rejected_articles",
              """
              SELECT t AS input_file, 1 AS input_record, 'ingest' AS stage, t AS reason, t AS detail
              FROM texts WHERE i < 50"""),
          Map.entry(
              "input_fields",
              """
              SELECT 'json' AS format, t AS field, 'none' AS role, 'text' AS looks_like,
                1 AS records_with_value, t AS setting FROM texts WHERE i < 50"""),
          Map.entry(
              "runs",
              """
              SELECT '%2$s' AS run_id, 'nightly' AS job, TIMESTAMPTZ '2026-03-02 00:00:00+00' AS finished_at,
                '{"analysis": {"roles": ["subject"]}}' AS settings, MAP {'articles': 1::BIGINT} AS row_counts,
                MAP {'records_read': 1::BIGINT} AS measures"""));

  /**
   * Writes a report on a run of texts.
   *
   * @param texts all different
   * @param folder for the run's files and, in {@code report}, its report
   */
  public static Path report(List<String> texts, Map<String, String> settings, Path folder)
      throws IOException, SQLException {
    write(texts, folder);
    Path report = folder.resolve("report");
    try (var run = RunDatabase.of(RUN, table -> files(folder, table.name()))) {
      Report.write(run, Settings.load(Optional.empty(), settings), Optional.empty(), report);
    }
    return report;
  }

  private static List<String> files(Path folder, String table) {
    Path file = folder.resolve(table + ".parquet");
    return Files.exists(file) ? List.of(file.toString()) : List.of();
  }

  private static void write(List<String> texts, Path folder) throws IOException, SQLException {
    Files.createDirectories(folder);
    try (var connection = DriverManager.getConnection("jdbc:duckdb:");
        var statement = connection.createStatement()) {
      statement.execute("SET TimeZone = 'UTC'");
      statement.execute("CREATE TABLE texts (i BIGINT, t VARCHAR, units INT)");
      try (var insert = connection.prepareStatement("INSERT INTO texts VALUES (?, ?, ?)")) {
        for (int i = 0; i < texts.size(); i++) {
          insert.setLong(1, i);
          insert.setString(2, texts.get(i));
          insert.setInt(3, texts.get(i).length());
          insert.addBatch();
        }
        insert.executeBatch();
      }
      statement.execute("CREATE TABLE sources AS SELECT i AS k, t FROM texts WHERE i < " + SOURCES);
      for (var table : TABLES.entrySet()) {
        statement.execute(
            "COPY (%s) TO '%s' (FORMAT parquet)"
                .formatted(
                    table.getValue().formatted(SOURCES, RUN),
                    folder.resolve(table.getKey() + ".parquet").toString().replace("'", "''")));
      }
    }
  }

  private RunOfTexts() {}
}
