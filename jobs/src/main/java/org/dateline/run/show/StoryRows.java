package org.dateline.run.show;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dateline.analysis.claims.ClaimComparison;
import org.dateline.analysis.sources.StoryCoverage;
import org.dateline.run.database.RunDatabase;
import org.dateline.run.database.SqlRow;
import org.dateline.run.report.PublishedRun;
import org.dateline.run.report.QuotedSentences;
import org.dateline.run.report.QuotedSentences.Place;
import org.dateline.table.ArticleCopies;
import org.dateline.table.Articles;
import org.dateline.table.Entities;
import org.dateline.table.Sentences;
import org.dateline.table.Stories;
import org.dateline.table.StoryArticles;
import org.dateline.table.StoryThreads;

/**
 * What a run holds of some stories, read for all of them at once; all by story id.
 *
 * @param stories its row of {@link Stories} with {@code first_day}; none if there is no such story
 * @param thread the other stories of its thread, the earliest first: rows of {@link Stories} with
 *     {@code thread_id} and {@code first_day}
 * @param articles rows of {@link Articles} with {@code published} and {@code is_original}
 * @param coverage rows of {@link StoryCoverage}, the earliest source first
 * @param tellers how many sources mention what another leaves out, by {@link #tellers}
 * @param comparisons rows of {@link ClaimComparison}, what several say first
 * @param names of all entities in them
 * @param sentences that the comparisons rest on
 */
record StoryRows(
    String run,
    FirstRows stories,
    FirstRows thread,
    FirstRows articles,
    FirstRows coverage,
    FirstRows tellers,
    FirstRows comparisons,
    Function<String, String> names,
    QuotedSentences sentences,
    ListedCopies copies) {
  private static final int ARTICLES = 50;
  private static final int OTHER_STORIES = 20;
  private static final int POINTS = 30;
  private static final int EXAMPLES = 25;
  private static final String STORY = "story_id";
  private static final String WITH_DAY =
      "SELECT *, first_published_at::DATE AS first_day FROM stories";

  static StoryRows of(PublishedRun run, Collection<String> storyIds) {
    run.open(
        Stories.SCHEMA,
        StoryArticles.SCHEMA,
        StoryThreads.SCHEMA,
        StoryCoverage.SCHEMA,
        ClaimComparison.SCHEMA,
        ArticleCopies.SCHEMA,
        Articles.SCHEMA,
        Entities.SCHEMA,
        Sentences.SCHEMA);
    String ids = RunDatabase.list(storyIds);
    String wanted = "story_id IN " + ids;
    FirstRows tellers = tellers(run, wanted);
    FirstRows comparisons =
        FirstRows.of(
            run,
            STORY,
            POINTS,
            "agreement = 'only_one', entity_id, unit NULLS FIRST, point NULLS FIRST",
            "FROM claim_comparison WHERE " + wanted);
    return new StoryRows(
        run.id(),
        FirstRows.of(run, STORY, 1, STORY, "%s WHERE %s".formatted(WITH_DAY, wanted)),
        thread(run, ids),
        articles(run, wanted),
        FirstRows.of(
            run,
            STORY,
            ARTICLES,
            "lag_hours ASC NULLS LAST, source",
            "FROM story_coverage WHERE " + wanted),
        tellers,
        comparisons,
        run.names(
            Stream.concat(tellers.all().stream(), comparisons.all().stream())
                .map(row -> row.text("entity_id"))
                .distinct()
                .toList()),
        QuotedSentences.at(places(comparisons.all()), run),
        ListedCopies.among(
            run, "SELECT story_id AS item, article_id FROM story_articles WHERE " + wanted));
  }

  private static FirstRows thread(PublishedRun run, String ids) {
    return FirstRows.of(
        run,
        FirstRows.ITEM,
        OTHER_STORIES,
        "first_day ASC NULLS LAST, story_id",
        """
        SELECT asked.story_id AS item, other.thread_id, s.*
        FROM (SELECT thread_id, story_id FROM story_threads WHERE story_id IN %s) AS asked
        JOIN (SELECT thread_id, story_id FROM story_threads) AS other
          ON other.thread_id = asked.thread_id AND other.story_id <> asked.story_id
        JOIN (%s) AS s ON s.story_id = other.story_id
        """
            .formatted(ids, WITH_DAY));
  }

  /** Times as exactly as they are known: the midnight of a day is no time. */
  private static FirstRows articles(PublishedRun run, String wanted) {
    return FirstRows.of(
        run,
        STORY,
        ARTICLES,
        "published_at ASC NULLS LAST, article_id",
        """
        SELECT story_id, article_id, source, title, published_at,
          strftime(published_at, CASE WHEN date_precision IN ('second', 'minute')
            THEN '%%Y-%%m-%%d %%H:%%M' ELSE '%%Y-%%m-%%d' END) AS published,
          is_original
        FROM articles
        JOIN (SELECT story_id, article_id FROM story_articles WHERE %s) USING (article_id)
        LEFT JOIN (SELECT article_id, is_original FROM article_copies) USING (article_id)
        """
            .formatted(wanted));
  }

  private static FirstRows tellers(PublishedRun run, String wanted) {
    return FirstRows.of(
        run,
        FirstRows.ITEM,
        1,
        STORY,
        """
        SELECT story_id || chr(9) || entity_id AS item, story_id, entity_id, count(*) AS tellers
        FROM (
          SELECT story_id, unnest(entities_included) AS entity_id
          FROM story_coverage WHERE %1$s
        )
        SEMI JOIN (
          SELECT story_id, unnest(entities_omitted) AS entity_id
          FROM story_coverage WHERE %1$s
        ) USING (story_id, entity_id)
        GROUP BY story_id, entity_id
        """
            .formatted(wanted));
  }

  /** How many sources of a story mention an entity that another leaves out. */
  long tellers(String storyId, String entityId) {
    return tellers.of(storyId + "\t" + entityId).stream()
        .mapToLong(row -> row.number("tellers"))
        .sum();
  }

  /** Where the sentences stand that a story's first comparisons rest on. */
  List<Place> evidence(String storyId) {
    return places(comparisons.of(storyId)).stream().limit(EXAMPLES).toList();
  }

  private static Set<Place> places(List<SqlRow> comparisons) {
    Set<Place> places = new LinkedHashSet<>();
    for (SqlRow row : comparisons) {
      row.<SqlRow>list("values").forEach(value -> places.add(Place.of(value)));
    }
    return places;
  }
}
