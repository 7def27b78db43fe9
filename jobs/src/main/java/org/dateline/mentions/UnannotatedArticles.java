package org.dateline.mentions;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Counts the articles that stay without names because their language is not annotated, by language
 * and reason.
 */
public final class UnannotatedArticles {
  /** The language can be annotated, but {@code mentions.languages} does not have it. */
  public static final String NOT_CONFIGURED = "language_not_configured";

  /** There is no annotator for the language. */
  public static final String NO_ANNOTATOR = "no_annotator_for_language";

  /** The language of the article could not be identified. */
  public static final String UNKNOWN_LANGUAGE = "language_unknown";

  private static final String UNDETERMINED = "und";

  /**
   * One row for each language with articles that is not annotated: {@code language} (ISO 639-1, or
   * {@code und}), {@code reason} (one of the constants here), {@code articles}.
   *
   * @param articles with the column {@code language}
   */
  public static Dataset<Row> count(Dataset<Row> articles, MentionParams params) {
    Column language = coalesce(col("language"), lit(UNDETERMINED)).as("language");
    Column reason =
        when(col("language").equalTo(UNDETERMINED), UNKNOWN_LANGUAGE)
            .when(col("language").isInCollection(Annotators.languages()), NOT_CONFIGURED)
            .otherwise(NO_ANNOTATOR);
    return articles
        .select(language)
        .filter(not(col("language").isInCollection(params.languages())))
        .groupBy("language")
        .agg(sum(lit(1L)).as("articles"))
        .select(col("language"), reason.as("reason"), col("articles"));
  }

  private UnannotatedArticles() {}
}
