package org.dateline.entities.article;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dateline.entities.ledger.LedgerNames;
import org.dateline.entities.names.Article;
import org.dateline.entities.names.LinkTarget;
import org.dateline.table.EntityType;

/**
 * Which names of an article are those of a place's body: "Texas Supreme Court". Where an article
 * has one and never the ledger's own by a longer name ("U.S. Supreme Court"), "Supreme Court" alone
 * may be either.
 */
final class BodiesOfPlaces {
  private static final Set<String> BETWEEN = Set.of("state", "city", "county");

  private final NamesInArticle names;
  private final LedgerNames ledger;
  private final Article article;

  BodiesOfPlaces(NamesInArticle names, LedgerNames ledger, Article article) {
    this.names = names;
    this.ledger = ledger;
    this.article = article;
  }

  /** The bodies of places that a ledger organisation's name may stand for; mostly none. */
  Set<LinkTarget> rivals(NamesInArticle.Name name) {
    Set<LinkTarget> rivals = new LinkedHashSet<>();
    if (name.own().type() != EntityType.ORGANIZATION || name.form().han()) {
      return rivals;
    }
    List<String> body = name.form().words();
    for (NamesInArticle.Name other : names.all()) {
      List<String> words = other.form().words();
      if (words.size() <= body.size()) {
        continue;
      }
      if (other.own().equals(name.own())) {
        return Set.of();
      }
      int place = words.size() - body.size();
      if (other.own().type() == EntityType.ORGANIZATION
          && words.subList(place, words.size()).equals(body)
          && isPlace(words.subList(0, place))) {
        rivals.add(other.own());
      }
    }
    return rivals;
  }

  private boolean isPlace(List<String> words) {
    int end = words.size();
    while (end > 1 && BETWEEN.contains(words.get(end - 1))) {
      end--;
    }
    return ledger.isPlace(article, words.subList(0, end));
  }
}
