package org.dateline.analysis.claims;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names of an article: who was named last, and who speaks for whom. */
final class ArticleMentions {
  private static final int SENTENCES_BACK = 2;

  private final List<Name> names;
  private final Map<String, String> organizations = new HashMap<>();
  private final Set<String> severalOrganizations = new HashSet<>();

  /**
   * @param names mentions that do not overlap, in order
   */
  ArticleMentions(List<Name> names) {
    this.names = names;
  }

  /** Records that the article calls a person someone of an organisation. */
  void speaksFor(Name person, Name organization) {
    String before = organizations.putIfAbsent(person.entityId(), organization.entityId());
    if (before != null && !before.equals(organization.entityId())) {
      severalOrganizations.add(person.entityId());
    }
  }

  /** The only organisation that the article names a person with; null if none or several. */
  @Nullable String organizationOf(String person) {
    return severalOrganizations.contains(person) ? null : organizations.get(person);
  }

  /**
   * The person that "he" or "she" at a position is: the only one named before it in its sentence
   * and the two before. Null if there is none, or more than one, since it is then uncertain.
   */
  @Nullable String onlyPersonBefore(int position, int sentence) {
    String person = null;
    for (int at = firstFrom(position) - 1; at >= 0; at--) {
      Name name = names.get(at);
      if (name.sentence() < sentence - SENTENCES_BACK) {
        break;
      }
      if (name.isPerson()) {
        if (person != null && !person.equals(name.entityId())) {
          return null;
        }
        person = name.entityId();
      }
    }
    return person;
  }

  /** The names that lie in a stretch of the text. */
  List<Name> between(int begin, int end) {
    int first = firstFrom(begin);
    int next = firstFrom(end);
    return names.subList(first, Math.max(first, next));
  }

  /** The index of the first name that begins there or later. */
  private int firstFrom(int begin) {
    int low = 0;
    int high = names.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (names.get(middle).begin() < begin) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
