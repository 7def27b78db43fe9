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
import org.dateline.table.ArticleWords;

/** Takes each text apart, once: {@link ArticleWords}, without the rules. */
final class ReadArticleWords {
  private static final StructType READ =
      new StructType()
          .add("article_id", DataTypes.StringType, false)
          .add("agency", DataTypes.StringType)
          .add("shingles", DataTypes.BinaryType, false)
          .add("sample", DataTypes.BinaryType, false)
          .add("words", DataTypes.StringType, false)
          .add("weights", DataTypes.BinaryType, false);

  static Dataset<Row> of(Dataset<Row> articles) {
    MapFunction<Row, Row> read = ReadArticleWords::read;
    return articles
        .select("article_id", "title", "text", "authors")
        .map(read, Encoders.row(READ))
        .withColumn("state", state());
  }

  /** An article's title and text never change under its id. */
  static Column state() {
    return xxhash64(col("article_id"));
  }

  private static Row read(Row article) {
    String text = article.getString(2);
    List<String> authors = article.getList(3);
    WordHashes words = WordHashes.own(text);
    Map<String, Double> telling = StoryWords.of(article.getString(1), text);
    return RowFactory.create(
        article.get(0),
        Agencies.creditedAgency(text, authors),
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
