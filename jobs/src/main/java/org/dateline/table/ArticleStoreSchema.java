package org.dateline.table;

import static org.dateline.table.Column.required;

import java.util.stream.Stream;
import org.apache.spark.sql.types.DataTypes;

/**
 * The shape of the tables that keep what was found in single articles between runs: one row per
 * article, rules and state, partitioned by rules, so that those of other rules go as whole files.
 */
public final class ArticleStoreSchema {

  /**
   * A store.
   *
   * @param name of the table
   * @param grain what a row is
   * @param state what the state of an article is a fingerprint of
   * @param results what is kept of an article
   */
  public static TableSchema of(String name, String grain, String state, Column... results) {
    var key =
        Stream.of(
            required("article_id", DataTypes.StringType, "The article."),
            required(
                "rules",
                DataTypes.StringType,
                "Fingerprint of the code, settings and ledger that were used."),
            required("state", DataTypes.LongType, state));
    return TableSchema.named(name, grain)
        .columns(Stream.concat(key, Stream.of(results)).toArray(Column[]::new))
        .key("article_id", "rules", "state")
        .partitionedBy("rules")
        .build();
  }

  private ArticleStoreSchema() {}
}
