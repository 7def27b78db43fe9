package org.dateline.run.files;

import java.util.List;
import java.util.function.Function;
import org.dateline.run.database.RunDatabase;
import org.dateline.table.TableSchema;

/**
 * The tables that files are made of.
 *
 * @param run the run's id
 * @param files the Parquet files of a table, as local paths; none for an empty one
 */
record RunTables(String run, Function<TableSchema, List<String>> files) {
  RunDatabase open() {
    return RunDatabase.of(run, files);
  }
}
