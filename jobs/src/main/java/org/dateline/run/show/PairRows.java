package org.dateline.run.show;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.analysis.cooccurrence.Cooccurrence;
import org.dateline.run.database.RunDatabase;
import org.dateline.run.database.SqlRow;
import org.dateline.run.report.PublishedRun;
import org.dateline.run.report.QuotedSentences;
import org.dateline.run.report.QuotedSentences.Place;
import org.dateline.run.show.EntityLookup.Found;
import org.dateline.table.ArticleCopies;
import org.dateline.table.Articles;
import org.dateline.table.EntityMentions;
import org.dateline.table.Sentences;

/**
 * What a run holds of some pairs of entities, read for all of them at once; all by {@link
 * Pair#key}.
 *
 * @param figures rows of {@link Cooccurrence} of all time and of years
 * @param sentences their evidence
 * @param copies among the articles that name both
 */
record PairRows(String run, FirstRows figures, QuotedSentences sentences, ListedCopies copies) {
  private static final int YEAR_LENGTH = 4;
  private static final String BETWEEN = "\t";
  private static final String SQL_BETWEEN = "chr(9)";

  /** Two entities, ordered as {@link Cooccurrence} orders them. */
  record Pair(Found a, Found b) {

    static Pair of(Found one, Found other) {
      boolean ordered = Arrays.compareUnsigned(utf8(one), utf8(other)) < 0;
      return ordered ? new Pair(one, other) : new Pair(other, one);
    }

    private static byte[] utf8(Found entity) {
      return entity.id().getBytes(StandardCharsets.UTF_8);
    }

    String key() {
      return a.id() + BETWEEN + b.id();
    }
  }

  static PairRows of(PublishedRun run, Collection<Pair> pairs) {
    run.open(
        Cooccurrence.SCHEMA,
        EntityMentions.SCHEMA,
        ArticleCopies.SCHEMA,
        Articles.SCHEMA,
        Sentences.SCHEMA);
    FirstRows figures =
        FirstRows.of(
            run,
            FirstRows.ITEM,
            Integer.MAX_VALUE,
            "entity_window DESC, period <> 'all', period",
            """
            SELECT entity_a || %s || entity_b AS item, * FROM cooccurrence
            WHERE entity_a IN %s AND entity_b IN %s
              AND (period = 'all' OR length(period) = %d)
            """
                .formatted(
                    SQL_BETWEEN,
                    ids(pairs.stream().map(Pair::a)),
                    ids(pairs.stream().map(Pair::b)),
                    YEAR_LENGTH));
    return new PairRows(
        run.id(),
        figures,
        QuotedSentences.at(places(figures.all()), run),
        ListedCopies.among(run, articles(pairs)));
  }

  private static String ids(Stream<Found> entities) {
    return RunDatabase.list(entities.map(Found::id).distinct().toList());
  }

  /** Where the evidence of a pair's rows stands. */
  static List<Place> places(List<SqlRow> rows) {
    Set<Place> places = new LinkedHashSet<>();
    for (SqlRow row : rows) {
      row.<SqlRow>list("evidence").forEach(one -> places.add(Place.of(one)));
    }
    return new ArrayList<>(places);
  }

  /** The articles that name both of a pair. */
  private static String articles(Collection<Pair> pairs) {
    return """
    WITH named AS (
      SELECT DISTINCT article_id, entity_id FROM entity_mentions WHERE entity_id IN %s
    )
    SELECT item, article_id
    FROM (
      SELECT a.entity_id || %s || b.entity_id AS item, article_id
      FROM named AS a JOIN named AS b USING (article_id)
    )
    WHERE item IN %s
    """
        .formatted(
            ids(pairs.stream().flatMap(pair -> Stream.of(pair.a(), pair.b()))),
            SQL_BETWEEN,
            RunDatabase.list(pairs.stream().map(Pair::key).distinct().toList()));
  }
}
