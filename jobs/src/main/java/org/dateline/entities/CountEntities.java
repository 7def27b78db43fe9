package org.dateline.entities;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.transform;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.dateline.table.Entities;

/** Counts the entities that the linked mentions stand for; each has at least one. */
final class CountEntities {

  static Dataset<Row> of(Dataset<Row> linked, Dataset<Row> ledgerAliases, int maxAliases) {
    Dataset<Row> counted =
        linked
            .groupBy("entity_id")
            .agg(
                count(lit(1)).as("mentions"),
                count_distinct(col("article_id")).as("articles"),
                max(col("final_type")).as("type"))
            .join(aliases(linked, maxAliases), "entity_id")
            .join(names(linked), col("entity_id").equalTo(col("named_id")), "left_outer")
            .join(
                ledgerEntities(ledgerAliases),
                col("entity_id").equalTo(col("ledger_id")),
                "left_outer")
            .withColumn("name", coalesce(col("ledger_name"), col("own_name"), col("entity_id")))
            .withColumn(
                "knowledge_base",
                when(col("ledger_id").isNotNull(), lit("ledger")).otherwise(lit("corpus")));
    return Entities.SCHEMA.project(counted);
  }

  /** Surface forms, most frequent first, ties by text. */
  private static Dataset<Row> aliases(Dataset<Row> linked, int maxAliases) {
    var mostFrequentFirst =
        Window.partitionBy("entity_id").orderBy(col("uses").desc(), col("surface").asc());
    return linked
        .groupBy("entity_id", "surface")
        .agg(count(lit(1)).as("uses"))
        .withColumn("rank", row_number().over(mostFrequentFirst))
        .filter(col("rank").leq(maxAliases))
        .groupBy("entity_id")
        .agg(sort_array(collect_list(struct(col("rank"), col("surface")))).as("ranked"))
        .withColumn("aliases", transform(col("ranked"), alias -> alias.getField("surface")))
        .select("entity_id", "aliases");
  }

  /** The full form most often written, ties by text. */
  private static Dataset<Row> names(Dataset<Row> linked) {
    return linked
        .filter(col("is_own_name"))
        .groupBy("entity_id", "display")
        .agg(count(lit(1)).multiply(-1).as("order"))
        .groupBy(col("entity_id").as("named_id"))
        .agg(min(struct(col("order"), col("display"))).getField("display").as("own_name"));
  }

  private static Dataset<Row> ledgerEntities(Dataset<Row> ledgerAliases) {
    return ledgerAliases
        .groupBy(col("entity_id").as("ledger_id"))
        .agg(min(col("name")).as("ledger_name"));
  }

  private CountEntities() {}
}
