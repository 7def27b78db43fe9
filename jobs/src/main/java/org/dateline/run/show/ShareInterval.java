package org.dateline.run.show;

/**
 * A share with its 95 % Wilson score interval, in words.
 *
 * <p>With p = count / total and z = 1.96: centre (p + z²/2n) / (1 + z²/n), half width z · √(p(1 −
 * p)/n + z²/4n²) / (1 + z²/n). Source: E. B. Wilson, "Probable inference, the law of succession,
 * and statistical inference", JASA 22, 1927. The rows are taken as independent draws, which
 * articles of one story are not: read it as the least uncertainty there is.
 */
final class ShareInterval {
  private static final double Z = 1.959963984540054;

  /** "12.0 % (8.1–17.4 %)"; "–" where the total is 0. */
  static String inWords(long count, long total) {
    if (total == 0) {
      return "–";
    }
    double share = (double) count / total;
    double centre = (share + Z * Z / (2 * total)) / (1 + Z * Z / total);
    double half =
        Z
            * Math.sqrt(share * (1 - share) / total + Z * Z / (4.0 * total * total))
            / (1 + Z * Z / total);
    return "%.1f %% (%.1f–%.1f %%)"
        .formatted(100 * share, 100 * Math.max(0, centre - half), 100 * Math.min(1, centre + half));
  }

  private ShareInterval() {}
}
