package org.dateline.analysis.cooccurrence;

import static org.apache.spark.sql.functions.col;

import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dateline.spark.RowShape;

/**
 * Dense numbers for long names: 0, 1, 2 … in binary string order, so that numbers compare as the
 * names do. Millions of pair rows then carry and compare 4 bytes where they would carry names.
 */
final class DenseIds {

  /**
   * One row per distinct value of the column: the value and its number.
   *
   * <p>Sorts the distinct values and counts them per partition at once, as numbers need; the values
   * stay distributed.
   *
   * @param name a string column that is never null
   * @param number what to call the column of numbers
   * @throws ArithmeticException when computed, if there are more than 2³¹ values
   */
  static Dataset<Row> of(Dataset<Row> rows, String name, String number) {
    JavaRDD<Row> numbered =
        rows.select(col(name))
            .distinct()
            .orderBy(name)
            .toJavaRDD()
            .zipWithIndex()
            .map(pair -> new Numbered(pair._1().getAs(name), Math.toIntExact(pair._2())).toRow());
    return rows.sparkSession().createDataFrame(numbered, Numbered.SCHEMA).toDF(name, number);
  }

  private record Numbered(String name, int number) implements RowShape {
    static final StructType SCHEMA =
        new StructType().add("name", DataTypes.StringType).add("number", DataTypes.IntegerType);

    Row toRow() {
      return RowFactory.create(name, number);
    }
  }

  private DenseIds() {}
}
