package org.dateline.table;

import static java.util.Objects.requireNonNull;

import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * A column of a table: its name, Spark SQL type, whether it may be null, and one sentence of
 * meaning with its unit. Spark schema, audits and {@code docs/tables.md} derive from it.
 */
public record Column(String name, DataType type, boolean nullable, String meaning) {

  public Column {
    requireNonNull(name, "name");
    requireNonNull(type, "type");
    if (meaning == null || meaning.isBlank()) {
      throw new IllegalArgumentException("column " + name + " has no meaning written down");
    }
  }

  /** A column that is never null; an audit checks it before a run is published. */
  public static Column required(String name, DataType type, String meaning) {
    return new Column(name, type, false, meaning);
  }

  /** A column that may be null; its meaning says when. */
  public static Column optional(String name, DataType type, String meaning) {
    return new Column(name, type, true, meaning);
  }

  /** This column under another name, with its type, nullability and meaning. */
  public Column as(String otherName) {
    return new Column(otherName, type, nullable, meaning);
  }

  StructField field() {
    return new StructField(name, type, true, org.apache.spark.sql.types.Metadata.empty());
  }

  /** The type as SQL writes it, e.g. {@code ARRAY<STRING>}. */
  public String sqlType() {
    return new StructType().add(name, type).apply(0).dataType().sql();
  }
}
