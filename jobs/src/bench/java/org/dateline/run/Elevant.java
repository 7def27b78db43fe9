package org.dateline.run;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.dateline.run.LinkingGold.Document;
import org.dateline.run.LinkingGold.Label;
import org.dateline.run.LinkingGold.Span;

/**
 * Scores links as ELEVANT does in its mode IGNORED, also called InKB (Bast, Hertel and Prange,
 * ELEVANT: A Fully Automatic Fine-Grained Entity Linking Evaluation and Analysis Tool, EMNLP 2022;
 * its modules {@code evaluation/case_generator.py}, {@code case.py} and {@code evaluator.py}).
 *
 * <ul>
 *   <li>A mention counts as found if its span is the label's, or both are once they are widened to
 *       whole words; it is right if the entity is the label's too.
 *   <li>A label without a link is a false negative, a link without a label in the evaluated span a
 *       false positive, a wrong link both.
 *   <li>A label whose entity is unknown (NIL) is never a false negative; a link there is a false
 *       positive. An optional label, which quantities and dates are, is neither a true positive nor
 *       a false negative; a link to anything else there is a false positive.
 *   <li>Of labels within a label (alternatives: "Jacksonville" and "Florida" in "Jacksonville,
 *       Florida"), either the outer one counts or all of the inner ones, whichever was found; all
 *       count as one.
 *   <li>Pronouns and phrases such as "the duchess" are coreference, which is counted apart.
 * </ul>
 */
final class Elevant {
  private static final Set<String> PRONOUNS =
      Set.of(
          ("i me my mine myself you your yours yourself he him his himself she her hers herself it"
                  + " its itself we us our ours ourselves they them their theirs themselves who whom"
                  + " whose which that this these those one")
              .split(" "));
  private static final List<String> DETERMINERS =
      List.of(
          "the ", "that ", "this ", "these ", "those ", "my ", "your ", "his ", "her ", "its ",
          "our ", "their ");

  /** What a case is counted as. */
  enum Outcome {
    TRUE_POSITIVE,
    FALSE_POSITIVE,
    FALSE_NEGATIVE
  }

  /** A label, a link, or both at one place; {@code null} where there is none. */
  record Case(
      Span span,
      Label label,
      String link,
      boolean counts,
      boolean coreference,
      Set<Outcome> outcomes) {

    /** Labels within labels are summed up by the outermost. */
    boolean countsAs(Outcome outcome) {
      return outcomes.contains(outcome)
          && (outcome == Outcome.FALSE_POSITIVE ? counts : label.isRoot());
    }
  }

  /** True positives, false positives, false negatives. */
  record Score(int right, int wrong, int missed) {
    static Score of(Collection<Case> cases) {
      return new Score(
          count(cases, Outcome.TRUE_POSITIVE),
          count(cases, Outcome.FALSE_POSITIVE),
          count(cases, Outcome.FALSE_NEGATIVE));
    }

    private static int count(Collection<Case> cases, Outcome outcome) {
      return (int) cases.stream().filter(each -> each.countsAs(outcome)).count();
    }

    double precision() {
      return right == 0 ? 0 : (double) right / (right + wrong);
    }

    double recall() {
      return right == 0 ? 0 : (double) right / (right + missed);
    }

    double f1() {
      return right == 0 ? 0 : 2.0 * right / (2.0 * right + wrong + missed);
    }
  }

  private final Document document;
  private final Map<Span, String> links;
  private final Map<Span, String> widened = new HashMap<>();
  private final BiPredicate<String, Label> same;
  private final Map<Integer, Integer> factors = new HashMap<>();

  private Elevant(Document document, Map<Span, String> links, BiPredicate<String, Label> same) {
    this.document = document;
    this.links = links;
    this.same = same;
    widened.putAll(links);
    links.forEach((span, link) -> widened.put(widen(span), link));
  }

  /**
   * The cases of a document.
   *
   * @param links entity by place, of the links to known entities only
   * @param same whether an entity is that of a label
   */
  static List<Case> cases(
      Document document, Map<Span, String> links, BiPredicate<String, Label> same) {
    return new Elevant(document, links, same).cases();
  }

  private List<Case> cases() {
    document.labels().stream().filter(Label::isRoot).forEach(label -> factor(label, false));
    Map<Integer, Case> byLabel = new HashMap<>();
    for (Label label : document.labels()) {
      byLabel.put(label.id(), caseOf(label));
    }
    List<Case> cases = new ArrayList<>();
    for (Label label : document.labels()) {
      Case own = byLabel.get(label.id());
      boolean ofChildren = label.isRoot() && !own.counts();
      cases.add(ofChildren ? sumOfChildren(own, byLabel) : own);
    }
    links.forEach(
        (span, link) -> {
          if (document.evaluated().contains(span) && !isLabelled(span)) {
            cases.add(
                new Case(
                    span,
                    null,
                    link,
                    true,
                    isCoreference(document.text(span)),
                    EnumSet.of(Outcome.FALSE_POSITIVE)));
          }
        });
    return cases;
  }

  private boolean isLabelled(Span span) {
    Span wide = widen(span);
    return document.labels().stream()
        .anyMatch(
            label -> {
              Span wideLabel = widen(label.span());
              return span.equals(label.span())
                  || span.equals(wideLabel)
                  || wide.equals(label.span())
                  || wide.equals(wideLabel);
            });
  }

  private Case caseOf(Label label) {
    String link = link(label);
    boolean counts = factors.getOrDefault(label.id(), 0) > 0;
    return new Case(
        label.span(),
        label,
        link,
        counts,
        isCoreference(document.text(label.span())),
        counts ? outcomes(label, link) : EnumSet.noneOf(Outcome.class));
  }

  private Set<Outcome> outcomes(Label label, String link) {
    boolean right = link != null && label.isKnown() && same.test(link, label);
    if (label.optional()) {
      if (link == null) {
        return label.isRoot() && label.isKnown() && hasRequiredChild(label)
            ? EnumSet.of(Outcome.FALSE_NEGATIVE)
            : EnumSet.noneOf(Outcome.class);
      }
      return right ? EnumSet.noneOf(Outcome.class) : EnumSet.of(Outcome.FALSE_POSITIVE);
    }
    if (right) {
      return EnumSet.of(Outcome.TRUE_POSITIVE);
    }
    Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
    if (label.isKnown()) {
      outcomes.add(Outcome.FALSE_NEGATIVE);
    }
    if (link != null) {
      outcomes.add(Outcome.FALSE_POSITIVE);
    }
    return outcomes;
  }

  private boolean hasRequiredChild(Label label) {
    return label.children().stream()
        .map(document::label)
        .anyMatch(child -> !child.optional() || hasRequiredChild(child));
  }

  /** An outer label is right if all inner ones that count are, and missed if one of them is. */
  private Case sumOfChildren(Case outer, Map<Integer, Case> byLabel) {
    Set<Outcome> inner = EnumSet.noneOf(Outcome.class);
    collectInner(outer.label(), byLabel, inner);
    Set<Outcome> sum =
        inner.contains(Outcome.FALSE_NEGATIVE)
            ? EnumSet.of(Outcome.FALSE_NEGATIVE)
            : inner.equals(EnumSet.of(Outcome.TRUE_POSITIVE))
                ? inner
                : EnumSet.noneOf(Outcome.class);
    return new Case(outer.span(), outer.label(), outer.link(), false, outer.coreference(), sum);
  }

  private void collectInner(Label label, Map<Integer, Case> byLabel, Set<Outcome> into) {
    for (int child : label.children()) {
      Case inner = byLabel.get(child);
      if (inner.counts()) {
        into.addAll(inner.outcomes());
      }
      collectInner(inner.label(), byLabel, into);
    }
  }

  private String link(Label label) {
    String exact = widened.get(label.span());
    return exact != null ? exact : widened.get(widen(label.span()));
  }

  /**
   * 1 if the label counts, 0 if others count in its place; ELEVANT's recursively_determine_factor.
   */
  private int factor(Label label, boolean ofSibling) {
    String link = link(label);
    if (link != null && label.isKnown() && same.test(link, label)) {
      return remember(label, 1, ofSibling);
    }
    int ofChildren = 0;
    for (int child : label.children()) {
      ofChildren = Math.max(ofChildren, factor(document.label(child), false));
    }
    if (label.isRoot()) {
      return remember(label, ofChildren == 0 ? 1 : 0, ofSibling);
    }
    int factor = 0;
    if (ofChildren == 0 && link != null) {
      Span parent = document.label(label.parent()).span();
      factor = widen(parent).equals(widen(label.span())) ? 0 : 1;
    } else if (ofChildren == 0 && !ofSibling) {
      factor = siblingIsFound(label) ? 1 : 0;
    }
    remember(label, factor, ofSibling);
    return Math.max(ofChildren, factor);
  }

  private boolean siblingIsFound(Label label) {
    return document.label(label.parent()).children().stream()
        .filter(sibling -> sibling != label.id())
        .anyMatch(sibling -> factor(document.label(sibling), true) > 0);
  }

  private int remember(Label label, int factor, boolean ofSibling) {
    if (!ofSibling) {
      factors.put(label.id(), factor);
    }
    return factor;
  }

  /** Whole words, with the quotes around them: ELEVANT's word_boundary. */
  private Span widen(Span span) {
    String text = document.text();
    int begin = span.begin();
    int end = span.end();
    while (begin > 0 && joins(text.charAt(begin - 1))) {
      begin--;
    }
    while (end < text.length() - 1 && joins(text.charAt(end))) {
      end++;
    }
    boolean opens =
        begin < end && text.charAt(begin) == '"' && text.substring(begin + 1, end).indexOf('"') < 0;
    return new Span(opens ? begin + 1 : begin, end);
  }

  private static boolean joins(char c) {
    return Character.isLetterOrDigit(c) || c == '\'' || c == '"' || c == '_';
  }

  /** A pronoun, or a determiner before a word that is not written large. */
  static boolean isCoreference(String mention) {
    String small = mention.toLowerCase(Locale.ROOT);
    return PRONOUNS.contains(small)
        || DETERMINERS.stream()
            .anyMatch(
                word ->
                    small.startsWith(word)
                        && mention.length() > word.length()
                        && !Character.isUpperCase(mention.charAt(word.length())));
  }

  /** Whether an entity's name begins with a capital letter: a named entity by ELEVANT. */
  static boolean isNamed(String name) {
    return name.codePoints().filter(Character::isLetter).limit(1).anyMatch(Character::isUpperCase);
  }
}
