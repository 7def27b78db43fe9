package org.dateline.entities.corpus;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The entity of each name of the corpus, by its type and by Wikipedia.
 *
 * @param votes the types that names have, see {@link TypeByVote}
 * @param articles the names that Wikipedia knows, see {@code WikipediaLinks}
 */
public record EntityOfName(Dataset<Row> votes, Dataset<Row> articles) {

  /**
   * Adds the voted type as {@code final_type}, the entity as {@code entity_id}, and {@code
   * probability}, the share of a Wikipedia article, null for other entities. A row has a name
   * ({@code target_key} and {@code target_type}) or already an {@code entity_id}, which it keeps.
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
