package org.dateline.run.publication;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.when;

import java.util.Arrays;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.dateline.spark.Checkpoint;
import org.dateline.table.TableSchema;

/**
 * One row for each key of a store. A run adds a key once, but two runs at once may both find an
 * article missing and both add it. Then every reader takes the row of the run with the smallest id,
 * whatever the order of the commits.
 */
public final class StoredOnce {
  private static final String RUN = TableSchema.RUN_ID.name();

  /** The run whose row of a key counts. */
  private static final String COUNTED = "counted_run";

  /**
   * The rows of a store, one a key.
   *
   * @param stored rows with {@code run_id}
   */
  public static Dataset<Row> of(Dataset<Row> stored, String... key) {
    Dataset<Row> doubled = Checkpoint.of(runs(stored, key).filter("rows > 1").drop("rows"));
    return doubled.isEmpty() ? stored : without(stored, broadcast(doubled), key);
  }

  /**
   * The rows of a store whose key is wanted, one a key: by the same pass over the keys that finds
   * those no longer wanted.
   *
   * @param wanted the keys, each once
   */
  static Dataset<Row> of(Dataset<Row> stored, Dataset<Row> wanted, String... key) {
    Dataset<Row> passedOver =
        Checkpoint.of(
            runs(stored, key)
                .join(wanted.select(columns(key)).withColumn("is_wanted", lit(true)), key, "left")
                .filter("is_wanted IS NULL OR rows > 1")
                .withColumn(COUNTED, when(col("is_wanted"), col(COUNTED)))
                .drop("rows", "is_wanted"));
    return without(stored, passedOver, key);
  }

  /** For each key, which run's row counts, and how many rows there are. */
  private static Dataset<Row> runs(Dataset<Row> stored, String... key) {
    return stored.groupBy(columns(key)).agg(min(RUN).as(COUNTED), count(lit(1)).as("rows"));
  }

  /** Without the rows of the given keys, but for that of the run that counts, if one does. */
  private static Dataset<Row> without(Dataset<Row> stored, Dataset<Row> keys, String... key) {
    Column isPassedOver =
        keys.col(COUNTED).isNull().or(keys.col(COUNTED).notEqual(stored.col(RUN)));
    for (String name : key) {
      isPassedOver = isPassedOver.and(keys.col(name).equalTo(stored.col(name)));
    }
    return stored.join(keys, isPassedOver, "left_anti");
  }

  private static Column[] columns(String... names) {
    return Arrays.stream(names).map(functions::col).toArray(Column[]::new);
  }

  private StoredOnce() {}
}
