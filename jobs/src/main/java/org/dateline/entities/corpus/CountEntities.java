package org.dateline.entities.corpus;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.filter;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.max_by;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.regexp_replace;
import static org.apache.spark.sql.functions.replace;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.slice;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.transform;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dateline.entities.article.ArticleLinks;
import org.dateline.entities.names.TitleOffsets;
import org.dateline.table.Entities;
import org.dateline.table.MentionRole;

/**
 * Counts the entities of linked mentions. Entities without a mention in a text are left out. Name
 * and type of an entity of the ledger are those of the ledger, whatever type its mentions were
 * given. Its Wikidata id is the ledger's, or else the one of {@link WikidataIds}.
 */
public final class CountEntities {

  public static Dataset<Row> of(Dataset<Row> linked, Dataset<Row> ledgerAliases, int maxAliases) {
    Dataset<Row> counted =
        countForms(linked, maxAliases)
            .join(countArticles(linked), "entity_id")
            .join(
                ledgerEntities(ledgerAliases),
                col("entity_id").equalTo(col("ledger_id")),
                "left_outer")
            .withColumn("type", coalesce(col("ledger_type"), col("own_type")))
            .withColumn("name", coalesce(col("ledger_name"), wikipediaName(), col("own_name")))
            .withColumn("name", coalesce(col("name"), col("entity_id")))
            .withColumn(
                "knowledge_base",
                when(col("ledger_id").isNotNull(), lit("ledger"))
                    .when(isOfCorpus(), lit("corpus"))
                    .otherwise(lit("wikipedia")))
            .transform(WikidataIds::addTo)
            .withColumn("qid", coalesce(col("ledger_qid"), col("listed_qid")));
    return Entities.SCHEMA.project(counted);
  }

  /**
   * One row per entity: its mentions, the type of its most frequent surface form, its surface forms
   * by frequency, and the most frequent full name. Ties are broken by text. An entity has few
   * forms, since its names differ only by what normalisation or its articles allow.
   */
  private static Dataset<Row> countForms(Dataset<Row> linked, int maxAliases) {
    Column mostUsed = sort_array(collect_list(struct(col("uses").multiply(-1), col("surface"))));
    return linked
        .groupBy("entity_id", "final_type", "surface")
        .agg(
            sum(col("uses")).as("uses"),
            sum(col("text_uses")).as("uses_in_texts"),
            sum(inTexts(MentionRole.SUBJECT)).as("subject_uses"),
            sum(inTexts(MentionRole.CITED)).as("cited_uses"),
            sum(inTexts(MentionRole.BYLINE)).as("byline_uses"),
            sum(when(col("is_own_name"), col("uses")).otherwise(lit(0))).as("full_uses"),
            min(when(col("is_own_name"), col("display"))).as("display"))
        .groupBy("entity_id")
        .agg(
            sum(col("uses_in_texts")).as("mentions"),
            sum(col("subject_uses")).as("subject_mentions"),
            sum(col("cited_uses")).as("cited_mentions"),
            sum(col("byline_uses")).as("byline_mentions"),
            max_by(col("final_type"), struct(col("uses"), col("final_type"))).as("own_type"),
            slice(transform(mostUsed, form -> form.getField("surface")), 1, maxAliases)
                .as("aliases"),
            min(when(
                    col("full_uses").gt(0),
                    struct(col("full_uses").multiply(-1).as("order"), col("display"))))
                .getField("display")
                .as("own_name"));
  }

  /** How many of a row's mentions in texts have the role. */
  private static Column inTexts(MentionRole role) {
    return size(
        filter(
            col("places"),
            place ->
                place
                    .getField("role")
                    .equalTo(role.code())
                    .and(place.getField("sentence").notEqual(TitleOffsets.SENTENCE))));
  }

  private static Dataset<Row> countArticles(Dataset<Row> linked) {
    return linked
        .groupBy("entity_id", "article_id")
        .agg(
            max(ArticleLinks.isInText()).as("in_text"),
            max(inTexts(MentionRole.SUBJECT).gt(0)).as("is_subject"),
            max(ArticleLinks.isInTitle()).as("in_title"))
        .groupBy("entity_id")
        .agg(
            count_if(col("in_text")).as("articles"),
            count_if(col("is_subject")).as("subject_articles"),
            count_if(col("in_title")).as("titles"))
        .filter(col("articles").gt(0));
  }

  private static Column isOfCorpus() {
    return col("entity_id").startsWith(TypeByVote.CORPUS);
  }

  /**
   * The Wikipedia title without the part in brackets that distinguishes namesakes: "House" for
   * House_(TV_series). Null for entities of the corpus.
   */
  private static Column wikipediaName() {
    return when(
        isOfCorpus().equalTo(false),
        regexp_replace(
            replace(col("entity_id"), lit("_"), lit(" ")), lit(" \\([^()]*\\)$"), lit("")));
  }

  private static Dataset<Row> ledgerEntities(Dataset<Row> ledgerAliases) {
    return ledgerAliases
        .groupBy(col("entity_id").as("ledger_id"))
        .agg(
            min(col("name")).as("ledger_name"),
            min(col("type")).as("ledger_type"),
            min(col("qid")).as("ledger_qid"));
  }

  private CountEntities() {}
}
