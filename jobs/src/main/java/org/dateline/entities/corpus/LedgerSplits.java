package org.dateline.entities.corpus;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.exists;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.translate;

import java.sql.Date;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dateline.entities.ledger.LedgerAction;
import org.dateline.entities.ledger.LedgerRow;
import org.dateline.entities.ledger.LedgerRows;
import org.dateline.entities.names.NameCharacters;
import org.dateline.spark.RowShape;
import org.jspecify.annotations.Nullable;

/** Finds mentions that the ledger splits from their entity, by a join with its few splits. */
final class LedgerSplits {
  static final String IS_SPLIT = "is_split";

  /** The characters that have a plain form, in the order of {@link #PLAIN}. */
  private static final String VARIANTS = variants();

  private static final String PLAIN = plainOnes(VARIANTS);

  /** Where and when a split holds; {@code undated} if it holds in articles without a date too. */
  private record Split(
      @Nullable String language,
      @Nullable Date from,
      @Nullable Date until,
      boolean undated,
      @Nullable String where)
      implements RowShape {
    static final StructType SCHEMA =
        new StructType()
            .add("language", DataTypes.StringType)
            .add("from", DataTypes.DateType)
            .add("until", DataTypes.DateType)
            .add("undated", DataTypes.BooleanType)
            .add("where", DataTypes.StringType);

    Row toRow() {
      return RowFactory.create(language, from, until, undated, where);
    }
  }

  /** All splits of a surface from an entity. */
  private record SplitsOfName(String splitId, String splitSurface, List<Split> splits)
      implements RowShape {
    static final StructType SCHEMA =
        new StructType()
            .add("split_id", DataTypes.StringType)
            .add("split_surface", DataTypes.StringType)
            .add("splits", DataTypes.createArrayType(Split.SCHEMA));

    Row toRow() {
      return RowFactory.create(
          splitId, splitSurface, splits.stream().map(Split::toRow).toArray(Row[]::new));
    }
  }

  static boolean areIn(LedgerRows ledger) {
    return ledger.all().stream().anyMatch(row -> row.action() == LedgerAction.SPLIT);
  }

  /**
   * Adds {@code is_split}: whether the ledger splits the row's {@code surface} from its {@code
   * entity_id} in an article of its {@code language}, {@code published_date}, {@code source} and
   * {@code article_id}. A stage that chooses among entities drops these rows before it does.
   */
  static Dataset<Row> withSplits(Dataset<Row> links, LedgerRows ledger) {
    Column isSplit = coalesce(exists(col("splits"), LedgerSplits::holds), lit(false));
    return links
        .join(
            broadcast(
                links.sparkSession().createDataFrame(rows(ledger.all()), SplitsOfName.SCHEMA)),
            col("entity_id")
                .equalTo(col("split_id"))
                .and(plain(col("surface")).equalTo(col("split_surface"))),
            "left_outer")
        .withColumn(IS_SPLIT, isSplit)
        .drop(SplitsOfName.SCHEMA.fieldNames());
  }

  private static Column holds(Column split) {
    Column language = split.getField("language");
    Column where = split.getField("where");
    return language
        .equalTo(lit(LedgerRow.ANY_LANGUAGE))
        .or(language.equalTo(col("language")))
        .and(
            where
                .isNull()
                .or(where.equalTo(concat(lit(LedgerRow.ARTICLE), col("article_id"))))
                .or(where.equalTo(concat(lit(LedgerRow.SOURCE), col("source")))))
        .and(
            col("published_date")
                .isNull()
                .and(split.getField("undated"))
                .or(LedgerDecisions.holdsOnDay(split.getField("from"), split.getField("until"))));
  }

  /** One row per entity and surface, so that a mention is joined to at most one. */
  private static List<Row> rows(List<LedgerRow> ledger) {
    Map<String, List<LedgerRow>> byAlias = new TreeMap<>();
    for (LedgerRow row : ledger) {
      if (row.action() != LedgerAction.MERGE) {
        byAlias.computeIfAbsent(NameCharacters.plain(row.alias()), a -> new ArrayList<>()).add(row);
      }
    }
    List<Row> rows = new ArrayList<>();
    byAlias.forEach(
        (alias, same) -> {
          Map<String, List<Split>> splits = new TreeMap<>();
          for (LedgerRow row : same) {
            if (row.action() == LedgerAction.SPLIT) {
              splits.computeIfAbsent(row.entityId(), id -> new ArrayList<>()).add(split(row, same));
            }
          }
          splits.forEach((id, its) -> rows.add(new SplitsOfName(id, alias, its).toRow()));
        });
    return rows;
  }

  private static Split split(LedgerRow row, List<LedgerRow> sameAlias) {
    boolean agree =
        sameAlias.stream()
            .filter(row::sharesLanguage)
            .allMatch(
                other ->
                    other.action() == row.action()
                        && Objects.equals(other.entityId(), row.entityId()));
    return new Split(
        row.language(),
        LedgerDecisions.date(row.validFrom()),
        LedgerDecisions.date(row.validUntil()),
        agree || !row.isBounded(),
        row.boundedTo());
  }

  /** {@link NameCharacters#plain(String)} in SQL. */
  private static Column plain(Column text) {
    return translate(text, VARIANTS, PLAIN);
  }

  private static String variants() {
    var variants = new StringBuilder();
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      if (NameCharacters.plain(c) != c) {
        variants.append(c);
      }
    }
    return variants.toString();
  }

  private static String plainOnes(String variants) {
    var plain = new StringBuilder();
    for (char c : variants.toCharArray()) {
      plain.append(NameCharacters.plain(c));
    }
    return plain.toString();
  }

  private LedgerSplits() {}
}
