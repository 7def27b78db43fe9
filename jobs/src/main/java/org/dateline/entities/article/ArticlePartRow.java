package org.dateline.entities.article;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dateline.spark.RowShape;

/** One thing known of an article; which components are set depends on {@code kind}. */
record ArticlePartRow(
    String articleId,
    int kind,
    Long state,
    Integer sentence,
    Integer charBegin,
    Integer charEnd,
    String surface,
    String type,
    String annotator,
    String foundBy,
    String entityId,
    String source,
    Integer publishedDay,
    String language)
    implements RowShape {

  static final int ARTICLE = 0;
  static final int SENTENCE = 1;
  static final int MODEL_MENTION = 2;
  static final int LEDGER_MENTION = 3;
  static final int MISSED_MENTION = 4;
  static final int SHARED_NAME = 5;

  static final StructType SCHEMA =
      new StructType()
          .add("article_id", DataTypes.StringType)
          .add("kind", DataTypes.IntegerType)
          .add("state", DataTypes.LongType)
          .add("sentence", DataTypes.IntegerType)
          .add("char_begin", DataTypes.IntegerType)
          .add("char_end", DataTypes.IntegerType)
          .add("surface", DataTypes.StringType)
          .add("type", DataTypes.StringType)
          .add("annotator", DataTypes.StringType)
          .add("found_by", DataTypes.StringType)
          .add("entity_id", DataTypes.StringType)
          .add("source", DataTypes.StringType)
          .add("published_day", DataTypes.IntegerType)
          .add("language", DataTypes.StringType);

  // Asked for each row of a corpus, so the names are looked up once.
  private static final int AT_ARTICLE_ID = SCHEMA.fieldIndex("article_id");
  private static final int AT_KIND = SCHEMA.fieldIndex("kind");
  private static final int AT_STATE = SCHEMA.fieldIndex("state");
  private static final int AT_SENTENCE = SCHEMA.fieldIndex("sentence");
  private static final int AT_CHAR_BEGIN = SCHEMA.fieldIndex("char_begin");
  private static final int AT_CHAR_END = SCHEMA.fieldIndex("char_end");
  private static final int AT_SURFACE = SCHEMA.fieldIndex("surface");
  private static final int AT_TYPE = SCHEMA.fieldIndex("type");
  private static final int AT_ANNOTATOR = SCHEMA.fieldIndex("annotator");
  private static final int AT_FOUND_BY = SCHEMA.fieldIndex("found_by");
  private static final int AT_ENTITY_ID = SCHEMA.fieldIndex("entity_id");
  private static final int AT_SOURCE = SCHEMA.fieldIndex("source");
  private static final int AT_PUBLISHED_DAY = SCHEMA.fieldIndex("published_day");
  private static final int AT_LANGUAGE = SCHEMA.fieldIndex("language");

  static ArticlePartRow of(Row row) {
    return new ArticlePartRow(
        row.getAs(AT_ARTICLE_ID),
        row.<Integer>getAs(AT_KIND),
        row.getAs(AT_STATE),
        row.getAs(AT_SENTENCE),
        row.getAs(AT_CHAR_BEGIN),
        row.getAs(AT_CHAR_END),
        row.getAs(AT_SURFACE),
        row.getAs(AT_TYPE),
        row.getAs(AT_ANNOTATOR),
        row.getAs(AT_FOUND_BY),
        row.getAs(AT_ENTITY_ID),
        row.getAs(AT_SOURCE),
        row.getAs(AT_PUBLISHED_DAY),
        row.getAs(AT_LANGUAGE));
  }
}
