package org.dateline.analysis.significance;

import org.apache.commons.math3.special.Erf;

/**
 * The χ² distribution with one degree of freedom, which G² follows under independence.
 *
 * <p>P(X ≥ x) = erfc(√(x / 2)), since X is the square of a standard normal variable (Abramowitz and
 * Stegun 1964, 26.4.21 and 7.1.2). As a test of G² it is two-sided: attraction and avoidance are
 * both a departure from independence, and the sign of {@link LogLikelihood} says which.
 *
 * <p>Range: 0 to 1. Edge cases: 1 at x = 0; 0 where the tail is smaller than the smallest double (x
 * above about 1,480).
 */
public final class ChiSquared {

  /**
   * The probability of a value of {@code x} or more.
   *
   * @throws IllegalArgumentException if {@code x} is negative or not a number
   */
  public static double upperTail(double x) {
    if (!(x >= 0)) {
      throw new IllegalArgumentException("χ² must be 0 or more, but is " + x);
    }
    return Erf.erfc(Math.sqrt(x / 2));
  }

  private ChiSquared() {}
}
