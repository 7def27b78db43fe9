package org.dateline.analysis.cooccurrence;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dateline.analysis.cooccurrence.CountedPeriodTotals.PeriodTotal;
import org.dateline.analysis.cooccurrence.counted.EntityWindow;
import org.dateline.spark.RowShape;

/**
 * Families of pairs: those of one kind of window and one period, which are tested together and make
 * one network. The number of a family is twice the code of its {@code Period}, plus 1 for
 * sentences.
 */
final class PairFamilies {
  static final String FAMILY = "family";

  /** What is known of a family as a whole. */
  private record FamilyTotal(
      int family, String entityWindow, String periodName, String periodState, long windowsTotal)
      implements RowShape {
    static final StructType SCHEMA =
        new StructType()
            .add(FAMILY, DataTypes.IntegerType)
            .add("entity_window", DataTypes.StringType)
            .add("period_name", DataTypes.StringType)
            .add(Cooccurrence.PERIOD_STATE, DataTypes.StringType)
            .add("windows_total", DataTypes.LongType);

    Row toRow() {
      return RowFactory.create(family, entityWindow, periodName, periodState, windowsTotal);
    }
  }

  /** The family of {@code sentenceWindow} and {@code period}. */
  static Column family() {
    return col("period").multiply(2).plus(when(col("sentenceWindow"), lit(1)).otherwise(lit(0)));
  }

  /** Adds what is known of a family as a whole: its names and {@code windows_total}. */
  static Dataset<Row> withTotals(Dataset<Row> pairs, List<PeriodTotal> periods) {
    List<Row> totals = new ArrayList<>();
    for (PeriodTotal period : periods) {
      totals.add(total(period, EntityWindow.ARTICLE, 2 * period.code(), period.articles()));
      totals.add(total(period, EntityWindow.SENTENCE, 2 * period.code() + 1, period.sentences()));
    }
    Dataset<Row> rows = pairs.sparkSession().createDataFrame(totals, FamilyTotal.SCHEMA);
    return pairs.join(broadcast(rows), new String[] {FAMILY}, "inner");
  }

  private static Row total(PeriodTotal period, EntityWindow window, int family, long windows) {
    return new FamilyTotal(family, window.label(), period.name(), period.state(), windows).toRow();
  }

  private PairFamilies() {}
}
