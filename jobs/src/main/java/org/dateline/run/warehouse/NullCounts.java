package org.dateline.run.warehouse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.iceberg.FileScanTask;
import org.apache.iceberg.Table;
import org.jspecify.annotations.Nullable;

/**
 * Null counts of a table's columns, from its manifests: they were counted when the files were
 * written, so no row is read. Manifests say nothing of columns that are lists, or that the table
 * gained after a file was written.
 *
 * @param rows rows of the table
 * @param nulls null values by column, for the columns that all files count
 */
public record NullCounts(long rows, Map<String, Long> nulls) {

  /** Null counts of the given columns at a snapshot, from the manifests. */
  public static NullCounts of(Table table, long snapshot, Collection<String> columns) {
    Map<String, Long> nulls = new LinkedHashMap<>();
    columns.forEach(column -> nulls.put(column, 0L));
    long rows = 0;
    try (var files = table.newScan().useSnapshot(snapshot).includeColumnStats().planFiles()) {
      for (FileScanTask file : files) {
        rows += file.file().recordCount();
        for (String column : columns) {
          Long found = nullsIn(file, table.schema().findField(column).fieldId());
          nulls.computeIfPresent(column, (name, sum) -> found == null ? null : sum + found);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new NullCounts(rows, nulls);
  }

  /**
   * Nulls of a column in one file; null if unknown, as where rows were deleted: the file's count
   * includes them.
   */
  private static @Nullable Long nullsIn(FileScanTask file, int field) {
    Map<Integer, Long> counts = file.file().nullValueCounts();
    return counts == null || !file.deletes().isEmpty() ? null : counts.get(field);
  }
}
