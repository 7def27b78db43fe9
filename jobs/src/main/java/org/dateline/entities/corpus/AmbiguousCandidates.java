package org.dateline.entities.corpus;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.posexplode_outer;
import static org.apache.spark.sql.functions.slice;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.transform;
import static org.apache.spark.sql.functions.when;

import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dateline.entities.article.ArticleLinks;
import org.dateline.entities.names.TitleOffsets;
import org.dateline.table.AmbiguousMentions;

/**
 * Makes the rows of ambiguous_mentions from open mentions in texts. A candidate has its name in
 * {@code entities}; if it is not there, the name that the article gives it, or else its id.
 */
public final class AmbiguousCandidates {

  /**
   * Rows of ambiguous_mentions, with at most {@code maxCandidates} candidates each.
   *
   * @param open links of articles, with their {@code open_reason} and {@code open_candidates}
   */
  public static Dataset<Row> toRows(Dataset<Row> open, Dataset<Row> entities, int maxCandidates) {
    Column[] name =
        Stream.of("article_id", "places", "surface", "type", "annotator", "found_by", "open_reason")
            .map(org.apache.spark.sql.functions::col)
            .toArray(Column[]::new);
    Column[] exploded =
        Stream.concat(
                Stream.of(name),
                Stream.of(
                    posexplode_outer(slice(col("open_candidates"), 1, maxCandidates))
                        .as(new String[] {"place", "candidate"})))
            .toArray(Column[]::new);
    Dataset<Row> regrouped =
        open.select(exploded)
            .join(
                entities.select(col("entity_id").as("known_id"), col("name").as("known_name")),
                col("candidate.entity_id").equalTo(col("known_id")),
                "left_outer")
            .groupBy(name)
            .agg(sort_array(collect_list(orderedCandidate())).as("ranked"))
            .withColumn("candidates", transform(col("ranked"), AmbiguousCandidates::withoutRank))
            .withColumn("reason", col("open_reason"));
    return AmbiguousMentions.SCHEMA.project(TitleOffsets.texts(ArticleLinks.mentions(regrouped)));
  }

  /**
   * A candidate with its rank, or null for a mention without candidates, so that the list of such a
   * mention stays empty.
   */
  private static Column orderedCandidate() {
    return when(
        col("candidate.entity_id").isNotNull(),
        struct(
            col("place"),
            col("candidate.entity_id").as("entity_id"),
            coalesce(col("known_name"), col("candidate.name"), col("candidate.entity_id"))
                .as("name"),
            col("candidate.score").as("score")));
  }

  private static Column withoutRank(Column ranked) {
    return struct(
        ranked.getField("entity_id").as("entity_id"),
        ranked.getField("name").as("name"),
        ranked.getField("score").as("score"));
  }

  private AmbiguousCandidates() {}
}
