package org.dateline.entities.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.entities.names.LinkTarget;
import org.dateline.entities.names.NameForm;
import org.dateline.entities.names.NameNormalizer;
import org.dateline.entities.names.WordSurroundings;
import org.dateline.table.LinkMethod;
import org.jspecify.annotations.Nullable;

/**
 * The people of one article and the parts of their names. A name that is the end of one longer name
 * ("de Blasio" of "Bill de Blasio"), or one without its middle ("Barack Obama" of "Barack Hussein
 * Obama"), is that longer one's. So is one in another form: with a familiar first name, an initial,
 * a typing error, or words before it that are no part of it.
 */
final class PersonNames {
  /** Small words in names of persons beside particles: Jesus of Nazareth, Ortega y Gasset. */
  private static final Set<String> IN_NAMES =
      Set.of("of", "the", "y", "e", "dos", "das", "do", "den", "ter", "ibn", "ben", "zu");

  private final Map<String, Set<LinkTarget>> byEnding = new HashMap<>();
  private final Map<String, Set<LinkTarget>> byFirstWord = new HashMap<>();
  private final Map<String, Set<LinkTarget>> byFirstAndLast = new HashMap<>();
  private final Set<LinkTarget> people = new LinkedHashSet<>();
  private final Map<NamesInArticle.Name, LinkDecision> shortened = new HashMap<>();

  /**
   * Takes the whole names; the longest are looked at first, so that parts find them. What the
   * ledger has with a title, "President Obama", says whom an article is about as a whole name does.
   */
  PersonNames(NamesInArticle all) {
    Collection<NamesInArticle.Name> names = all.all();
    Map<String, Set<LinkTarget>> lastNames = lastNames(names);
    List<NamesInArticle.Name> whole = new ArrayList<>();
    names.stream()
        .filter(name -> name.isPerson() && name.form().words().size() > 1)
        .filter(name -> !isNoName(name) && !isHeadline(name, lastNames))
        .forEach(whole::add);
    whole.sort(
        Comparator.comparing((NamesInArticle.Name name) -> -name.form().words().size())
            .thenComparing(name -> name.form().key())
            .thenComparing(name -> name.key().surface()));
    var wordsBefore = new WordsBeforeNames(whole, all);
    for (NamesInArticle.Name name : whole) {
      Optional<LinkTarget> inner = wordsBefore.inner(name);
      inner.ifPresent(person -> shorten(name, LinkMethod.ARTICLE_NAME_PART, person));
      if (inner.isEmpty()) {
        add(name);
      }
    }
    joinForms(whole, all);
    names.stream()
        .filter(name -> name.isPerson() && name.form().titled())
        .filter(name -> name.ownMethod() == LinkMethod.LEDGER)
        .forEach(name -> people.add(name.own()));
  }

  /**
   * Whether what the models call a person holds between its words a small one that is no particle,
   * as headlines and cases do ("Trump blasts Clinton", "Wickard v. Filburn").
   */
  static boolean isNoName(NamesInArticle.Name name) {
    String[] words = name.form().display().split(" ");
    return !name.own().isLedger()
        && words.length > 2
        && Character.isUpperCase(words[0].codePointAt(0))
        && Arrays.stream(words, 1, words.length - 1).anyMatch(PersonNames::isSmallWord);
  }

  /**
   * Whether a name runs from one person of the article to another, as models read headlines: "Obama
   * Use Zimmerman". It is taken for a name, but for nobody's full name.
   */
  private static boolean isHeadline(
      NamesInArticle.Name name, Map<String, Set<LinkTarget>> lastNames) {
    String first = name.form().firstWord();
    String last = name.form().lastName();
    return !name.own().isLedger()
        && !GivenNames.isGivenName(first)
        && !first.equals(last)
        && isOfOther(lastNames.get(first), name)
        && isOfOther(lastNames.get(last), name);
  }

  private static boolean isOfOther(@Nullable Set<LinkTarget> people, NamesInArticle.Name name) {
    return people != null && (people.size() > 1 || !people.contains(name.own()));
  }

  /** The people by last name: those with whole names, and the ledger's. */
  private static Map<String, Set<LinkTarget>> lastNames(Collection<NamesInArticle.Name> names) {
    Map<String, Set<LinkTarget>> people = new HashMap<>();
    for (NamesInArticle.Name name : names) {
      if (name.isPerson() && (name.own().isLedger() || name.form().words().size() > 1)) {
        put(people, name.form().lastName(), name.own());
      }
    }
    return people;
  }

  private static boolean isSmallWord(String word) {
    return word.chars()
            .noneMatch(letter -> Character.isLetter(letter) && !Character.isLowerCase(letter))
        && word.chars().anyMatch(Character::isLowerCase)
        && !WordSurroundings.isParticle(word)
        && !IN_NAMES.contains(word);
  }

  private void shorten(NamesInArticle.Name name, LinkMethod method, LinkTarget person) {
    shortened.put(name, LinkDecision.linkTo(method, person));
  }

  /** Puts the person for every form of the person's name. */
  private void joinForms(List<NamesInArticle.Name> whole, NamesInArticle all) {
    List<NamesInArticle.Name> left =
        whole.stream().filter(name -> !shortened.containsKey(name)).toList();
    Map<LinkTarget, LinkTarget> sameAs = new PersonForms(left, all).sameAs();
    if (sameAs.isEmpty()) {
      return;
    }
    shortened.replaceAll((name, decision) -> withTarget(decision, sameAs));
    for (NamesInArticle.Name name : left) {
      LinkTarget person = sameAs.get(name.own());
      if (person != null) {
        shorten(name, LinkMethod.ARTICLE_NAME_PART, person);
      }
    }
    people.removeAll(sameAs.keySet());
    for (Map<String, Set<LinkTarget>> index : List.of(byEnding, byFirstWord, byFirstAndLast)) {
      index.replaceAll(
          (part, targets) ->
              targets.stream()
                  .map(target -> sameAs.getOrDefault(target, target))
                  .collect(Collectors.toCollection(LinkedHashSet::new)));
    }
  }

  private static LinkDecision withTarget(
      LinkDecision decision, Map<LinkTarget, LinkTarget> sameAs) {
    LinkTarget person = sameAs.get(decision.target());
    return person == null
        ? decision
        : new LinkDecision(decision.method(), person, decision.reason(), decision.candidates());
  }

  private void add(NamesInArticle.Name name) {
    if (!name.own().isLedger()) {
      Set<LinkTarget> ending = without(name.own(), byEnding.get(ending(name.form())));
      Set<LinkTarget> outer = without(name.own(), byFirstAndLast.get(firstAndLast(name.form())));
      if (ending.size() == 1) {
        shorten(name, LinkMethod.ARTICLE_LAST_NAME, ending.iterator().next());
        return;
      }
      if (outer.size() == 1 && isFirstAndLast(name.form())) {
        shorten(name, LinkMethod.ARTICLE_NAME_PART, outer.iterator().next());
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

  /** The people of a family that a lone plural names: those with the last name in "the Marshes". */
  Set<LinkTarget> family(NameForm form) {
    String word = form.lastName();
    if (form.han() || !word.endsWith("s")) {
      return Set.of();
    }
    Set<LinkTarget> members = byEnding.get(word.substring(0, word.length() - 1));
    boolean isLongPlural = members == null && word.endsWith("es");
    return isLongPlural
        ? byEnding.getOrDefault(word.substring(0, word.length() - 2), Set.of())
        : Objects.requireNonNullElse(members, Set.of());
  }

  /** The people with this first name; none for a name with a title, which is a last name. */
  Set<LinkTarget> withFirstName(NameForm form) {
    return form.titled() ? Set.of() : byFirstWord.getOrDefault(form.firstWord(), Set.of());
  }

  /** Two words as written: the W. of "George W. Bush" speaks against "George Herbert Bush". */
  private static boolean isFirstAndLast(NameForm form) {
    return form.words().size() == 2 && form.display().split(" ").length == 2;
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
