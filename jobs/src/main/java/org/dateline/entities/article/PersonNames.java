package org.dateline.entities.article;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.entities.names.LinkTarget;
import org.dateline.entities.names.NameForm;
import org.dateline.entities.names.NameNormalizer;
import org.dateline.table.LinkMethod;
import org.jspecify.annotations.Nullable;

/**
 * The people of one article and the parts of their names. A name that is the end of one longer name
 * ("de Blasio" of "Bill de Blasio"), or one without its middle ("Barack Obama" of "Barack Hussein
 * Obama"), is that longer one's.
 */
final class PersonNames {
  private final Map<String, Set<LinkTarget>> byEnding = new HashMap<>();
  private final Map<String, Set<LinkTarget>> byFirstWord = new HashMap<>();
  private final Map<String, Set<LinkTarget>> byFirstAndLast = new HashMap<>();
  private final Set<LinkTarget> people = new LinkedHashSet<>();
  private final Map<NamesInArticle.Name, LinkDecision> shortened = new HashMap<>();

  /**
   * Takes the whole names; the longest are looked at first, so that parts find them. What the
   * ledger has with a title, "President Obama", says whom an article is about as a whole name does.
   */
  PersonNames(Collection<NamesInArticle.Name> names) {
    List<NamesInArticle.Name> whole = new ArrayList<>();
    names.stream()
        .filter(name -> name.isPerson() && name.form().words().size() > 1)
        .forEach(whole::add);
    whole.sort(
        Comparator.comparing((NamesInArticle.Name name) -> -name.form().words().size())
            .thenComparing(name -> name.form().key())
            .thenComparing(name -> name.key().surface()));
    whole.forEach(this::add);
    names.stream()
        .filter(name -> name.isPerson() && name.form().titled())
        .filter(name -> name.ownMethod() == LinkMethod.LEDGER)
        .forEach(name -> people.add(name.own()));
  }

  private void add(NamesInArticle.Name name) {
    if (!name.own().isLedger()) {
      Set<LinkTarget> ending = without(name.own(), byEnding.get(ending(name.form())));
      Set<LinkTarget> outer = without(name.own(), byFirstAndLast.get(firstAndLast(name.form())));
      if (ending.size() == 1) {
        shortened.put(name, linkToOnly(LinkMethod.ARTICLE_LAST_NAME, ending));
        return;
      }
      if (outer.size() == 1 && isFirstAndLast(name.form())) {
        shortened.put(name, linkToOnly(LinkMethod.ARTICLE_NAME_PART, outer));
        return;
      }
    }
    index(name);
  }

  private void index(NamesInArticle.Name name) {
    List<String> words = name.form().words();
    people.add(name.own());
    put(byFirstWord, words.get(0), name.own());
    put(byEnding, name.form().lastName(), name.own());
    for (int from = 1; from < words.size(); from++) {
      put(byEnding, String.join(" ", words.subList(from, words.size())), name.own());
    }
    if (words.size() > 2 && !NameNormalizer.isGenerational(words.get(words.size() - 1))) {
      put(byFirstAndLast, firstAndLast(name.form()), name.own());
    }
  }

  /**
   * Whether the article has a whole name of this person, or one that the ledger has with a title.
   */
  boolean contains(LinkTarget person) {
    return people.contains(person);
  }

  /** The decision on a whole name that is short for a longer one; null if it is not. */
  @Nullable LinkDecision fullNameDecision(NamesInArticle.Name name) {
    return shortened.get(name);
  }

  /** The people with this last name. */
  Set<LinkTarget> withLastName(NameForm form) {
    return byEnding.getOrDefault(form.lastName(), Set.of());
  }

  /** The people with this first name; none for a name with a title, which is a last name. */
  Set<LinkTarget> withFirstName(NameForm form) {
    return form.titled() ? Set.of() : byFirstWord.getOrDefault(form.firstWord(), Set.of());
  }

  /** Two words as written: the W. of "George W. Bush" speaks against "George Herbert Bush". */
  private static boolean isFirstAndLast(NameForm form) {
    return form.words().size() == 2 && form.display().split(" ").length == 2;
  }

  private static LinkDecision linkToOnly(LinkMethod method, Set<LinkTarget> one) {
    return LinkDecision.linkTo(method, one.iterator().next());
  }

  private static String ending(NameForm form) {
    return String.join(" ", form.words());
  }

  private static String firstAndLast(NameForm form) {
    return form.firstWord() + " " + form.lastName();
  }

  private static Set<LinkTarget> without(LinkTarget own, @Nullable Set<LinkTarget> targets) {
    Set<LinkTarget> others = new LinkedHashSet<>(targets == null ? Set.of() : targets);
    others.remove(own);
    return others;
  }

  private static void put(Map<String, Set<LinkTarget>> index, String part, LinkTarget target) {
    index.computeIfAbsent(part, key -> new LinkedHashSet<>()).add(target);
  }
}
