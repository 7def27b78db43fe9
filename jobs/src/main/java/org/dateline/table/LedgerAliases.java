package org.dateline.table;

import static org.dateline.table.Column.optional;
import static org.dateline.table.Column.required;

import org.apache.spark.sql.types.DataTypes;

/** One row per decision of the alias ledger, as the run found it in the ledger's files. */
public final class LedgerAliases {
  public static final TableSchema SCHEMA =
      TableSchema.named(
              "ledger_aliases",
              "One row per decision of the alias ledger, as the run found it in the ledger's files.")
          .columns(
              required(
                  "action",
                  DataTypes.StringType,
                  "add: alias stands for the entity; term: so do its small letters; pin: it does so"
                      + " whatever speaks against it; demonym: it is a place's adjective or people;"
                      + " split: it never does; ban: it is no name; merge: alias is another entity's"
                      + " id, and all that is resolved to that one becomes this entity."),
              optional(
                  "entity_id",
                  DataTypes.StringType,
                  "The entity: its English Wikipedia title with underscores where it has one. Null"
                      + " for ban."),
              optional(
                  "name",
                  DataTypes.StringType,
                  "The name to show; null for ban, and where a split leaves it out."),
              optional(
                  "type",
                  DataTypes.StringType,
                  "PERSON, ORGANIZATION, LOCATION, PRODUCT, EVENT or MISC; null where the name is."),
              required(
                  "language",
                  DataTypes.StringType,
                  "Language of the articles the row holds for, ISO 639-1; \"*\" for any."),
              required(
                  "alias",
                  DataTypes.StringType,
                  "The surface form decided on; for merge the id of another entity."),
              optional(
                  "qid", DataTypes.StringType, "Wikidata's id of the entity; null if unknown."),
              optional(
                  "valid_from",
                  DataTypes.DateType,
                  "First publication day of the articles the row holds for; null for any."),
              optional(
                  "valid_until",
                  DataTypes.DateType,
                  "The publication day from which on it no longer holds; null for never."),
              optional(
                  "bounded_to",
                  DataTypes.StringType,
                  "article:ID or source:NAME where the row holds there only, with:ENTITY where it holds"
                      + " in articles that name that entity; else null."),
              optional("reason", DataTypes.StringType, "Why it was decided."),
              optional("author", DataTypes.StringType, "Who decided it."))
          .key("action", "entity_id", "language", "alias", "valid_from", "bounded_to")
          .build();

  private LedgerAliases() {}
}
