package org.dateline.run.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.dateline.run.Audit;
import org.dateline.run.message.DatelineException;
import org.dateline.run.publication.Run;
import org.dateline.run.settings.Settings;
import org.dateline.table.Entities;
import org.dateline.testing.SharedSpark;
import org.dateline.testing.TestRows;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NullCountsTest {
  private static final List<String> COLUMNS = List.of("entity_id", "name", "aliases");

  @TempDir Path folder;
  private Warehouse warehouse;
  private Run run;

  @BeforeEach
  void open() {
    SharedSpark.session();
    warehouse =
        Warehouse.open(
            "test",
            Settings.load(
                Optional.empty(), Map.of("warehouse", folder.toString(), "corpus", "nulls")));
    run = Run.begin(warehouse, "test", List.of());
  }

  @AfterEach
  void close() {
    warehouse.close();
  }

  @Test
  void rowsOfSeveralFiles_areAllCounted() {
    append(entity("OpenAI"), entity(null));
    append(entity(null));

    NullCounts counts = run.nullCounts(Entities.SCHEMA, COLUMNS);

    assertThat(counts.rows()).isEqualTo(3);
    assertThat(counts.nulls()).containsEntry("entity_id", 0L).containsEntry("name", 2L);
  }

  @Test
  void lists_areNotStated() {
    append(entity("OpenAI"));

    assertThat(run.nullCounts(Entities.SCHEMA, COLUMNS).nulls()).doesNotContainKey("aliases");
  }

  @Test
  void tableWithoutRows_hasNoNulls() {
    run.replace(Entities.SCHEMA, Entities.SCHEMA.empty(warehouse.spark()), "");

    NullCounts counts = run.nullCounts(Entities.SCHEMA, COLUMNS);

    assertThat(counts.rows()).isZero();
    assertThat(counts.nulls().values()).containsOnly(0L);
  }

  @Test
  void listThatIsNull_failsItsAudit() {
    append(TestRows.row(Entities.SCHEMA, "entity_id", "OpenAI", "name", "OpenAI", "aliases", null));

    assertThatThrownBy(() -> Audit.of(run))
        .isInstanceOf(DatelineException.class)
        .hasMessageContaining("entities.aliases is never null: 1 of 1 rows are.");
  }

  private void append(Row... rows) {
    run.append(
        Entities.SCHEMA,
        warehouse.spark().createDataFrame(List.of(rows), Entities.SCHEMA.structType()));
  }

  private static Row entity(String name) {
    return TestRows.row(Entities.SCHEMA, "entity_id", "OpenAI", "name", name);
  }
}
