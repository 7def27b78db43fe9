package org.dateline.run.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.MapType;
import org.apache.spark.sql.types.StructType;
import org.dateline.run.warehouse.AllTables;
import org.dateline.table.Column;
import org.dateline.table.Entities;
import org.dateline.table.TableSchema;
import org.dateline.table.TableSchema.Reference;

/**
 * SQL that opens a run's tables in DuckDB: a view for each table, with the names of entities beside
 * their ids, and macros ({@code questions.sql}) that ask what people ask: {@code FROM
 * who_with('Apple')}.
 */
public final class RunViews {
  private static final String QUESTIONS = "questions.sql";

  /** Whether views carry the definitions of tables and columns. */
  public enum Comments {
    ON_ALL,
    NONE
  }

  /** The views of all published tables and of {@code runs}, and the questions. */
  public static String of(Function<TableSchema, String> source, Comments comments) {
    return AllTables.EXPORTED.stream()
            .sorted((one, other) -> Boolean.compare(isOfEntities(other), isOfEntities(one)))
            .map(table -> view(table, source.apply(table), comments))
            .collect(Collectors.joining("\n"))
        + "\n"
        + questions();
  }

  /**
   * What a view reads: these files of a table, which may lack columns that it has gained since.
   *
   * @param files local paths; without any the table is empty
   */
  static String read(TableSchema table, List<String> files) {
    String empty =
        table.storedColumns().stream()
            .map(column -> "NULL::%s AS %s".formatted(type(column.type()), quoted(column.name())))
            .collect(Collectors.joining(", ", "(SELECT ", " WHERE false)"));
    if (files.isEmpty()) {
      return empty;
    }
    String listed = files.stream().map(RunViews::text).collect(Collectors.joining(", ", "[", "]"));
    // Folders of Iceberg's partitions look like Hive's, whose names would hide columns of the
    // files.
    String read = "read_parquet(%s, union_by_name = true, hive_partitioning = false)";
    return "(FROM %s UNION ALL BY NAME FROM %s)".formatted(empty, read.formatted(listed));
  }

  /**
   * A query of all columns of a table as an export has them: times in UTC and without a zone.
   *
   * @param files local paths; without any the table is empty
   * @param withheld names of columns that are null
   */
  static String exported(TableSchema table, List<String> files, List<String> withheld) {
    return table.storedColumns().stream()
        .map(column -> exported(column, withheld.contains(column.name())))
        .collect(Collectors.joining(", ", "SELECT ", " FROM " + read(table, files)));
  }

  private static String exported(Column column, boolean withheld) {
    String name = quoted(column.name());
    String type = type(column.type()).replace("TIMESTAMPTZ", "TIMESTAMP");
    return "%s::%s AS %s".formatted(withheld ? "NULL" : name, type, name);
  }

  /** DuckDB's name of a type of Spark. */
  static String type(DataType type) {
    if (type instanceof ArrayType array) {
      return type(array.elementType()) + "[]";
    } else if (type instanceof MapType map) {
      return "MAP(%s, %s)".formatted(type(map.keyType()), type(map.valueType()));
    } else if (type instanceof StructType struct) {
      return Arrays.stream(struct.fields())
          .map(field -> quoted(field.name()) + " " + type(field.dataType()))
          .collect(Collectors.joining(", ", "STRUCT(", ")"));
    } else if (type.equals(DataTypes.TimestampType)) {
      return "TIMESTAMPTZ";
    } else if (type.equals(DataTypes.BinaryType)) {
      return "BLOB";
    }
    return type.sql().equals("STRING") ? "VARCHAR" : type.sql();
  }

  /** The views of other tables take names from that of entities. */
  private static boolean isOfEntities(TableSchema table) {
    return table.equals(Entities.SCHEMA);
  }

  private static String view(TableSchema table, String source, Comments wanted) {
    List<String> columns = new ArrayList<>();
    List<String> joins = new ArrayList<>();
    List<String> comments = new ArrayList<>();
    comments.add("COMMENT ON VIEW %s IS %s;".formatted(quoted(table.name()), text(table.grain())));
    for (Column column : table.storedColumns()) {
      columns.add("t." + quoted(column.name()));
      comments.add(comment(table, column.name(), column.meaning()));
      String name = nameColumn(column.name());
      if (namesAnEntity(table, column) && table.columns().stream().noneMatch(hasName(name))) {
        String side = quoted("of_" + column.name());
        columns.add("%s.name AS %s".formatted(side, quoted(name)));
        joins.add(
            "LEFT JOIN entities AS %s ON %s.entity_id = t.%s"
                .formatted(side, side, quoted(column.name())));
        comments.add(comment(table, name, "Name of " + column.name() + "."));
      }
    }
    return """
        CREATE OR REPLACE VIEW %s AS
          SELECT %s
          FROM %s AS t%s;
        %s
        """
        .formatted(
            quoted(table.name()),
            String.join(", ", columns),
            source,
            joins.stream().map(join -> "\n  " + join).collect(Collectors.joining()),
            wanted == Comments.NONE ? "" : String.join("\n", comments));
  }

  private static Predicate<Column> hasName(String name) {
    return column -> column.name().equals(name);
  }

  private static boolean namesAnEntity(TableSchema table, Column column) {
    return table.references().stream()
        .filter(reference -> isOfEntities(reference.table()))
        .map(Reference::column)
        .anyMatch(column.name()::equals);
  }

  /** entity_id: name; entity_a: name_a; speaker_id: speaker_name. */
  private static String nameColumn(String idColumn) {
    if (idColumn.equals("entity_id")) {
      return "name";
    }
    return idColumn.startsWith("entity_")
        ? idColumn.replaceFirst("entity_", "name_")
        : idColumn.replaceFirst("_id$", "") + "_name";
  }

  private static String comment(TableSchema table, String column, String meaning) {
    return "COMMENT ON COLUMN %s.%s IS %s;"
        .formatted(quoted(table.name()), quoted(column), text(meaning));
  }

  static String quoted(String name) {
    return '"' + name + '"';
  }

  /** A text as a literal of SQL. */
  public static String text(String value) {
    return "'" + value.replace("'", "''") + "'";
  }

  private static String questions() {
    try (InputStream in = RunViews.class.getResourceAsStream(QUESTIONS)) {
      return new String(
          Objects.requireNonNull(in, QUESTIONS).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private RunViews() {}
}
