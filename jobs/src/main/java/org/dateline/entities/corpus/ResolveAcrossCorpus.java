package org.dateline.entities.corpus;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.date_from_unix_date;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.transform;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dateline.entities.article.ArticleLinks;
import org.dateline.spark.Checkpoint;
import org.dateline.table.AmbiguityReason;
import org.dateline.table.EntityType;
import org.dateline.table.LinkMethod;

/**
 * Decides what one article could not: the type and the entity of names unknown to the ledger, and
 * single words for people. It uses joins and counts on distinct names; no task holds a map of the
 * corpus.
 */
public final class ResolveAcrossCorpus {
  private static final String PERSON = EntityType.PERSON.name();
  private static final String OWN = LinkMethod.CORPUS_NAME.code();
  private static final String WIKIPEDIA = LinkMethod.WIKIPEDIA.code();
  private static final String OUTVOTED = LinkMethod.CORPUS_TYPE_VOTE.code();

  private final Dataset<Row> settled;
  private final Dataset<Row> lone;

  private ResolveAcrossCorpus(Dataset<Row> settled, Dataset<Row> ledgerWords, int maxCandidates) {
    this.settled = settled;
    Dataset<Row> asked = settled.filter(isAsked());
    Dataset<Row> people =
        Checkpoint.of(
            SingleWordPeople.people(
                settled.filter(isAsked().equalTo(false)), asked, ledgerWords, maxCandidates));
    lone = asked.join(people, col("last_word").equalTo(col("word")), "left_outer");
  }

  /**
   * One row per link of an article, either linked ({@code link_method}) or open ({@code
   * open_reason}). Computes the people whose names contain the single words of {@code named}.
   *
   * @param named rows of {@link #withEntities}, used several times
   * @param ledgerWords first and last words of the ledger's people
   */
  public static Dataset<Row> decide(
      Dataset<Row> named, Dataset<Row> ledgerWords, int maxCandidates) {
    var corpus = new ResolveAcrossCorpus(named, ledgerWords, maxCandidates);
    return corpus.decideByArticle().unionByName(corpus.decideByCorpus());
  }

  private Dataset<Row> decideByArticle() {
    return settled
        .filter(isAsked().equalTo(false))
        .transform(rows -> withDecision(rows, methodByArticle(), col("reason"), col("candidates")));
  }

  private static Column methodByArticle() {
    Column own = col("method").isin(OWN, OUTVOTED);
    return when(own.and(col("probability").isNotNull()), lit(WIKIPEDIA)).otherwise(col("method"));
  }

  private Dataset<Row> decideByCorpus() {
    Column noPeople = col("people").isNull();
    Column method =
        when(noPeople.and(col("reason").isNull()), lit(LinkMethod.CORPUS_LONE_NAME.code()))
            .when(noPeople, col("method"));
    Column reason = coalesce(col("reason"), lit(AmbiguityReason.LONE_NAME.code()));
    Column people =
        when(col("reason").isNull(), transform(col("people"), one -> candidate(one, 1.0)))
            .otherwise(transform(col("people"), one -> candidate(one, 0.5)));
    Column none = array().cast(ArticleLinks.candidates());
    return withDecision(lone, method, reason, concat(col("candidates"), coalesce(people, none)));
  }

  private static Column candidate(Column person, double weight) {
    return org.apache.spark.sql.functions.struct(
        person.getField("entity_id").as("entity_id"),
        lit(null).cast("string").as("target_key"),
        lit(PERSON).as("target_type"),
        lit(null).cast("string").as("name"),
        person.getField("score").multiply(weight).as("score"));
  }

  /**
   * Whether the corpus decides the row: a single word for a person, or a ledger name whose type the
   * models contradict.
   */
  private static Column isAsked() {
    Column lonePerson =
        col("method")
            .isin(OWN, OUTVOTED)
            .and(col("final_type").equalTo(PERSON))
            .and(col("lone"))
            .and(col("probability").isNull());
    Column conflict =
        col("reason")
            .equalTo(AmbiguityReason.TYPE_CONFLICT.code())
            .and(col("entity_id").isNotNull());
    return coalesce(lonePerson, lit(false)).or(coalesce(conflict, lit(false)));
  }

  /**
   * Adds the voted type and the entity by one join: types and Wikipedia articles are looked up for
   * distinct names only. Rows without a name keep their entity and type.
   *
   * @param links links whose short forms were checked
   */
  public static Dataset<Row> withEntities(Dataset<Row> links, EntityOfName entities) {
    Column outvoted =
        col("method").equalTo(OWN).and(col("final_type").notEqual(col("target_type")));
    Dataset<Row> named = links.filter(col("target_key").isNotNull());
    Dataset<Row> names =
        entities.withEntities(
            named
                .select("target_key", "target_type")
                .distinct()
                .withColumn("entity_id", lit(null).cast("string")));
    return named
        .drop("entity_id")
        .join(names, new String[] {"target_key", "target_type"})
        .withColumn("method", when(outvoted, lit(OUTVOTED)).otherwise(col("method")))
        .unionByName(
            links
                .filter(col("target_key").isNull())
                .withColumn("final_type", col("target_type"))
                .withColumn("probability", lit(null).cast("double")));
  }

  private static Dataset<Row> withDecision(
      Dataset<Row> rows, Column method, Column reason, Column candidates) {
    Column score = lit(null).cast("double");
    for (LinkMethod known : LinkMethod.values()) {
      score = when(method.equalTo(known.code()), lit(known.score())).otherwise(score);
    }
    // A link inferred from a name scores at most what the link of that name does.
    score = least(score, coalesce(col("probability"), lit(1.0)));
    return rows.select(
        col("article_id"),
        col("places"),
        col("uses"),
        col("text_uses"),
        col("surface"),
        col("type"),
        col("annotator"),
        col("found_by"),
        col("entity_id"),
        method.as("link_method"),
        score.as("link_score"),
        col("source"),
        date_from_unix_date(col("published_day")).as("published_date"),
        col("language"),
        col("final_type"),
        col("display"),
        col("own_key"),
        coalesce(col("own_key").equalTo(col("target_key")), lit(false)).as("is_own_name"),
        when(col("lone").equalTo(false), col("first_word")).as("own_first"),
        col("last_word").as("own_last"),
        when(method.isNull(), reason).as("open_reason"),
        when(method.isNull(), candidates).as("open_candidates"));
  }
}
