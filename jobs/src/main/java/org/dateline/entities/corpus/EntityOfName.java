package org.dateline.entities.corpus;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What the names of the corpus stand for.
 *
 * @param votes the types that names have, see {@link TypeByVote}
 * @param articles the names that Wikipedia knows, see {@code WikipediaLinks}
 */
public record EntityOfName(Dataset<Row> votes, Dataset<Row> articles) {

  /**
   * Rows with a name, {@code target_key} and {@code target_type}, or else an {@code entity_id}:
   * with the voted type in {@code final_type} and the entity in {@code entity_id}, and the {@code
   * probability} of a Wikipedia article, null for all others.
   */
  Dataset<Row> withEntities(Dataset<Row> rows) {
    Column corpusId = TypeByVote.entityId(col("target_key"), col("final_type"));
    return TypeByVote.withVotedTypes(rows, votes)
        .join(
            articles,
            col("target_key")
                .equalTo(col("wiki_key"))
                .and(col("final_type").equalTo(col("wiki_type"))),
            "left_outer")
        .withColumn(
            "entity_id",
            when(col("target_key").isNull(), col("entity_id"))
                .otherwise(coalesce(col("title"), corpusId)))
        .drop("wiki_key", "wiki_type", "title");
  }
}
