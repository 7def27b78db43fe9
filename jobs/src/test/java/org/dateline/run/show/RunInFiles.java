package org.dateline.run.show;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dateline.run.report.PublishedRun;
import org.dateline.table.TableSchema;
import org.dateline.testing.SharedSpark;

/** Tables of a test as a run in Parquet files, which is what the commands read. */
final class RunInFiles {

  /** Writes each table when it is first read. */
  static PublishedRun of(Path folder, Function<TableSchema, Dataset<Row>> tables) {
    return PublishedRun.of("20260302", table -> write(folder, table, tables.apply(table)));
  }

  private static List<String> write(Path folder, TableSchema table, Dataset<Row> rows) {
    Path files = folder.resolve(table.name());
    // As Iceberg writes them.
    SharedSpark.session().conf().set("spark.sql.parquet.outputTimestampType", "TIMESTAMP_MICROS");
    rows.write().mode("overwrite").parquet(files.toString());
    try (Stream<Path> written = Files.list(files)) {
      return written.map(Path::toString).filter(file -> file.endsWith(".parquet")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private RunInFiles() {}
}
