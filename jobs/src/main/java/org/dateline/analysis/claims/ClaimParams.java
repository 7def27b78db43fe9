package org.dateline.analysis.claims;

import java.io.Serializable;
import org.dateline.text.SettingProblems;

/**
 * Section {@code analysis.claims} of the settings.
 *
 * @param maxSentenceCharacters longer sentences are passed over; 100 to 100,000
 * @param maxQuotationCharacters longer quotations are passed over; 20 to 100,000
 * @param minQuotationWords shorter quotations are no rows; a Chinese character counts as half a
 *     word; at least 1
 * @param tolerance two values are the same if they differ by at most this share of the larger one;
 *     0 to below 1
 * @param minLikeness Jaccard index of the words of two clauses from which on they speak of the same
 *     thing; above 0, at most 1
 */
public record ClaimParams(
    int maxSentenceCharacters,
    int maxQuotationCharacters,
    int minQuotationWords,
    double tolerance,
    double minLikeness)
    implements Serializable {

  /** Throws IllegalArgumentException that names every setting out of its range. */
  public ClaimParams {
    SettingProblems.of("analysis.claims")
        .range("max-sentence-characters", maxSentenceCharacters, 100, 100_000)
        .range("max-quotation-characters", maxQuotationCharacters, 20, 100_000)
        .atLeast("min-quotation-words", minQuotationWords, 1)
        .require(tolerance >= 0 && tolerance < 1, "tolerance", tolerance, "0 or more, less than 1")
        .above("min-likeness", minLikeness, 0, 1)
        .throwIfAny();
  }
}
