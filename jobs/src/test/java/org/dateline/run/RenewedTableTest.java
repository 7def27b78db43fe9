package org.dateline.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.iceberg.SnapshotRef;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dateline.analysis.cooccurrence.Cooccurrence;
import org.dateline.run.publication.Publication;
import org.dateline.run.publication.Run;
import org.dateline.run.settings.Settings;
import org.dateline.run.warehouse.Warehouse;
import org.dateline.table.TableSchema;
import org.dateline.testing.SharedSpark;
import org.dateline.testing.TestRows;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table of which a run replaces some parts. */
class RenewedTableTest {
  private static final TableSchema TABLE = Cooccurrence.SCHEMA;

  @TempDir Path folder;
  private Settings settings;
  private Warehouse warehouse;

  @BeforeEach
  void open() {
    SharedSpark.session();
    settings =
        Settings.load(
            Optional.empty(), Map.of("warehouse", folder.toString(), "corpus", "renewed"));
    warehouse = Warehouse.open("test", settings);
  }

  @AfterEach
  void close() {
    warehouse.close();
  }

  @Test
  void partsThatStay_keepTheirRowsAndTheirRun() {
    Run first = published("rules", List.of(), "all", "2024-01", "2024-02");
    Run second = published("rules", List.of("2024-01"), "all", "2024-03");

    assertThat(rows(SnapshotRef.MAIN_BRANCH))
        .containsExactly("2024-01 " + first.id(), "2024-03 " + second.id(), "all " + second.id());
    assertThat(rows(first.id())).hasSize(3).allMatch(row -> row.endsWith(first.id()));
  }

  @Test
  void rowsOfTheSameRules_areGivenBack_andThoseOfOthersAreNot() {
    published("rules", List.of(), "all");

    assertThat(known("rules")).isEqualTo(1);
    assertThat(known("other rules")).isZero();
  }

  @Test
  void runThatWasNotPublished_isForgotten() {
    published("rules", List.of(), "all", "2024-01");
    begun("rules", List.of("2024-01"), "all", "2024-02", "2024-03");

    assertThat(known("rules")).isEqualTo(2);
  }

  @Test
  void tableWrittenByAnythingElse_isNoGround() {
    published("rules", List.of(), "all");
    Run other = Run.begin(warehouse, "test", List.of());
    other.replace(TABLE, table("all", "2024-01"), "step");
    new Publication(warehouse).publish(other, settings, Map.of());

    assertThat(known("rules")).isZero();
  }

  @Test
  void tableOfAnEarlierVersion_isReplacedWholeAndThenByParts() {
    var builder = TableSchema.named(TABLE.name(), TABLE.grain());
    TableSchema earlier =
        builder
            .columns(TABLE.columns().subList(0, TABLE.columns().size() - 1))
            .key("period")
            .build();
    Run old = Run.begin(warehouse, "test", List.of());
    old.replace(earlier, table("all", "2024-01").drop("period_state"), "step");
    new Publication(warehouse).publish(old, settings, Map.of());

    assertThat(known("rules")).isZero();
    Run first = published("rules", List.of(), "all", "2024-01");
    Run second = published("rules", List.of("2024-01"), "all");
    assertThat(rows(SnapshotRef.MAIN_BRANCH))
        .containsExactly("2024-01 " + first.id(), "all " + second.id());
  }

  private long known(String rules) {
    Run run = Run.begin(warehouse, "test", List.of());
    return run.readMadeBy(rules, List.of(TABLE)).get(TABLE).count();
  }

  private Run published(String rules, List<String> kept, String... periods) {
    Run run = begun(rules, kept, periods);
    new Publication(warehouse).publish(run, settings, Map.of());
    return run;
  }

  private Run begun(String rules, List<String> kept, String... periods) {
    Run run = Run.begin(warehouse, "test", List.of());
    run.renew(TABLE, table(periods), kept, "step", rules);
    return run;
  }

  private Dataset<Row> table(String... periods) {
    return warehouse
        .spark()
        .createDataFrame(
            Stream.of(periods).map(period -> TestRows.row(TABLE, "period", period)).toList(),
            TABLE.structType());
  }

  private List<String> rows(String reference) {
    return warehouse
        .read(TABLE, reference)
        .selectExpr("concat(period, ' ', run_id)")
        .collectAsList()
        .stream()
        .map(row -> row.getString(0))
        .sorted()
        .toList();
  }
}
