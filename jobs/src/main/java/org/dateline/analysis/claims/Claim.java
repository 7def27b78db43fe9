package org.dateline.analysis.claims;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number or a quotation of an article with those it is tied to.
 *
 * @param quantity null for a quotation
 * @param ties at least one; no entity twice
 * @param speaker the entity that says it; null if the article itself does
 * @param sentence 0-based number of the sentence in which it begins
 * @param begin first UTF-16 code unit of its clause, or of the words quoted
 * @param end first UTF-16 code unit after them
 */
record Claim(
    @Nullable Quantity quantity,
    List<Tie> ties,
    @Nullable String speaker,
    int sentence,
    int begin,
    int end) {

  Claim {
    ties = List.copyOf(ties);
  }
}
