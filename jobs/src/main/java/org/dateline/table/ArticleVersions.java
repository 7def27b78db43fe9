package org.dateline.table;

import static org.dateline.table.Column.optional;
import static org.dateline.table.Column.required;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;

/** One row per version of an article: different texts that were published under one address. */
public final class ArticleVersions {
  public static final TableSchema SCHEMA =
      TableSchema.named(
              "article_versions",
              "One row per article that was corrected under its address, or corrects another.")
          .columns(
              required("article_id", DataTypes.StringType, "The version: an article of its own."),
              required(
                  "first_article_id",
                  DataTypes.StringType,
                  "The article's first version: all versions of one article share it."),
              required(
                  "address",
                  DataTypes.StringType,
                  "What the versions' addresses have in common: lower case, without scheme, www, "
                      + "fragment and campaign parameters."),
              required("version", DataTypes.IntegerType, "1 for the first, and so on."),
              required(
                  "newest",
                  DataTypes.BooleanType,
                  "True for the last version, the only one that names are looked for in and that "
                      + "is counted."),
              optional(
                  "valid_from",
                  DataTypes.TimestampType,
                  "When this text was there, UTC: when it was fetched if that is known, else its "
                      + "date of publication; null if neither is known."),
              optional(
                  "valid_to",
                  DataTypes.TimestampType,
                  "valid_from of the next version; null for the newest, and where that is not "
                      + "known."))
          .key("article_id")
          .references("article_id", Articles.SCHEMA)
          .build();

  /** Removes articles that a newer version has replaced. */
  public static Dataset<Row> newestOf(Dataset<Row> articles, Dataset<Row> versions) {
    Dataset<Row> replaced = versions.filter("not newest").select("article_id");
    return articles.join(replaced, SCHEMA.key().toArray(String[]::new), "left_anti");
  }

  private ArticleVersions() {}
}
