package org.dateline.entities.ledger;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  private final Map<String, AliasClaims> byAlias = new HashMap<>();
  private final Map<String, List<AliasClaims>> byKey = new HashMap<>();
  private final Map<String, AliasClaims> demonyms = new HashMap<>();
  private final List<AliasClaims> numbered = new ArrayList<>();
  private final LedgerMatcher matcher;

  LanguageLedger(String language, LedgerRows ledger, NameNormalizer normalizer) {
    List<LedgerMatcher.Alias> aliases = new ArrayList<>();
    Map<String, String> named = new java.util.LinkedHashMap<>();
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
      AliasClaims claims = byAlias.computeIfAbsent(alias, text -> new AliasClaims());
      claims.add(row);
      if (row.isName()) {
        named.putIfAbsent(alias, row.alias());
        index(normalizer.of(row.alias(), row.type()).key(), claims);
      }
    }
    named.forEach(
        (plain, alias) -> {
          AliasClaims claims = byAlias.get(plain);
          if (NameCharacters.isOneHan(plain)) {
            // 美 is America where a model found a name, but not in every word that has it.
            return;
          }
          aliases.add(new LedgerMatcher.Alias(alias, requireNonNull(claims).isPerson()));
          numbered.add(claims);
        });
    matcher = new LedgerMatcher(aliases, ledger.notNames(), normalizer.honorifics());
  }

  private void index(String key, AliasClaims claims) {
    List<AliasClaims> same = byKey.computeIfAbsent(key, text -> new ArrayList<>());
    if (!same.contains(claims)) {
      same.add(claims);
    }
  }

  List<Found> find(Article article, String text) {
    return matcher.find(text, alias -> numbered.get(alias).name(article).isPresent()).stream()
        .map(
            match ->
                new Found(
                    match.begin(),
                    match.end(),
                    numbered.get(match.alias()).name(article).orElseThrow()))
        .toList();
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
