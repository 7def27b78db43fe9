package org.dateline.run.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.dateline.table.TableSchema;

/** A table's rows as one Parquet file, with some columns left empty. */
public final class ParquetCopy {

  /**
   * Writes the file, with all columns of the table and its rows in their order.
   *
   * @param files the table's Parquet files, as local paths; none for an empty one
   * @param withheld names of columns that are null in the copy
   * @throws IllegalStateException if DuckDB cannot
   */
  public static void write(
      Path file, TableSchema table, List<String> files, List<String> withheld) {
    try (Connection connection = DuckDb.open();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "COPY (%s) TO %s (FORMAT parquet, COMPRESSION zstd)"
              .formatted(
                  RunViews.exported(table, files, withheld), RunViews.text(file.toString())));
    } catch (SQLException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }

  private ParquetCopy() {}
}
