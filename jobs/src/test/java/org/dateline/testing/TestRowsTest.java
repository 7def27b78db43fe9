package org.dateline.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import org.apache.spark.sql.types.DataTypes;
import org.dateline.table.Column;
import org.dateline.table.TableSchema;
import org.junit.jupiter.api.Test;

class TestRowsTest {
  private static final TableSchema BERTHS =
      TableSchema.named("berths", "One row per berth of a harbour.")
          .columns(
              Column.required("berth", DataTypes.StringType, "Its name."),
              Column.required("length", DataTypes.IntegerType, "In metres."),
              Column.optional("tons", DataTypes.LongType, "Handled in a year."),
              Column.optional("share", DataTypes.DoubleType, "Of the harbour's tons."),
              Column.optional("open", DataTypes.BooleanType, "Whether ships may moor."),
              Column.optional("built", DataTypes.DateType, "When it was finished."),
              Column.optional("seen", DataTypes.TimestampType, "When it was last inspected."),
              Column.optional(
                  "ships", DataTypes.createArrayType(DataTypes.StringType), "Moored now."))
          .key("berth")
          .build();

  @Test
  void table_hasTheTypesOfTheSchema() {
    var row =
        TestRows.table(
                BERTHS,
                """
                berth  | length | tons | share | open | built      | seen                 | ships
                East 1 | 120    | 9000 | 0.25  | true | 1987-05-02 | 2024-05-31T06:30:00Z | [Ida, Ada Roe]
                """)
            .first();

    assertThat(row.<String>getAs("berth")).isEqualTo("East 1");
    assertThat(row.<Integer>getAs("length")).isEqualTo(120);
    assertThat(row.<Long>getAs("tons")).isEqualTo(9000);
    assertThat(row.<Double>getAs("share")).isEqualTo(0.25);
    assertThat(row.<Boolean>getAs("open")).isTrue();
    assertThat(row.<Date>getAs("built")).isEqualTo(Date.valueOf("1987-05-02"));
    assertThat(row.<Timestamp>getAs("seen").toInstant())
        .isEqualTo(Instant.parse("2024-05-31T06:30:00Z"));
    assertThat(row.getList(row.fieldIndex("ships"))).isEqualTo(java.util.List.of("Ida", "Ada Roe"));
  }

  @Test
  void nullAndEmptyText_areWrittenPlainly() {
    var rows =
        TestRows.table(
            BERTHS,
            """
            berth | tons | ships

            ""    | null | []
            """);
    var row = rows.first();

    assertThat(rows.count()).isEqualTo(1);
    assertThat(row.<String>getAs("berth")).isEmpty();
    assertThat(row.isNullAt(row.fieldIndex("tons"))).isTrue();
    assertThat(row.getList(row.fieldIndex("ships"))).isEmpty();
  }

  @Test
  void columnsLeftOut_areEmptyIfRequiredAndNullIfNot() {
    var row = TestRows.table(BERTHS, "berth\nEast 1").first();
    assertThat(row.<Integer>getAs("length")).isZero();
    assertThat(row.isNullAt(row.fieldIndex("share"))).isTrue();
  }

  @Test
  void headerAlone_isATableWithoutRows() {
    assertThat(TestRows.table(BERTHS, "berth | length").count()).isZero();
  }

  @Test
  void mistakes_areNamedWithTheirRow() {
    assertThatThrownBy(() -> TestRows.table(BERTHS, "berth | lenght\nEast 1 | 120"))
        .hasMessageContaining("berths: expected columns among [berth, length, tons,")
        .hasMessageEndingWith("found lenght");
    assertThatThrownBy(() -> TestRows.table(BERTHS, "berth | length\nEast 1 | 120 m"))
        .hasMessage("berths, row \"East 1 | 120 m\", column length: expected int, found 120 m");
    assertThatThrownBy(() -> TestRows.table(BERTHS, "berth | open\nEast 1 | yes"))
        .hasMessageEndingWith("column open: expected boolean, found yes");
    assertThatThrownBy(() -> TestRows.table(BERTHS, "berth | ships\nEast 1 | Ida"))
        .hasMessageEndingWith("column ships: expected array<string>, found Ida");
    assertThatThrownBy(() -> TestRows.table(BERTHS, "berth | length\nEast 1"))
        .hasMessage("berths, row \"East 1\": expected 2 values, found 1");
    assertThatThrownBy(() -> TestRows.table(BERTHS, " \n"))
        .hasMessage("berths: expected a line of column names, found none");
  }

  @Test
  void assertTable_comparesTheNamedColumnsInAnyOrderWithTheWrittenDecimals() {
    var rows =
        TestRows.table(
            BERTHS,
            """
            berth  | length | share              | seen                 | ships
            East 1 | 120    | 0.3333333333333333 | 2024-05-31T06:30:00Z | [Ida]
            West 2 | 80     | null               | null                 | null
            """);

    TestRows.assertTable(
        rows,
        """
        berth  | share  | seen                 | ships
        West 2 | null   | null                 | null
        East 1 | 0.3333 | 2024-05-31T06:30:00Z | [Ida]
        """);
    assertThatThrownBy(() -> TestRows.assertTable(rows, "berth | length\nEast 1 | 120"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("berth | length")
        .hasMessageContaining("West 2 | 80");
    assertThatThrownBy(
            () -> TestRows.assertTable(rows, "berth | share\nEast 1 | 0.3334\nWest 2 | null"))
        .isInstanceOf(AssertionError.class);
    assertThatThrownBy(() -> TestRows.assertTable(rows, "name\nEast 1"))
        .hasMessageContaining("expected table: expected columns among");
  }
}
