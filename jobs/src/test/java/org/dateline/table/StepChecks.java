package org.dateline.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.spark.sql.functions;

/** What holds for every step: exact schema, unique keys, no forbidden nulls, any partitioning. */
public final class StepChecks {

  /** Runs the step on empty inputs and checks the exact schema of each (empty or not) output. */
  public static void emptyInput_givesExactSchema(Tables inputs, Function<Tables, Tables> step) {
    Tables empty = Tables.none();
    for (TableSchema table : inputs.schemas()) {
      empty = empty.with(table, table.empty(SharedSpark.session()));
    }
    Tables results = step.apply(empty);
    for (TableSchema table : results.schemas()) {
      assertThat(results.get(table).schema().asNullable())
          .as("schema of %s", table)
          .isEqualTo(table.structType().asNullable());
      assertThat(results.get(table).count()).as("rows of %s", table).isZero();
    }
  }

  /** Runs the step with its inputs in 1 and in 7 partitions and checks that the rows are equal. */
  public static void partitions_makeNoDifference(Tables inputs, Function<Tables, Tables> step) {
    Tables one = step.apply(repartitioned(inputs, 1));
    Tables seven = step.apply(repartitioned(inputs, 7));
    for (TableSchema table : one.schemas()) {
      assertThat(TestRows.sorted(seven.get(table)))
          .as("rows of %s from 7 partitions and from 1", table)
          .isEqualTo(TestRows.sorted(one.get(table)));
    }
  }

  /** Checks declared keys and required columns. */
  public static void declarations_hold(Tables results) {
    for (TableSchema table : results.schemas()) {
      var rows = results.get(table).cache();
      if (!table.key().contains(TableSchema.RUN_ID.name())) {
        var key = table.key().stream().map(functions::col).collect(Collectors.toList());
        assertThat(
                rows.groupBy(key.toArray(org.apache.spark.sql.Column[]::new))
                    .count()
                    .filter("count > 1")
                    .count())
            .as("repeated keys in %s", table)
            .isZero();
      }
      for (Column column : table.columns()) {
        if (!column.nullable()) {
          assertThat(rows.filter(functions.col(column.name()).isNull()).count())
              .as("nulls in %s.%s", table, column.name())
              .isZero();
        }
      }
      rows.unpersist();
    }
  }

  private static Tables repartitioned(Tables inputs, int partitions) {
    Tables result = Tables.none();
    for (TableSchema table : inputs.schemas()) {
      result = result.with(table, inputs.get(table).repartition(partitions));
    }
    return result;
  }

  private StepChecks() {}
}
