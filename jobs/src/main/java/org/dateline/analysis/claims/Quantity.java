package org.dateline.analysis.claims;

import org.jspecify.annotations.Nullable;

/**
 * A number with its unit in a text.
 *
 * @param begin first UTF-16 code unit, that of the qualifier where there is one
 * @param end first UTF-16 code unit after unit and qualifier
 * @param first index of its first token, of {@link ClaimTokens}; -1 where the text is not cut into
 *     words
 * @param next index of the first token after it
 * @param value in the unit, magnitudes (万, billion) multiplied out; of a range the lower end
 * @param upper upper end of a range; null for a single value
 * @param unit see {@link Claims}
 * @param qualifier how exact the text says it is
 */
record Quantity(
    int begin,
    int end,
    int first,
    int next,
    double value,
    @Nullable Double upper,
    String unit,
    Qualifier qualifier) {

  /** How exact a text says a number is. */
  enum Qualifier {
    EXACT,
    ABOUT,
    /** Nearly, almost, 近. */
    NEARLY,
    /** Up to, at most, 高达. */
    AT_MOST,
    AT_LEAST,
    MORE_THAN,
    LESS_THAN;

    String code() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}
