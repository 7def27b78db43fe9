package org.dateline.run.pages;

import java.util.List;
import org.dateline.run.database.RunDatabase;
import org.dateline.run.report.Digest;
import org.dateline.run.settings.Settings;

/**
 * Tables in memory that several kinds of pages read: the articles that count, what has a page, and
 * where each thing with a page is named.
 *
 * <p>A table of places has a row for each key (the rank of what has the page) and article: {@code
 * key, article_id, sentence}, the first sentence there, or -1 where no sentence is meant.
 *
 * <p>{@code shown_coverage} has the rows of {@code source_entities} that some page lists: an
 * entity's ({@code for_entity}) or an outlet's ({@code for_outlet}).
 */
final class ReportTables {
  /** Outlets listed of an entity, and entities of an outlet that it covers more, or less. */
  private static final int COVERED = 20;

  /** Makes the tables. */
  static void create(RunDatabase run, Settings.Report wanted, List<String> roles) {
    String counted = "m.role IN " + RunDatabase.list(roles);
    run.execute(
        """
        CREATE TEMP TABLE report_articles AS
        SELECT a.article_id, a.source, a.published_date, a.published_at, a.title, a.url, a.text_note,
          coalesce(c.original_article_id, a.article_id) AS original_article_id,
          coalesce(c.is_original, true) AS is_original, s.story_id
        FROM articles a
        LEFT JOIN article_copies c USING (article_id)
        LEFT JOIN story_articles s USING (article_id)
        WHERE a.article_id NOT IN (SELECT article_id FROM article_versions WHERE NOT newest);

        CREATE TEMP TABLE report_periods AS
        SELECT *, row_number() OVER (PARTITION BY granularity ORDER BY period_start) - 1 AS place,
        FROM periods;

        CREATE TEMP TABLE shown_entities AS
        SELECT *, row_number() OVER (ORDER BY subject_articles DESC, subject_mentions DESC, entity_id) AS key
        FROM entities WHERE subject_articles > 0
        ORDER BY key LIMIT %1$d;

        CREATE TEMP TABLE shown_pairs AS
        SELECT *, row_number() OVER (ORDER BY log_likelihood DESC, entity_a, entity_b) AS key
        FROM cooccurrence WHERE entity_window = 'sentence' AND period = 'all' AND log_likelihood > 0
        ORDER BY key LIMIT %2$d;

        CREATE TEMP TABLE shown_outlets AS
        SELECT *, row_number() OVER (ORDER BY articles DESC, source) AS key
        FROM source_records ORDER BY key LIMIT %3$d;

        CREATE TEMP TABLE shown_stories AS
        SELECT *, row_number() OVER (ORDER BY articles DESC, originals DESC, story_id) AS key
        FROM stories WHERE articles > 1 ORDER BY key LIMIT %4$d;

        CREATE TEMP TABLE entity_places AS
        SELECT e.key, m.article_id, min(m.sentence) AS sentence
        FROM shown_entities e
        JOIN entity_mentions m USING (entity_id)
        SEMI JOIN report_articles USING (article_id)
        WHERE %5$s
        GROUP BY ALL;

        CREATE TEMP TABLE pair_places AS
        WITH places AS (
          SELECT DISTINCT m.entity_id, m.article_id, m.sentence
          FROM entity_mentions m
          WHERE %5$s AND m.entity_id IN (
            SELECT entity_a FROM shown_pairs UNION SELECT entity_b FROM shown_pairs))
        SELECT p.key, a.article_id, min(a.sentence) AS sentence
        FROM shown_pairs p
        JOIN places a ON a.entity_id = p.entity_a
        JOIN places b ON b.entity_id = p.entity_b AND b.article_id = a.article_id
          AND b.sentence = a.sentence
        SEMI JOIN report_articles r ON r.article_id = a.article_id
        GROUP BY ALL;

        CREATE TEMP TABLE outlet_places AS
        SELECT o.key, a.article_id, -1 AS sentence
        FROM shown_outlets o JOIN report_articles a USING (source);

        CREATE TEMP TABLE shown_coverage AS
        WITH ranked AS (
          SELECT s.*, e.key AS entity_key, o.key AS outlet_key,
            row_number() OVER (
              PARTITION BY s.entity_id ORDER BY abs(s.z_score) DESC, s.source) AS nth_of_entity,
            row_number() OVER (
              PARTITION BY s.source, %7$s, s.z_score > 0
              ORDER BY abs(s.z_score) DESC, s.entity_id) AS nth_of_outlet
          FROM source_entities s
          LEFT JOIN shown_entities e USING (entity_id)
          LEFT JOIN shown_outlets o USING (source)
          WHERE s.z_score IS NOT NULL)
        SELECT *, entity_key IS NOT NULL AND nth_of_entity <= %8$d AS for_entity,
          outlet_key IS NOT NULL AND %7$s AND nth_of_outlet <= %8$d AS for_outlet
        FROM ranked WHERE for_entity OR for_outlet;

        CREATE TEMP TABLE coverage_evidence AS
        WITH first AS (
          SELECT c.source, c.entity_id, m.article_id, min(m.sentence) AS sentence
          FROM shown_coverage c
          JOIN entity_mentions m USING (source, entity_id)
          WHERE %5$s
          GROUP BY ALL)
        SELECT f.*, row_number() OVER (
            PARTITION BY f.source, f.entity_id
            ORDER BY a.is_original DESC, a.published_date NULLS LAST, a.article_id) AS nth
        FROM first f JOIN report_articles a USING (article_id)
        QUALIFY nth <= %6$d;
        """
            .formatted(
                wanted.entities(),
                wanted.pairs(),
                wanted.outlets(),
                wanted.stories(),
                counted,
                wanted.evidence(),
                Digest.MORE_THAN_CHANCE,
                COVERED));
    for (String places : List.of("entity_places", "pair_places", "outlet_places")) {
      createEvidence(run, places, wanted.evidence());
    }
  }

  /**
   * For each key and month (null: undated) the first places to quote: originals before copies, one
   * for each text, by day.
   */
  private static void createEvidence(RunDatabase run, String places, int limit) {
    run.execute(
        """
        CREATE TEMP TABLE %1$s_evidence AS
        WITH dated AS (
          SELECT p.*, a.original_article_id, a.is_original, a.published_date,
            date_trunc('month', a.published_date)::DATE AS month
          FROM %1$s p JOIN report_articles a USING (article_id)
          QUALIFY row_number() OVER (
            PARTITION BY key, month, original_article_id
            ORDER BY is_original DESC, published_date NULLS LAST, article_id) = 1)
        SELECT key, month, article_id, sentence, published_date::VARCHAR AS day, row_number() OVER (
            PARTITION BY key, month
            ORDER BY is_original DESC, published_date NULLS LAST, article_id) AS nth
        FROM dated
        QUALIFY nth <= %2$d;
        """
            .formatted(places, limit));
  }

  private ReportTables() {}
}
