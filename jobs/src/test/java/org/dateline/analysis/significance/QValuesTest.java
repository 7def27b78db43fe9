package org.dateline.analysis.significance;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dateline.testing.SharedSpark;
import org.dateline.testing.TestRows;
import org.junit.jupiter.api.Test;

class QValuesTest {
  private static final StructType TEST =
      new StructType()
          .add("test", DataTypes.IntegerType)
          .add("family", DataTypes.IntegerType)
          .add("p", DataTypes.DoubleType);

  @Test
  void anyTests_haveTheQValuesOfTheJoin_toTheLastBit() {
    var random = new Random(3);
    Dataset<Row> tests =
        SharedSpark.session()
            .createDataFrame(
                IntStream.range(0, 500)
                    .mapToObj(
                        i ->
                            RowFactory.create(
                                i, random.nextInt(4), Math.pow(random.nextInt(40) / 39.0, 7)))
                    .toList(),
                TEST)
            .repartition(5);

    Dataset<Row> lookedUp =
        tests.withColumn(
            "q_value",
            QValues.of(tests, col("p"), col("family"))
                .of(tests, col("p"), col("family"), "q_value"));

    assertThat(TestRows.sorted(lookedUp))
        .hasSize(500)
        .isEqualTo(
            TestRows.sorted(
                BenjaminiHochberg.withQValues(tests, "p", List.of("family"))
                    .select("test", "family", "p", "q_value")));
  }
}
