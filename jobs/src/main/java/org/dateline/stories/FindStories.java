package org.dateline.stories;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_intersect;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.slice;
import static org.apache.spark.sql.functions.unix_micros;

import java.util.Iterator;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dateline.spark.Checkpoint;
import org.dateline.spark.RowShape;

/**
 * Finds articles about the same event: it makes vectors of characteristic words ({@link
 * StoryVectors}), computes similarities within some days ({@link StoryPairs}), and builds stories
 * in order of time ({@link OpenStories}). One task builds the stories, because each decision
 * depends on those before it; it reads ids and similarities, never texts.
 */
final class FindStories {
  private static final int SHARED_WORDS = 10;

  /** An article with its position in the order of time, from 0. */
  private record Placed(int place, String articleId, Integer day) implements RowShape {
    static final StructType SCHEMA =
        new StructType()
            .add("place", DataTypes.IntegerType, false)
            .add("article_id", DataTypes.StringType, false)
            .add("day", DataTypes.IntegerType);

    Row toRow() {
      return RowFactory.create(place, articleId, day);
    }
  }

  /**
   * Takes article_id, published_at, language, words and weights ({@link
   * org.dateline.table.ArticleWords}) of the originals of copy groups; gives article_id, founder,
   * nearest, similarity, shared_words of each. Computes positions, vectors, pairs and stories.
   */
  static Dataset<Row> of(Dataset<Row> originals, StoryParams params) {
    Dataset<Row> placed = Checkpoint.of(inOrderOfTime(originals));
    Dataset<Row> words = originals.select("article_id", "language", "words", "weights");
    Dataset<Row> vectors = Checkpoint.of(StoryVectors.of(words.join(placed, "article_id")));
    Dataset<Row> dated = vectors.join(placed.select("place", "day"), "place");
    Dataset<Row> pairs = Checkpoint.of(StoryPairs.of(dated, params.windowDays()));
    Dataset<Row> stories = Checkpoint.of(stories(placed, pairs, params));
    return withSharedWords(stories, placed, vectors);
  }

  /**
   * Numbers the articles in the order of time. A number is smaller to shuffle and faster to compare
   * than an id and a time.
   */
  private static Dataset<Row> inOrderOfTime(Dataset<Row> originals) {
    MapPartitionsFunction<Row, Row> number = Numbered::new;
    return originals
        .select(
            col("article_id"),
            ArticleRank.day().as("day"),
            coalesce(unix_micros(col("published_at")), lit(Long.MAX_VALUE)).as("micros"))
        .repartition(1)
        // Undated articles after all others.
        .sortWithinPartitions(col("day").isNull(), col("day"), col("micros"), col("article_id"))
        .select("article_id", "day")
        .mapPartitions(number, Encoders.row(Placed.SCHEMA));
  }

  private static final class Numbered extends EmittingIterator<Row> {
    private final Iterator<Row> articles;
    private int next;

    Numbered(Iterator<Row> articles) {
      this.articles = articles;
    }

    @Override
    boolean readMore() {
      if (!articles.hasNext()) {
        return false;
      }
      Row article = articles.next();
      emit(new Placed(next++, article.getAs("article_id"), article.getAs("day")).toRow());
      return true;
    }
  }

  private static Dataset<Row> stories(Dataset<Row> placed, Dataset<Row> pairs, StoryParams params) {
    Dataset<Row> askedByUndated =
        pairs
            .join(placed.filter("day IS NULL").select(col("place").as("later")), "later")
            .select(col("earlier").as("place"), lit(true).as("asked"))
            .distinct();
    Dataset<Row> named =
        pairs
            .join(
                placed.select(col("place").as("earlier"), col("article_id").as("earlier_id")),
                "earlier")
            .select(col("later").as("place"), col("earlier_id").as("earlier"), col("similarity"));
    MapPartitionsFunction<Row, Row> stories = rows -> new OpenStories(rows, params);
    return placed
        .join(askedByUndated, new String[] {"place"}, "left_outer")
        .join(named, new String[] {"place"}, "left_outer")
        .withColumn("kept", coalesce(col("asked"), lit(false)))
        .repartition(1)
        .sortWithinPartitions(col("place"))
        .select(RowShape.columns(OpenStories.ArticleOfPair.SCHEMA))
        .mapPartitions(stories, Encoders.row(OpenStories.Member.SCHEMA));
  }

  private static Dataset<Row> withSharedWords(
      Dataset<Row> stories, Dataset<Row> placed, Dataset<Row> vectors) {
    Dataset<Row> words = placed.join(vectors, "place").select(col("article_id"), col("words"));
    Dataset<Row> shared =
        stories
            .filter("nearest IS NOT NULL")
            .select("article_id", "nearest")
            .join(words, "article_id")
            .join(words.toDF("nearest", "nearest_words"), "nearest")
            .select(
                col("article_id"),
                slice(array_intersect(col("words"), col("nearest_words")), 1, SHARED_WORDS)
                    .as("shared_words"));
    return stories
        .join(shared, new String[] {"article_id"}, "left_outer")
        .withColumn("shared_words", coalesce(col("shared_words"), array().cast("array<string>")));
  }

  private FindStories() {}
}
