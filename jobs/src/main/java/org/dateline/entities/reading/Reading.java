package org.dateline.entities.reading;

import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dateline.spark.RowShape;
import org.dateline.table.ArticleReadings;
import org.jspecify.annotations.Nullable;

/** What was read in an article: a row of {@link ArticleReadings} without its rules. */
record Reading(
    String articleId,
    Long state,
    String source,
    List<LedgerName> ledgerNames,
    List<Span> spans,
    List<String> smallWords,
    List<NameRole> roles,
    List<Integer> sharedNames)
    implements RowShape {

  static final StructType SCHEMA =
      new StructType()
          .add("article_id", DataTypes.StringType)
          .add("state", DataTypes.LongType)
          .add("source", DataTypes.StringType)
          .add("ledger_names", DataTypes.createArrayType(ArticleReadings.LEDGER_NAME))
          .add("spans", DataTypes.createArrayType(ArticleReadings.SPAN))
          .add("small_words", DataTypes.createArrayType(DataTypes.StringType))
          .add("roles", DataTypes.createArrayType(ArticleReadings.ROLE))
          .add("shared_names", DataTypes.createArrayType(DataTypes.IntegerType));

  Row toRow() {
    return RowFactory.create(
        articleId,
        state,
        source,
        ledgerNames.stream().map(LedgerName::toRow).toArray(Row[]::new),
        spans.stream().map(Span::toRow).toArray(Row[]::new),
        smallWords.toArray(String[]::new),
        roles.stream().map(NameRole::toRow).toArray(Row[]::new),
        sharedNames.toArray(Integer[]::new));
  }

  /**
   * A name at its place that is no subject.
   *
   * @param role of {@link org.dateline.table.MentionRole}
   */
  record NameRole(int charBegin, int charEnd, String role) implements RowShape {
    static final StructType SCHEMA = ArticleReadings.ROLE;

    Row toRow() {
      return RowFactory.create(charBegin, charEnd, role);
    }
  }

  /** A name of the ledger at its place. */
  record LedgerName(int charBegin, int charEnd, String surface, String entityId)
      implements RowShape {
    static final StructType SCHEMA = ArticleReadings.LEDGER_NAME;

    Row toRow() {
      return RowFactory.create(charBegin, charEnd, surface, entityId);
    }
  }

  /**
   * A place that {@link SecondReading} found.
   *
   * @param kind what found it, or {@link SecondReading#CANDIDATE}
   * @param type null for a candidate
   * @param features the surroundings from which types are learned
   */
  record Span(
      String kind,
      int charBegin,
      int charEnd,
      String surface,
      @Nullable String type,
      List<String> features)
      implements RowShape {
    static final StructType SCHEMA = ArticleReadings.SPAN;

    Row toRow() {
      return RowFactory.create(
          kind, charBegin, charEnd, surface, type, features.toArray(String[]::new));
    }
  }
}
