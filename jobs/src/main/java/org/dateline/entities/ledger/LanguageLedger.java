package org.dateline.entities.ledger;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.entities.names.Article;
import org.dateline.entities.names.NameCharacters;
import org.dateline.entities.names.NameNormalizer;

/**
 * The part of the ledger for articles of one language: rows of the language and rows of any
 * language.
 */
final class LanguageLedger {

  /** A name found in a text, and the row that it stands there by. */
  record Found(int begin, int end, LedgerRow row) {}

  /** The first letter of a word. */
  private static final Pattern WORD_BEGIN = Pattern.compile("(?<![\\p{L}\\p{N}'’])\\p{Ll}");

  private final Map<String, AliasClaims> byAlias = new HashMap<>();
  private final Map<String, List<AliasClaims>> byKey = new HashMap<>();
  private final Map<String, AliasClaims> demonyms = new HashMap<>();
  private final List<AliasClaims> numbered = new ArrayList<>();
  private final LedgerMatcher matcher;

  LanguageLedger(String language, LedgerRows ledger, NameNormalizer normalizer) {
    List<LedgerMatcher.Alias> aliases = new ArrayList<>();
    Set<String> named = new LinkedHashSet<>();
    for (LedgerRow row : ledger.all()) {
      boolean asked =
          row.language().equals(LedgerRow.ANY_LANGUAGE) || row.language().equals(language);
      if (!asked || row.action() == LedgerAction.MERGE) {
        continue;
      }
      String alias = NameCharacters.plain(row.alias());
      if (row.action() == LedgerAction.DEMONYM) {
        demonyms.computeIfAbsent(alias, text -> new AliasClaims()).add(row);
        continue;
      }
      for (String written : row.action() == LedgerAction.TERM ? writings(alias) : List.of(alias)) {
        AliasClaims claims = byAlias.computeIfAbsent(written, text -> new AliasClaims());
        claims.add(row);
        if (row.isName()) {
          named.add(written);
        }
        if (row.isName() && row.action() != LedgerAction.TERM) {
          index(normalizer.of(row.alias(), row.type()).key(), claims);
        }
      }
    }
    for (String alias : named) {
      // 美 is America where a model found a name, but not in every word that has it.
      if (!NameCharacters.isOneHan(alias)) {
        AliasClaims claims = requireNonNull(byAlias.get(alias));
        aliases.add(new LedgerMatcher.Alias(alias, claims.isPerson()));
        numbered.add(claims);
      }
    }
    matcher = new LedgerMatcher(aliases, ledger.notNames(), normalizer.honorifics());
  }

  private void index(String key, AliasClaims claims) {
    List<AliasClaims> same = byKey.computeIfAbsent(key, text -> new ArrayList<>());
    if (!same.contains(claims)) {
      same.add(claims);
    }
  }

  /** A term as it stands inside a sentence, at its beginning, and in a headline. */
  private static List<String> writings(String term) {
    String title =
        WORD_BEGIN.matcher(term).replaceAll(word -> word.group().toUpperCase(Locale.ROOT));
    return Stream.of(term, term.substring(0, 1).toUpperCase(Locale.ROOT) + term.substring(1), title)
        .distinct()
        .toList();
  }

  /** The names in each of the texts of an article. */
  List<List<Found>> find(Article article, List<String> texts) {
    List<List<LedgerMatcher.Match>> matches =
        texts.stream()
            .map(text -> matcher.find(text, alias -> numbered.get(alias).mayBeName(article)))
            .toList();
    Set<String> companions = new HashSet<>();
    for (LedgerMatcher.Match match : matches.stream().flatMap(List::stream).toList()) {
      numbered.get(match.alias()).name(article).map(LedgerRow::entityId).ifPresent(companions::add);
    }
    return matches.stream().map(found -> named(article, found, companions)).toList();
  }

  private List<Found> named(
      Article article, List<LedgerMatcher.Match> matches, Set<String> companions) {
    List<Found> names = new ArrayList<>();
    for (LedgerMatcher.Match match : matches) {
      numbered
          .get(match.alias())
          .name(article, companions)
          .ifPresent(row -> names.add(new Found(match.begin(), match.end(), row)));
    }
    return names;
  }

  /** The ledger's claims on a surface form, typographic variants aside. */
  Optional<AliasClaims> claims(String surface) {
    return Optional.ofNullable(byAlias.get(NameCharacters.plain(surface)));
  }

  /** The row by which a surface form is the adjective or people's name of a place. */
  Optional<LedgerRow> demonym(Article article, String surface) {
    return Optional.ofNullable(demonyms.get(NameCharacters.plain(surface)))
        .flatMap(claims -> claims.demonym(article));
  }

  /** The row of the one entity with an alias of this normalised form in the article. */
  Optional<LedgerRow> byKey(Article article, String key) {
    List<LedgerRow> names = new ArrayList<>();
    for (AliasClaims claims : byKey.getOrDefault(key, List.of())) {
      claims.name(article).ifPresent(names::add);
    }
    boolean several =
        names.stream()
            .anyMatch(row -> !requireNonNull(row.entityId()).equals(names.get(0).entityId()));
    return names.isEmpty() || several ? Optional.empty() : Optional.of(names.get(0));
  }
}
