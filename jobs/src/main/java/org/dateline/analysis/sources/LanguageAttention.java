package org.dateline.analysis.sources;

import static org.dateline.table.Column.optional;
import static org.dateline.table.Column.required;

import org.apache.spark.sql.types.DataTypes;
import org.dateline.table.Entities;
import org.dateline.table.TableSchema;

/**
 * One row per entity and language of the corpus: how much attention an entity has in each language.
 *
 * <p>Every listed entity has a row for every language with annotated articles, with 0 articles
 * where that language never mentions it. A corpus in one language has no rows. The figures compare
 * what was collected in those languages, which is not what was written in them; an entity whose
 * names were linked in one language but not in another shows as a difference too.
 */
public final class LanguageAttention {
  public static final TableSchema SCHEMA =
      TableSchema.named("language_attention", "One row per entity and language of the corpus.")
          .columns(
              required("entity_id", DataTypes.StringType, "The entity."),
              required("language", DataTypes.StringType, "Language of the articles, ISO 639-1."),
              required(
                  "articles",
                  DataTypes.LongType,
                  "Annotated articles of the language that mention the entity."),
              required(
                  "language_articles",
                  DataTypes.LongType,
                  "All annotated articles of the language."),
              required("share", DataTypes.DoubleType, "articles / language_articles, 0 to 1."),
              optional(
                  "log_odds",
                  DataTypes.DoubleType,
                  "Log-odds ratio with informative Dirichlet prior against all other languages,"
                      + " over incidences as in source_entities; above 0 means more. Null where no"
                      + " other language mentions anybody."),
              optional(
                  "z_score", DataTypes.DoubleType, "log_odds in standard errors; null as it is."))
          .key("entity_id", "language")
          .references("entity_id", Entities.SCHEMA)
          .build();

  private LanguageAttention() {}
}
