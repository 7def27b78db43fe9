package org.dateline.analysis.claims;

import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.analysis.claims.PointsOfComparison.Said;
import org.dateline.text.WordEdges;
import org.dateline.text.WordLists;

/**
 * Whether sources that give different values of one unit contradict each other, or speak of
 * different things. Like words alone do not decide it: more than half of the clauses that had them
 * in a corpus of 20,000 articles spoke of two things. So, beside words:
 *
 * <ul>
 *   <li>the larger value is at most twice the smaller: counts of one thing on different days seldom
 *       differ by more, and of different things mostly do;
 *   <li>percentages, of which a poll has many in the same words, need half of the words in common,
 *       and three words to compare: "69 percent in Ohio" does not say of what;
 *   <li>lengths are never compared: "40 miles east of" is the place of one thing each time;
 *   <li>a clause on the dead does not contradict one on the wounded.
 * </ul>
 *
 * @param minLikeness the Jaccard index that the words of two clauses need at least
 */
record SameMeasure(String unit, double minLikeness) {
  private static final double MOST_APART = 2;
  private static final double PERCENTAGES = 0.5;
  private static final int FEWEST_WORDS = 3;
  private static final Set<String> LENGTHS = Set.of("mile", "kilometre", "metre", "foot", "inch");
  private static final Pattern DEAD = ofWords("claims/of-the-dead");
  private static final Pattern WOUNDED = ofWords("claims/of-the-wounded");

  /** English words stand between edges; Chinese has none. */
  private static Pattern ofWords(String list) {
    return Pattern.compile(
        WordEdges.in("\\b(?:" + String.join("|", WordLists.of("en", list)) + ")\\b|")
            + String.join("|", WordLists.of("zh", list)));
  }

  boolean mayDiffer(Said one, Said other) {
    return !LENGTHS.contains(unit)
        && apart(one.value(), other.value()) <= MOST_APART
        && casualty(one.text()) * casualty(other.text()) >= 0
        && inLikeWords(ClaimWords.of(one.text()), ClaimWords.of(other.text()));
  }

  private boolean inLikeWords(Set<String> one, Set<String> other) {
    double likeness = ClaimWords.likeness(one, other);
    boolean enough =
        !unit.equals("percent")
            || (likeness >= PERCENTAGES && Math.min(one.size(), other.size()) >= FEWEST_WORDS);
    return enough && likeness >= minLikeness;
  }

  /** How many times the larger is the smaller; without bound if one is 0 or of the other sign. */
  private static double apart(double one, double other) {
    double ratio = Math.abs(one) < Math.abs(other) ? other / one : one / other;
    return ratio >= 1 ? ratio : Double.POSITIVE_INFINITY;
  }

  /** 1 where a clause speaks of the dead only, -1 of the wounded only, 0 of both or neither. */
  private static int casualty(String text) {
    return (DEAD.matcher(text).find() ? 1 : 0) - (WOUNDED.matcher(text).find() ? 1 : 0);
  }
}
