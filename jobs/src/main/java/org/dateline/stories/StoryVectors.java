package org.dateline.stories;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.struct;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dateline.spark.RowShape;
import org.dateline.spark.RowValues;
import org.dateline.stories.WeighWords.Heaviest;

/**
 * Represents each article by a vector of length 1 over its most characteristic words. A word's
 * weight is that of {@link StoryWords} times its rarity; the {@value #WORDS} greatest are kept.
 *
 * <p>Rarity is −ln((n(word) + m s) / (n + m)), at least 0. n is the number of articles in the
 * article's language in the two blocks of {@value #BLOCK_DAYS} days before its own, n(word) the
 * number of those that have the word, s the word's share in news in general ({@link WordShares}),
 * and m = {@value #PRIOR}. Without a date or language n is 0. So weights depend on the article and
 * on weeks before its own: articles of later days change none.
 *
 * <p>All words of an article go together to the task of its language and block ({@link
 * WeighWords}), and to those of the next two blocks to be counted; no word is shuffled by itself.
 * If blocks have many articles, several tasks share each block, each with one part of all words.
 */
final class StoryVectors {
  static final int WORDS = 40;

  /** Weights are integers in units of 1 / {@value}, so that sums are the same in any order. */
  static final int UNIT = 10_000;

  private static final int BLOCK_DAYS = 28;
  static final int PRIOR = 200;

  /**
   * The most articles of a block whose words one task counts. Their distinct words take at most 100
   * MB.
   */
  private static final int ARTICLES_OF_TASK = 100_000;

  /** The heaviest words of an article in each part of all words. */
  private record Parts(int place, List<Heaviest> parts) implements RowShape {
    static final StructType SCHEMA =
        new StructType()
            .add("place", DataTypes.IntegerType)
            .add("parts", DataTypes.createArrayType(Heaviest.SCHEMA));

    static Parts of(Row row) {
      return new Parts(
          row.getAs("place"),
          RowValues.<Row>list(row, "parts").stream().map(Heaviest::of).toList());
    }
  }

  /** An article's vector, heaviest word first. */
  record Vector(int place, List<String> words, List<Integer> weights) implements RowShape {
    static final StructType SCHEMA =
        new StructType()
            .add("place", DataTypes.IntegerType, false)
            .add("words", DataTypes.createArrayType(DataTypes.StringType, false), false)
            .add("weights", DataTypes.createArrayType(DataTypes.IntegerType, false), false);

    Row toRow() {
      return RowFactory.create(
          place, words.toArray(String[]::new), weights.toArray(Integer[]::new));
    }
  }

  /**
   * Takes place (a number), language, day, words and weights of each article ({@link
   * org.dateline.table.ArticleWords}); gives the {@link Vector}s of those that have words.
   */
  static Dataset<Row> of(Dataset<Row> articles) {
    return of(articles, ARTICLES_OF_TASK);
  }

  /** Makes vectors, with {@code articlesOfTask} articles of a block counted by one task. */
  static Dataset<Row> of(Dataset<Row> articles, int articlesOfTask) {
    Dataset<Row> blocks =
        articles.withColumn("block", expr("cast(day div " + BLOCK_DAYS + " as int)"));
    int parts = 1 + (int) (largest(blocks) / articlesOfTask);
    MapPartitionsFunction<Row, Row> weigh = WeighWords::new;
    MapFunction<Row, Row> normalize = article -> normalize(Parts.of(article)).toRow();
    return parts(toWeigh(blocks).union(toCount(blocks)), parts)
        .repartition(col("language"), col("block"), col("part"))
        .sortWithinPartitions(col("language"), col("block"), col("part"), col("counted").desc())
        .mapPartitions(weigh, Encoders.row(Heaviest.SCHEMA))
        .groupBy("place")
        .agg(collect_list(struct("place", "words", "weights")).as("parts"))
        .map(normalize, Encoders.row(Vector.SCHEMA));
  }

  private static Dataset<Row> toWeigh(Dataset<Row> blocks) {
    return blocks.select(
        col("language"),
        col("block"),
        lit(false).as("counted"),
        col("place"),
        col("words"),
        col("weights"));
  }

  /** Each article twice, for the two blocks after its own, in which its words are counted. */
  private static Dataset<Row> toCount(Dataset<Row> blocks) {
    return blocks
        .filter("block IS NOT NULL AND language IS NOT NULL")
        .select(
            col("language"),
            explode(expr("array(block + 1, block + 2)")).as("block"),
            lit(true).as("counted"),
            col("place"),
            col("words"),
            lit(new byte[0]).as("weights"));
  }

  private static Dataset<Row> parts(Dataset<Row> rows, int parts) {
    FlatMapFunction<Row, Row> split =
        row ->
            WeighWords.parts(WeighWords.Part.of(row), parts).stream()
                .map(WeighWords.Part::toRow)
                .iterator();
    return rows.withColumn("part", lit(0)).flatMap(split, Encoders.row(WeighWords.Part.SCHEMA));
  }

  /** The number of articles of the language and block with most articles; runs a Spark job. */
  private static long largest(Dataset<Row> blocks) {
    return blocks
        .groupBy("language", "block")
        .agg(count(lit(1)).as("articles"))
        .agg(coalesce(max("articles"), lit(0L)).as("most"))
        .head()
        .getAs("most");
  }

  private record Weighed(String word, double weight) {
    static final Comparator<Weighed> HEAVIEST_FIRST =
        Comparator.comparingDouble(Weighed::weight).reversed().thenComparing(Weighed::word);
  }

  private static Vector normalize(Parts article) {
    List<Weighed> words = new ArrayList<>();
    for (Heaviest part : article.parts()) {
      for (int i = 0; i < part.words().size(); i++) {
        words.add(new Weighed(part.words().get(i), part.weights().get(i)));
      }
    }
    words.sort(Weighed.HEAVIEST_FIRST);
    List<Weighed> top = words.subList(0, Math.min(WORDS, words.size()));
    double length = Math.sqrt(top.stream().mapToDouble(w -> w.weight() * w.weight()).sum());
    return new Vector(
        article.place(),
        top.stream().map(Weighed::word).toList(),
        top.stream()
            .map(word -> length == 0 ? 0 : (int) Math.round(UNIT * word.weight() / length))
            .toList());
  }

  private StoryVectors() {}
}
