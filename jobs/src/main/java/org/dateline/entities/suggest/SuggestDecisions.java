package org.dateline.entities.suggest;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.row_number;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dateline.table.Entities;
import org.dateline.table.EntityMentions;
import org.dateline.table.StoryArticles;
import org.dateline.table.Tables;

/**
 * The merges and splits that an analyst should look at first: those that would move most mentions.
 * They are questions, not answers; nothing is decided by them.
 */
public final class SuggestDecisions {
  static final String SHARED_STORIES = "SHARED_STORIES";
  static final String NEVER_TOGETHER = "NEVER_TOGETHER";
  static final String TORN_TYPES = "TORN_TYPES";

  /**
   * One row per suggestion: the columns of a ledger row, why it is made, the mentions that it would
   * move and that the entity has without them, the stories that have both entities, and examples.
   */
  public static final StructType SCHEMA =
      new StructType()
          .add("action", DataTypes.StringType)
          .add("entity_id", DataTypes.StringType)
          .add("name", DataTypes.StringType)
          .add("type", DataTypes.StringType)
          .add("language", DataTypes.StringType)
          .add("alias", DataTypes.StringType)
          .add("kind", DataTypes.StringType)
          .add("moves", DataTypes.LongType)
          .add("stays", DataTypes.LongType)
          .add("stories", DataTypes.LongType)
          .add("examples", DataTypes.createArrayType(DataTypes.StringType));

  /**
   * The suggestions, best first.
   *
   * @param inputs entities, entity_mentions, story_articles
   * @param limit how many, at least 1
   */
  public static Dataset<Row> compute(Tables inputs, int limit) {
    if (limit < 1) {
      throw new IllegalArgumentException("expected a limit of at least 1, found " + limit);
    }
    Dataset<Row> entities = inputs.get(Entities.SCHEMA);
    Dataset<Row> mentions =
        inputs
            .get(EntityMentions.SCHEMA)
            .join(
                inputs.get(StoryArticles.SCHEMA).select("story_id", "article_id"),
                new String[] {"article_id"},
                "left_outer")
            .withColumn("story_id", coalesce(col("story_id"), col("article_id")));
    Dataset<Row> inStories =
        mentions.select("entity_id", "story_id", "language", "article_id").distinct();
    var ofDecision =
        Window.partitionBy("action", "entity_id", "alias", "language").orderBy(col("kind"));
    return new SuggestMerges(entities, inStories, limit)
        .rows()
        .unionByName(new SuggestSplits(entities, mentions).rows())
        .withColumn("nth", row_number().over(ofDecision))
        .filter(col("nth").equalTo(1))
        .orderBy(
            col("moves").desc(), col("action").asc(), col("entity_id").asc(), col("alias").asc())
        .limit(limit)
        .select(SCHEMA.fieldNames()[0], java.util.Arrays.copyOfRange(SCHEMA.fieldNames(), 1, 11));
  }

  /** Why a suggestion is made, in words. */
  public static String inWords(String kind) {
    return switch (kind) {
      case "SAME_NAME" -> "equal names";
      case "CONTAINED" -> "one name within the other";
      case "INITIALS" -> "an acronym and its initials";
      case "SPELLING" -> "names spelt alike";
      case SHARED_STORIES -> "names of two languages in the same stories";
      case NEVER_TOGETHER -> "no story has this form beside another form of the entity";
      case TORN_TYPES -> "the models call it a person here, something else there";
      default -> throw new IllegalArgumentException("no such kind: " + kind);
    };
  }

  private SuggestDecisions() {}
}
