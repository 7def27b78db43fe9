package org.dateline.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Iterator;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.dateline.spark.SmallInput;
import org.dateline.table.Column;
import org.dateline.table.TableSchema;
import org.dateline.table.Tables;

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
    Tables seven = inManyTasks(() -> step.apply(repartitioned(inputs, 7)));
    for (TableSchema table : one.schemas()) {
      assertThat(TestRows.sorted(seven.get(table)))
          .as("rows of %s from 7 partitions and from 1", table)
          .isEqualTo(TestRows.sorted(one.get(table)));
    }
  }

  /** Runs the step with its inputs in other orders and checks that the rows are equal. */
  public static void orders_makeNoDifference(Tables inputs, Function<Tables, Tables> step) {
    Tables expected = step.apply(inputs);
    for (int seed : new int[] {1, 2, 3}) {
      Tables shuffled = Tables.none();
      for (TableSchema table : inputs.schemas()) {
        Dataset<Row> rows = inputs.get(table);
        var one = rows.repartition(1).sortWithinPartitions(functions.rand(seed));
        shuffled = shuffled.with(table, seed == 1 ? one : one.repartition(2 * seed + 1));
      }
      Tables ordered = shuffled;
      haveEqualRows(inManyTasks(() -> step.apply(ordered)), expected, "order " + seed);
    }
  }

  /** Runs the step while the first attempt of each task that reads its inputs fails halfway. */
  public static void failedTasks_makeNoDifference(Tables inputs, Function<Tables, Tables> step) {
    Tables fragile = Tables.none();
    for (TableSchema table : inputs.schemas()) {
      MapPartitionsFunction<Row, Row> failingOnce = FailingOnce::new;
      fragile =
          fragile.with(
              table,
              inputs
                  .get(table)
                  .repartition(3)
                  .mapPartitions(failingOnce, Encoders.row(table.structType())));
    }
    Tables failing = fragile;
    haveEqualRows(inManyTasks(() -> step.apply(failing)), step.apply(inputs), "failed tasks");
  }

  /** Leaves intermediate rows in as many partitions as those of a large corpus would have. */
  private static Tables inManyTasks(Supplier<Tables> step) {
    var settings = SharedSpark.session().conf();
    settings.set(SmallInput.BYTES_OF_ONE_TASK, "0");
    try {
      return step.get();
    } finally {
      settings.unset(SmallInput.BYTES_OF_ONE_TASK);
    }
  }

  /** Rows that end in a failure if no attempt has failed before. */
  private record FailingOnce(Iterator<Row> rows) implements Iterator<Row> {
    @Override
    public boolean hasNext() {
      if (!rows.hasNext() && TaskContext.get().attemptNumber() == 0) {
        throw new IllegalStateException("the test lets the first attempt of this task fail");
      }
      return rows.hasNext();
    }

    @Override
    public Row next() {
      return rows.next();
    }
  }

  private static void haveEqualRows(Tables found, Tables expected, String how) {
    for (TableSchema table : expected.schemas()) {
      assertThat(TestRows.sorted(found.get(table)))
          .as("rows of %s with %s", table, how)
          .isEqualTo(TestRows.sorted(expected.get(table)));
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
