package org.dateline.analysis.trends;

import static org.dateline.table.Column.required;

import org.apache.spark.sql.types.DataTypes;
import org.dateline.table.Entities;
import org.dateline.table.TableSchema;

/** One row per burst: a run of periods in which an entity is unusually frequent. */
public final class Bursts {
  public static final TableSchema SCHEMA =
      TableSchema.named(
              "bursts",
              "One row per burst: a run of periods in which an entity is unusually frequent among "
                  + "all articles.")
          .columns(
              required("entity_id", DataTypes.StringType, "The entity."),
              required("granularity", DataTypes.StringType, "day, week (ISO 8601) or month."),
              required(
                  "start",
                  DataTypes.DateType,
                  "First day of the burst: the first day of its first period."),
              required(
                  "end",
                  DataTypes.DateType,
                  "Last day of the burst, inclusive: the last day of its last period."),
              required(
                  "level",
                  DataTypes.IntegerType,
                  "State of Kleinberg's automaton; 1, as it has two states, 0 and 1."),
              required(
                  "weight",
                  DataTypes.DoubleType,
                  "Cost that the burst saves over the base state (Kleinberg 2002, section 4), in "
                      + "natural units of log-likelihood; more than burst-gamma times the natural "
                      + "logarithm of the number of periods, so never negative."))
          .key("entity_id", "granularity", "start", "level")
          .references("entity_id", Entities.SCHEMA)
          .build();

  private Bursts() {}
}
