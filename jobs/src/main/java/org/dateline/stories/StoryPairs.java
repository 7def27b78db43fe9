package org.dateline.stories;

import static org.apache.spark.sql.functions.arrays_zip;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayDeque;
import java.util.Iterator;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dateline.spark.EmittingIterator;
import org.dateline.spark.RowShape;

/**
 * Computes the similarity of each article to articles of the days before: the cosine of their
 * vectors ({@link StoryVectors}), 0 to 1.
 *
 * <p>It is summed word by word. All articles with one word are a bucket, which is read in the order
 * of time. Each article in it is paired with at most the {@value #MAX_EARLIER} articles before it,
 * within {@code window-days}. So a word in every article of a week costs a bounded number of pairs
 * an article. An article farther back is paired through rarer words or not at all, and a product
 * left out makes the similarity smaller.
 *
 * <p>Notices of one form (quarterly results, dividends, prices of hogs) share the words of the form
 * and are about different things. So if two short texts share {@value #FORM_WORDS} words or more
 * that many short texts of these days have, these words add no more than all other words they
 * share: a name or a number must carry the pair.
 */
final class StoryPairs {
  static final int MAX_EARLIER = 100;
  private static final double MIN_SIMILARITY = 0.1;
  private static final int MIN_WORDS = 2;
  private static final int FORM_WORDS = 5;

  /**
   * A word of an article's vector; its weight is in units of 1 / {@link StoryVectors#UNIT}.
   *
   * @param isShort whether the article is short
   * @param many how many short texts of these days must have a word, if it is to be one of a form
   */
  private record WeighedWord(
      String word, Integer day, int place, int weight, boolean isShort, int many)
      implements RowShape {
    static final StructType SCHEMA =
        new StructType()
            .add("word", DataTypes.StringType)
            .add("day", DataTypes.IntegerType)
            .add("place", DataTypes.IntegerType)
            .add("weight", DataTypes.IntegerType)
            .add("is_short", DataTypes.BooleanType)
            .add("many", DataTypes.IntegerType);

    private static final int WORD = SCHEMA.fieldIndex("word");
    private static final int DAY = SCHEMA.fieldIndex("day");
    private static final int PLACE = SCHEMA.fieldIndex("place");
    private static final int WEIGHT = SCHEMA.fieldIndex("weight");
    private static final int IS_SHORT = SCHEMA.fieldIndex("is_short");
    private static final int MANY = SCHEMA.fieldIndex("many");

    static WeighedWord of(Row row) {
      return new WeighedWord(
          row.getString(WORD),
          row.<Integer>getAs(DAY),
          row.getInt(PLACE),
          row.getInt(WEIGHT),
          row.getBoolean(IS_SHORT),
          row.getInt(MANY));
    }
  }

  /**
   * What one word adds to the similarity of two articles: the product of its weights.
   *
   * @param ofForm whether both are short and the word is one that many short texts have
   */
  private record Product(int later, int earlier, long product, boolean ofForm) implements RowShape {
    static final StructType SCHEMA =
        new StructType()
            .add("later", DataTypes.IntegerType, false)
            .add("earlier", DataTypes.IntegerType, false)
            .add("product", DataTypes.LongType, false)
            .add("of_form", DataTypes.BooleanType, false);

    Row toRow() {
      return RowFactory.create(later, earlier, product, ofForm);
    }
  }

  /**
   * Takes vectors with day, is_short and many (see {@link WeighedWord}) of the articles, whose
   * places are in the order of time; gives the places {@code later, earlier} and the {@code
   * similarity} of pairs with at least {@value #MIN_WORDS} words in common and a similarity of at
   * least {@value #MIN_SIMILARITY}.
   */
  static Dataset<Row> of(Dataset<Row> vectors, int windowDays) {
    MapPartitionsFunction<Row, Row> products = rows -> new Buckets(rows, windowDays);
    double unit = StoryVectors.UNIT;
    return vectors
        .withColumn("entry", explode(arrays_zip(col("words"), col("weights"))))
        .select(
            col("entry.words").as("word"),
            col("day"),
            col("place"),
            col("entry.weights").as("weight"),
            col("is_short"),
            col("many"))
        .repartition(col("word"))
        .sortWithinPartitions(col("word"), col("place"))
        .select(RowShape.columns(WeighedWord.SCHEMA))
        .mapPartitions(products, Encoders.row(Product.SCHEMA))
        .groupBy("later", "earlier")
        .agg(
            sum(when(col("of_form"), 0L).otherwise(col("product"))).as("own"),
            sum(when(col("of_form"), col("product")).otherwise(0L)).as("form"),
            sum(when(col("of_form"), 1).otherwise(0)).as("form_words"),
            count(lit(1)).as("words"))
        .withColumn("product", col("own").plus(formCounted()))
        .withColumn("similarity", col("product").divide(lit(unit * unit)))
        .filter(col("words").geq(MIN_WORDS).and(col("similarity").geq(MIN_SIMILARITY)))
        .select("later", "earlier", "similarity");
  }

  private static Column formCounted() {
    return when(col("form_words").geq(FORM_WORDS), least(col("own"), col("form")))
        .otherwise(col("form"));
  }

  private static final class Buckets extends EmittingIterator<Row> {
    private final Iterator<Row> rows;
    private final int windowDays;
    private final ArrayDeque<WeighedWord> open = new ArrayDeque<>();
    private int openShort;

    Buckets(Iterator<Row> rows, int windowDays) {
      this.rows = rows;
      this.windowDays = windowDays;
    }

    @Override
    protected boolean readMore() {
      if (!rows.hasNext()) {
        return false;
      }
      WeighedWord later = WeighedWord.of(rows.next());
      if (!open.isEmpty() && !open.peekLast().word().equals(later.word())) {
        open.clear();
        openShort = 0;
      }
      while (!open.isEmpty() && (open.size() >= MAX_EARLIER || isOver(open.peekFirst(), later))) {
        openShort -= open.pollFirst().isShort() ? 1 : 0;
      }
      boolean ofForm = later.isShort() && openShort >= later.many();
      for (WeighedWord earlier : open) {
        long product = (long) later.weight() * earlier.weight();
        emit(
            new Product(later.place(), earlier.place(), product, ofForm && earlier.isShort())
                .toRow());
      }
      open.addLast(later);
      openShort += later.isShort() ? 1 : 0;
      return true;
    }

    /**
     * Whether an article is too far back for a later one. An undated article, which comes after all
     * others, may belong to any time.
     */
    private boolean isOver(WeighedWord earlier, WeighedWord later) {
      return later.day() != null && later.day() - earlier.day() > windowDays;
    }
  }

  private StoryPairs() {}
}
