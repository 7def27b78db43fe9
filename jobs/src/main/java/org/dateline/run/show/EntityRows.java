package org.dateline.run.show;

import java.util.Collection;
import java.util.function.Function;
import org.dateline.analysis.claims.Claims;
import org.dateline.analysis.cooccurrence.Cooccurrence;
import org.dateline.analysis.sources.SourceEntities;
import org.dateline.analysis.trends.Bursts;
import org.dateline.analysis.trends.MentionTrends;
import org.dateline.run.database.RunDatabase;
import org.dateline.run.report.PublishedRun;
import org.dateline.run.report.QuotedSentences;
import org.dateline.run.report.QuotedSentences.Place;
import org.dateline.table.ArticleCopies;
import org.dateline.table.Articles;
import org.dateline.table.EntityMentions;
import org.dateline.table.MentionRole;
import org.dateline.table.Sentences;

/**
 * What a run holds of some entities, read for all of them at once; all by entity id.
 *
 * @param months rows of {@link MentionTrends}, the newest first
 * @param bursts rows of {@link Bursts}, the heaviest first
 * @param partners rows of {@link Cooccurrence} with the other's id as {@code partner}
 * @param names of partners
 * @param sources rows of {@link SourceEntities}, the most unlike others first
 * @param claims rows of {@link Claims}, the newest first
 * @param evidence its first sentences in originals
 * @param sentences at these places
 */
record EntityRows(
    String run,
    FirstRows months,
    FirstRows bursts,
    FirstRows partners,
    Function<String, String> names,
    FirstRows sources,
    FirstRows claims,
    FirstRows evidence,
    QuotedSentences sentences,
    ListedCopies copies) {
  static final int MONTHS = 24;
  private static final int ROWS = 10;
  private static final int EXAMPLES = 3;
  private static final String ENTITY = "entity_id";

  /** Whether a mention is no subject; mentions that are come first, as analyses read them. */
  static final String IS_OTHER = "(role <> '%s')".formatted(MentionRole.SUBJECT.code());

  static EntityRows of(PublishedRun run, Collection<String> entityIds) {
    run.open(
        MentionTrends.SCHEMA,
        Bursts.SCHEMA,
        Cooccurrence.SCHEMA,
        SourceEntities.SCHEMA,
        Claims.SCHEMA,
        EntityMentions.SCHEMA,
        ArticleCopies.SCHEMA,
        Articles.SCHEMA,
        Sentences.SCHEMA);
    String ids = RunDatabase.list(entityIds);
    String wanted = "entity_id IN " + ids;
    FirstRows partners = partners(run, ids);
    FirstRows evidence = evidence(run, wanted);
    return new EntityRows(
        run.id(),
        FirstRows.of(
            run,
            ENTITY,
            MONTHS,
            "period_start DESC",
            "FROM mention_trends WHERE granularity = 'month' AND " + wanted),
        FirstRows.of(
            run,
            ENTITY,
            ROWS,
            "weight DESC NULLS LAST, granularity, \"start\"",
            "FROM bursts WHERE " + wanted),
        partners,
        run.names(partners.all().stream().map(row -> row.text("partner")).toList()),
        FirstRows.of(
            run,
            ENTITY,
            ROWS,
            "abs(z_score) DESC, source",
            "FROM source_entities WHERE z_score IS NOT NULL AND " + wanted),
        claims(run, ids),
        evidence,
        QuotedSentences.at(evidence.all().stream().map(Place::of).toList(), run),
        ListedCopies.among(
            run, "SELECT entity_id AS item, article_id FROM entity_mentions WHERE " + wanted));
  }

  private static FirstRows partners(PublishedRun run, String ids) {
    return FirstRows.of(
        run,
        ENTITY,
        ROWS,
        "log_likelihood DESC NULLS LAST, entity_a, entity_b",
        """
        SELECT entity_a AS entity_id, entity_b AS partner, * FROM cooccurrence
        WHERE entity_window = 'sentence' AND period = 'all' AND entity_a IN %1$s
        UNION ALL
        SELECT entity_b AS entity_id, entity_a AS partner, * FROM cooccurrence
        WHERE entity_window = 'sentence' AND period = 'all' AND entity_b IN %1$s
        """
            .formatted(ids));
  }

  private static FirstRows claims(PublishedRun run, String ids) {
    return FirstRows.of(
        run,
        ENTITY,
        ROWS,
        "published_date DESC NULLS LAST, article_id, char_begin, kind, value_begin NULLS FIRST",
        """
        SELECT entity_id, published_date, c.* EXCLUDE (entity_id)
        FROM (SELECT unnest(entity_ids) AS entity_id, * FROM claims) AS c
        JOIN (
          SELECT article_id, min(published_date) AS published_date
          FROM entity_mentions WHERE entity_id IN %1$s GROUP BY article_id
        ) USING (article_id)
        WHERE entity_id IN %1$s
        """
            .formatted(ids));
  }

  /** The first sentence of each of its first originals by date. */
  private static FirstRows evidence(PublishedRun run, String wanted) {
    return FirstRows.of(
        run,
        ENTITY,
        EXAMPLES,
        "is_other, published_date ASC NULLS LAST, article_id",
        """
        SELECT entity_id, article_id, "first".is_other AS is_other, "first".sentence AS sentence,
          published_date
        FROM (
          SELECT entity_id, article_id, min({'is_other': %s, 'sentence': sentence}) AS "first",
            min(published_date) AS published_date
          FROM entity_mentions
          WHERE %s AND article_id IN (SELECT article_id FROM article_copies WHERE is_original)
          GROUP BY entity_id, article_id
        )
        """
            .formatted(IS_OTHER, wanted));
  }
}
