package org.dateline.testing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.BooleanType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.DateType;
import org.apache.spark.sql.types.DoubleType;
import org.apache.spark.sql.types.IntegerType;
import org.apache.spark.sql.types.LongType;
import org.apache.spark.sql.types.StringType;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.sql.types.TimestampType;

/**
 * Rows written as a table: a line of column names, then a line for each row, values apart by {@code
 * |}. {@code null} is no value, {@code ""} the empty text, {@code [a, b]} a list of texts; days and
 * instants are in ISO 8601.
 */
final class TableLiteral {
  private final String table;
  private final List<String> columns;
  private final List<List<String>> rows = new ArrayList<>();

  private TableLiteral(String table, String text) {
    this.table = table;
    List<String> lines = text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
    if (lines.isEmpty()) {
      throw new IllegalArgumentException(table + ": expected a line of column names, found none");
    }
    columns = cells(lines.get(0));
    for (String line : lines.subList(1, lines.size())) {
      List<String> cells = cells(line);
      if (cells.size() != columns.size()) {
        throw new IllegalArgumentException(
            "%s, row \"%s\": expected %d values, found %d"
                .formatted(table, line, columns.size(), cells.size()));
      }
      rows.add(cells);
    }
  }

  /**
   * Reads a table.
   *
   * @param table its name in messages
   * @param type the columns there are
   */
  static TableLiteral of(String table, StructType type, String text) {
    var literal = new TableLiteral(table, text);
    List<String> known = List.of(type.fieldNames());
    for (String column : literal.columns) {
      if (!known.contains(column)) {
        throw new IllegalArgumentException(
            "%s: expected columns among %s, found %s".formatted(table, known, column));
      }
    }
    return literal;
  }

  List<String> columns() {
    return columns;
  }

  /** Each row's values by column. */
  List<Map<String, Object>> values(StructType type) {
    List<Map<String, Object>> values = new ArrayList<>();
    for (List<String> row : rows) {
      Map<String, Object> byColumn = new LinkedHashMap<>();
      for (int i = 0; i < columns.size(); i++) {
        DataType expected = type.apply(columns.get(i)).dataType();
        byColumn.put(columns.get(i), value(row.get(i), expected, columns.get(i), row));
      }
      values.add(byColumn);
    }
    return values;
  }

  /** The rows in one writing, sorted, to compare with {@link #inWords(List)}. */
  List<String> inWords() {
    return rows.stream().map(this::joined).sorted().toList();
  }

  /** Rows of a result in that writing; numbers with as many decimals as the table shows. */
  List<String> inWords(List<Row> found) {
    return found.stream()
        .map(
            row ->
                joined(columns.stream().map(name -> shown(row.get(row.fieldIndex(name)))).toList()))
        .sorted()
        .toList();
  }

  private String joined(List<String> cells) {
    List<String> rounded = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      int decimals = decimals(i);
      String cell = cells.get(i);
      rounded.add(
          decimals > 0 && isNumber(cell)
              ? new BigDecimal(cell).setScale(decimals, RoundingMode.HALF_UP).toPlainString()
              : cell);
    }
    return String.join(" | ", rounded);
  }

  /** The most decimals of a number in a column of the table; 0 if not all values are numbers. */
  private int decimals(int column) {
    List<String> numbers =
        rows.stream().map(row -> row.get(column)).filter(cell -> !cell.equals("null")).toList();
    return numbers.stream().allMatch(TableLiteral::isNumber)
        ? numbers.stream()
            .mapToInt(n -> n.indexOf('.') < 0 ? 0 : n.length() - n.indexOf('.') - 1)
            .max()
            .orElse(0)
        : 0;
  }

  private static boolean isNumber(String cell) {
    return cell.matches("-?\\d+(\\.\\d+)?(E-?\\d+)?");
  }

  private static String shown(Object value) {
    if (value instanceof Timestamp time) {
      return time.toInstant().toString();
    }
    if (value instanceof scala.collection.Seq<?> list) {
      return scala.jdk.javaapi.CollectionConverters.asJava(list).toString();
    }
    return "".equals(value) ? "\"\"" : String.valueOf(value);
  }

  private Object value(String cell, DataType type, String column, List<String> row) {
    if (cell.equals("null")) {
      return null;
    }
    try {
      return typed(cell, type);
    } catch (RuntimeException e) {
      throw new IllegalArgumentException(
          "%s, row \"%s\", column %s: expected %s, found %s"
              .formatted(table, String.join(" | ", row), column, type.simpleString(), cell),
          e);
    }
  }

  private static Object typed(String cell, DataType type) {
    if (type instanceof StringType) {
      return cell.equals("\"\"") ? "" : cell;
    }
    if (type instanceof IntegerType) {
      return Integer.valueOf(cell);
    }
    if (type instanceof LongType) {
      return Long.valueOf(cell);
    }
    if (type instanceof DoubleType) {
      return Double.valueOf(cell);
    }
    if (type instanceof BooleanType && List.of("true", "false").contains(cell)) {
      return Boolean.valueOf(cell);
    }
    if (type instanceof DateType) {
      return Date.valueOf(LocalDate.parse(cell));
    }
    if (type instanceof TimestampType) {
      return Timestamp.from(Instant.parse(cell));
    }
    if (type instanceof ArrayType list && list.elementType().equals(DataTypes.StringType)) {
      return texts(cell);
    }
    throw new IllegalArgumentException("no value of " + type.simpleString() + ": " + cell);
  }

  private static List<String> texts(String cell) {
    if (!cell.startsWith("[") || !cell.endsWith("]")) {
      throw new IllegalArgumentException("no list: " + cell);
    }
    return Stream.of(cell.substring(1, cell.length() - 1).split(","))
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .toList();
  }

  private static List<String> cells(String line) {
    return Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
  }
}
