package org.dateline.entities.article;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.entities.ledger.LedgerNames;
import org.dateline.entities.names.Article;
import org.dateline.entities.names.LinkTarget;
import org.dateline.table.AmbiguityReason;
import org.dateline.table.LinkMethod;

/**
 * Applies the ledger's splits and merges to the targets that an article's rules find for a name: a
 * target that the name is split from is removed, and targets that are merged into one count as one.
 */
final class LedgerConstraints {
  private final LedgerNames ledger;
  private final Article article;

  LedgerConstraints(LedgerNames ledger, Article article) {
    this.ledger = ledger;
    this.article = article;
  }

  /** The targets that the name may stand for; only the first of them if all are merged into one. */
  Set<LinkTarget> of(NamesInArticle.Name name, Set<LinkTarget> targets) {
    Set<LinkTarget> allowed = new LinkedHashSet<>(targets);
    allowed.removeIf(target -> isSplit(name, target));
    boolean isOne =
        allowed.size() > 1
            && allowed.stream().map(target -> ledger.mergedId(article, target)).distinct().count()
                == 1;
    return isOne ? Set.of(allowed.iterator().next()) : allowed;
  }

  /** A decision as it stands, or what is left of it without the targets that are split off. */
  LinkDecision keep(NamesInArticle.Name name, LinkDecision decision) {
    if (decision.target() != null) {
      return isSplit(name, decision.target()) ? alone(name) : decision;
    }
    Set<LinkTarget> candidates =
        decision.candidates().stream()
            .map(LinkDecision.Candidate::target)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    Set<LinkTarget> allowed = of(name, candidates);
    if (allowed.equals(candidates)) {
      return decision;
    }
    if (allowed.isEmpty()) {
      return alone(name);
    }
    return decision.reason() == AmbiguityReason.SEVERAL_EXPANSIONS && allowed.size() == 1
        ? LinkDecision.linkTo(LinkMethod.ARTICLE_ACRONYM, allowed.iterator().next())
        : LinkDecision.open(
            decision.reason(),
            decision.candidates().stream()
                .filter(candidate -> allowed.contains(candidate.target()))
                .toList());
  }

  private LinkDecision alone(NamesInArticle.Name name) {
    return isSplit(name, name.own())
        ? LinkDecision.open(AmbiguityReason.SPLIT, List.of())
        : name.ownDecision();
  }

  private boolean isSplit(NamesInArticle.Name name, LinkTarget target) {
    return ledger.isSplit(article, name.key().surface(), target);
  }
}
