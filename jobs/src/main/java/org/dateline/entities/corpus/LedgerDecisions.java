package org.dateline.entities.corpus;

import static java.util.Objects.requireNonNull;
import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dateline.entities.ledger.LedgerAction;
import org.dateline.entities.ledger.LedgerMerges;
import org.dateline.entities.ledger.LedgerRow;
import org.dateline.entities.ledger.LedgerRows;
import org.dateline.spark.RowShape;
import org.dateline.table.AmbiguityReason;
import org.dateline.table.LinkMethod;
import org.jspecify.annotations.Nullable;

/**
 * Applies the ledger's splits and merges to decided mentions. A mention that is split from its
 * entity is opened or becomes a name of the corpus again; a merged entity is replaced by the one it
 * is merged into. Both are joins with the few rows of the ledger, so no other stage needs to know
 * of them.
 *
 * <p>Rows are those of {@link ResolveAcrossCorpus#decide}. Only the columns that identify the
 * article and say what was decided are read; all others pass through.
 */
public final class LedgerDecisions {
  /** A merge that is joined to rows by their {@code entity_id}. */
  private record Merge(
      String mergedId,
      String mergedInto,
      @Nullable Date mergedFrom,
      @Nullable Date mergedUntil,
      boolean mergedUndated)
      implements RowShape {
    static final StructType SCHEMA =
        new StructType()
            .add("merged_id", DataTypes.StringType)
            .add("merged_into", DataTypes.StringType)
            .add("merged_from", DataTypes.DateType)
            .add("merged_until", DataTypes.DateType)
            .add("merged_undated", DataTypes.BooleanType);

    static Merge of(LedgerMerges.Step step) {
      return new Merge(
          step.mergedId(), step.entityId(), date(step.from()), date(step.until()), step.undated());
    }

    Row toRow() {
      return RowFactory.create(mergedId, mergedInto, mergedFrom, mergedUntil, mergedUndated);
    }
  }

  /** The type of an entity that others are merged into. */
  private record LedgerType(String typedId, String ledgerType) implements RowShape {
    static final StructType SCHEMA =
        new StructType()
            .add("typed_id", DataTypes.StringType)
            .add("ledger_type", DataTypes.StringType);

    Row toRow() {
      return RowFactory.create(typedId, ledgerType);
    }
  }

  private final LedgerRows ledger;

  /** Empty if the ledger merges nothing; then there is no join. */
  private final Optional<Dataset<Row>> merges;

  private final Dataset<Row> types;

  public LedgerDecisions(LedgerRows ledger, SparkSession spark) {
    this.ledger = ledger;
    List<Row> rows =
        new LedgerMerges(ledger.all()).all().stream().map(s -> Merge.of(s).toRow()).toList();
    merges =
        rows.isEmpty() ? Optional.empty() : Optional.of(spark.createDataFrame(rows, Merge.SCHEMA));
    types = spark.createDataFrame(types(ledger), LedgerType.SCHEMA);
  }

  /** The rows of the ledger table that give an entity its name. */
  public static Dataset<Row> naming(Dataset<Row> ledgerAliases) {
    return ledgerAliases.filter(
        col("name").isNotNull().and(col("action").notEqual(LedgerAction.SPLIT.code())));
  }

  /** Applies splits and merges to decided mentions. */
  public Dataset<Row> withLedgerDecisions(Dataset<Row> decided) {
    // A split may name an entity by its id before or after a merge.
    Dataset<Row> split = withoutSplits(decided);
    return merges.isEmpty() ? split : withoutSplits(withMergedEntities(split));
  }

  /**
   * Removes the links of mentions that are split from their entity. A mention linked by Wikipedia's
   * names becomes a name of the corpus again; all others are opened. Splits from entities that the
   * ledger or the article gives were already made within the article, where another of its names
   * can be chosen instead.
   */
  Dataset<Row> withoutSplits(Dataset<Row> decided) {
    if (!LedgerSplits.areIn(ledger)) {
      return decided;
    }
    Column split = col(LedgerSplits.IS_SPLIT).and(col("link_method").isNotNull());
    Column isName = col("link_method").equalTo(LinkMethod.WIKIPEDIA.code());
    DataType candidates = decided.schema().apply("open_candidates").dataType();
    return LedgerSplits.withSplits(decided, ledger)
        .withColumn("named", split.and(isName))
        .withColumn("opened", split.and(isName.equalTo(false)))
        .withColumn(
            "entity_id",
            when(col("named"), TypeByVote.entityId(col("own_key"), col("final_type")))
                .otherwise(col("entity_id")))
        .withColumn("link_method", afterSplit("link_method", lit(LinkMethod.CORPUS_NAME.code())))
        .withColumn("link_score", afterSplit("link_score", lit(LinkMethod.CORPUS_NAME.score())))
        .withColumn(
            "open_reason",
            when(col("opened"), lit(AmbiguityReason.SPLIT.code())).otherwise(col("open_reason")))
        .withColumn(
            "open_candidates",
            when(col("opened"), array().cast(candidates)).otherwise(col("open_candidates")))
        .drop(LedgerSplits.IS_SPLIT, "named", "opened");
  }

  private static Column afterSplit(String column, Column named) {
    return when(col("opened"), lit(null)).when(col("named"), named).otherwise(col(column));
  }

  /**
   * Replaces merged entities by the entity they are merged into, with its type, in rows with {@code
   * entity_id}, {@code final_type} and {@code published_date}.
   */
  Dataset<Row> withMergedEntities(Dataset<Row> rows) {
    if (merges.isEmpty()) {
      return rows;
    }
    return rows.join(
            broadcast(merges.get()),
            col("entity_id").equalTo(col("merged_id")).and(mergeHolds()),
            "left_outer")
        .withColumn("entity_id", coalesce(col("merged_into"), col("entity_id")))
        .drop(Merge.SCHEMA.fieldNames())
        .join(broadcast(types), col("entity_id").equalTo(col("typed_id")), "left_outer")
        .withColumn("final_type", coalesce(col("ledger_type"), col("final_type")))
        .drop(LedgerType.SCHEMA.fieldNames());
  }

  private static List<Row> types(LedgerRows ledger) {
    Map<String, String> types = new TreeMap<>();
    for (LedgerRow row : ledger.all()) {
      if (row.action() == LedgerAction.MERGE) {
        types.put(row.entityId(), requireNonNull(row.type()).name());
      }
    }
    List<Row> typed = new ArrayList<>();
    types.forEach((id, type) -> typed.add(new LedgerType(id, type).toRow()));
    return typed;
  }

  /** Whether a merge, joined by its entity, is valid for the date of the row's article. */
  private static Column mergeHolds() {
    Column undated = col("published_date").isNull();
    return col("merged_undated")
        .equalTo(undated)
        .and(undated.or(holdsOnDay(col("merged_from"), col("merged_until"))));
  }

  /**
   * Whether the row's article was published from the first day on and before the second. A null
   * bound is open; an article without a date is within no bound that is not null.
   */
  static Column holdsOnDay(Column from, Column until) {
    Column begun = from.isNull().or(coalesce(from.leq(col("published_date")), lit(false)));
    Column notEnded = until.isNull().or(coalesce(until.gt(col("published_date")), lit(false)));
    return begun.and(notEnded);
  }

  static @Nullable Date date(@Nullable LocalDate day) {
    return day == null ? null : Date.valueOf(day);
  }
}
