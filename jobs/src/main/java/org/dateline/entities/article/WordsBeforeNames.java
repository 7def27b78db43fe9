package org.dateline.entities.article;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.entities.names.LinkTarget;
import org.dateline.entities.names.WordSurroundings;

/**
 * Finds whole names of persons inside longer ones that begin with words which are no part of a
 * name: "Hillary Clinton" in "Crooked Hillary Clinton" or, in a headline, "Will Hillary Clinton".
 */
final class WordsBeforeNames {
  private final Map<String, NamesInArticle.Name> wholeNames = new HashMap<>();
  private final NamesInArticle all;

  /** Takes the names of persons that have two words or more. */
  WordsBeforeNames(Collection<NamesInArticle.Name> whole, NamesInArticle all) {
    this.all = all;
    for (NamesInArticle.Name name : whole) {
      wholeNames.merge(name.form().key(), name, (one, other) -> one.own().isLedger() ? one : other);
    }
  }

  /** The person whose whole name stands at the end of a longer one that is not the ledger's. */
  Optional<LinkTarget> inner(NamesInArticle.Name longer) {
    List<String> words = longer.form().words();
    if (longer.own().isLedger()) {
      return Optional.empty();
    }
    for (int from = 1; from + 2 <= words.size(); from++) {
      var inner = wholeNames.get(String.join(" ", words.subList(from, words.size())));
      if (inner != null && isWhole(inner, longer, words.subList(0, from))) {
        return Optional.of(inner.own());
      }
    }
    return Optional.empty();
  }

  /** A name without its first name is a part, not the whole: "Garcia Marquez", "de Blasio". */
  private boolean isWhole(
      NamesInArticle.Name inner, NamesInArticle.Name longer, List<String> before) {
    boolean addsName =
        before.stream().anyMatch(word -> word.length() == 1 || GivenNames.isGivenName(word));
    String first = inner.form().firstWord();
    return inner.own().isLedger()
        ? !WordSurroundings.isParticle(first) && (!addsName || mentions(inner) >= mentions(longer))
        : !addsName && GivenNames.isGivenName(first) && mentions(inner) > mentions(longer);
  }

  private long mentions(NamesInArticle.Name name) {
    return all.mentions(name.own());
  }
}
