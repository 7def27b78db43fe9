package org.dateline.entities.ledger;

import java.time.LocalDate;
import java.util.Comparator;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.dateline.table.EntityType;

/**
 * One row of the alias ledger: columns that are empty in the file are null here.
 *
 * @param entityId the entity decided on; null for {@link LedgerAction#BAN}
 * @param name the entity's name; null for a ban, and where a split leaves it out
 * @param type the entity's type; null where the name is
 * @param language ISO 639-1, or {@code *} for any
 * @param alias the surface form; for {@link LedgerAction#MERGE} the id of another entity
 * @param qid the entity's Wikidata id, or null
 * @param from first day of the articles for which the row holds, or null
 * @param until the day after the last one, or null
 * @param where {@code article:ID} or {@code source:NAME}, outside of which it does not hold, or
 *     null
 */
public record LedgerRow(
    LedgerAction action,
    String entityId,
    String name,
    EntityType type,
    String language,
    String alias,
    String qid,
    LocalDate from,
    LocalDate until,
    String where,
    String reason,
    String author) {

  public static final String ANY_LANGUAGE = "*";
  public static final String ARTICLE = "article:";
  public static final String SOURCE = "source:";

  public static final Comparator<LedgerRow> ORDER =
      Comparator.comparing(LedgerRow::entityId, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(LedgerRow::action)
          .thenComparing(LedgerRow::language)
          .thenComparing(LedgerRow::alias)
          .thenComparing(LedgerRow::from, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(LedgerRow::until, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(LedgerRow::where, Comparator.nullsFirst(Comparator.naturalOrder()));

  /** From a row of {@link org.dateline.table.LedgerAliases}, in the order of its columns. */
  static LedgerRow of(Row row) {
    return new LedgerRow(
        LedgerAction.of(row.getString(0))
            .orElseThrow(() -> new IllegalArgumentException("no ledger action: " + row)),
        row.getString(1),
        row.getString(2),
        row.isNullAt(3) ? null : EntityType.valueOf(row.getString(3)),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        day(row, 7),
        day(row, 8),
        row.getString(9),
        row.getString(10),
        row.getString(11));
  }

  Row toRow() {
    return RowFactory.create(
        action.code(),
        entityId,
        name,
        type == null ? null : type.name(),
        language,
        alias,
        qid,
        from == null ? null : java.sql.Date.valueOf(from),
        until == null ? null : java.sql.Date.valueOf(until),
        where,
        reason,
        author);
  }

  /** Whether the row gives the alias to the entity: {@code add} or {@code pin}. */
  public boolean isName() {
    return action == LedgerAction.ADD || action == LedgerAction.PIN;
  }

  public boolean isBounded() {
    return from != null || until != null;
  }

  public boolean holdsOn(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (until == null || day.isBefore(until));
  }

  /** How narrow {@code where} is: of two rows that hold, the narrower decides. */
  int narrowness() {
    if (where == null) {
      return 0;
    }
    return where.startsWith(SOURCE) ? 1 : 2;
  }

  public boolean sharesLanguage(LedgerRow other) {
    return language.equals(other.language)
        || language.equals(ANY_LANGUAGE)
        || other.language.equals(ANY_LANGUAGE);
  }

  boolean sharesDays(LedgerRow other) {
    return (until == null || other.from == null || other.from.isBefore(until))
        && (other.until == null || from == null || from.isBefore(other.until));
  }

  /** Whether the row holds wherever and whenever the other does. */
  boolean covers(LedgerRow other) {
    return (language.equals(ANY_LANGUAGE) || language.equals(other.language))
        && (where == null || where.equals(other.where))
        && (from == null || (other.from != null && !from.isAfter(other.from)))
        && (until == null || (other.until != null && !until.isBefore(other.until)));
  }

  private static LocalDate day(Row row, int column) {
    return row.isNullAt(column) ? null : row.getDate(column).toLocalDate();
  }
}
