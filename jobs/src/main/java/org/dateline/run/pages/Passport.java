package org.dateline.run.pages;

import java.util.List;
import org.dateline.run.database.RunDatabase;
import org.dateline.run.database.SqlRow;
import org.dateline.run.pages.html.Cell;
import org.dateline.run.pages.html.DataTable;
import org.dateline.run.pages.html.DataTable.Head;
import org.dateline.run.pages.html.Section;

/** What may be wrong with a corpus: how many of its articles and names lack something. */
final class Passport {

  static Section of(RunDatabase run) {
    List<List<Cell>> rows =
        run
            .rows(
                """
                WITH annotated AS (SELECT DISTINCT article_id FROM sentences),
                named AS (
                  SELECT article_id FROM entity_mentions UNION SELECT article_id FROM ambiguous_mentions),
                counted AS (SELECT count(*) AS n FROM report_articles),
                names AS (
                  SELECT (SELECT count(*) FROM entity_mentions) AS resolved,
                    (SELECT count(*) FROM ambiguous_mentions) AS left_open)
                SELECT 1 AS nth, 'articles without a usable date' AS what,
                  (SELECT count(*) FROM report_articles WHERE published_date IS NULL) AS part,
                  n AS whole, 'They count in no trend.' AS effect,
                  'FROM articles WHERE published_date IS NULL' AS sql FROM counted
                UNION ALL SELECT 2, 'articles of an unknown outlet',
                  (SELECT count(*) FROM report_articles WHERE source = 'unknown'), n,
                  'They count in no comparison of outlets.', 'FROM articles WHERE source = ''unknown''' FROM counted
                UNION ALL SELECT 3, 'articles not searched for names',
                  (SELECT count(*) FROM report_articles ANTI JOIN annotated USING (article_id)), n,
                  'Their language is not among those set, or has no model.',
                  'FROM articles WHERE article_id NOT IN (SELECT article_id FROM sentences)' FROM counted
                UNION ALL SELECT 4, 'searched articles without any name',
                  (SELECT count(*) FROM report_articles SEMI JOIN annotated USING (article_id)
                    ANTI JOIN named USING (article_id)), (SELECT count(*) FROM annotated),
                  'Nobody is named, or nobody was found.',
                  'FROM articles WHERE article_id IN (SELECT article_id FROM sentences) AND article_id NOT IN (SELECT article_id FROM mentions)'
                UNION ALL SELECT 5, 'mentions left open', left_open, resolved + left_open,
                  'They may be several, or nobody known: no count has them.',
                  'SELECT surface, reason, count(*) FROM ambiguous_mentions GROUP BY ALL ORDER BY 3 DESC' FROM names
                UNION ALL SELECT 6, 'articles that are probably cut off',
                  (SELECT count(*) FROM report_articles WHERE text_note IS NOT NULL), n,
                  'Truncated, a teaser, an excerpt, or a small part of their page.',
                  'FROM articles WHERE text_note IS NOT NULL' FROM counted
                UNION ALL SELECT 7, 'articles that are copies',
                  (SELECT count(*) FROM report_articles WHERE NOT is_original), n,
                  'Counted in articles, not in originals.',
                  'FROM article_copies WHERE NOT is_original' FROM counted
                UNION ALL SELECT 8, 'records that were rejected',
                  (SELECT sum(rejected) FROM ingest_report), (SELECT sum(records_read) FROM ingest_report),
                  'The page on the input says why.', 'FROM rejected_articles'
                ORDER BY nth
                """)
            .stream()
            .map(Passport::row)
            .toList();
    return Section.of(
            "passport", "What may be wrong", "What the figures of this report leave out or doubt.")
        .with(
            DataTable.of(
                "Passport of the corpus",
                List.of(
                    Head.text("what", "what is lacking"),
                    Head.number("how many", "number"),
                    Head.number("of", "number of all"),
                    Head.number("share", "of all"),
                    Head.text("what it means", "effect on the figures"),
                    Head.text("which", "SQL that lists them, for open.sql")),
                rows));
  }

  private static List<Cell> row(SqlRow row) {
    long part = row.isNull("part") ? 0 : row.number("part");
    long whole = row.isNull("whole") ? 0 : row.number("whole");
    return List.of(
        Cell.text(row.text("what")),
        Cell.count(part),
        Cell.count(whole),
        Cell.percent(whole == 0 ? null : (double) part / whole),
        Cell.text(row.text("effect")),
        Cell.text(row.text("sql")));
  }

  private Passport() {}
}
