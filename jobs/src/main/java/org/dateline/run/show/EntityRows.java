package org.dateline.run.show;

import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;

import java.util.Collection;
import java.util.function.Function;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dateline.analysis.claims.Claims;
import org.dateline.analysis.cooccurrence.Cooccurrence;
import org.dateline.analysis.sources.SourceEntities;
import org.dateline.analysis.trends.Bursts;
import org.dateline.analysis.trends.MentionTrends;
import org.dateline.run.report.PublishedRun;
import org.dateline.run.report.QuotedSentences;
import org.dateline.run.report.QuotedSentences.Place;
import org.dateline.table.ArticleCopies;
import org.dateline.table.EntityMentions;
import org.dateline.table.MentionRole;

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
  private static final Column ENTITY = col("entity_id");

  static EntityRows of(PublishedRun run, Collection<String> entityIds) {
    Object[] ids = entityIds.toArray();
    Column wanted = ENTITY.isin(ids);
    Dataset<Row> mentions = run.read(EntityMentions.SCHEMA).filter(wanted);
    FirstRows partners = partners(run.read(Cooccurrence.SCHEMA), ids);
    FirstRows evidence = evidence(run, mentions);
    return new EntityRows(
        run.id(),
        FirstRows.of(
            run.read(MentionTrends.SCHEMA).filter(wanted.and(col("granularity").equalTo("month"))),
            ENTITY,
            MONTHS,
            col("period_start").desc()),
        FirstRows.of(
            run.read(Bursts.SCHEMA).filter(wanted),
            ENTITY,
            ROWS,
            col("weight").desc(),
            col("granularity"),
            col("start")),
        partners,
        run.names(partners.all().stream().map(row -> row.<String>getAs("partner")).toList()),
        FirstRows.of(
            run.read(SourceEntities.SCHEMA).filter(wanted.and(col("z_score").isNotNull())),
            ENTITY,
            ROWS,
            abs(col("z_score")).desc(),
            col("source")),
        claims(run, mentions, ids),
        evidence,
        QuotedSentences.at(evidence.all().stream().map(EntityRows::place).toList(), run),
        ListedCopies.among(run, mentions.select(ENTITY.as("item"), col("article_id"))));
  }

  private static FirstRows partners(Dataset<Row> pairs, Object[] ids) {
    Dataset<Row> ofWanted =
        pairs
            .filter("entity_window = 'sentence' and period = 'all'")
            .filter(col("entity_a").isin(ids).or(col("entity_b").isin(ids)));
    return FirstRows.of(
        PublishedRun.bothWays(ofWanted, "entity_a", "entity_b", "entity_id", "partner")
            .filter(ENTITY.isin(ids)),
        ENTITY,
        ROWS,
        col("log_likelihood").desc(),
        col("entity_a"),
        col("entity_b"));
  }

  private static FirstRows claims(PublishedRun run, Dataset<Row> mentions, Object[] ids) {
    Dataset<Row> dates =
        mentions.groupBy("article_id").agg(min("published_date").as("published_date"));
    return FirstRows.of(
        run.read(Claims.SCHEMA)
            .withColumn("entity_id", explode(col("entity_ids")))
            .filter(ENTITY.isin(ids))
            .join(dates, new String[] {"article_id"}, "inner"),
        ENTITY,
        ROWS,
        col("published_date").desc(),
        col("article_id"),
        col("char_begin"),
        col("kind"),
        col("value_begin"));
  }

  /** The first sentence of each of its first originals by date. */
  private static FirstRows evidence(PublishedRun run, Dataset<Row> mentions) {
    var originals = run.read(ArticleCopies.SCHEMA).filter(col("is_original")).select("article_id");
    return FirstRows.of(
        mentions
            .join(originals, new String[] {"article_id"}, "left_semi")
            .groupBy("entity_id", "article_id")
            .agg(
                min(struct(isOther(), col("sentence"))).as("first"),
                min("published_date").as("published_date"))
            .select(col("entity_id"), col("article_id"), col("first.*"), col("published_date")),
        ENTITY,
        EXAMPLES,
        col("is_other"),
        col("published_date").asc_nulls_last(),
        col("article_id"));
  }

  /** Whether a mention is no subject; mentions that are come first, as analyses read them. */
  static Column isOther() {
    return col("role").notEqual(MentionRole.SUBJECT.code()).as("is_other");
  }

  static Place place(Row row) {
    return new Place(row.getAs("article_id"), row.<Integer>getAs("sentence"));
  }
}
