package org.dateline.analysis.ties;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.api.java.UDF4;
import org.apache.spark.sql.types.DataTypes;
import org.dateline.analysis.significance.BenjaminiHochberg;
import org.dateline.analysis.significance.ChiSquared;
import org.dateline.analysis.significance.Contingency;
import org.dateline.analysis.significance.LogLikelihood;

/**
 * What the counts of a source and a pair mean.
 *
 * <p>Within the source: {@link LogLikelihood} of both, each and all of its sentences. Against the
 * others: of e sentences of the source that name one of the two or both, w name both; of e′
 * sentences elsewhere, w′. The 2×2 table of these four is as any other: "by this source" and "names
 * both" are independent if the source ties the two as often as the others do. Sentences that name
 * neither are left out, so an outlet that writes more about either does not seem to tie them.
 *
 * <pre>
 *   expected = e w′ / e′
 *   log_odds = ln[(w + ½) (e′ − w′ + ½) / ((e − w + ½) (w′ + ½))]
 * </pre>
 *
 * <p>Sources of the halves, which keep log_odds finite and nearly unbiased: J. B. S. Haldane, "The
 * estimation and significance of the logarithm of a ratio of frequencies", Annals of Human Genetics
 * 20, 1956; F. J. Anscombe, "On estimating binomial response relations", Biometrika 43, 1956.
 *
 * <p>Range: expected from 0 to e, log_odds any. Edge case: null where e′ = 0; G² is 0 where all
 * sentences name both or none does.
 */
final class TieStatistics {

  /** Adds to rows of {@link PairsOfSources} the other columns of {@link SourceTies}. */
  static Dataset<Row> add(Dataset<Row> counts) {
    Column either = col("windows_a").plus(col("windows_b")).minus(col("windows"));
    Column allEither = col("all_windows_a").plus(col("all_windows_b")).minus(col("all_windows"));
    Dataset<Row> rows =
        counts
            .withColumn("either", either)
            .withColumn("other_windows", col("all_windows").minus(col("windows")))
            .withColumn("other_windows_either", allEither.minus(col("either")))
            .withColumn("share", col("windows").divide(col("either")))
            .withColumn(
                "log_likelihood",
                ratio(col("windows"), col("windows_a"), col("windows_b"), col("windows_total")))
            .withColumn("expected", where(expected()))
            .withColumn("log_odds", where(logOdds()))
            .withColumn(
                "log_likelihood_others",
                where(ratio(col("windows"), col("either"), col("all_windows"), allEither)))
            .withColumn("p_value", coalesce(pValue(), lit(1.0)));
    return BenjaminiHochberg.withQValues(
            rows, "p_value", List.of("period", "all_tests"), col("all_tests"))
        .withColumn("q_value", where(col("q_value")));
  }

  /** A value where there is anything to compare with. */
  private static Column where(Column value) {
    return when(col("other_windows_either").gt(0), value);
  }

  private static Column expected() {
    return col("either").multiply(col("other_windows")).divide(col("other_windows_either"));
  }

  private static Column logOdds() {
    UDF4<Long, Long, Long, Long, Double> function = TieStatistics::logOdds;
    return udf(function, DataTypes.DoubleType)
        .apply(col("windows"), col("either"), col("other_windows"), col("other_windows_either"));
  }

  /** log_odds of w of e here and w′ of e′ elsewhere. */
  static double logOdds(long both, long either, long otherBoth, long otherEither) {
    // StrictMath: the same bits on every machine.
    return StrictMath.log((both + 0.5) / (either - both + 0.5))
        - StrictMath.log((otherBoth + 0.5) / (otherEither - otherBoth + 0.5));
  }

  private static Column ratio(Column together, Column first, Column second, Column total) {
    UDF4<Long, Long, Long, Long, Double> function =
        (both, one, other, all) -> LogLikelihood.signed(new Contingency(both, one, other, all));
    return udf(function, DataTypes.DoubleType).apply(together, first, second, total);
  }

  private static Column pValue() {
    UDF1<Double, Double> function =
        ratio -> ratio == null ? null : ChiSquared.upperTail(Math.abs(ratio));
    return udf(function, DataTypes.DoubleType).apply(col("log_likelihood_others"));
  }

  private TieStatistics() {}
}
