package org.dateline.entities.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.entities.names.LinkTarget;
import org.dateline.entities.names.WordSurroundings;

/**
 * Finds names of one article that are forms of one person's name: "Andy Puzder" of Andrew Puzder,
 * "Lindsay Graham" of Lindsey Graham. The form stands for the person whom the ledger knows, or whom
 * the article names more often. Two people of the ledger stay two, and so do two whom one sentence
 * names, people with different marks (Jr., III), and a form that fits two people.
 */
final class PersonForms {
  /** More people than this with one name are a list, in which forms are not compared. */
  private static final int MANY = 50;

  private final NamesInArticle all;
  private final Map<LinkTarget, List<PersonForm>> forms = new LinkedHashMap<>();
  private final Map<String, Set<LinkTarget>> byName = new HashMap<>();

  /** Takes names of persons that have two words or more and are not short for others. */
  PersonForms(List<NamesInArticle.Name> whole, NamesInArticle all) {
    this.all = all;
    whole.stream()
        .sorted(
            Comparator.comparing((NamesInArticle.Name name) -> !name.own().isLedger())
                .thenComparing(name -> -all.mentions(name.own()))
                .thenComparing(name -> -name.form().display().length())
                .thenComparing(name -> name.form().key())
                .thenComparing(name -> name.key().surface()))
        .filter(name -> !name.form().han() && !WordSurroundings.isParticle(name.form().firstWord()))
        .forEach(this::add);
  }

  private void add(NamesInArticle.Name name) {
    PersonForm form = PersonForm.of(name.form());
    forms.computeIfAbsent(name.own(), target -> new ArrayList<>()).add(form);
    byName.computeIfAbsent("last " + form.last(), key -> new LinkedHashSet<>()).add(name.own());
    byName.computeIfAbsent("first " + form.first(), key -> new LinkedHashSet<>()).add(name.own());
  }

  /** Returns whom a name stands for, by what it would stand for without the other names. */
  Map<LinkTarget, LinkTarget> sameAs() {
    Map<LinkTarget, LinkTarget> same = new HashMap<>();
    Set<LinkTarget> people = new LinkedHashSet<>();
    for (LinkTarget target : forms.keySet()) {
      List<LinkTarget> fitting =
          near(target).stream()
              .filter(person -> people.contains(person) && !target.isLedger())
              .filter(person -> areOnePerson(target, person))
              .toList();
      if (fitting.size() == 1) {
        same.put(target, fitting.get(0));
      } else {
        people.add(target);
      }
    }
    return same;
  }

  /** The people that share the first or the last name. */
  private Set<LinkTarget> near(LinkTarget target) {
    Set<LinkTarget> near = new LinkedHashSet<>();
    for (PersonForm form : formsOf(target)) {
      for (String key : List.of("last " + form.last(), "first " + form.first())) {
        Set<LinkTarget> found = byName.getOrDefault(key, Set.of());
        if (found.size() <= MANY) {
          near.addAll(found);
        }
      }
    }
    return near;
  }

  private boolean areOnePerson(LinkTarget one, LinkTarget other) {
    return !all.areInOneSentence(one, other)
        && mayBeOneGeneration(one, other)
        && formsOf(one).stream()
            .anyMatch(form -> formsOf(other).stream().anyMatch(form::mayBeOnePersons));
  }

  /**
   * Whether no mark speaks against it. A person whom the ledger knows without a mark is the father
   * of one with a mark whom it does not know.
   */
  private boolean mayBeOneGeneration(LinkTarget one, LinkTarget other) {
    Set<String> marks = marks(one);
    Set<String> others = marks(other);
    return marks.equals(others)
        || (marks.isEmpty() && !one.isLedger())
        || (others.isEmpty() && !other.isLedger());
  }

  private Set<String> marks(LinkTarget target) {
    return formsOf(target).stream()
        .map(PersonForm::generation)
        .filter(mark -> !mark.isEmpty())
        .collect(Collectors.toSet());
  }

  private List<PersonForm> formsOf(LinkTarget target) {
    return forms.getOrDefault(target, List.of());
  }
}
