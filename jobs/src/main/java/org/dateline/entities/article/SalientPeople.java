package org.dateline.entities.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.entities.article.ArticleResolver.Resolved;
import org.dateline.entities.names.LinkTarget;
import org.dateline.entities.names.Mention;
import org.dateline.entities.names.TitleOffsets;
import org.dateline.table.AmbiguityReason;
import org.dateline.table.EntityType;
import org.dateline.table.LinkMethod;

/**
 * Decides at each place which of several people of an article a last or first name means: "Clinton"
 * where the article names Bill and Hillary Clinton. A reader knows from where the article named
 * them before. So each candidate c has the score
 *
 * <p>s(c) = {@value #SHARE} · ln(share) − {@value #DISTANCE} · ln(1 + d) + {@value #NEAR} (if d ≤
 * 1) + {@value #FIRST} (if the text names c in full before the others) + {@value #TITLE} (if the
 * title names c) − {@value #NOT_YET} (if the text has not yet named c).
 *
 * <p>Here d is the number of sentences since c was last named by a name that is c's alone, {@value
 * #FAR} if it was not, and share is c's part of all such names of the candidates in the text, with
 * {@value #PRIOR} added to each. The probability of c is exp s(c) / Σ exp s. The weights are those
 * of a logistic regression on 174 names that a reader judged.
 *
 * <p>A name stays open where two candidates were just named in one sentence, where it stands for a
 * family, and in an article that uses it before it names any candidate in full, which is then
 * likely about somebody else.
 */
final class SalientPeople {
  private static final double SHARE = 0.9;
  private static final double DISTANCE = 0.5;
  private static final double NEAR = 0.5;
  private static final double FIRST = 0.9;
  private static final double TITLE = 1.2;
  private static final double NOT_YET = 0.4;
  private static final double PRIOR = 0.5;
  private static final int FAR = 60;

  /** How an article names one person: up to the place that is looked at, and at all. */
  private static final class Naming {
    private boolean inTitle;
    private int inText;
    private int firstFull = Integer.MAX_VALUE;
    private int lastSentence = -1;

    private void count(Mention mention, boolean isFull) {
      if (mention.sentence() == TitleOffsets.SENTENCE) {
        inTitle = true;
        return;
      }
      inText++;
      if (isFull) {
        firstFull = Math.min(firstFull, mention.begin());
      }
    }

    private void pass(Mention mention) {
      if (mention.sentence() != TitleOffsets.SENTENCE) {
        lastSentence = mention.sentence();
      }
    }
  }

  private final Map<LinkTarget, Naming> people = new HashMap<>();
  private final Map<String, Integer> firstUse = new HashMap<>();
  private final Set<Integer> sharedNames;
  private final double minProbability;

  private SalientPeople(List<Resolved> resolved, Set<Integer> sharedNames, double minProbability) {
    this.sharedNames = sharedNames;
    this.minProbability = minProbability;
    for (Resolved one : resolved) {
      boolean isFull = one.form().words().size() > 1;
      person(one)
          .ifPresent(
              person ->
                  people.computeIfAbsent(person, key -> new Naming()).count(one.mention(), isFull));
      if (isOpen(one) && one.mention().sentence() != TitleOffsets.SENTENCE) {
        firstUse.putIfAbsent(one.form().key(), one.mention().begin());
      }
    }
  }

  /**
   * Links the names that stand for several people and mean one of them at their place.
   *
   * @param resolved the mentions of an article in text order
   * @param sharedNames where a last name begins that stands for more than a person
   * @param minProbability from which on a person is meant
   */
  static List<Resolved> decide(
      List<Resolved> resolved, Set<Integer> sharedNames, double minProbability) {
    if (resolved.stream().noneMatch(SalientPeople::isOpen)) {
      return resolved;
    }
    var salient = new SalientPeople(resolved, sharedNames, minProbability);
    List<Resolved> decided = new ArrayList<>(resolved.size());
    for (Resolved one : resolved) {
      person(one).map(salient.people::get).ifPresent(naming -> naming.pass(one.mention()));
      decided.add(isOpen(one) ? salient.decide(one) : one);
    }
    return decided;
  }

  private static boolean isOpen(Resolved one) {
    return one.decision().reason() == AmbiguityReason.SEVERAL_FULL_NAMES
        && one.decision().candidates().size() > 1;
  }

  private static Optional<LinkTarget> person(Resolved one) {
    LinkTarget target = one.decision().target();
    return target != null && target.type() == EntityType.PERSON
        ? Optional.of(target)
        : Optional.empty();
  }

  private Resolved decide(Resolved open) {
    List<LinkTarget> persons =
        open.decision().candidates().stream().map(LinkDecision.Candidate::target).toList();
    if (!people.keySet().containsAll(persons) || sharedNames.contains(open.mention().begin())) {
      return open;
    }
    var candidates = new Candidates(persons.stream().map(people::get).toList());
    if (isUsedBefore(candidates, open) || candidates.areNamedTogether(open.mention())) {
      return open;
    }
    int likeliest = 0;
    double sum = 0;
    double[] scores = new double[persons.size()];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = candidates.score(candidates.namings().get(i), open.mention());
      likeliest = scores[i] > scores[likeliest] ? i : likeliest;
    }
    for (double score : scores) {
      sum += Math.exp(score - scores[likeliest]);
    }
    if (1 / sum < minProbability) {
      return open;
    }
    LinkDecision link = LinkDecision.linkTo(LinkMethod.ARTICLE_SALIENCE, persons.get(likeliest));
    return new Resolved(open.mention(), open.form(), link);
  }

  private boolean isUsedBefore(Candidates candidates, Resolved open) {
    return candidates.namings().stream().noneMatch(naming -> naming.inTitle)
        && firstUse.getOrDefault(open.form().key(), Integer.MAX_VALUE) < candidates.firstFull();
  }

  /**
   * The people whom a name may mean.
   *
   * @param inText how often the text names them by names that are one's alone
   * @param firstFull where it first names one of them in full
   */
  private record Candidates(List<Naming> namings, int inText, int firstFull) {
    Candidates(List<Naming> namings) {
      this(
          namings,
          namings.stream().mapToInt(naming -> naming.inText).sum(),
          namings.stream().mapToInt(naming -> naming.firstFull).min().orElse(0));
    }

    /** Whether the nearest were named in one sentence, this one or the one before. */
    boolean areNamedTogether(Mention at) {
      int last = namings.stream().mapToInt(naming -> naming.lastSentence).max().orElse(-1);
      return last >= 0
          && at.sentence() - last <= 1
          && namings.stream().filter(naming -> naming.lastSentence == last).count() > 1;
    }

    double score(Naming naming, Mention at) {
      boolean isNamed = naming.lastSentence >= 0;
      int distance = isNamed ? Math.min(FAR, at.sentence() - naming.lastSentence) : FAR;
      boolean isFirst = naming.firstFull < Integer.MAX_VALUE && naming.firstFull == firstFull;
      double share = (naming.inText + PRIOR) / (inText + PRIOR * namings.size());
      return SHARE * Math.log(share)
          - DISTANCE * Math.log(1.0 + Math.max(0, distance))
          + (isNamed && distance <= 1 ? NEAR : 0)
          + (isFirst ? FIRST : 0)
          + (naming.inTitle ? TITLE : 0)
          - (isNamed ? 0 : NOT_YET);
    }
  }
}
