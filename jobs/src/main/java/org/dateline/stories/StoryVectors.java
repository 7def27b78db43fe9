package org.dateline.stories;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Each article's telling words as a vector of length 1: {@link StoryWords}' weights times the
 * words' rarity, the greatest of them.
 *
 * <p>Rarity is −ln of the share of articles that have the word: of those of the same language in
 * the two blocks of four weeks before the article's own, and of {@value #PRIOR} more as news has it
 * in general ({@link WordShares}). What an article weighs thus depends on itself and on weeks that
 * are over: tonight's articles change no weight of yesterday's.
 */
final class StoryVectors {
  static final int WORDS = 40;

  /** Weights are whole numbers of this part, so that sums are the same in any order. */
  static final int UNIT = 10_000;

  private static final int BLOCK_DAYS = 28;
  private static final int PRIOR = 200;

  private static final StructType WEIGHED =
      new StructType()
          .add("article_id", DataTypes.StringType, false)
          .add("language", DataTypes.StringType)
          .add("block", DataTypes.IntegerType)
          .add("word", DataTypes.StringType, false)
          .add("weight", DataTypes.DoubleType, false)
          .add("share", DataTypes.DoubleType, false);

  static final StructType VECTOR =
      new StructType()
          .add("article_id", DataTypes.StringType, false)
          .add("words", DataTypes.createArrayType(DataTypes.StringType, false), false)
          .add("weights", DataTypes.createArrayType(DataTypes.IntegerType, false), false);

  /**
   * Takes article_id, language, day, title and text; gives {@link #VECTOR}, heaviest word first.
   */
  static Dataset<Row> of(Dataset<Row> texts) {
    Dataset<Row> blocks =
        texts.withColumn("block", expr("cast(day div " + BLOCK_DAYS + " as int)"));
    FlatMapFunction<Row, Row> weigh = StoryVectors::weighed;
    Dataset<Row> words =
        blocks
            .select("article_id", "language", "block", "title", "text")
            .flatMap(weigh, Encoders.row(WEIGHED));
    Dataset<Row> earlier =
        ofBlocksBefore(words.filter("block IS NOT NULL"), "language", "word", "block")
            .withColumnRenamed("articles", "with_word");
    Dataset<Row> all = ofBlocksBefore(blocks.filter("block IS NOT NULL"), "language", "block");
    MapFunction<Row, Row> normalize = StoryVectors::normalized;
    return words
        .join(earlier, new String[] {"language", "word", "block"}, "left_outer")
        .join(
            org.apache.spark.sql.functions.broadcast(all),
            new String[] {"language", "block"},
            "left_outer")
        .withColumn("with_word", coalesce(col("with_word"), lit(0L)).plus(expr(PRIOR + " * share")))
        .withColumn("articles", coalesce(col("articles"), lit(0L)).plus(lit(PRIOR)))
        .withColumn("weight", expr("weight * -ln(least(1D, with_word / articles))"))
        .groupBy("article_id")
        .agg(collect_list(struct("weight", "word")).as("words"))
        .map(normalize, Encoders.row(VECTOR));
  }

  /** Counts by the keys, of the two blocks before the block that they are given for. */
  private static Dataset<Row> ofBlocksBefore(Dataset<Row> rows, String... keys) {
    var columns =
        java.util.Arrays.stream(keys)
            .map(org.apache.spark.sql.functions::col)
            .toArray(org.apache.spark.sql.Column[]::new);
    return rows.groupBy(columns)
        .agg(count(lit(1)).as("n"))
        .withColumn("block", explode(expr("array(block + 1, block + 2)")))
        .groupBy(columns)
        .agg(sum("n").as("articles"));
  }

  private static Iterator<Row> weighed(Row article) {
    List<Row> rows = new ArrayList<>();
    StoryWords.of(article.getString(3), article.getString(4))
        .forEach(
            (word, weight) ->
                rows.add(
                    RowFactory.create(
                        article.get(0),
                        article.get(1),
                        article.get(2),
                        word,
                        weight,
                        WordShares.of(word))));
    return rows.iterator();
  }

  private static Row normalized(Row article) {
    List<Row> words = new ArrayList<>(article.<Row>getList(1));
    words.sort(
        Comparator.comparing((Row word) -> -word.getDouble(0)).thenComparing(w -> w.getString(1)));
    List<Row> top = words.subList(0, Math.min(WORDS, words.size()));
    double length = Math.sqrt(top.stream().mapToDouble(w -> w.getDouble(0) * w.getDouble(0)).sum());
    return RowFactory.create(
        article.get(0),
        top.stream().map(word -> word.getString(1)).toArray(String[]::new),
        top.stream()
            .map(word -> length == 0 ? 0 : (int) Math.round(UNIT * word.getDouble(0) / length))
            .toArray(Integer[]::new));
  }

  private StoryVectors() {}
}
