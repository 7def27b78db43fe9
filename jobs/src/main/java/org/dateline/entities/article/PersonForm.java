package org.dateline.entities.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dateline.entities.names.NameForm;
import org.dateline.entities.names.NameNormalizer;

/**
 * A person's whole name in its parts, which are normalised words.
 *
 * @param first the first name or its initial
 * @param middles all words between first and last name, initials too
 * @param last the last name
 * @param generation the mark behind it, such as jr or iii; empty if there is none
 */
record PersonForm(String first, List<String> middles, String last, String generation) {
  private static final Pattern QUOTES = Pattern.compile("[\"“”‘’'()]");
  private static final Pattern SPACES = Pattern.compile("[\\s\u00B7]++");

  /** From a form of two words or more. */
  static PersonForm of(NameForm form) {
    List<String> words = new ArrayList<>();
    for (String word : SPACES.split(form.display())) {
      String folded = NameNormalizer.fold(QUOTES.matcher(word).replaceAll(""));
      if (!folded.isEmpty()) {
        words.add(folded);
      }
    }
    if (words.size() < 2) {
      words = new ArrayList<>(form.words());
    }
    String generation = "";
    if (words.size() > 2 && NameNormalizer.isGenerational(words.get(words.size() - 1))) {
      generation = words.remove(words.size() - 1);
    }
    int last = words.size() - 1;
    return new PersonForm(
        words.get(0), List.copyOf(words.subList(1, last)), words.get(last), generation);
  }

  /**
   * Whether both may be names of one person as far as the marks of generations do not matter:
   * "Andrew F. Puzder" and "Andy Puzder". People with different middle names are two.
   */
  boolean mayBeOnePersons(PersonForm other) {
    return haveOneFamilyName(other)
        && (haveOneFirstName(other)
            || isCalledByMiddleName(other)
            || other.isCalledByMiddleName(this));
  }

  private boolean haveOneFamilyName(PersonForm other) {
    return last.equals(other.last)
        || (first.equals(other.first) && GivenNames.areTypedAlike(last, other.last));
  }

  private boolean haveOneFirstName(PersonForm other) {
    return GivenNames.mayBeOnePersons(first, other.first)
        && (middles.isEmpty() || other.middles.isEmpty() || haveOneMiddle(middles, other.middles));
  }

  /** H. W. and Herbert Walker, but not W. and H. W., nor Raheel and Rizwan. */
  private static boolean haveOneMiddle(List<String> one, List<String> other) {
    for (int i = 0; i < one.size() && i < other.size(); i++) {
      if (!GivenNames.mayBeOnePersons(one.get(i), other.get(i))) {
        return false;
      }
    }
    return one.size() == other.size();
  }

  /** Peter "Pete" Buttigieg, and W. Craig Zwick, whom the other form calls Craig. */
  private boolean isCalledByMiddleName(PersonForm other) {
    return middles.contains(other.first) && other.middles.isEmpty();
  }
}
