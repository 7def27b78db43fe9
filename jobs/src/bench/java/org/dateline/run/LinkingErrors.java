package org.dateline.run;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dateline.run.Elevant.Case;
import org.dateline.run.Elevant.Outcome;
import org.dateline.run.LinkingGold.Document;
import org.dateline.run.LinkingGold.Span;
import org.dateline.run.LinkingRun.Found;

/** The errors of links by kind, coreference apart. */
final class LinkingErrors {

  /** What went wrong; the first seven are missed labels, the others links too many. */
  enum Kind {
    NOT_FOUND("no mention found there"),
    NOT_FOUND_NO_NAME("... and its entity has no capital letter, as \"president\""),
    WRONG_SPAN("a mention overlaps it, with another span"),
    AMBIGUOUS("the mention was left open"),
    UNKNOWN("the mention became an entity of the corpus alone"),
    WRONG_ENTITY("the mention was linked to another entity"),
    FALSE_SPAN("a link overlaps a label, with another span"),
    FALSE_UNKNOWN("a link where the entity is unknown to Wikidata"),
    FALSE_OPTIONAL("a link to something else at a quantity, date or optional label"),
    FALSE_NAME("a link where nothing is labelled");

    private final String meaning;

    Kind(String meaning) {
      this.meaning = meaning;
    }

    String meaning() {
      return meaning;
    }
  }

  /** An error and all that is needed to look into it. */
  record Problem(Kind kind, Document document, Case at, String found) {
    String inWords() {
      String text = document.text();
      Span span = at.span();
      return "%s\t%s\t%s\tgold: %s\tfound: %s\t... %s[%s]%s ..."
          .formatted(
              kind,
              document.id(),
              document.text(span),
              at.label() == null
                  ? "-"
                  : at.label().qid() + " " + at.label().name() + " " + at.label().type(),
              found,
              text.substring(Math.max(0, span.begin() - 50), span.begin()),
              document.text(span),
              text.substring(span.end(), Math.min(text.length(), span.end() + 50)))
          .replace('\n', ' ');
    }
  }

  private final List<Problem> problems = new ArrayList<>();

  void add(Document document, List<Case> cases, Map<Span, Found> found) {
    for (Case each : cases) {
      if (each.coreference()) {
        continue;
      }
      boolean missed = each.outcomes().contains(Outcome.FALSE_NEGATIVE);
      // What stands for others is told by them.
      if (missed && each.counts()) {
        problems.add(new Problem(missedKind(each, found), document, each, at(each, found)));
      } else if (each.outcomes().contains(Outcome.FALSE_POSITIVE)) {
        problems.add(new Problem(falseKind(document, each), document, each, at(each, found)));
      }
    }
  }

  private static Kind missedKind(Case missed, Map<Span, Found> found) {
    if (missed.link() != null) {
      return Kind.WRONG_ENTITY;
    }
    Found there = found.get(missed.span());
    if (there != null) {
      return there.entity() == null ? Kind.AMBIGUOUS : Kind.UNKNOWN;
    }
    if (found.keySet().stream().anyMatch(missed.span()::overlaps)) {
      return Kind.WRONG_SPAN;
    }
    return Elevant.isNamed(missed.label().name()) ? Kind.NOT_FOUND : Kind.NOT_FOUND_NO_NAME;
  }

  private static Kind falseKind(Document document, Case wrong) {
    if (wrong.label() != null) {
      return wrong.label().optional() ? Kind.FALSE_OPTIONAL : Kind.FALSE_UNKNOWN;
    }
    return document.labels().stream().anyMatch(label -> label.span().overlaps(wrong.span()))
        ? Kind.FALSE_SPAN
        : Kind.FALSE_NAME;
  }

  private static String at(Case each, Map<Span, Found> found) {
    var overlapping = new ArrayList<String>();
    found.forEach(
        (span, what) -> {
          if (span.equals(each.span())) {
            overlapping.add(0, what.inWords());
          } else if (span.overlaps(each.span())) {
            overlapping.add("at " + span.begin() + "-" + span.end() + " " + what.inWords());
          }
        });
    return String.join("; ", overlapping);
  }

  List<Problem> problems() {
    return problems;
  }

  void print() {
    Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    problems.forEach(problem -> counts.merge(problem.kind(), 1, Integer::sum));
    for (Kind kind : Kind.values()) {
      System.out.printf("  %-18s %5d  %s%n", kind, counts.getOrDefault(kind, 0), kind.meaning());
    }
  }
}
