package org.dateline.run.report;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.struct;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dateline.run.settings.Settings;
import org.dateline.run.warehouse.NothingPublished;
import org.dateline.run.warehouse.OlderColumns;
import org.dateline.run.warehouse.RunHistory;
import org.dateline.run.warehouse.Warehouse;
import org.dateline.table.Entities;
import org.dateline.table.TableSchema;

/** The tables of a published run, as the commands read them that answer to a person. */
public final class PublishedRun {
  private final String id;
  private final Function<TableSchema, Dataset<Row>> tables;
  private final Map<TableSchema, Dataset<Row>> read = new HashMap<>();

  /** A run by its id, and what gives the rows of each of its tables. */
  public PublishedRun(String id, Function<TableSchema, Dataset<Row>> tables) {
    this.id = id;
    this.tables = tables;
  }

  /** A published run of a warehouse. */
  static PublishedRun of(Warehouse warehouse, String id) {
    return new PublishedRun(id, table -> OlderColumns.complete(table, warehouse.read(table, id)));
  }

  /**
   * The newest published run of a warehouse.
   *
   * @throws DatelineException (INPUT) if there is none
   */
  public static PublishedRun newest(Warehouse warehouse, Settings settings) {
    return of(
        warehouse,
        new RunHistory(warehouse).newestId().orElseThrow(() -> NothingPublished.in(settings)));
  }

  public String id() {
    return id;
  }

  /** The rows of a table; the catalog is asked for each table once. */
  public Dataset<Row> read(TableSchema table) {
    return read.computeIfAbsent(table, tables);
  }

  /** The names to show for entity ids; the id itself for one that has no row. */
  public Function<String, String> names(Collection<String> ids) {
    Map<String, String> names = ofEntities(ids, "name");
    return one -> names.getOrDefault(one, one);
  }

  /** The Wikidata ids of those entities that have one, by entity id. */
  Map<String, String> wikidataIds(Collection<String> ids) {
    return ofEntities(ids, "qid");
  }

  private Map<String, String> ofEntities(Collection<String> ids, String column) {
    Map<String, String> values = new HashMap<>();
    if (!ids.isEmpty()) {
      read(Entities.SCHEMA)
          .filter(col("entity_id").isin(ids.toArray()).and(col(column).isNotNull()))
          .select("entity_id", column)
          .collectAsList()
          .forEach(row -> values.put(row.getAs("entity_id"), row.getAs(column)));
    }
    return values;
  }

  /**
   * Rows about two sides, each twice: once from either side.
   *
   * @param one a column of the rows
   * @param other the column of the same kind
   * @param mine name of a column to add, with this side's value
   * @param theirs the same for the other side
   */
  public static Dataset<Row> bothWays(
      Dataset<Row> rows, String one, String other, String mine, String theirs) {
    Column sides =
        explode(
            array(
                struct(col(one).as(mine), col(other).as(theirs)),
                struct(col(other).as(mine), col(one).as(theirs))));
    return rows.withColumn("side", sides).select("*", "side.*").drop("side");
  }

  /** A day, or a word where it is null. */
  public static String dayInWords(Row row, String column) {
    Object day = row.getAs(column);
    return day == null ? "undated" : day.toString();
  }

  /** A number with a format, or a dash where it is null. */
  public static String number(Row row, String column, String format) {
    Object value = row.getAs(column);
    return value == null ? "–" : format.formatted(value);
  }
}
