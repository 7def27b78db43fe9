package org.dateline.entities.suggest;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.size;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.dateline.entities.ledger.LedgerAction;
import org.dateline.table.EntityType;

/**
 * Surface forms that may stand for something else than their entity: forms that no story has beside
 * another form of the entity in the same language, though the entity has others; and forms that the
 * models often call a person and often something else.
 */
final class SuggestSplits {
  private static final int FEWEST_ARTICLES = 3;
  private static final int MOST_FORMS = 50;

  /** The least share of the smaller side where types are torn. */
  private static final double TORN = 0.3;

  private static final String MODEL = "model";

  private final Dataset<Row> entities;
  private final Dataset<Row> mentions;

  /**
   * @param entities rows of the table {@code entities}
   * @param mentions rows of {@code entity_mentions} with their {@code story_id}
   */
  SuggestSplits(Dataset<Row> entities, Dataset<Row> mentions) {
    this.entities = entities;
    this.mentions = mentions;
  }

  /** One row per form and entity: the columns of {@link SuggestDecisions#SCHEMA}. */
  Dataset<Row> rows() {
    return apart().unionByName(formsOfUnsureType()).transform(this::asDecisions);
  }

  /** Forms without a story in common with any other form of their entity and language. */
  private Dataset<Row> apart() {
    String[] form = {"entity_id", "language", "surface"};
    var ofEntity =
        Window.partitionBy("entity_id", "language")
            .orderBy(col("moves").desc(), col("surface").asc());
    Dataset<Row> forms =
        mentions
            .groupBy(form[0], form[1], form[2])
            .agg(
                count(lit(1)).as("moves"),
                count_distinct(col("article_id")).as("in_articles"),
                min("article_id").as("first_article"),
                max("article_id").as("last_article"))
            .withColumn("nth", row_number().over(ofEntity))
            .filter(col("nth").leq(MOST_FORMS));
    Dataset<Row> together =
        mentions
            .groupBy("entity_id", "language", "story_id")
            .agg(collect_set("surface").as("forms"))
            .filter(size(col("forms")).gt(1))
            .select(col("entity_id"), col("language"), explode(col("forms")).as("surface"))
            .distinct();
    return forms
        .filter(col("nth").gt(1).and(col("in_articles").geq(FEWEST_ARTICLES)))
        .join(together, form, "left_anti")
        .withColumn("kind", lit(SuggestDecisions.NEVER_TOGETHER))
        .select(
            col("entity_id"),
            col("language"),
            col("surface"),
            col("kind"),
            col("moves"),
            articles());
  }

  /** Forms that the models call a person nearly as often as anything else. */
  private Dataset<Row> formsOfUnsureType() {
    Column persons = col("persons");
    Column others = col("moves").minus(persons);
    return mentions
        .filter(col("found_by").equalTo(MODEL))
        .groupBy("entity_id", "language", "surface")
        .agg(
            count(lit(1)).as("moves"),
            count_if(col("type").equalTo(EntityType.PERSON.name())).as("persons"),
            count_distinct(col("article_id")).as("in_articles"),
            min("article_id").as("first_article"),
            max("article_id").as("last_article"))
        .filter(col("in_articles").geq(FEWEST_ARTICLES))
        .filter(least(persons, others).geq(col("moves").multiply(TORN)))
        .withColumn("kind", lit(SuggestDecisions.TORN_TYPES))
        .select(
            col("entity_id"),
            col("language"),
            col("surface"),
            col("kind"),
            col("moves"),
            articles());
  }

  private static Column articles() {
    return array(col("first_article"), col("last_article")).as("examples");
  }

  private Dataset<Row> asDecisions(Dataset<Row> forms) {
    return forms
        .join(entities, "entity_id")
        .select(
            lit(LedgerAction.SPLIT.code()).as("action"),
            col("entity_id"),
            col("name"),
            col("type"),
            col("language"),
            col("surface").as("alias"),
            col("kind"),
            col("moves"),
            col("mentions").minus(col("moves")).as("stays"),
            lit(0L).as("stories"),
            col("examples"));
  }
}
