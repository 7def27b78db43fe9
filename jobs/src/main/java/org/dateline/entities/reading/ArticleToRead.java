package org.dateline.entities.reading;

import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dateline.entities.names.Article;
import org.dateline.spark.RowShape;
import org.dateline.spark.RowValues;
import org.jspecify.annotations.Nullable;

/**
 * An article with what is known of it before it is read.
 *
 * @param title null if it has none
 * @param known the names that the models found in it
 * @param storyNames the certain names of its story
 */
record ArticleToRead(
    String articleId,
    Long state,
    String source,
    Integer publishedDay,
    String language,
    String title,
    String text,
    List<NameInText> known,
    List<StoryName> storyNames)
    implements RowShape {

  static final StructType SCHEMA =
      new StructType()
          .add("article_id", DataTypes.StringType)
          .add("state", DataTypes.LongType)
          .add("source", DataTypes.StringType)
          .add("published_day", DataTypes.IntegerType)
          .add("language", DataTypes.StringType)
          .add("title", DataTypes.StringType)
          .add("text", DataTypes.StringType)
          .add("known", DataTypes.createArrayType(NameInText.SCHEMA))
          .add("story_names", DataTypes.createArrayType(StoryName.SCHEMA));

  static ArticleToRead of(Row row) {
    List<Row> known = RowValues.listOrNull(row, "known");
    List<Row> storyNames = RowValues.listOrNull(row, "story_names");
    return new ArticleToRead(
        row.getAs("article_id"),
        row.getAs("state"),
        row.getAs("source"),
        row.getAs("published_day"),
        row.getAs("language"),
        row.getAs("title"),
        row.getAs("text"),
        known == null ? List.of() : known.stream().map(NameInText::of).toList(),
        storyNames == null ? List.of() : storyNames.stream().map(StoryName::of).toList());
  }

  Article article() {
    return new Article(articleId, source, publishedDay, language);
  }

  /**
   * A name at its place ({@link org.dateline.entities.names.TitleOffsets}).
   *
   * @param type null for a name of the ledger
   */
  record NameInText(int charBegin, int charEnd, String surface, @Nullable String type)
      implements RowShape {
    static final StructType SCHEMA =
        new StructType()
            .add("char_begin", DataTypes.IntegerType)
            .add("char_end", DataTypes.IntegerType)
            .add("surface", DataTypes.StringType)
            .add("type", DataTypes.StringType);

    static NameInText of(Row row) {
      return new NameInText(
          row.getAs("char_begin"), row.getAs("char_end"), row.getAs("surface"), row.getAs("type"));
    }
  }

  /** A name that the models found in several articles of a story. */
  record StoryName(String surface, String type) implements RowShape {
    static final StructType SCHEMA =
        new StructType().add("surface", DataTypes.StringType).add("type", DataTypes.StringType);

    static StoryName of(Row row) {
      return new StoryName(row.getAs("surface"), row.getAs("type"));
    }
  }
}
