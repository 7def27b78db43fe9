package org.dateline.analysis.sources;

import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.log2;
import static org.apache.spark.sql.functions.rint;

import org.apache.spark.sql.Column;

/**
 * Jensen–Shannon divergence of two distributions, in bits, from their shared outcomes alone.
 *
 * <p>JSD(P, Q) = H(M) − ½ H(P) − ½ H(Q) with M = ½ (P + Q) and H the entropy with log₂. Source: J.
 * Lin, "Divergence Measures Based on the Shannon Entropy", IEEE Transactions on Information Theory
 * 37(1), 1991, with equal weights.
 *
 * <p>Written as a sum over outcomes it is ½ Σ p log₂(2p / (p+q)) + ½ Σ q log₂(2q / (p+q)). Taking
 * the 2 out of the logarithms gives ½ Σ p + ½ Σ q = 1, and what remains is zero for an outcome of
 * only one side:
 *
 * <pre>
 *   JSD(P, Q) = 1 − Σ over outcomes with p, q > 0 of ½ [p log₂((p+q) / p) + q log₂((p+q) / q)]
 * </pre>
 *
 * <p>So two sources cost as much as they have entities in common. The terms (each 0 to ½(p+q)) are
 * summed as integers in units of 2⁻⁵²: so their order does not change even the last bit of the
 * result. The rounding is at most 2⁻⁵³ a term, 10⁻¹⁰ for a million shared entities.
 *
 * <p>Range: 0 (the same distribution; up to that rounding) to 1 (nothing shared). Undefined where a
 * side has no outcome at all: the caller gives null.
 */
final class JensenShannon {
  private static final double UNIT = 0x1p-52;

  /**
   * What a shared outcome takes off the divergence, in units of 2⁻⁵²; a long, to be summed.
   *
   * @param p the outcome's share on one side, above 0
   * @param q its share on the other, above 0
   */
  static Column overlap(Column p, Column q) {
    Column sum = p.plus(q);
    Column bits = p.multiply(log2(sum.divide(p))).plus(q.multiply(log2(sum.divide(q))));
    return rint(bits.multiply(0.5 / UNIT)).cast("bigint");
  }

  /** The divergence, from the sum of {@link #overlap} over all shared outcomes (0 if none). */
  static Column divergence(Column overlaps) {
    return least(lit(1.0), greatest(lit(0.0), lit(1.0).minus(overlaps.multiply(UNIT))));
  }

  private JensenShannon() {}
}
