package org.dateline.entities.ledger;

import java.time.LocalDate;
import java.util.Comparator;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.dateline.spark.RowShape;
import org.dateline.table.EntityType;
import org.dateline.table.LedgerAliases;
import org.jspecify.annotations.Nullable;

/**
 * One row of the alias ledger: columns that are empty in the file are null here.
 *
 * @param entityId the entity decided on; null for {@link LedgerAction#BAN}
 * @param name the entity's name; null for a ban, and where a split leaves it out
 * @param type the entity's type; null where the name is
 * @param language ISO 639-1, or {@code *} for any
 * @param alias the surface form; for {@link LedgerAction#MERGE} the id of another entity
 * @param qid the entity's Wikidata id, or null
 * @param validFrom first day of the articles for which the row holds, or null
 * @param validUntil the day after the last one, or null
 * @param boundedTo {@code article:ID} or {@code source:NAME}, outside of which it does not hold,
 *     {@code with:ENTITY} where it holds only in articles that name that entity, or null
 */
public record LedgerRow(
    LedgerAction action,
    @Nullable String entityId,
    @Nullable String name,
    @Nullable EntityType type,
    String language,
    String alias,
    @Nullable String qid,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validUntil,
    @Nullable String boundedTo,
    @Nullable String reason,
    @Nullable String author)
    implements RowShape {

  static final StructType SCHEMA = LedgerAliases.SCHEMA.structType();

  public static final String ANY_LANGUAGE = "*";
  public static final String ARTICLE = "article:";
  public static final String SOURCE = "source:";

  /** Before the id of an entity that an article must name for the row to hold in it. */
  static final String WITH = "with:";

  public static final Comparator<LedgerRow> ORDER =
      Comparator.comparing(LedgerRow::entityId, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(LedgerRow::action)
          .thenComparing(LedgerRow::language)
          .thenComparing(LedgerRow::alias)
          .thenComparing(LedgerRow::validFrom, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(LedgerRow::validUntil, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(LedgerRow::boundedTo, Comparator.nullsFirst(Comparator.naturalOrder()));

  /** From a row with the columns of {@link LedgerAliases} in their order. */
  static LedgerRow of(Row row) {
    String type = value(row, "type");
    return new LedgerRow(
        LedgerAction.of(value(row, "action"))
            .orElseThrow(() -> new IllegalArgumentException("no ledger action: " + row)),
        value(row, "entity_id"),
        value(row, "name"),
        type == null ? null : EntityType.valueOf(type),
        value(row, "language"),
        value(row, "alias"),
        value(row, "qid"),
        day(row, "valid_from"),
        day(row, "valid_until"),
        value(row, "bounded_to"),
        value(row, "reason"),
        value(row, "author"));
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
        validFrom == null ? null : java.sql.Date.valueOf(validFrom),
        validUntil == null ? null : java.sql.Date.valueOf(validUntil),
        boundedTo,
        reason,
        author);
  }

  /** Rows of the file have no schema of their own. */
  private static String value(Row row, String column) {
    return row.getString(SCHEMA.fieldIndex(column));
  }

  private static @Nullable LocalDate day(Row row, String column) {
    int index = SCHEMA.fieldIndex(column);
    return row.isNullAt(index) ? null : row.getDate(index).toLocalDate();
  }

  /** Whether the row gives the alias to the entity: {@code add}, {@code term} or {@code pin}. */
  public boolean isName() {
    return isUnlessDoubted() || action == LedgerAction.PIN;
  }

  /** Whether the row gives the alias to the entity unless its article speaks against it. */
  boolean isUnlessDoubted() {
    return action == LedgerAction.ADD || action == LedgerAction.TERM;
  }

  /** The entity that an article must name for the row to hold in it; null if there is none. */
  @Nullable String companion() {
    return boundedTo != null && boundedTo.startsWith(WITH)
        ? boundedTo.substring(WITH.length())
        : null;
  }

  public boolean isBounded() {
    return validFrom != null || validUntil != null;
  }

  public boolean holdsOn(LocalDate day) {
    return (validFrom == null || !day.isBefore(validFrom))
        && (validUntil == null || day.isBefore(validUntil));
  }

  /** How narrow {@code where} is: of two rows that hold, the narrower decides. */
  int narrowness() {
    if (boundedTo == null) {
      return 0;
    }
    return boundedTo.startsWith(SOURCE) ? 1 : 2;
  }

  public boolean sharesLanguage(LedgerRow other) {
    return language.equals(other.language)
        || language.equals(ANY_LANGUAGE)
        || other.language.equals(ANY_LANGUAGE);
  }

  boolean sharesDays(LedgerRow other) {
    return (validUntil == null || other.validFrom == null || other.validFrom.isBefore(validUntil))
        && (other.validUntil == null || validFrom == null || validFrom.isBefore(other.validUntil));
  }

  /** Whether the row holds wherever and whenever the other does. */
  boolean covers(LedgerRow other) {
    return (language.equals(ANY_LANGUAGE) || language.equals(other.language))
        && (boundedTo == null || boundedTo.equals(other.boundedTo))
        && (validFrom == null || (other.validFrom != null && !validFrom.isAfter(other.validFrom)))
        && (validUntil == null
            || (other.validUntil != null && !validUntil.isBefore(other.validUntil)));
  }
}
