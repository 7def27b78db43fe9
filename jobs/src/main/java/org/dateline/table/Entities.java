package org.dateline.table;

import static org.dateline.table.Column.optional;
import static org.dateline.table.Column.required;

import org.apache.spark.sql.types.DataTypes;

/** One row per canonical entity. */
public final class Entities {
  public static final TableSchema SCHEMA =
      TableSchema.named("entities", "One row per canonical entity.")
          .columns(
              required(
                  "entity_id",
                  DataTypes.StringType,
                  "Stable identity: the ledger's id (an English Wikipedia title where one "
                      + "exists), or corpus/type/name for a thing known only from the corpus."),
              required("name", DataTypes.StringType, "The name to show."),
              required(
                  "type",
                  DataTypes.StringType,
                  "PERSON, ORGANIZATION, LOCATION, PRODUCT, EVENT or MISC."),
              required(
                  "knowledge_base",
                  DataTypes.StringType,
                  "Who vouches for it: ledger, wikipedia or corpus."),
              required(
                  "aliases",
                  DataTypes.createArrayType(DataTypes.StringType),
                  "Surface forms seen in texts and titles, most frequent first."),
              required(
                  "mentions",
                  DataTypes.LongType,
                  "Mentions in the texts of the corpus (rows of entity_mentions), 1 or more."),
              required(
                  "articles",
                  DataTypes.LongType,
                  "Articles with at least one mention in their text, 1 or more."),
              required(
                  "subject_mentions",
                  DataTypes.LongType,
                  "Its mentions in texts with the role subject, 0 or more."),
              required(
                  "cited_mentions",
                  DataTypes.LongType,
                  "Its mentions in texts with the role cited, 0 or more."),
              required(
                  "byline_mentions",
                  DataTypes.LongType,
                  "Its mentions in texts with the role byline, 0 or more."),
              required(
                  "subject_articles",
                  DataTypes.LongType,
                  "Articles whose text has a mention with the role subject, 0 or more."),
              required(
                  "titles",
                  DataTypes.LongType,
                  "Articles whose title names it (see title_entity_mentions), 0 or more."),
              optional(
                  "qid",
                  DataTypes.StringType,
                  "Wikidata's id, as Q76; null where neither the ledger nor a public list has it."))
          .key("entity_id")
          .build();

  private Entities() {}
}
