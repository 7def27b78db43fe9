package org.dateline.analysis.trends;

/**
 * The 95 % Wilson score interval of a share {@code k} of {@code n}.
 *
 * <pre>
 *   (p + z²/2n ± z √(p(1−p)/n + z²/4n²)) / (1 + z²/n),   p = k/n,   z = 1.959964
 * </pre>
 *
 * <p>Source: E. B. Wilson, Probable inference, the law of succession, and statistical inference,
 * Journal of the American Statistical Association 22 (1927) 209–212; without continuity correction,
 * method 3 of R. G. Newcombe, Statistics in Medicine 17 (1998) 857–872.
 *
 * <p>Range: 0 ≤ low ≤ k/n ≤ high ≤ 1. Edge cases: low is exactly 0 at k = 0 and high exactly 1 at k
 * = n.
 */
public record WilsonInterval(double low, double high) {

  /** The 0.975 quantile of the standard normal distribution. */
  private static final double Z = 1.959963984540054;

  /**
   * The interval of {@code k} successes in {@code n} trials.
   *
   * @throws IllegalArgumentException unless 0 ≤ k ≤ n and n ≥ 1
   */
  public static WilsonInterval of(long k, long n) {
    if (n < 1 || k < 0 || k > n) {
      throw new IllegalArgumentException(
          "a share needs 0 <= k <= n and n >= 1, but k is " + k + " and n is " + n);
    }
    double share = (double) k / n;
    double squared = Z * Z;
    double centre = share + squared / (2.0 * n);
    double reach = Z * Math.sqrt(share * (1 - share) / n + squared / (4.0 * n * n));
    double scale = 1 + squared / n;
    return new WilsonInterval(
        k == 0 ? 0 : (centre - reach) / scale, k == n ? 1 : (centre + reach) / scale);
  }
}
