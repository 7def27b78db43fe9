package org.dateline.entities.article;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.entities.ledger.LedgerNames;
import org.dateline.entities.names.Article;
import org.dateline.entities.names.LedgerEntity;
import org.dateline.entities.names.LinkTarget;
import org.dateline.entities.names.Mention;
import org.dateline.entities.names.NameForm;
import org.dateline.entities.names.NameNormalizer;
import org.dateline.table.EntityType;
import org.dateline.table.LinkMethod;
import org.jspecify.annotations.Nullable;

/**
 * The distinct names of one article, each taken apart once, with what each stands for by itself and
 * what the models call it. All further work is done on these, not on mentions, so an article of a
 * hundred thousand mentions costs what its names cost.
 */
final class NamesInArticle {

  /** One name as written. {@code ledgerId} is the ledger entity it was found as, or null. */
  record Key(String surface, EntityType type, @Nullable String ledgerId) {
    static Key of(Mention mention) {
      return new Key(mention.surface(), mention.type(), mention.ledgerId());
    }
  }

  /** A name with its form, and its target and link by itself, without help from other names. */
  record Name(Key key, NameForm form, LinkTarget own, LinkMethod ownMethod) {
    EntityType type() {
      return key.type();
    }

    boolean isPerson() {
      return own.type() == EntityType.PERSON;
    }

    LinkDecision ownDecision() {
      return LinkDecision.linkTo(ownMethod, own);
    }
  }

  /** How often the article names a target, and how it first does. */
  record Seen(String name, long mentions) {}

  private static final Pattern PLAIN_WORD = Pattern.compile("\\p{Lu}\\p{Ll}+");

  private final Map<Key, Name> names = new LinkedHashMap<>();
  private final Map<LinkTarget, Seen> seen = new HashMap<>();
  private final Map<LinkTarget, Set<Integer>> sentencesOfPeople = new HashMap<>();
  private final Map<LinkTarget, Set<String>> surfaces = new HashMap<>();
  private final Map<String, Map<EntityType, Integer>> modelTypes = new HashMap<>();

  /** From the mentions of an article in text order. */
  NamesInArticle(
      List<Mention> mentions, LedgerNames ledger, NameNormalizer normalizer, Article article) {
    for (Mention mention : mentions) {
      Name name =
          names.computeIfAbsent(Key.of(mention), key -> newName(key, ledger, normalizer, article));
      Seen first = new Seen(name.form().display(), 1);
      seen.merge(name.own(), first, (old, more) -> new Seen(old.name(), old.mentions() + 1));
      if (name.isPerson() && name.form().words().size() > 1) {
        sentencesOfPeople
            .computeIfAbsent(name.own(), person -> new HashSet<>())
            .add(mention.sentence());
      }
      EntityType modelType = mention.modelType();
      if (modelType != null) {
        modelTypes
            .computeIfAbsent(mention.surface(), surface -> new HashMap<>())
            .merge(modelType, 1, Integer::sum);
      }
    }
    for (Name name : names.values()) {
      surfaces.computeIfAbsent(name.own(), target -> new HashSet<>()).add(name.key().surface());
    }
  }

  private static Name newName(
      Key key, LedgerNames ledger, NameNormalizer normalizer, Article article) {
    NameForm form = normalizer.of(key.surface(), key.type());
    Optional<LedgerEntity> pinned = ledger.findPinnedEntity(article, key.surface());
    if (pinned.isPresent()) {
      return ledgerName(key, form, pinned.get(), LinkMethod.LEDGER_PIN);
    }
    if (key.ledgerId() != null) {
      return ledgerName(
          key, form, requireNonNull(ledger.entity(key.ledgerId())), LinkMethod.LEDGER);
    }
    return ledger
        .byKey(article, key.surface(), form.key(), key.type())
        .map(entity -> ledgerName(key, form, entity, LinkMethod.LEDGER_NORMALIZED))
        .or(
            () ->
                ledger
                    .demonym(article, key.surface(), key.type())
                    .map(place -> ledgerName(key, form, place, LinkMethod.LEDGER_DEMONYM)))
        .or(
            () ->
                ledger
                    .partyOfMembers(article, form, key.type())
                    .map(party -> ledgerName(key, form, party, LinkMethod.LEDGER_NORMALIZED)))
        .orElseGet(() -> unknown(key, form, ledger, normalizer, article));
  }

  /** A name that is not in the ledger; a Chinese place may still lie in one that is. */
  private static Name unknown(
      Key key, NameForm form, LedgerNames ledger, NameNormalizer normalizer, Article article) {
    String written = form.display();
    boolean isChinesePlace = form.han() && key.type() == EntityType.LOCATION;
    String place = isChinesePlace ? ledger.withoutPlaceBefore(article, written) : written;
    if (place.equals(written)) {
      return ofCorpus(key, form);
    }
    NameForm local = normalizer.of(place, key.type());
    return ledger
        .byKey(article, key.surface(), local.key(), key.type())
        .map(entity -> ledgerName(key, local, entity, LinkMethod.LEDGER_NORMALIZED))
        .orElseGet(() -> ofCorpus(key, local));
  }

  private static Name ledgerName(Key key, NameForm form, LedgerEntity entity, LinkMethod method) {
    return new Name(key, form, LinkTarget.ledger(entity), method);
  }

  private static Name ofCorpus(Key key, NameForm form) {
    return new Name(key, form, LinkTarget.corpus(form, key.type()), LinkMethod.CORPUS_NAME);
  }

  /** In the order of their first mention. */
  Collection<Name> all() {
    return new ArrayList<>(names.values());
  }

  Name of(Mention mention) {
    return requireNonNull(names.get(Key.of(mention)));
  }

  Map<LinkTarget, Seen> targetsSeen() {
    return seen;
  }

  /** Whether the article names the target of a name in other words too. */
  boolean isNamedOtherwise(Name name) {
    return surfaces.getOrDefault(name.own(), Set.of()).size() > 1;
  }

  /** Whether one sentence, or the title, names both people in full. */
  boolean areInOneSentence(LinkTarget one, LinkTarget other) {
    Set<Integer> sentences = sentencesOfPeople.getOrDefault(one, Set.of());
    return sentencesOfPeople.getOrDefault(other, Set.of()).stream().anyMatch(sentences::contains);
  }

  /** The number of mentions whose name has this target by itself. */
  long mentions(LinkTarget target) {
    Seen found = seen.get(target);
    return found == null ? 0 : found.mentions();
  }

  /** The number of mentions with this surface to which the models give this type. */
  int modelMentions(String surface, EntityType type) {
    return modelTypes.getOrDefault(surface, Map.of()).getOrDefault(type, 0);
  }

  /** The number of mentions with this surface that the models found. */
  int modelMentions(String surface) {
    return modelTypes.getOrDefault(surface, Map.of()).values().stream()
        .mapToInt(Integer::intValue)
        .sum();
  }

  /** Whether the models call most mentions with this surface a person. */
  boolean isMostlyPerson(String surface) {
    return 2 * modelMentions(surface, EntityType.PERSON) > modelMentions(surface);
  }

  /** Whether a ledger name is a plain capitalised word, which may as well be another's name. */
  static boolean isPlainWord(Name name) {
    return PLAIN_WORD.matcher(name.key().surface()).matches();
  }
}
