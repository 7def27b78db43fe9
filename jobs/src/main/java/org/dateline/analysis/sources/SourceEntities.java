package org.dateline.analysis.sources;

import static org.dateline.table.Column.optional;
import static org.dateline.table.Column.required;

import org.apache.spark.sql.types.DataTypes;
import org.dateline.table.Entities;
import org.dateline.table.TableSchema;

/**
 * One row per source and entity: how much a source covers the entity, compared with all other
 * sources together.
 *
 * <p>Counts are annotated articles with at least one mention, so that one long article does not
 * outweigh ten short ones. An incidence is one article that mentions one entity. The log-odds
 * compare shares of incidences, because an outlet with long articles would otherwise cover every
 * entity more than others do. Articles without a named source are left out of every column.
 * Together with the setting {@code prior-strength} a row holds all figures from which its {@code
 * log_odds} and {@code z_score} are computed.
 */
public final class SourceEntities {
  public static final TableSchema SCHEMA =
      TableSchema.named(
              "source_entities",
              "One row per source and entity that it mentions, and per source and entity that it "
                  + "never mentions although the other sources' habits make "
                  + "analysis.sources.min-expected-articles articles likely; only entities in at "
                  + "least analysis.sources.min-entity-articles articles.")
          .columns(
              required("source", DataTypes.StringType, "A named source; never \"unknown\"."),
              required("entity_id", DataTypes.StringType, "The entity."),
              required(
                  "articles",
                  DataTypes.LongType,
                  "Annotated articles of the source that mention the entity; 0 where its silence "
                      + "is remarkable."),
              required(
                  "source_articles",
                  DataTypes.LongType,
                  "Annotated articles of the source: the denominator of share."),
              required("share", DataTypes.DoubleType, "articles / source_articles, 0 to 1."),
              required(
                  "other_articles",
                  DataTypes.LongType,
                  "Annotated articles of all other named sources that mention the entity."),
              required(
                  "other_source_articles",
                  DataTypes.LongType,
                  "Annotated articles of all other named sources."),
              required(
                  "incidences",
                  DataTypes.LongType,
                  "Sum of articles over all entities of the source: the size of its side in "
                      + "log_odds."),
              required(
                  "other_incidences",
                  DataTypes.LongType,
                  "The same sum over all other named sources."),
              optional(
                  "log_odds",
                  DataTypes.DoubleType,
                  "Natural logarithm of the odds of the entity among the source's incidences over "
                      + "its odds among the others', with an informative Dirichlet prior (Monroe, "
                      + "Colaresi and Quinn 2008); above 0: covered more than elsewhere. Null where "
                      + "no other source has an incidence, or the corpus has one entity only."),
              optional(
                  "z_score",
                  DataTypes.DoubleType,
                  "log_odds in standard errors; null where log_odds is. Large for an entity of one "
                      + "article too: q_value says whether that is more than chance."),
              optional(
                  "q_value",
                  DataTypes.DoubleType,
                  "False discovery rate, 0 to 1 (Benjamini and Hochberg 1995), of the exact "
                      + "two-sided test that the source mentions the entity as often as all others, "
                      + "over all entities that sources are compared by; null where log_odds is."))
          .key("source", "entity_id")
          .references("entity_id", Entities.SCHEMA)
          .build();

  private SourceEntities() {}
}
