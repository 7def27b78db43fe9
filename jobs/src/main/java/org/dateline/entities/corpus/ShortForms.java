package org.dateline.entities.corpus;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.dateline.spark.Checkpoint;
import org.dateline.table.EntityType;
import org.dateline.table.LinkMethod;

/**
 * Takes back short forms of organisations that mostly stand alone. "Goldman" appears with "Goldman
 * Sachs" in nearly every article, so it stays a short form; "Senate" appears without "Senate
 * Judiciary Committee" in most, so it is a name of its own.
 */
public final class ShortForms {
  private static final String SHORT = LinkMethod.ARTICLE_SHORT_FORM.code();
  private static final String OWN = LinkMethod.CORPUS_NAME.code();

  /**
   * Keeps a short form where at least {@code share} of the articles that use it link it to the same
   * longer name; otherwise it becomes a corpus name.
   */
  public static Dataset<Row> keepSupported(Dataset<Row> links, double share) {
    // Few rows, so that the join with them need not move the mentions.
    Dataset<Row> refused = Checkpoint.of(tooRareTargets(links, share));
    Column isRefused = col("refused_key").isNotNull();
    return links
        .join(
            refused,
            col("method")
                .equalTo(SHORT)
                .and(col("own_key").equalTo(col("refused_key")))
                .and(target().equalTo(col("refused_target"))),
            "left_outer")
        .withColumn("method", when(isRefused, lit(OWN)).otherwise(col("method")))
        .withColumn(
            "entity_id", when(isRefused, lit(null).cast("string")).otherwise(col("entity_id")))
        .withColumn("target_key", when(isRefused, col("own_key")).otherwise(col("target_key")))
        .drop("refused_key", "refused_target");
  }

  /**
   * One row per short form and longer name that too few articles of the form support: {@code
   * refused_key, refused_target}.
   */
  private static Dataset<Row> tooRareTargets(Dataset<Row> links, double share) {
    // Each article has one target for a form, so the articles of all targets add up.
    Column ofForm = sum(col("articles")).over(Window.partitionBy("refused_key"));
    return links
        .filter(col("method").isin(SHORT, OWN))
        .filter(col("type").equalTo(EntityType.ORGANIZATION.name()).and(col("lone")))
        .groupBy(
            col("own_key").as("refused_key"),
            when(col("method").equalTo(SHORT), target()).as("refused_target"))
        .agg(count_distinct(col("article_id")).as("articles"))
        .withColumn("articles_of_form", ofForm)
        .filter(col("refused_target").isNotNull())
        .filter(col("articles").lt(col("articles_of_form").multiply(share)))
        .select(col("refused_key"), col("refused_target"));
  }

  private static Column target() {
    return coalesce(col("entity_id"), col("target_key"));
  }

  private ShortForms() {}
}
