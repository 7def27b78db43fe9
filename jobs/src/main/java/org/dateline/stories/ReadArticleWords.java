package org.dateline.stories;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.xxhash64;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dateline.spark.RowShape;
import org.dateline.spark.RowValues;
import org.dateline.table.ArticleWords;
import org.jspecify.annotations.Nullable;

/**
 * Reads each text once: agency, shingles and words, the columns of {@link ArticleWords} without its
 * rules.
 */
final class ReadArticleWords {

  /** The columns of an article that are read. */
  private record ArticleText(String articleId, String title, String text, List<String> authors)
      implements RowShape {
    static final StructType SCHEMA =
        new StructType()
            .add("article_id", DataTypes.StringType)
            .add("title", DataTypes.StringType)
            .add("text", DataTypes.StringType)
            .add("authors", DataTypes.createArrayType(DataTypes.StringType));

    static ArticleText of(Row row) {
      return new ArticleText(
          row.getAs("article_id"),
          row.getAs("title"),
          row.getAs("text"),
          RowValues.list(row, "authors"));
    }
  }

  /** What one text gives for finding copies and stories: see {@link ArticleWords}. */
  private record TextWords(
      String articleId,
      @Nullable String agency,
      byte[] shingles,
      byte[] sample,
      String words,
      byte[] weights)
      implements RowShape {
    static final StructType SCHEMA =
        new StructType()
            .add("article_id", DataTypes.StringType, false)
            .add("agency", DataTypes.StringType)
            .add("shingles", DataTypes.BinaryType, false)
            .add("sample", DataTypes.BinaryType, false)
            .add("words", DataTypes.StringType, false)
            .add("weights", DataTypes.BinaryType, false);

    Row toRow() {
      return RowFactory.create(articleId, agency, shingles, sample, words, weights);
    }
  }

  static Dataset<Row> of(Dataset<Row> articles) {
    MapFunction<Row, Row> read = article -> read(ArticleText.of(article)).toRow();
    return articles
        .select(RowShape.columns(ArticleText.SCHEMA))
        .map(read, Encoders.row(TextWords.SCHEMA))
        .withColumn("state", state());
  }

  /** A hash of the id, because title and text never change under an id. */
  static Column state() {
    return xxhash64(col("article_id"));
  }

  private static TextWords read(ArticleText article) {
    String text = article.text();
    WordHashes words = WordHashes.own(text);
    Map<String, Double> telling = StoryWords.of(article.title(), text);
    return new TextWords(
        article.articleId(),
        Agencies.creditedAgency(text, article.authors()),
        Shingles.of(words).toBytes(),
        new Shingles(Sketch.of(words)).toBytes(),
        String.join(" ", telling.keySet()),
        bytes(telling));
  }

  private static byte[] bytes(Map<String, Double> words) {
    ByteBuffer bytes = ByteBuffer.allocate(words.size() * Double.BYTES);
    words.values().forEach(bytes::putDouble);
    return bytes.array();
  }

  private ReadArticleWords() {}
}
