package org.dateline.analysis.trends;

/**
 * What is counted of one entity in one period.
 *
 * @param relied articles with a date to rely on
 */
record EntityPeriod(
    PeriodTotal total,
    long mentions,
    long articles,
    long titles,
    long stories,
    long originals,
    long sources,
    long relied) {

  /** A period without the entity. */
  static EntityPeriod silent(PeriodTotal total) {
    return new EntityPeriod(total, 0, 0, 0, 0, 0, 0, 0);
  }
}
