package org.dateline.run.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.dateline.run.warehouse.AllTables;
import org.dateline.table.Column;
import org.dateline.table.Entities;
import org.dateline.table.TableSchema;
import org.dateline.table.TableSchema.Reference;

/**
 * The file {@value #NAME} beside an exported run's tables: SQL that opens them in DuckDB.
 *
 * <p>Each table becomes a view of its name, with the names of entities beside their ids, and with
 * the tables' own definitions as comments. Macros ({@code questions.sql}) ask what people ask:
 * {@code FROM who_with('Apple')}.
 */
final class OpenSql {
  static final String NAME = "open.sql";

  /** The variable of DuckDB that names the run's folder; without it, the working directory. */
  static final String FOLDER = "dateline_export";

  private static final String QUESTIONS = "questions.sql";

  /** Writes the file into a run's folder, in place of an older one. */
  static void write(FileSystem files, Path folder, String corpus, String run) throws IOException {
    try (var out = files.create(new Path(folder, NAME), true)) {
      out.write(text(corpus, run).getBytes(StandardCharsets.UTF_8));
    }
  }

  /** The file's text. */
  static String text(String corpus, String run) {
    String views =
        Stream.concat(AllTables.PUBLISHED.stream(), Stream.of(AllTables.RUNS))
            .sorted((one, other) -> Boolean.compare(isOfEntities(other), isOfEntities(one)))
            .map(OpenSql::view)
            .collect(Collectors.joining("\n"));
    return """
        -- Run %s of corpus %s, to open in DuckDB: a view for each table, and macros for questions.
        -- Shell, in this folder:  duckdb -init %s
        -- From elsewhere, first:  SET VARIABLE %s = '<this folder>';

        SET VARIABLE %s = coalesce(getvariable('%s'), '.');

        %s
        %s"""
        .formatted(run, corpus, NAME, FOLDER, FOLDER, FOLDER, views, questions());
  }

  /** The views of other tables take names from that of entities. */
  private static boolean isOfEntities(TableSchema table) {
    return table.equals(Entities.SCHEMA);
  }

  private static String view(TableSchema table) {
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
          FROM read_parquet(getvariable('%s') || '/%s/*.parquet') AS t%s;
        %s
        """
        .formatted(
            quoted(table.name()),
            String.join(", ", columns),
            FOLDER,
            table.name(),
            joins.stream().map(join -> "\n  " + join).collect(Collectors.joining()),
            String.join("\n", comments));
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

  private static String quoted(String name) {
    return '"' + name + '"';
  }

  private static String text(String value) {
    return "'" + value.replace("'", "''") + "'";
  }

  private static String questions() {
    try (InputStream in = OpenSql.class.getResourceAsStream(QUESTIONS)) {
      return new String(
          Objects.requireNonNull(in, QUESTIONS).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private OpenSql() {}
}
