package org.dateline.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.spark.sql.types.DataTypes;
import org.junit.jupiter.api.Test;

class TableSchemaTest {
  private static final Column BERTH =
      Column.required("berth", DataTypes.StringType, "Its name in the harbour.");
  private static final Column TONS =
      Column.optional("tons", DataTypes.LongType, "Handled in a year; null if it is new.");

  private static TableSchema.Builder berths() {
    return TableSchema.named("berths", "One row per berth.").columns(BERTH, TONS);
  }

  @Test
  void columns_areStoredInTheirOrderWithTheRunLast() {
    TableSchema table = berths().key("berth").build();

    assertThat(table.structType().fieldNames()).containsExactly("berth", "tons");
    assertThat(table.storedStructType().fieldNames()).containsExactly("berth", "tons", "run_id");
    assertThat(table.columns()).containsExactly(BERTH, TONS);
    assertThat(table).hasToString("berths");
    assertThat(table.partitionedBy()).isEmpty();
  }

  @Test
  void key_mayHoldTheRun() {
    assertThat(berths().key("berth", "run_id").build().key()).containsExactly("berth", "run_id");
  }

  @Test
  void referenceToAColumnOfAnotherName_isKept() {
    TableSchema harbours = berths().key("berth").build();
    TableSchema ships =
        TableSchema.named("ships", "One row per ship.")
            .columns(BERTH.as("home"))
            .key("home")
            .references("home", harbours, "berth")
            .build();

    assertThat(ships.references())
        .containsExactly(new TableSchema.Reference("home", harbours, "berth"));
    assertThat(ships.columns().get(0).meaning()).isEqualTo(BERTH.meaning());
  }

  @Test
  void incompleteDefinitions_areRefusedByName() {
    assertThatThrownBy(() -> berths().build()).hasMessage("berths declares no key");
    assertThatThrownBy(() -> berths().columns(BERTH).key("berth").build())
        .hasMessage("berths declares column berth twice");
    assertThatThrownBy(() -> berths().key("quay").build())
        .hasMessage("berths has key column quay it lacks");
    assertThatThrownBy(
            () -> TableSchema.named("berths", "Each berth.").columns(BERTH).key("berth").build())
        .hasMessageContaining("berths must say its grain: One row per");
    TableSchema other = berths().key("berth").build();
    assertThatThrownBy(() -> berths().key("berth").references("quay", other).build())
        .hasMessage("berths lacks reference quay");
    assertThatThrownBy(() -> Column.required("berth", DataTypes.StringType, " "))
        .hasMessage("column berth has no meaning written down");
  }

  @Test
  void type_isThatOfSql() {
    assertThat(TONS.sqlType()).isEqualTo("BIGINT");
    assertThat(
            Column.required("names", DataTypes.createArrayType(DataTypes.StringType), "All.")
                .sqlType())
        .isEqualTo("ARRAY<STRING>");
  }
}
