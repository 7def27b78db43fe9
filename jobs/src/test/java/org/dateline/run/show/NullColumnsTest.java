package org.dateline.run.show;

import static org.apache.spark.sql.functions.lit;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dateline.run.report.Digest;
import org.dateline.run.report.PublishedRun;
import org.dateline.run.settings.Settings;
import org.dateline.run.warehouse.AllTables;
import org.dateline.table.Column;
import org.dateline.table.TableSchema;
import org.dateline.table.Tables;
import org.dateline.testing.SharedSpark;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A column that may be null is null in every row: what is read to a person must bear that. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NullColumnsTest {
  @TempDir Path folder;
  private Tables tables;

  @BeforeAll
  void analyze() {
    SharedSpark.session();
    Settings settings = Settings.load(Optional.empty(), Map.of());
    Tables analyzed = MillCorpus.analyzed(settings);
    tables = Tables.none();
    for (TableSchema table : AllTables.PUBLISHED) {
      tables =
          tables.with(
              table,
              analyzed.schemas().contains(table)
                  ? inMemory(table, analyzed.get(table))
                  : table.empty(SharedSpark.session()));
    }
  }

  private static Dataset<Row> inMemory(TableSchema table, Dataset<Row> rows) {
    return SharedSpark.session()
        .createDataFrame(rows.collectAsList(), table.structType())
        .coalesce(1)
        .cache();
  }

  @Test
  void nullsEverywhere_areShown() {
    var run = nulls((table, column) -> true);
    EveryShow.Outcome outcome = EveryShow.of(run);
    assertThat(outcome.failures()).isEmpty();
    assertThat(outcome.shown()).isEqualTo(3 + 1 + 3 + 2);
    assertThat(new Digest(run).text()).doesNotContain("null");
  }

  @Test
  void storiesAllSharedAndWithoutLag_areShown() {
    var run = nulls((table, column) -> column.name().equals("lag_hours"));
    assertThat(source(run))
        .contains("how often it is first is not known: no time of a story that others tell too is");
  }

  @Test
  void entitiesOmittedNotKnown_isSaid() {
    var run = nulls((table, column) -> column.name().equals("entities_omitted"));
    assertThat(StoryReport.of(StoryRows.of(run, List.of("s1")), "s1").text())
        .contains("what it leaves out is not known: an article of it was not searched for names");
  }

  @Test
  void noDateAtAll_isSaid() {
    var run = nulls((table, column) -> column.name().equals("published_date"));
    assertThat(new Digest(run).text())
        .startsWith("3 articles from 3 sources, none with a usable date.\n");
    assertThat(source(run)).contains("  1 article, none with a date\n");
  }

  private static String source(PublishedRun run) {
    return new SourceReport(SourceRows.of(run, List.of("Post")), "Post").text();
  }

  private PublishedRun nulls(BiPredicate<TableSchema, Column> which) {
    return RunInFiles.of(
        folder,
        table -> {
          Dataset<Row> rows = tables.get(table);
          List<Column> columns = table.columns();
          for (Column column : columns) {
            if (column.nullable() && which.test(table, column)) {
              rows = rows.withColumn(column.name(), lit(null).cast(column.type()));
            }
          }
          return rows;
        });
  }
}
