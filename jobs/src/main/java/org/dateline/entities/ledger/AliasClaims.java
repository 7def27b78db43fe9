package org.dateline.entities.ledger;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.entities.names.Article;
import org.dateline.table.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * What the ledger says of one alias in one language. Which of its rows hold depends on the article:
 * its day, its source, itself. In an article without date a row that is bounded by days holds only
 * if no other row says anything else of the alias.
 */
final class AliasClaims {
  private static final Comparator<LedgerRow> NARROWEST_LAST =
      Comparator.comparingInt(LedgerRow::narrowness);

  private final List<LedgerRow> rows = new ArrayList<>();
  private boolean agree = true;
  private boolean plain = true;

  void add(LedgerRow row) {
    LedgerRow first = rows.isEmpty() ? row : rows.get(0);
    agree =
        agree && first.action() == row.action() && Objects.equals(first.entityId(), row.entityId());
    plain = plain && row.isUnlessDoubted() && !row.isBounded() && row.boundedTo() == null;
    rows.add(row);
  }

  boolean isPerson() {
    return rows.stream().anyMatch(row -> row.type() == EntityType.PERSON);
  }

  /**
   * The row by which the alias stands for an entity in the article, if one does, whatever else the
   * article names.
   */
  Optional<LedgerRow> name(Article article) {
    if (plain) {
      return Optional.of(rows.get(0));
    }
    Optional<LedgerRow> pinned = findPin(article);
    return pinned.isPresent()
        ? pinned
        : rows.stream()
            .filter(row -> row.isUnlessDoubted() && holds(row, article))
            .filter(row -> !isSplit(row.entityId(), article))
            .findFirst();
  }

  /**
   * The row by which the alias stands for an entity in an article that names these entities by
   * other aliases: one that needs one of them, if all such rows are of one entity, else as for any
   * article.
   */
  Optional<LedgerRow> name(Article article, Set<String> companions) {
    if (plain || findPin(article).isPresent()) {
      return name(article);
    }
    List<LedgerRow> fitting =
        withCompanions(article).filter(row -> companions.contains(row.companion())).toList();
    boolean isOne = fitting.stream().map(LedgerRow::entityId).distinct().count() == 1;
    return isOne ? Optional.of(fitting.get(0)) : name(article);
  }

  /** Whether the alias may stand for an entity in the article, whatever else that names. */
  boolean mayBeName(Article article) {
    return name(article).isPresent() || withCompanions(article).findAny().isPresent();
  }

  /** Whether a row gives the alias to the entity in an article that names one of these others. */
  boolean isNamedWith(@Nullable String entityId, Article article, Set<String> companions) {
    return withCompanions(article)
        .filter(row -> companions.contains(row.companion()))
        .anyMatch(row -> requireNonNull(row.entityId()).equals(entityId));
  }

  /** The rows that hold if the article names another entity, which is not looked at. */
  private Stream<LedgerRow> withCompanions(Article article) {
    return rows.stream()
        .filter(row -> row.isUnlessDoubted() && row.companion() != null)
        .filter(row -> holdsWhen(row, article.publishedDay()))
        .filter(row -> !isSplit(row.entityId(), article));
  }

  /** The row by which the alias is the adjective or people's name of a place, if one holds. */
  Optional<LedgerRow> demonym(Article article) {
    return holding(LedgerAction.DEMONYM, article).findFirst();
  }

  /** The pin that holds in the article, unless a narrower ban does. */
  Optional<LedgerRow> findPin(Article article) {
    return findDecision(article).filter(row -> row.action() == LedgerAction.PIN);
  }

  /** Whether the article's alias is no name, by a ban, unless a narrower pin says it is one. */
  boolean isBanned(Article article) {
    return findDecision(article).filter(row -> row.action() == LedgerAction.BAN).isPresent();
  }

  boolean isSplit(@Nullable String entityId, Article article) {
    return !plain
        && holding(LedgerAction.SPLIT, article)
            .anyMatch(row -> requireNonNull(row.entityId()).equals(entityId));
  }

  private Optional<LedgerRow> findDecision(Article article) {
    return plain
        ? Optional.empty()
        : Stream.concat(holding(LedgerAction.BAN, article), holding(LedgerAction.PIN, article))
            .max(NARROWEST_LAST);
  }

  private Stream<LedgerRow> holding(LedgerAction action, Article article) {
    return rows.stream().filter(row -> row.action() == action && holds(row, article));
  }

  private boolean holds(LedgerRow row, Article article) {
    return holdsWhere(row.boundedTo(), article) && holdsWhen(row, article.publishedDay());
  }

  private static boolean holdsWhere(@Nullable String where, Article article) {
    return where == null
        || where.equals(LedgerRow.ARTICLE + article.id())
        || where.equals(LedgerRow.SOURCE + article.source());
  }

  private boolean holdsWhen(LedgerRow row, Integer day) {
    if (day == null) {
      return agree || !row.isBounded();
    }
    return !row.isBounded() || row.holdsOn(LocalDate.ofEpochDay(day));
  }
}
