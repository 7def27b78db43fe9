package org.dateline.entities;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.date_from_unix_date;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.transform;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Settles what one article could not: the type of names unknown to the ledger, short forms that are
 * names of their own, and single words for people. Joins and counts on distinct names; no map of
 * the corpus is held anywhere.
 */
final class ResolveAcrossCorpus {
  private static final String PERSON = EntityType.PERSON.name();
  private static final String OWN = LinkMethod.CORPUS_NAME.code();
  private static final String OUTVOTED = LinkMethod.CORPUS_TYPE_VOTE.code();

  private final Dataset<Row> votes;
  private final Dataset<Row> settled;
  private final Dataset<Row> lone;

  ResolveAcrossCorpus(
      Dataset<Row> links,
      LedgerRows ledger,
      NameNormalizer normalizer,
      ResolveEntities.Params params) {
    Dataset<Row> supported = ShortForms.keepSupported(links, params.shortFormShare());
    votes = TypeVotes.of(supported, params.typeVoteShare(), params.loneTypeVoteShare());
    settled = withEntities(supported);
    Dataset<Row> asked = settled.filter(isAsked());
    Dataset<Row> people =
        LoneNames.people(
            settled.filter(isAsked().equalTo(false)),
            asked,
            LoneNames.wordsOfLedger(links, ledger, normalizer),
            params.maxCandidates());
    lone = asked.join(people, col("last_word").equalTo(col("word")), "left_outer");
  }

  /** The linked mentions: the columns of entity_mentions, with final type, display and own key. */
  Dataset<Row> linked() {
    Dataset<Row> direct = settled.filter(isAsked().equalTo(false).and(col("reason").isNull()));
    return linkedColumns(direct, col("method"))
        .union(
            linkedColumns(
                lone.filter(col("people").isNull().and(col("method").isNotNull())),
                when(col("reason").isNull(), lit(LinkMethod.CORPUS_LONE_NAME.code()))
                    .otherwise(col("method"))));
  }

  /**
   * The open mentions: the columns of ambiguous_mentions, names of candidates as their articles.
   */
  Dataset<Row> open() {
    Dataset<Row> byArticle =
        settled
            .filter(isAsked().equalTo(false).and(col("reason").isNotNull()))
            .withColumn("open_reason", col("reason"))
            .withColumn("open_candidates", col("candidates"));
    Column fromCorpus = transform(col("people"), person -> candidate(person, 1.0));
    Column halved = transform(col("people"), person -> candidate(person, 0.5));
    Dataset<Row> byCorpus =
        lone.filter(col("people").isNotNull().or(col("method").isNull()))
            .withColumn(
                "open_reason", coalesce(col("reason"), lit(AmbiguityReason.LONE_NAME.code())))
            .withColumn(
                "open_candidates",
                when(col("reason").isNull(), fromCorpus)
                    .otherwise(
                        concat(
                            col("candidates"),
                            coalesce(halved, array().cast(candidates().catalogString())))))
            .drop("word", "people");
    return byArticle.unionByName(byCorpus);
  }

  Dataset<Row> votes() {
    return votes;
  }

  private static org.apache.spark.sql.types.DataType candidates() {
    return ArticleLinks.SCHEMA.apply("candidates").dataType();
  }

  private static Column candidate(Column person, double weight) {
    return org.apache.spark.sql.functions.struct(
        person.getField("entity_id").as("entity_id"),
        lit(null).cast("string").as("target_key"),
        lit(PERSON).as("target_type"),
        lit(null).cast("string").as("name"),
        person.getField("score").multiply(weight).as("score"));
  }

  /** Rows the corpus decides: a lone person's name, or a ledger name against the models' type. */
  private static Column isAsked() {
    Column lonePerson =
        col("method").isin(OWN, OUTVOTED).and(col("final_type").equalTo(PERSON)).and(col("lone"));
    Column conflict =
        col("reason")
            .equalTo(AmbiguityReason.TYPE_CONFLICT.code())
            .and(col("entity_id").isNotNull());
    return coalesce(lonePerson, lit(false)).or(coalesce(conflict, lit(false)));
  }

  /** Adds the voted type and the entity; rows without a name to vote on keep clear of the join. */
  private Dataset<Row> withEntities(Dataset<Row> links) {
    Dataset<Row> named = links.filter(col("target_key").isNotNull());
    Dataset<Row> others = links.filter(col("target_key").isNull());
    Column outvoted =
        col("method").equalTo(OWN).and(col("final_type").notEqual(col("target_type")));
    return named
        .join(votes, col("target_key").equalTo(col("vote_key")), "left_outer")
        .withColumn("final_type", TypeVotes.decided(col("target_type")))
        .withColumn("entity_id", TypeVotes.entityId(col("target_key"), col("final_type")))
        .withColumn("method", when(outvoted, lit(OUTVOTED)).otherwise(col("method")))
        .drop("vote_key", "person_as", "other_as")
        .unionByName(others.withColumn("final_type", col("target_type")));
  }

  private static Dataset<Row> linkedColumns(Dataset<Row> rows, Column method) {
    Column score = lit(null).cast("double");
    for (LinkMethod known : LinkMethod.values()) {
      score = when(method.equalTo(known.code()), lit(known.score())).otherwise(score);
    }
    return rows.select(
        col("article_id"),
        col("sentence"),
        col("char_begin"),
        col("char_end"),
        col("surface"),
        col("type"),
        col("annotator"),
        col("entity_id"),
        method.as("link_method"),
        score.as("link_score"),
        col("source"),
        date_from_unix_date(col("published_day")).as("published_date"),
        col("language"),
        col("final_type"),
        col("display"),
        coalesce(col("own_key").equalTo(col("target_key")), lit(false)).as("is_own_name"));
  }
}
