package org.dateline.entities.article;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.dateline.entities.ledger.LedgerNames;
import org.dateline.entities.names.Article;
import org.dateline.entities.names.ArticleRules;
import org.dateline.entities.names.LinkTarget;
import org.dateline.table.EntityType;

/**
 * Ledger names that are everyday words too: 苹果 is a fruit in farming news and a company where other
 * companies are. Such a name is believed where the article
 *
 * <ul>
 *   <li>has a safe name of the same entity (苹果公司), or
 *   <li>names enough other ledger organisations and products by safe names, or
 *   <li>names what a row of the ledger says is named with it ({@code with:Tim_Cook}), or
 *   <li>has the models call it an organisation, where it is one.
 * </ul>
 */
final class CommonWords {
  private final NamesInArticle names;
  private final LedgerNames ledger;
  private final Article article;
  private final Predicate<String> everyday;
  private final int support;
  private final Set<String> safe = new HashSet<>();
  private final Set<String> company = new HashSet<>();

  /** What is named by a safe name, or by one whose type the models confirm. */
  private final Set<String> companions = new HashSet<>();

  CommonWords(NamesInArticle names, LedgerNames ledger, Article article, ArticleRules rules) {
    this.names = names;
    this.ledger = ledger;
    this.article = article;
    everyday = rules.everyday()::contains;
    support = rules.support();
    names.all().stream().filter(name -> name.own().isLedger()).forEach(this::add);
  }

  private void add(NamesInArticle.Name name) {
    String id = name.own().entityId();
    EntityType type = name.own().type();
    String surface = name.key().surface();
    boolean isSafe = !everyday.test(surface);
    if (isSafe) {
      safe.add(id);
      if (type == EntityType.ORGANIZATION || type == EntityType.PRODUCT) {
        company.add(id);
      }
    }
    if (isSafe || names.modelMentions(surface, type) > 0) {
      companions.add(id);
    }
  }

  /** Whether the name is an everyday word here, for all the article says. */
  boolean isUnsupported(NamesInArticle.Name name) {
    String surface = name.key().surface();
    LinkTarget own = name.own();
    return own.isLedger()
        && everyday.test(surface)
        && !safe.contains(own.entityId())
        && company.size() < support
        && (own.type() != EntityType.ORGANIZATION
            || names.modelMentions(surface, EntityType.ORGANIZATION) == 0)
        && !ledger.isNamedWith(article, surface, own, companions);
  }
}
