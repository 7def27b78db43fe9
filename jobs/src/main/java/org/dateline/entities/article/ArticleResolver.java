package org.dateline.entities.article;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.entities.ledger.LedgerNames;
import org.dateline.entities.names.Article;
import org.dateline.entities.names.ArticleRules;
import org.dateline.entities.names.GenericWords;
import org.dateline.entities.names.LinkTarget;
import org.dateline.entities.names.Mention;
import org.dateline.entities.names.NameCharacters;
import org.dateline.entities.names.NameForm;
import org.dateline.table.AmbiguityReason;
import org.dateline.table.EntityType;
import org.dateline.table.LinkMethod;

/**
 * Decides for each name of one article what it stands for, from the ledger and the article's other
 * names. What only the corpus can decide (types, last names without a full name here) is left open.
 */
public final class ArticleResolver {

  /** A mention, its form and what was decided. */
  public record Resolved(Mention mention, NameForm form, LinkDecision decision) {}

  private static final double EVEN = 0.5;

  private final LedgerNames ledger;
  private final LedgerConstraints allowed;
  private final Article article;
  private final NamesInArticle names;
  private final PersonNames people;
  private final Acronyms acronyms;
  private final CommonWords commonWords;
  private final GenericWords generic;
  private final Map<String, Set<LinkTarget>> organizations = new HashMap<>();
  private final Map<String, Set<LinkTarget>> byLastWord = new HashMap<>();
  private final BodiesOfPlaces bodies;
  private final FullPlaceNames places;

  private ArticleResolver(
      List<Mention> mentions,
      LedgerNames ledger,
      Article article,
      NamesInArticle names,
      ArticleRules rules) {
    this.ledger = ledger;
    this.article = article;
    allowed = new LedgerConstraints(ledger, article);
    this.names = names;
    commonWords = new CommonWords(names, ledger, article, rules);
    generic = rules.generic();
    people = new PersonNames(names);
    acronyms = new Acronyms(mentions, names);
    bodies = new BodiesOfPlaces(names, ledger, article);
    places = new FullPlaceNames(names, rules.normalizer());
    for (NamesInArticle.Name name : names.all()) {
      if (name.own().type() == EntityType.ORGANIZATION && name.form().words().size() > 1) {
        organizations
            .computeIfAbsent(firstWord(name.form()), word -> new LinkedHashSet<>())
            .add(name.own());
        byLastWord
            .computeIfAbsent(name.form().lastWord(), word -> new LinkedHashSet<>())
            .add(name.own());
      }
    }
  }

  /** The first word after the country, if any: the Treasury is the U.S. Treasury Department. */
  private static String firstWord(NameForm form) {
    return form.words().size() > 2 && form.firstWord().equals("us")
        ? form.words().get(1)
        : form.firstWord();
  }

  /**
   * Resolves the mentions of an article.
   *
   * @param mentions in text order, none overlapping
   * @param sharedNames where a last name begins that stands for more than a person
   */
  public static List<Resolved> resolve(
      List<Mention> mentions,
      LedgerNames ledger,
      Article article,
      ArticleRules rules,
      Set<Integer> sharedNames) {
    var names = new NamesInArticle(mentions, ledger, rules.normalizer(), article);
    var resolver = new ArticleResolver(mentions, ledger, article, names, rules);
    Map<NamesInArticle.Name, LinkDecision> decisions = new HashMap<>();
    List<Resolved> resolved =
        mentions.stream()
            .map(
                mention -> {
                  NamesInArticle.Name name = names.of(mention);
                  LinkDecision decision = decisions.computeIfAbsent(name, resolver::decide);
                  return new Resolved(mention, name.form(), decision);
                })
            .toList();
    return SalientPeople.decide(resolved, sharedNames, rules.minProbability());
  }

  private LinkDecision decide(NamesInArticle.Name name) {
    if (name.ownMethod() == LinkMethod.LEDGER_PIN) {
      return name.ownDecision();
    }
    if (ledger.isBanned(article, name.key().surface())) {
      return LinkDecision.open(AmbiguityReason.BANNED, List.of());
    }
    LinkDecision decided = decideByRules(name);
    return decided.method() == LinkMethod.CORPUS_NAME && NoNames.include(name.form(), name.type())
        ? LinkDecision.open(AmbiguityReason.NOT_A_NAME, List.of())
        : allowed.keep(name, decided);
  }

  private LinkDecision decideByRules(NamesInArticle.Name name) {
    if (commonWords.isUnsupported(name)) {
      return openLedger(name, AmbiguityReason.COMMON_WORD);
    }
    if (!name.own().isLedger() && ledger.isSeveralPlaces(article, name.key().surface())) {
      return LinkDecision.open(AmbiguityReason.NOT_A_NAME, List.of());
    }
    if (!name.own().isLedger() && isNoName(name.key().surface())) {
      return decideCharacter(name)
          .orElseGet(() -> LinkDecision.open(AmbiguityReason.NOT_A_NAME, List.of()));
    }
    if (name.isPerson()) {
      return PersonNames.isNoName(name)
          ? LinkDecision.open(AmbiguityReason.NOT_A_NAME, List.of())
          : decidePerson(name);
    }
    Optional<LinkDecision> acronym = acronyms.decide(name, names);
    if (acronym.isPresent()) {
      return acronym.get();
    }
    if (name.own().isLedger()) {
      return decideLedger(name);
    }
    return decideOther(name);
  }

  private boolean isNoName(String surface) {
    return generic.cover(surface) || surface.codePointCount(0, surface.length()) == 1;
  }

  /** A single Chinese character: the one place of the article whose name begins with it. */
  private Optional<LinkDecision> decideCharacter(NamesInArticle.Name name) {
    String surface = name.key().surface();
    if (name.type() != EntityType.LOCATION || !NameCharacters.isOneHan(surface)) {
      return Optional.empty();
    }
    Set<LinkTarget> longerNames = new LinkedHashSet<>();
    for (NamesInArticle.Name other : names.all()) {
      String longer = other.key().surface();
      if (other.own().type() == EntityType.LOCATION
          && longer.startsWith(surface)
          && longer.length() > surface.length()) {
        longerNames.add(other.own());
      }
    }
    Set<LinkTarget> fitting = allowed.of(name, longerNames);
    return switch (fitting.size()) {
      case 0 -> Optional.empty();
      case 1 ->
          Optional.of(
              LinkDecision.linkTo(LinkMethod.ARTICLE_SHORT_FORM, fitting.iterator().next()));
      default ->
          Optional.of(
              LinkDecision.open(AmbiguityReason.SEVERAL_EXPANSIONS, fitting, names.targetsSeen()));
    };
  }

  private LinkDecision decidePerson(NamesInArticle.Name name) {
    if (name.form().words().size() > 1) {
      LinkDecision shortened = people.fullNameDecision(name);
      return shortened == null ? name.ownDecision() : shortened;
    }
    Set<LinkTarget> last = withLastName(name);
    if (name.own().isLedger()) {
      boolean doubted = !last.isEmpty() && !last.contains(name.own());
      return doubted && !people.contains(name.own()) ? doubt(name, last) : name.ownDecision();
    }
    return decidePart(name, last).or(() -> decidePlace(name)).orElseGet(name::ownDecision);
  }

  /** A place that the article also names with what it lies in. */
  private Optional<LinkDecision> decidePlace(NamesInArticle.Name name) {
    Set<LinkTarget> fitting = allowed.of(name, places.of(name));
    return fitting.size() == 1
        ? Optional.of(LinkDecision.linkTo(LinkMethod.ARTICLE_SHORT_FORM, fitting.iterator().next()))
        : Optional.empty();
  }

  private Set<LinkTarget> withLastName(NamesInArticle.Name name) {
    return allowed.of(name, people.withLastName(name.form()));
  }

  /** A part of a person's name: the one with this last name, or else with this first name. */
  private Optional<LinkDecision> decidePart(NamesInArticle.Name name, Set<LinkTarget> last) {
    Set<LinkTarget> fitting =
        last.isEmpty() ? allowed.of(name, people.withFirstName(name.form())) : last;
    if (fitting.isEmpty()) {
      Set<LinkTarget> family = allowed.of(name, people.family(name.form()));
      return family.isEmpty()
          ? Optional.empty()
          : Optional.of(LinkDecision.open(AmbiguityReason.FAMILY, family, names.targetsSeen()));
    }
    LinkMethod method =
        last.isEmpty() ? LinkMethod.ARTICLE_NAME_PART : LinkMethod.ARTICLE_LAST_NAME;
    return Optional.of(
        fitting.size() == 1
            ? LinkDecision.linkTo(method, fitting.iterator().next())
            : LinkDecision.open(AmbiguityReason.SEVERAL_FULL_NAMES, fitting, names.targetsSeen()));
  }

  /** A ledger name that is no person's; the models' types may speak against it. */
  private LinkDecision decideLedger(NamesInArticle.Name name) {
    Set<LinkTarget> rivals = bodies.rivals(name);
    if (!rivals.isEmpty()) {
      return doubt(name, rivals);
    }
    boolean modelsKnowType =
        name.own().type() == EntityType.LOCATION || name.own().type() == EntityType.ORGANIZATION;
    if (!modelsKnowType || !NamesInArticle.isPlainWord(name)) {
      return name.ownDecision();
    }
    String surface = name.key().surface();
    if (names.isMostlyPerson(surface)) {
      LinkDecision open = openLedger(name, AmbiguityReason.TYPE_CONFLICT);
      return decidePart(name, withLastName(name))
          .orElse(
              new LinkDecision(
                  name.own().type() == EntityType.ORGANIZATION
                      ? LinkMethod.LEDGER_AGAINST_TYPE
                      : null,
                  name.own(),
                  open.reason(),
                  open.candidates()));
    }
    Optional<LinkDecision> namesake =
        name.own().type() == EntityType.ORGANIZATION && !names.isNamedOtherwise(name)
            ? decideNamesake(name)
            : Optional.empty();
    if (namesake.isPresent()) {
      return namesake.get();
    }
    int asPlace = names.modelMentions(surface, EntityType.LOCATION);
    boolean onlyPlaces = asPlace > 1 && asPlace == names.modelMentions(surface);
    return name.own().type() == EntityType.ORGANIZATION && onlyPlaces
        ? openLedger(name, AmbiguityReason.TYPE_CONFLICT)
        : name.ownDecision();
  }

  /** A name unknown to the ledger that the models do not call a person's. */
  private LinkDecision decideOther(NamesInArticle.Name name) {
    Optional<LinkDecision> place = decidePlace(name);
    if (place.isPresent()) {
      return place.get();
    }
    if (!name.form().isLone()) {
      return name.ownDecision();
    }
    // "anti-Trump" is Trump, though the models call it a thing.
    boolean maybePerson =
        name.type() == EntityType.MISC || names.isMostlyPerson(name.key().surface());
    Set<LinkTarget> last = maybePerson ? withLastName(name) : Set.of();
    if (names.isMostlyPerson(name.key().surface()) || last.size() == 1) {
      return last.size() == 1
          ? LinkDecision.linkTo(LinkMethod.ARTICLE_LAST_NAME, last.iterator().next())
          : name.ownDecision();
    }
    if (name.type() != EntityType.ORGANIZATION) {
      return name.ownDecision();
    }
    String word = name.form().firstWord();
    Set<LinkTarget> longer =
        organizations.getOrDefault(word, byLastWord.getOrDefault(word, Set.of()));
    if (longer.size() == 1) {
      return LinkDecision.linkTo(LinkMethod.ARTICLE_SHORT_FORM, longer.iterator().next());
    }
    boolean isOneWord = name.key().surface().indexOf(' ') < 0;
    return longer.isEmpty() && isOneWord
        ? decideNamesake(name).orElseGet(name::ownDecision)
        : name.ownDecision();
  }

  /**
   * A person with the name of an organisation, whom the article names in full more than once, or
   * whose last name the models find in it alone too: "Ford" in an article on Christine Blasey Ford.
   */
  private Optional<LinkDecision> decideNamesake(NamesInArticle.Name name) {
    Set<LinkTarget> last = withLastName(name);
    boolean areSalient =
        names.modelMentions(name.key().surface(), EntityType.PERSON) > 0
            || last.stream().anyMatch(person -> names.mentions(person) > 1);
    return last.isEmpty() || !areSalient ? Optional.empty() : decidePart(name, last);
  }

  private LinkDecision openLedger(NamesInArticle.Name name, AmbiguityReason reason) {
    String shown = requireNonNull(ledger.entity(name.own().entityId())).name();
    return LinkDecision.open(reason, List.of(new LinkDecision.Candidate(name.own(), shown, EVEN)));
  }

  private LinkDecision doubt(NamesInArticle.Name name, Set<LinkTarget> others) {
    double share = 1.0 / (others.size() + 1);
    var candidates = new java.util.ArrayList<LinkDecision.Candidate>();
    candidates.add(
        new LinkDecision.Candidate(
            name.own(), requireNonNull(ledger.entity(name.own().entityId())).name(), share));
    for (LinkTarget other : others) {
      candidates.add(
          new LinkDecision.Candidate(
              other, requireNonNull(names.targetsSeen().get(other)).name(), share));
    }
    return LinkDecision.open(AmbiguityReason.LEDGER_DOUBTED, candidates);
  }
}
