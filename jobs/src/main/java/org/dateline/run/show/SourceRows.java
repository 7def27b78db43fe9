package org.dateline.run.show;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.size;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dateline.analysis.sources.SourceEntities;
import org.dateline.analysis.sources.SourcePairs;
import org.dateline.analysis.sources.SourceRecords;
import org.dateline.analysis.sources.StoryCoverage;
import org.dateline.run.report.Digest;
import org.dateline.run.report.PublishedRun;
import org.dateline.run.report.QuotedSentences;
import org.dateline.run.report.QuotedSentences.Place;
import org.dateline.table.Articles;
import org.dateline.table.EntityMentions;

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
  private static final Column SOURCE = col("source");

  static SourceRows of(PublishedRun run, Collection<String> sources) {
    Column wanted = SOURCE.isin(sources.toArray());
    Dataset<Row> articles = run.read(Articles.SCHEMA).filter(wanted);
    FirstRows more = mostUnlike(run, wanted, true);
    FirstRows less = mostUnlike(run, wanted, false);
    FirstRows evidence = evidence(run, wanted, more);
    return new SourceRows(
        run.id(),
        one(
            articles
                .groupBy(SOURCE)
                .agg(
                    count(lit(1)).as("articles"),
                    min("published_date").as("first_date"),
                    max("published_date").as("last_date"),
                    count_if(col("published_date").isNull()).as("undated"))),
        one(run.read(SourceRecords.SCHEMA).filter(wanted)),
        more,
        less,
        run.names(
            Stream.concat(more.all().stream(), less.all().stream())
                .map(row -> row.<String>getAs("entity_id"))
                .toList()),
        pairs(run, sources),
        one(stories(run.read(StoryCoverage.SCHEMA), wanted)),
        evidence,
        QuotedSentences.at(evidence.all().stream().map(EntityRows::place).toList(), run),
        ListedCopies.among(run, articles.select(SOURCE.as("item"), col("article_id"))));
  }

  /** Reads rows, one for each source. */
  private static FirstRows one(Dataset<Row> rows) {
    return FirstRows.of(rows, SOURCE, 1, SOURCE);
  }

  private static FirstRows mostUnlike(PublishedRun run, Column wanted, boolean more) {
    Column z = col("z_score");
    return FirstRows.of(
        run.read(SourceEntities.SCHEMA)
            .filter(wanted.and(Digest.isMoreThanChance()).and(more ? z.gt(0) : z.lt(0))),
        SOURCE,
        ROWS,
        more ? z.desc() : z.asc(),
        col("entity_id"));
  }

  private static FirstRows pairs(PublishedRun run, Collection<String> sources) {
    Object[] names = sources.toArray();
    Dataset<Row> ofWanted =
        run.read(SourcePairs.SCHEMA)
            .filter(col("source_a").isin(names).or(col("source_b").isin(names)));
    return FirstRows.of(
        PublishedRun.bothWays(ofWanted, "source_a", "source_b", "source", "other")
            .filter(SOURCE.isin(names)),
        SOURCE,
        ROWS,
        col("shared_stories").desc(),
        col("source_a"),
        col("source_b"));
  }

  private static Dataset<Row> stories(Dataset<Row> coverage, Column wanted) {
    Column shared = col("tellers").gt(1);
    return coverage
        .filter(wanted)
        .join(
            coverage.groupBy("story_id").agg(count(lit(1)).as("tellers")),
            new String[] {"story_id"},
            "inner")
        .groupBy(SOURCE)
        .agg(
            count(lit(1)).as("stories"),
            count_if(col("tellers").equalTo(1)).as("exclusive"),
            count_if(shared.and(col("lag_hours").equalTo(0))).as("first"),
            count_if(shared.and(col("lag_hours").isNotNull())).as("timed"),
            count_if(size(col("entities_omitted")).gt(0)).as("leaving_out"));
  }

  private static FirstRows evidence(PublishedRun run, Column wanted, FirstRows more) {
    Object[] entities =
        more.all().stream().map(row -> row.<String>getAs("entity_id")).distinct().toArray();
    return FirstRows.of(
        run.read(EntityMentions.SCHEMA).filter(wanted.and(col("entity_id").isin(entities))),
        concat_ws("\t", SOURCE, col("entity_id")),
        1,
        EntityRows.isOther(),
        col("published_date").asc_nulls_last(),
        col("article_id"),
        col("char_begin"));
  }

  /** Where a source first names each of what it covers most unlike others. */
  List<Place> evidence(String source) {
    return more.of(source).stream()
        .limit(EXAMPLES)
        .map(row -> source + "\t" + row.getAs("entity_id"))
        .flatMap(key -> evidence.of(key).stream())
        .map(EntityRows::place)
        .toList();
  }
}
