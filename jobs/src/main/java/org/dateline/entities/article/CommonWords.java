package org.dateline.entities.article;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.dateline.table.EntityType;

/**
 * Ledger names that are everyday words too: 苹果 is a fruit in farming news and a company where other
 * companies are. Such a name is believed where the article
 *
 * <ul>
 *   <li>has a safe name of the same entity (苹果公司), or
 *   <li>names enough other ledger organisations and products by safe names, or
 *   <li>has the models call it an organisation, where it is one.
 * </ul>
 */
final class CommonWords {
  private final Predicate<String> everyday;
  private final int support;
  private final Set<String> safe = new HashSet<>();
  private final Set<String> company = new HashSet<>();

  CommonWords(Collection<NamesInArticle.Name> names, Predicate<String> everyday, int support) {
    this.everyday = everyday;
    this.support = support;
    for (NamesInArticle.Name name : names) {
      if (name.own().isLedger() && !everyday.test(name.key().surface())) {
        safe.add(name.own().entityId());
        if (name.own().type() == EntityType.ORGANIZATION
            || name.own().type() == EntityType.PRODUCT) {
          company.add(name.own().entityId());
        }
      }
    }
  }

  /** Whether the name is an everyday word here, for all the article says. */
  boolean isUnsupported(NamesInArticle.Name name, NamesInArticle names) {
    String surface = name.key().surface();
    return name.own().isLedger()
        && everyday.test(surface)
        && !safe.contains(name.own().entityId())
        && company.size() < support
        && (name.own().type() != EntityType.ORGANIZATION
            || names.modelMentions(surface, EntityType.ORGANIZATION) == 0);
  }
}
