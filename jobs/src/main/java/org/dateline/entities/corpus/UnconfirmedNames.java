package org.dateline.entities.corpus;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataType;
import org.dateline.spark.Checkpoint;
import org.dateline.table.AmbiguityReason;
import org.dateline.table.EntityType;

/**
 * Opens Chinese names that nothing confirms: places, organisations and other things, but no people,
 * that are in no knowledge base and occur once in the corpus. Chinese has no capitals, and one in
 * three such names is a span with wrong boundaries (卡塔尔埃米尔塔米姆).
 */
public final class UnconfirmedNames {

  /**
   * Returns all rows, with unconfirmed names open for the reason {@link
   * AmbiguityReason#UNCONFIRMED}.
   *
   * @param decided mentions as {@link ResolveAcrossCorpus} left them, corrected by the ledger
   */
  public static Dataset<Row> reopen(Dataset<Row> decided) {
    Column ofCorpus = col("entity_id").startsWith(TypeByVote.CORPUS);
    Column asked =
        col("link_method")
            .isNotNull()
            .and(ofCorpus)
            .and(col("final_type").notEqual(EntityType.PERSON.name()));
    // Few rows, so that the join with them need not move the mentions.
    Dataset<Row> unconfirmed =
        Checkpoint.of(
            decided
                .filter(asked)
                .groupBy(col("entity_id").as("unconfirmed_id"))
                .agg(sum(col("uses")).as("mentions"), max(isChinese()).as("chinese"))
                .filter(col("chinese").and(col("mentions").equalTo(1)))
                .select("unconfirmed_id"));
    DataType candidates = decided.schema().apply("open_candidates").dataType();
    Column itself =
        array(
                struct(
                    col("entity_id"),
                    lit(null).cast("string").as("target_key"),
                    col("final_type").as("target_type"),
                    col("display").as("name"),
                    lit(0.5).as("score")))
            .cast(candidates);
    Column opened = coalesce(asked, lit(false)).and(col("unconfirmed_id").isNotNull());
    return decided
        .join(unconfirmed, col("entity_id").equalTo(col("unconfirmed_id")), "left_outer")
        .withColumn("opened", opened)
        .withColumn(
            "open_candidates", when(col("opened"), itself).otherwise(col("open_candidates")))
        .withColumn(
            "open_reason",
            when(col("opened"), lit(AmbiguityReason.UNCONFIRMED.code()))
                .otherwise(col("open_reason")))
        .withColumn("link_method", when(col("opened").equalTo(false), col("link_method")))
        .withColumn("link_score", when(col("opened").equalTo(false), col("link_score")))
        .drop("opened", "unconfirmed_id");
  }

  private static Column isChinese() {
    return col("display").rlike("\\p{IsHan}");
  }

  private UnconfirmedNames() {}
}
