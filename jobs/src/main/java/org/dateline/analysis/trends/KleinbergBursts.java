package org.dateline.analysis.trends;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Kleinberg's two-state burst automaton for documents that arrive in batches, solved exactly.
 *
 * <p>Period t has d<sub>t</sub> articles, of which r<sub>t</sub> name the entity; R and D are their
 * sums over the n periods. In the base state an article names the entity with probability p₀ = R/D,
 * in the burst state with p₁ = s·p₀. A sequence of states costs
 *
 * <pre>
 *   Σ σ(state, r, d) + γ ln n for each rise from base to burst,
 *   σ(i, r, d) = −ln [ C(d, r) pᵢʳ (1 − pᵢ)ᵈ⁻ʳ ]
 * </pre>
 *
 * <p>beginning in the base state; falling back is free. The bursts are the runs of the burst state
 * in the sequence of least cost. A burst's weight is the cost it saves over the base state, without
 * the rise: Σ (σ(0, r, d) − σ(1, r, d)) over its periods.
 *
 * <p>Source: J. Kleinberg, Bursty and hierarchical structure in streams, Proc. 8th ACM SIGKDD
 * (2002) 91–101, and Data Mining and Knowledge Discovery 7 (2003) 373–397, section 4 ("Enumerating
 * bursts").
 *
 * <p>Exactness: the coefficient C(d, r) is common to both states, so a period saves r ln s − (d −
 * r) λ with λ = ln((1 − p₀)/(1 − p₁)). A stretch without the entity saves −dλ ≤ 0 whole; the best
 * sequence therefore crosses it in the burst state or leaves at its beginning and rises, if at all,
 * at its end. So one dynamic-programming step a period <em>with</em> the entity gives the optimum
 * over all 2ⁿ sequences, in time linear in those periods.
 *
 * <p>Range: weight > γ ln n ≥ 0. Edge cases: a burst that would save exactly its rise is none, and
 * one burst is preferred to two at the same cost; a period without articles costs nothing in either
 * state and never begins or ends a burst; n counts the periods with at least one article, as an
 * empty batch is none; where s·p₀ ≥ 1 (an entity in at least 1/s of all articles) the burst state
 * does not exist and there is no burst.
 *
 * @param scale s, how much more frequent an entity is in a burst; more than 1
 * @param gamma γ, how hard it is to enter a burst; at least 0
 */
public record KleinbergBursts(double scale, double gamma) implements Serializable {

  /**
   * A burst.
   *
   * @param first index of its first period among the periods given
   * @param last index of its last period, inclusive
   * @param weight cost saved, more than γ ln n
   */
  public record Burst(int first, int last, double weight) {}

  public KleinbergBursts {
    if (!(scale > 1) || !(gamma >= 0) || Double.isInfinite(scale) || Double.isInfinite(gamma)) {
      throw new IllegalArgumentException(
          "bursts need scale > 1 and gamma >= 0, but they are " + scale + " and " + gamma);
    }
  }

  /**
   * The bursts of one entity, in order of time. They do not overlap.
   *
   * @param relevant articles with the entity, for each period that has any, in order of time
   * @param totals all articles of those periods
   * @param between all articles after the previous of those periods and before this one; the first
   *     value is not used
   * @param corpusArticles D, all articles of the corpus
   * @param corpusPeriods n, periods of the corpus with at least one article
   */
  public List<Burst> find(
      long[] relevant, long[] totals, long[] between, long corpusArticles, long corpusPeriods) {
    double base = (double) Arrays.stream(relevant).sum() / corpusArticles;
    if (relevant.length == 0 || scale * base >= 1) {
      return List.of();
    }
    double penalty = StrictMath.log1p(-base) - StrictMath.log1p(-scale * base);
    double[] saved = new double[relevant.length];
    double[] crossed = new double[relevant.length];
    for (int t = 0; t < relevant.length; t++) {
      saved[t] = relevant[t] * StrictMath.log(scale) - (totals[t] - relevant[t]) * penalty;
      crossed[t] = t == 0 ? 0 : -between[t] * penalty;
    }
    return bursts(saved, crossed, gamma * StrictMath.log(corpusPeriods));
  }

  /** Viterbi's algorithm: the most that can be saved up to each period, ending in either state. */
  private static List<Burst> bursts(double[] saved, double[] crossed, double rise) {
    int periods = saved.length;
    boolean[] baseAfterBurst = new boolean[periods];
    boolean[] burstContinues = new boolean[periods];
    double base = 0;
    double burst = Double.NEGATIVE_INFINITY;
    for (int t = 0; t < periods; t++) {
      baseAfterBurst[t] = burst > base;
      double left = Math.max(base, burst);
      burstContinues[t] = burst + crossed[t] >= left - rise;
      burst = saved[t] + (burstContinues[t] ? burst + crossed[t] : left - rise);
      base = left;
    }
    return traceBack(saved, crossed, baseAfterBurst, burstContinues, burst > base);
  }

  private static List<Burst> traceBack(
      double[] saved,
      double[] crossed,
      boolean[] baseAfterBurst,
      boolean[] burstContinues,
      boolean endsInBurst) {
    List<Burst> bursts = new ArrayList<>();
    boolean inBurst = endsInBurst;
    int last = saved.length - 1;
    for (int t = saved.length - 1; t >= 0; t--) {
      if (inBurst && burstContinues[t]) {
        continue;
      }
      if (inBurst) {
        bursts.add(new Burst(t, last, weight(saved, crossed, t, last)));
      }
      inBurst = baseAfterBurst[t];
      last = t - 1;
    }
    Collections.reverse(bursts);
    return bursts;
  }

  private static double weight(double[] saved, double[] crossed, int first, int last) {
    double weight = saved[first];
    for (int t = first + 1; t <= last; t++) {
      weight += crossed[t] + saved[t];
    }
    return weight;
  }
}
