package org.dateline.analysis.trends;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.unix_date;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dateline.spark.RowShape;
import org.dateline.table.ArticleCopies;
import org.dateline.table.EntityMentions;
import org.dateline.table.StoryArticles;
import org.dateline.table.Tables;
import org.dateline.table.TitleEntityMentions;
import org.jspecify.annotations.Nullable;

/** One row per entity and dated article that mentions it. */
final class EntityArticles {

  /**
   * Days are numbers here, as days since 1970-01-01. Stories and copy groups of a single article
   * are null: most have one article only, and can be counted without an id.
   */
  record EntityArticle(
      String entityId,
      int day,
      long mentions,
      boolean inTitle,
      @Nullable String sharedStory,
      @Nullable String sharedCopies,
      String source,
      boolean relied,
      boolean reliedToDay)
      implements RowShape {
    static final StructType SCHEMA =
        new StructType()
            .add("entity_id", DataTypes.StringType)
            .add("day", DataTypes.IntegerType)
            .add("mentions", DataTypes.LongType)
            .add("in_title", DataTypes.BooleanType)
            .add("shared_story", DataTypes.StringType)
            .add("shared_copies", DataTypes.StringType)
            .add("source", DataTypes.StringType)
            .add("relied", DataTypes.BooleanType)
            .add("relied_to_day", DataTypes.BooleanType);

    private static final int ENTITY_ID = SCHEMA.fieldIndex("entity_id");
    private static final int DAY = SCHEMA.fieldIndex("day");
    private static final int MENTIONS = SCHEMA.fieldIndex("mentions");
    private static final int IN_TITLE = SCHEMA.fieldIndex("in_title");
    private static final int SHARED_STORY = SCHEMA.fieldIndex("shared_story");
    private static final int SHARED_COPIES = SCHEMA.fieldIndex("shared_copies");
    private static final int SOURCE = SCHEMA.fieldIndex("source");
    private static final int RELIED = SCHEMA.fieldIndex("relied");
    private static final int RELIED_TO_DAY = SCHEMA.fieldIndex("relied_to_day");

    static EntityArticle of(Row row) {
      return new EntityArticle(
          row.getString(ENTITY_ID),
          row.getInt(DAY),
          row.getLong(MENTIONS),
          row.getBoolean(IN_TITLE),
          row.getString(SHARED_STORY),
          row.getString(SHARED_COPIES),
          row.getString(SOURCE),
          row.getBoolean(RELIED),
          row.getBoolean(RELIED_TO_DAY));
    }
  }

  /**
   * @param dated as {@link DatedArticles} gives them
   */
  static Dataset<Row> of(Tables inputs, Dataset<Row> dated) {
    String[] article = {"article_id"};
    return countMentions(inputs.get(EntityMentions.SCHEMA))
        .join(
            titles(inputs.get(TitleEntityMentions.SCHEMA)),
            new String[] {"entity_id", "article_id"},
            "left")
        .join(
            dated
                .join(groups(inputs.get(StoryArticles.SCHEMA), "story_id"), article, "left")
                .join(groups(inputs.get(ArticleCopies.SCHEMA), "copy_group"), article, "left"),
            article)
        .select(
            col("entity_id"),
            unix_date(col("published_date")).as("day"),
            col("mentions"),
            coalesce(col("in_title"), lit(false)).as("in_title"),
            col("story_id").as("shared_story"),
            col("copy_group").as("shared_copies"),
            col("source"),
            col("relied"),
            col("relied_to_day"));
  }

  private static Dataset<Row> countMentions(Dataset<Row> entityMentions) {
    return entityMentions.groupBy("entity_id", "article_id").agg(count(lit(1)).as("mentions"));
  }

  private static Dataset<Row> titles(Dataset<Row> titleEntityMentions) {
    return titleEntityMentions
        .select("entity_id", "article_id")
        .distinct()
        .withColumn("in_title", lit(true));
  }

  /** The groups of two or more articles. */
  private static Dataset<Row> groups(Dataset<Row> members, String group) {
    Column size = count(lit(1)).over(Window.partitionBy(group));
    return members
        .select("article_id", group)
        .withColumn(group, when(size.gt(1), col(group)))
        .filter(col(group).isNotNull());
  }

  private EntityArticles() {}
}
