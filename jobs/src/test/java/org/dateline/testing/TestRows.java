package org.dateline.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.BooleanType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.DoubleType;
import org.apache.spark.sql.types.IntegerType;
import org.apache.spark.sql.types.LongType;
import org.apache.spark.sql.types.MapType;
import org.dateline.table.Column;
import org.dateline.table.TableSchema;

/**
 * Small tables written inside a test: as a table of columns and rows, as JSON Lines or as name and
 * value pairs.
 */
public final class TestRows {

  /** Rows of a table from JSON, one object a line; columns left out are null. */
  public static Dataset<Row> json(TableSchema table, String lines) {
    var text =
        SharedSpark.session()
            .createDataset(lines.lines().filter(l -> !l.isBlank()).toList(), Encoders.STRING());
    return SharedSpark.session()
        .read()
        .schema(table.structType())
        .option("mode", "FAILFAST")
        .json(text);
  }

  /**
   * A row from name and value pairs; a required column left out gets an empty value of its type.
   */
  public static Row row(TableSchema table, Object... namesAndValues) {
    Map<String, Object> given = new HashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      given.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    List<Object> values = new ArrayList<>();
    for (Column column : table.columns()) {
      boolean missing = !given.containsKey(column.name());
      values.add(
          missing && !column.nullable() ? emptyValue(column.type()) : given.remove(column.name()));
    }
    if (!given.isEmpty()) {
      throw new IllegalArgumentException(table + " has no columns " + given.keySet());
    }
    return RowFactory.create(values.toArray());
  }

  /**
   * Rows of a table written as one: a line of column names, then a line for each row.
   *
   * <pre>{@code
   * article_id | sentence | surface
   * a1         | 0        | Ada Marsh
   * }</pre>
   *
   * <p>{@code null} is no value, {@code ""} the empty text, {@code [a, b]} a list of texts. Columns
   * left out are filled as {@link #row} fills them.
   */
  public static Dataset<Row> table(TableSchema table, String text) {
    var literal = TableLiteral.of(table.name(), table.structType(), text);
    return of(
        table,
        literal.values(table.structType()).stream()
            .map(values -> row(table, namesAndValues(values)))
            .toArray(Row[]::new));
  }

  /**
   * Checks that these are all rows, in any order, by the columns that the first line names. Numbers
   * are compared with as many decimals as are written.
   */
  public static void assertTable(Dataset<Row> rows, String expected) {
    var literal = TableLiteral.of("expected table", rows.schema(), expected);
    assertThat(literal.inWords(rows.collectAsList()))
        .as(String.join(" | ", literal.columns()))
        .containsExactlyElementsOf(literal.inWords());
  }

  private static Object[] namesAndValues(Map<String, Object> values) {
    List<Object> all = new ArrayList<>();
    values.forEach(
        (name, value) -> {
          all.add(name);
          all.add(value);
        });
    return all.toArray();
  }

  public static Dataset<Row> of(TableSchema table, Row... rows) {
    return SharedSpark.session().createDataFrame(List.of(rows), table.structType());
  }

  /** The rows as JSON strings in sorted order, to compare two results whatever their order. */
  public static List<String> sorted(Dataset<Row> rows) {
    return rows
        .select(
            functions.to_json(
                functions.struct(functions.col("*")), Map.of("ignoreNullFields", "false")))
        .as(Encoders.STRING())
        .collectAsList()
        .stream()
        .sorted()
        .toList();
  }

  private static Object emptyValue(DataType type) {
    if (type instanceof ArrayType) {
      return List.of();
    }
    if (type instanceof MapType) {
      return Map.of();
    }
    if (type instanceof LongType) {
      return 0L;
    }
    if (type instanceof IntegerType) {
      return 0;
    }
    if (type instanceof DoubleType) {
      return 0.0;
    }
    if (type instanceof BooleanType) {
      return false;
    }
    if (type.equals(DataTypes.StringType)) {
      return "";
    }
    throw new IllegalArgumentException("no empty value for " + type);
  }

  private TestRows() {}
}
