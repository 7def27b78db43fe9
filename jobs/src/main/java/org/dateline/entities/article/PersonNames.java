package org.dateline.entities.article;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.entities.names.NameForm;
import org.dateline.entities.names.NameNormalizer;
import org.dateline.entities.names.Target;
import org.dateline.table.LinkMethod;

/**
 * The people of one article and the parts of their names. A name that is the end of one longer name
 * ("de Blasio" of "Bill de Blasio"), or one without its middle ("Barack Obama" of "Barack Hussein
 * Obama"), is that longer one's.
 */
final class PersonNames {
  private final Map<String, Set<Target>> byEnding = new HashMap<>();
  private final Map<String, Set<Target>> byFirstWord = new HashMap<>();
  private final Map<String, Set<Target>> byFirstAndLast = new HashMap<>();
  private final Set<Target> people = new LinkedHashSet<>();
  private final Map<ArticleNames.Name, Decision> shortened = new HashMap<>();

  /**
   * Takes the whole names; the longest are looked at first, so that parts find them. What the
   * ledger has with a title, "President Obama", says whom an article is about as a whole name does.
   */
  PersonNames(Collection<ArticleNames.Name> names) {
    List<ArticleNames.Name> whole = new ArrayList<>();
    names.stream()
        .filter(name -> name.isPerson() && name.form().words().size() > 1)
        .forEach(whole::add);
    whole.sort(
        Comparator.comparing((ArticleNames.Name name) -> -name.form().words().size())
            .thenComparing(name -> name.form().key())
            .thenComparing(name -> name.key().surface()));
    whole.forEach(this::add);
    names.stream()
        .filter(name -> name.isPerson() && name.form().titled())
        .filter(name -> name.ownMethod() == LinkMethod.LEDGER)
        .forEach(name -> people.add(name.own()));
  }

  private void add(ArticleNames.Name name) {
    if (!name.own().isLedger()) {
      Set<Target> ending = without(name.own(), byEnding.get(ending(name.form())));
      Set<Target> outer = without(name.own(), byFirstAndLast.get(firstAndLast(name.form())));
      if (ending.size() == 1) {
        shortened.put(name, linked(LinkMethod.ARTICLE_LAST_NAME, ending));
        return;
      }
      if (outer.size() == 1 && isFirstAndLast(name.form())) {
        shortened.put(name, linked(LinkMethod.ARTICLE_NAME_PART, outer));
        return;
      }
    }
    index(name);
  }

  private void index(ArticleNames.Name name) {
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
  boolean contains(Target person) {
    return people.contains(person);
  }

  /** What a whole name was found to be short for; null if nothing. */
  Decision shortened(ArticleNames.Name name) {
    return shortened.get(name);
  }

  /** The people with this last name. */
  Set<Target> withLastName(NameForm form) {
    return byEnding.getOrDefault(form.lastName(), Set.of());
  }

  /** The people with this first name; none for a name with a title, which is a last name. */
  Set<Target> withFirstName(NameForm form) {
    return form.titled() ? Set.of() : byFirstWord.getOrDefault(form.firstWord(), Set.of());
  }

  /** Two words as written: the W. of "George W. Bush" speaks against "George Herbert Bush". */
  private static boolean isFirstAndLast(NameForm form) {
    return form.words().size() == 2 && form.display().split(" ").length == 2;
  }

  private static Decision linked(LinkMethod method, Set<Target> one) {
    return Decision.linked(method, one.iterator().next());
  }

  private static String ending(NameForm form) {
    return String.join(" ", form.words());
  }

  private static String firstAndLast(NameForm form) {
    return form.firstWord() + " " + form.lastName();
  }

  private static Set<Target> without(Target own, Set<Target> targets) {
    Set<Target> others = new LinkedHashSet<>(targets == null ? Set.of() : targets);
    others.remove(own);
    return others;
  }

  private static void put(Map<String, Set<Target>> index, String part, Target target) {
    index.computeIfAbsent(part, key -> new LinkedHashSet<>()).add(target);
  }
}
