package org.dateline.analysis.cooccurrence.statistic;

import static org.dateline.testing.TestRows.assertTable;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.dateline.table.Column;
import org.dateline.table.TableSchema;
import org.dateline.testing.TestRows;
import org.junit.jupiter.api.Test;

class PairStatisticsTest {
  private static final TableSchema PAIRS =
      TableSchema.named("pairs", "One row per pair of entities.")
          .columns(
              Column.required("pair", DataTypes.StringType, "Its name in this test."),
              count("windows"),
              count("windows_a"),
              count("windows_b"),
              count("windows_total"),
              count("strength_a"),
              count("ties_a"),
              count("strength_b"),
              count("ties_b"))
          .key("pair")
          .build();

  private static Column count(String name) {
    return Column.required(name, DataTypes.LongType, "A count.");
  }

  @Test
  void add_givesEachStatisticOfEachPairBesideItsColumns() {
    Dataset<Row> pairs =
        TestRows.table(
            PAIRS,
            """
            pair        | windows | windows_a | windows_b | windows_total | strength_a | ties_a | strength_b | ties_b
            dunning     | 110     | 2552      | 221       | 31777         | 110        | 1      | 220        | 3
            apart       | 1       | 5         | 5         | 10            | 4          | 3      | 4          | 2
            independent | 2       | 4         | 5         | 10            | 2          | 1      | 2          | 1
            """);

    // disparity: dunning min(1, (1 - 110/220)²), apart min((3/4)², 3/4), one tie at each end: 1.
    // apart: cells 1 4 4 1, 2.5 expected of each, so 2 (2 ln 0.4 + 8 ln 1.6); npmi ln 0.4 / ln 10.
    assertTable(
        PairStatistics.add(pairs),
        """
        pair        | windows | npmi    | log_likelihood | jaccard | disparity | p_value
        dunning     | 110     | 0.3220  | 270.72         | 0.0413  | 0.25      | 0.0000
        apart       | 1       | -0.3979 | -3.85          | 0.1111  | 0.5625    | 0.0496
        independent | 2       | 0.0000  | 0.00           | 0.2857  | 1.0000    | 1.0000
        """);
  }
}
