package org.dateline.run.warehouse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.iceberg.FileScanTask;
import org.apache.iceberg.Table;

/**
 * The nulls of a table's columns as its files state them, which were counted when they were
 * written: no row is read for it. Files say nothing of columns that are lists, or that the table
 * has gained since.
 *
 * @param rows rows of the table
 * @param nulls how many of them are null, by column, for those of which all files say it
 */
public record NullCounts(long rows, Map<String, Long> nulls) {

  /** Those of some columns of a table at a snapshot. */
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

  /** Null if unknown: deleted rows are counted in their file, and only there. */
  private static Long nullsIn(FileScanTask file, int field) {
    Map<Integer, Long> counts = file.file().nullValueCounts();
    return counts == null || !file.deletes().isEmpty() ? null : counts.get(field);
  }
}
