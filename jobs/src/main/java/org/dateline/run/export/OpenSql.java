package org.dateline.run.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.dateline.run.database.RunViews;

/**
 * The file {@value #NAME} beside an exported run's tables: SQL that opens them in DuckDB, with the
 * views and questions of {@link RunViews} and the tables' own definitions as comments.
 */
public final class OpenSql {
  public static final String NAME = "open.sql";

  /** The variable of DuckDB that names the run's folder; without it, the working directory. */
  static final String FOLDER = "dateline_export";

  /** Writes the file into a run's folder, in place of an older one. */
  static void write(FileSystem files, Path folder, String corpus, String run) throws IOException {
    try (var out = files.create(new Path(folder, NAME), true)) {
      out.write(text(corpus, run).getBytes(StandardCharsets.UTF_8));
    }
  }

  /** The file's text. */
  public static String text(String corpus, String run) {
    String views =
        RunViews.of(
            table ->
                "read_parquet(getvariable('%s') || '/%s/*.parquet')"
                    .formatted(FOLDER, table.name()),
            RunViews.Comments.ON_ALL);
    return """
        -- Run %s of corpus %s, to open in DuckDB: a view for each table, and macros for questions.
        -- Shell, in this folder:  duckdb -init %s
        -- From elsewhere, first:  SET VARIABLE %s = '<this folder>';

        SET VARIABLE %s = coalesce(getvariable('%s'), '.');

        %s"""
        .formatted(run, corpus, NAME, FOLDER, FOLDER, FOLDER, views);
  }

  private OpenSql() {}
}
