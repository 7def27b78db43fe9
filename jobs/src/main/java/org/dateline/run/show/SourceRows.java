package org.dateline.run.show;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dateline.analysis.sources.SourceEntities;
import org.dateline.analysis.sources.SourcePairs;
import org.dateline.analysis.sources.SourceRecords;
import org.dateline.analysis.sources.StoryCoverage;
import org.dateline.run.database.RunDatabase;
import org.dateline.run.report.Digest;
import org.dateline.run.report.PublishedRun;
import org.dateline.run.report.QuotedSentences;
import org.dateline.run.report.QuotedSentences.Place;
import org.dateline.table.ArticleCopies;
import org.dateline.table.Articles;
import org.dateline.table.Entities;
import org.dateline.table.EntityMentions;
import org.dateline.table.Sentences;

/**
 * What a run holds of some sources, read for all of them at once; all by source.
 *
 * @param articles one row: articles, first_date, last_date, undated
 * @param records its row of {@link SourceRecords}; none for "unknown"
 * @param more rows of {@link SourceEntities} above chance, the most unlike others first
 * @param less the same of what it covers less
 * @param names of their entities
 * @param pairs rows of {@link SourcePairs} with the other source as {@code other}
 * @param stories one row: stories, exclusive, first, timed, leaving_out; none without a story
 * @param evidence for what it covers more, its first sentence that names it; by {@link #evidence}
 */
record SourceRows(
    String run,
    FirstRows articles,
    FirstRows records,
    FirstRows more,
    FirstRows less,
    Function<String, String> names,
    FirstRows pairs,
    FirstRows stories,
    FirstRows evidence,
    QuotedSentences sentences,
    ListedCopies copies) {
  private static final int ROWS = 10;
  private static final int EXAMPLES = 3;
  private static final String SOURCE = "source";

  static SourceRows of(PublishedRun run, Collection<String> sources) {
    run.open(
        Articles.SCHEMA,
        SourceEntities.SCHEMA,
        SourcePairs.SCHEMA,
        SourceRecords.SCHEMA,
        StoryCoverage.SCHEMA,
        EntityMentions.SCHEMA,
        ArticleCopies.SCHEMA,
        Entities.SCHEMA,
        Sentences.SCHEMA);
    String names = RunDatabase.list(sources);
    String wanted = "source IN " + names;
    FirstRows more = mostUnlike(run, wanted, "z_score > 0", "z_score DESC");
    FirstRows less = mostUnlike(run, wanted, "z_score < 0", "z_score ASC");
    FirstRows evidence = evidence(run, wanted, more);
    return new SourceRows(
        run.id(),
        one(
            run,
            """
            SELECT source, count(*) AS articles, min(published_date) AS first_date,
              max(published_date) AS last_date, count(*) FILTER (published_date IS NULL) AS undated
            FROM articles WHERE %s GROUP BY source
            """
                .formatted(wanted)),
        one(run, "FROM source_records WHERE " + wanted),
        more,
        less,
        run.names(
            Stream.concat(more.all().stream(), less.all().stream())
                .map(row -> row.text("entity_id"))
                .toList()),
        pairs(run, names),
        one(run, stories(wanted)),
        evidence,
        QuotedSentences.at(evidence.all().stream().map(Place::of).toList(), run),
        ListedCopies.among(run, "SELECT source AS item, article_id FROM articles WHERE " + wanted));
  }

  /** Reads rows, one for each source. */
  private static FirstRows one(PublishedRun run, String query) {
    return FirstRows.of(run, SOURCE, 1, SOURCE, query);
  }

  private static FirstRows mostUnlike(PublishedRun run, String wanted, String which, String order) {
    return FirstRows.of(
        run,
        SOURCE,
        ROWS,
        order + ", entity_id",
        "FROM source_entities WHERE %s AND %s AND %s"
            .formatted(wanted, Digest.MORE_THAN_CHANCE, which));
  }

  private static FirstRows pairs(PublishedRun run, String names) {
    return FirstRows.of(
        run,
        SOURCE,
        ROWS,
        "shared_stories DESC, source_a, source_b",
        """
        SELECT source_a AS source, source_b AS other, * FROM source_pairs WHERE source_a IN %1$s
        UNION ALL
        SELECT source_b AS source, source_a AS other, * FROM source_pairs WHERE source_b IN %1$s
        """
            .formatted(names));
  }

  private static String stories(String wanted) {
    return """
    SELECT source, count(*) AS stories, count(*) FILTER (tellers = 1) AS exclusive,
      count(*) FILTER (tellers > 1 AND lag_hours = 0) AS "first",
      count(*) FILTER (tellers > 1 AND lag_hours IS NOT NULL) AS timed,
      count(*) FILTER (len(entities_omitted) > 0) AS leaving_out
    FROM (SELECT *, count(*) OVER (PARTITION BY story_id) AS tellers FROM story_coverage)
    WHERE %s GROUP BY source
    """
        .formatted(wanted);
  }

  private static FirstRows evidence(PublishedRun run, String wanted, FirstRows more) {
    String entities =
        RunDatabase.list(more.all().stream().map(row -> row.text("entity_id")).distinct().toList());
    return FirstRows.of(
        run,
        FirstRows.ITEM,
        1,
        EntityRows.IS_OTHER + ", published_date ASC NULLS LAST, article_id, char_begin",
        """
        SELECT source || chr(9) || entity_id AS item, * FROM entity_mentions
        WHERE %s AND entity_id IN %s
        """
            .formatted(wanted, entities));
  }

  /** Where a source first names each of what it covers most unlike others. */
  List<Place> evidence(String source) {
    return more.of(source).stream()
        .limit(EXAMPLES)
        .map(row -> source + "\t" + row.text("entity_id"))
        .flatMap(key -> evidence.of(key).stream())
        .map(Place::of)
        .toList();
  }
}
