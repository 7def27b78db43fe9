package org.dateline.entities.article;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.dateline.entities.names.LinkTarget;
import org.dateline.table.AmbiguityReason;
import org.dateline.table.LinkMethod;
import org.jspecify.annotations.Nullable;

/**
 * What became of a name in its article: linked (a method and a target), left open (a reason and
 * candidates), or both where the corpus is to decide between them.
 */
public record LinkDecision(
    @Nullable LinkMethod method,
    @Nullable LinkTarget target,
    @Nullable AmbiguityReason reason,
    List<Candidate> candidates) {

  /** What an open name might stand for, the name to show, and a score from 0 to 1. */
  record Candidate(LinkTarget target, @Nullable String name, double score) {}

  static LinkDecision linkTo(LinkMethod method, LinkTarget target) {
    return new LinkDecision(method, target, null, List.of());
  }

  static LinkDecision open(@Nullable AmbiguityReason reason, List<Candidate> candidates) {
    return new LinkDecision(null, null, reason, candidates);
  }

  /** Open between targets, each scored by its share of their mentions in the article. */
  static LinkDecision open(
      AmbiguityReason reason,
      Collection<LinkTarget> targets,
      Map<LinkTarget, NamesInArticle.Seen> seen) {
    long total =
        targets.stream().mapToLong(target -> requireNonNull(seen.get(target)).mentions()).sum();
    return open(
        reason,
        targets.stream()
            .map(
                target ->
                    new Candidate(
                        target,
                        requireNonNull(seen.get(target)).name(),
                        (double) seen.get(target).mentions() / total))
            .sorted(
                Comparator.comparing(Candidate::score).reversed().thenComparing(Candidate::name))
            .toList());
  }
}
