package org.dateline.table;

import static org.dateline.table.Column.required;

import org.apache.spark.sql.types.DataTypes;

/** One row per alias of an entity in the alias ledger. */
public final class LedgerAliases {
  public static final TableSchema SCHEMA =
      TableSchema.named("ledger_aliases", "One row per alias of an entity in the alias ledger.")
          .columns(
              required(
                  "entity_id",
                  DataTypes.StringType,
                  "The entity: its English Wikipedia title with underscores where it has one."),
              required("name", DataTypes.StringType, "The name to show."),
              required(
                  "type",
                  DataTypes.StringType,
                  "PERSON, ORGANIZATION, LOCATION, PRODUCT, EVENT or MISC."),
              required(
                  "language",
                  DataTypes.StringType,
                  "Language the alias is used in, ISO 639-1; \"*\" for any."),
              required(
                  "alias",
                  DataTypes.StringType,
                  "A surface form that stands for the entity wherever it is found."))
          .key("entity_id", "language", "alias")
          .build();

  private LedgerAliases() {}
}
