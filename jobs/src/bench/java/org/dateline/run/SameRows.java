package org.dateline.run;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.iceberg.SnapshotRef;
import org.apache.spark.sql.SparkSession;
import org.dateline.run.settings.Settings;
import org.dateline.run.warehouse.Warehouse;
import org.dateline.table.Annotations;
import org.dateline.table.Articles;
import org.dateline.table.Mentions;
import org.dateline.table.RejectedArticles;
import org.dateline.table.Sentences;
import org.dateline.table.TableSchema;
import org.dateline.testing.TestRows;

/**
 * Holds the tables of two warehouses against each other, row for row but for the ids of runs; exits
 * with 1 if any differ.
 *
 * <p>Arguments: two folders. For corpora of a few thousand articles, as rows are compared here.
 */
final class SameRows {
  private static final List<TableSchema> TABLES =
      List.of(
          Articles.SCHEMA,
          Annotations.SCHEMA,
          Mentions.SCHEMA,
          Sentences.SCHEMA,
          RejectedArticles.SCHEMA);

  public static void main(String[] args) throws Exception {
    boolean equal = true;
    try (var spark =
        SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", false)
            .config("spark.log.level", "ERROR")
            .config("spark.sql.shuffle.partitions", 4)
            .getOrCreate()) {
      for (TableSchema table : TABLES) {
        List<String> first = rows(args[0], table);
        List<String> second = rows(args[1], table);
        boolean same = first.equals(second);
        System.out.printf(
            "%-18s %,8d rows and %,8d: %s%n",
            table.name(), first.size(), second.size(), same ? "the same" : "DIFFERENT");
        equal &= same && !(first.isEmpty() && table.equals(Annotations.SCHEMA));
      }
    }
    System.exit(equal ? 0 : 1);
  }

  private static List<String> rows(String folder, TableSchema table) {
    Settings settings = Settings.load(Optional.empty(), Map.of("warehouse", folder));
    try (var warehouse = Warehouse.open("same rows", settings)) {
      return TestRows.sorted(
          warehouse.read(table, SnapshotRef.MAIN_BRANCH).drop("run_id", "first_run_id"));
    }
  }

  private SameRows() {}
}
