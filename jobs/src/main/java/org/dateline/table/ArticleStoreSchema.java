package org.dateline.table;

import static org.dateline.table.Column.required;

import java.util.stream.Stream;
import org.apache.spark.sql.types.DataTypes;

/**
 * The schema of tables that keep the results of single articles between runs: one row per article,
 * rules and state. The tables are partitioned by rules, so that rows of outdated rules are deleted
 * as whole files.
 */
public final class ArticleStoreSchema {

  /**
   * Makes the schema of such a table.
   *
   * @param name name of the table
   * @param grain what a row is
   * @param state meaning of the column {@code state}: the content that it is a fingerprint of
   * @param results columns with the results of an article
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
