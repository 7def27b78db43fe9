package org.dateline.analysis.trends;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.date_from_unix_date;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;
import static org.dateline.table.Column.optional;
import static org.dateline.table.Column.required;

import java.util.List;
import org.apache.commons.math3.special.Erf;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataTypes;
import org.dateline.analysis.significance.BenjaminiHochberg;
import org.dateline.table.Entities;
import org.dateline.table.TableSchema;

/**
 * Who rose and who fell in each period: the entities tested in it that are significant at the
 * chosen false discovery rate.
 *
 * <p>An entity is tested in a period if it has at least {@code change-min-articles} articles there,
 * or if its share in the baseline lets that many be expected, even if none came. It is not tested
 * if less than {@code min-coverage} of the period was received, since the missing articles may be
 * those that mention it. The number tested depends on totals alone and not on the test, so that
 * q-values hold (Bourgon, Gentleman and Huber, Independent filtering increases detection power for
 * high-throughput experiments, PNAS 107 (2010) 9546–9551). p is two-sided, from z as a standard
 * normal variable: erfc(|z| / √2).
 */
public final class TrendChanges {
  public static final TableSchema SCHEMA =
      TableSchema.named(
              "trend_changes",
              "One row per entity that rose or fell in a period, by its share of attention against "
                  + "the periods before.")
          .columns(
              required("granularity", DataTypes.StringType, "day, week (ISO 8601) or month."),
              required("period_start", DataTypes.DateType, "First day of the period."),
              required("entity_id", DataTypes.StringType, "The entity."),
              required("direction", DataTypes.StringType, "rising or falling."),
              required(
                  "articles",
                  DataTypes.LongType,
                  "Articles of the period that mention the entity and whose date can be relied on, "
                      + "0 or more."),
              required(
                  "articles_total",
                  DataTypes.LongType,
                  "All articles of the period whose date can be relied on."),
              required(
                  "attention_share", DataTypes.DoubleType, "articles / articles_total, 0 to 1."),
              required(
                  "baseline_share",
                  DataTypes.DoubleType,
                  "The same of the periods before (28 days, 12 weeks or 12 months unless set "
                      + "otherwise), 0 to 1."),
              required(
                  "z_score",
                  DataTypes.DoubleType,
                  "As in mention_trends: above 0 if rising, below if falling."),
              required(
                  "q_value",
                  DataTypes.DoubleType,
                  "False discovery rate, 0 to the setting change-max-q (Benjamini and Hochberg "
                      + "1995), over all entities tested in the period."),
              optional(
                  "coverage",
                  DataTypes.DoubleType,
                  "As in mention_trends; at least the setting min-coverage."))
          .key("granularity", "period_start", "entity_id")
          .references("entity_id", Entities.SCHEMA)
          .build();

  /**
   * @param series as {@link EntitySeries} gives it
   */
  static Dataset<Row> of(Dataset<Row> series, TrendParams params) {
    UDF1<Double, Double> twoSided = z -> Erf.erfc(Math.abs(z) / Math.sqrt(2));
    var expected = col("baseline_share").multiply(col("relied_total"));
    Dataset<Row> tests =
        series
            .filter(col("z_score").isNotNull())
            .filter(col("coverage").isNull().or(col("coverage").geq(params.minCoverage())))
            .filter(
                greatest(col("relied_articles").cast("double"), expected)
                    .geq(params.changeMinArticles()))
            .withColumn("p_value", udf(twoSided, DataTypes.DoubleType).apply(col("z_score")));
    return SCHEMA.project(
        BenjaminiHochberg.withQValues(tests, "p_value", List.of("granularity", "period_day"))
            .filter(col("q_value").leq(params.changeMaxQ()).and(col("z_score").notEqual(0)))
            .withColumn("period_start", date_from_unix_date(col("period_day")))
            .withColumn("direction", when(col("z_score").gt(0), "rising").otherwise("falling"))
            .withColumn("articles", col("relied_articles"))
            .withColumn("articles_total", col("relied_total"))
            .withColumn(
                "attention_share",
                col("relied_articles").cast("double").divide(col("relied_total"))));
  }

  private TrendChanges() {}
}
