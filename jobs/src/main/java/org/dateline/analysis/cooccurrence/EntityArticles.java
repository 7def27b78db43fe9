package org.dateline.analysis.cooccurrence;

import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.sort_array;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dateline.table.EntityMentions;
import org.dateline.table.Sentences;
import org.dateline.table.Tables;

/**
 * One row per entity and annotated article that mentions it.
 *
 * <p>Columns: {@code article_id}, {@code entity} (its number), {@code mentioned_in} (the numbers of
 * the sentences that mention it, each once, rising).
 */
final class EntityArticles {
  /**
   * @param entityNumbers {@code entity} of each {@code entity_id}
   */
  static Dataset<Row> of(Tables inputs, Dataset<Row> entityNumbers) {
    return inputs
        .get(EntityMentions.SCHEMA)
        .select("article_id", "sentence", "entity_id")
        .transform(mentions -> filterToSentences(mentions, inputs.get(Sentences.SCHEMA)))
        .groupBy("article_id", "entity_id")
        .agg(sort_array(collect_set("sentence")).as("mentioned_in"))
        .join(entityNumbers, new String[] {"entity_id"}, "inner")
        .drop("entity_id");
  }

  /** What is no window may not be counted in one, or more windows had an entity than there are. */
  private static Dataset<Row> filterToSentences(Dataset<Row> mentions, Dataset<Row> sentences) {
    return mentions.join(
        sentences.select("article_id", "sentence"),
        new String[] {"article_id", "sentence"},
        "left_semi");
  }

  private EntityArticles() {}
}
