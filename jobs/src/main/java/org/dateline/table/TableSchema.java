package org.dateline.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * The definition of a table: name, grain, columns, key and references to other tables. Each table
 * is defined once, in the class named after it; everything else (Spark schema, final select,
 * audits, docs) derives from it.
 *
 * <p>A step computes the columns listed here. The shell adds {@link #RUN_ID} when it writes.
 */
public final class TableSchema {

  /** The column of the run that wrote a row. The shell adds it to every table when it writes. */
  public static final Column RUN_ID =
      Column.required("run_id", DataTypes.StringType, "The run that wrote this row.");

  /** A column whose values must be found in a column of another table. */
  public record Reference(String column, TableSchema table, String referencedColumn) {}

  private final String name;
  private final String grain;
  private final List<Column> columns;
  private final List<String> key;
  private final List<Reference> references;
  private final Optional<String> partitionedBy;

  private TableSchema(
      String name,
      String grain,
      List<Column> columns,
      List<String> key,
      List<Reference> references,
      Optional<String> partitionedBy) {
    this.name = name;
    this.grain = grain;
    this.columns = List.copyOf(columns);
    this.key = List.copyOf(key);
    this.references = List.copyOf(references);
    this.partitionedBy = partitionedBy;
  }

  /** Starts a table; {@code grain} is one sentence that opens with "One row per". */
  public static Builder named(String name, String grain) {
    return new Builder(name, grain);
  }

  public String name() {
    return name;
  }

  public String grain() {
    return grain;
  }

  /** The columns in order, without {@link #RUN_ID}. */
  public List<Column> columns() {
    return columns;
  }

  /** The columns as stored and exported: {@link #columns()} and then {@link #RUN_ID}. */
  public List<Column> storedColumns() {
    var stored = new ArrayList<>(columns);
    stored.add(RUN_ID);
    return stored;
  }

  /** The columns that together identify a row; an audit checks that no two rows share them. */
  public List<String> key() {
    return key;
  }

  public List<Reference> references() {
    return references;
  }

  /**
   * The column by which the table is partitioned, so that the rows of one value can be replaced
   * alone; empty if there is none.
   */
  public Optional<String> partitionedBy() {
    return partitionedBy;
  }

  /** The Spark schema without {@link #RUN_ID}. */
  public StructType structType() {
    return toStructType(columns);
  }

  /** The Spark schema as stored, {@link #RUN_ID} last. */
  public StructType storedStructType() {
    return toStructType(storedColumns());
  }

  /**
   * The last operation of a step: selects this table's columns in order and casts them to their
   * types.
   */
  public Dataset<Row> project(Dataset<Row> result) {
    return result.select(
        columns.stream()
            .map(column -> functions.col(column.name()).cast(column.type()).as(column.name()))
            .toArray(org.apache.spark.sql.Column[]::new));
  }

  /** The table without rows. */
  public Dataset<Row> empty(SparkSession spark) {
    return spark.createDataFrame(List.<Row>of(), structType());
  }

  @Override
  public String toString() {
    return name;
  }

  private static StructType toStructType(List<Column> columns) {
    return new StructType(columns.stream().map(Column::field).toArray(StructField[]::new));
  }

  /** Collects a table's definition; {@link #build()} checks that it is complete and consistent. */
  public static final class Builder {
    private final String name;
    private final String grain;
    private final List<Column> columns = new ArrayList<>();
    private final List<String> key = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>();
    private Optional<String> partitionedBy = Optional.empty();

    private Builder(String name, String grain) {
      this.name = name;
      this.grain = grain;
    }

    public Builder columns(Column... more) {
      columns.addAll(List.of(more));
      return this;
    }

    public Builder columns(List<Column> more) {
      columns.addAll(more);
      return this;
    }

    public Builder key(String... names) {
      key.addAll(List.of(names));
      return this;
    }

    /**
     * Says that each non-null value of {@code column} is found in the table's column of that name.
     */
    public Builder references(String column, TableSchema table) {
      return references(column, table, column);
    }

    public Builder references(String column, TableSchema table, String referencedColumn) {
      references.add(new Reference(column, table, referencedColumn));
      return this;
    }

    public Builder partitionedBy(String column) {
      partitionedBy = Optional.of(column);
      return this;
    }

    public TableSchema build() {
      Set<String> names = new LinkedHashSet<>();
      for (Column column : columns) {
        if (!names.add(column.name())) {
          throw new IllegalArgumentException(name + " declares column " + column.name() + " twice");
        }
      }
      names.add(RUN_ID.name());
      for (String column : key) {
        if (!names.contains(column)) {
          throw new IllegalArgumentException(name + " has key column " + column + " it lacks");
        }
      }
      if (key.isEmpty()) {
        throw new IllegalArgumentException(name + " declares no key");
      }
      if (!grain.startsWith("One row per ")) {
        throw new IllegalArgumentException(name + " must say its grain: One row per …");
      }
      for (Reference reference : references) {
        if (!names.contains(reference.column())) {
          throw new IllegalArgumentException(name + " lacks reference " + reference.column());
        }
      }
      return new TableSchema(name, grain, columns, key, references, partitionedBy);
    }
  }
}
