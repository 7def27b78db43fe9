package org.dateline.stories.thread;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayDeque;
import java.util.Iterator;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dateline.spark.EmittingIterator;
import org.dateline.spark.RowShape;

/**
 * Compares each story with stories of the weeks before: their similarity (the product of their
 * {@link StoryProfiles}, 0 to 1) and the words they share that were new when the earlier one broke.
 *
 * <p>All stories with one word are a bucket, which is read in the order of time. Each story in it
 * is paired with at most the {@value #MAX_EARLIER} before it, within {@code window-days}. So a word
 * of every story costs a bounded number of pairs.
 *
 * <p>A word was new to a story if fewer than {@value #FEW} stories of the window before it have it
 * and it weighs at least {@value #TELLING} in both: the name of a victim, a street, a ship. What an
 * affair is called is new at its beginning only, so the earlier story of a pair is asked.
 *
 * <p>Two stories that share fewer than {@value #MIN_WORDS} words are no pair, since they may share
 * a person's names and nothing else.
 */
final class ThreadPairs {
  private static final int MAX_EARLIER = 100;
  private static final int FEW = 3;
  private static final double TELLING = 0.08;
  private static final double MIN_SIMILARITY = 0.1;
  private static final int MIN_WORDS = 6;
  private static final int SHOWN_WORDS = 10;

  /** A word of a story's profile. */
  private record WordOfStory(String word, int story, int firstDay, int lastDay, int weight)
      implements RowShape {
    static final StructType SCHEMA =
        new StructType()
            .add("word", DataTypes.StringType)
            .add("story", DataTypes.IntegerType)
            .add("first_day", DataTypes.IntegerType)
            .add("last_day", DataTypes.IntegerType)
            .add("weight", DataTypes.IntegerType);

    private static final int WORD = SCHEMA.fieldIndex("word");
    private static final int STORY = SCHEMA.fieldIndex("story");
    private static final int FIRST_DAY = SCHEMA.fieldIndex("first_day");
    private static final int LAST_DAY = SCHEMA.fieldIndex("last_day");
    private static final int WEIGHT = SCHEMA.fieldIndex("weight");

    static WordOfStory of(Row row) {
      return new WordOfStory(
          row.getString(WORD),
          row.getInt(STORY),
          row.getInt(FIRST_DAY),
          row.getInt(LAST_DAY),
          row.getInt(WEIGHT));
    }
  }

  /**
   * A word that two stories share.
   *
   * @param days from the last of the earlier story to the first of the later one, at least 0
   * @param product of its weights
   * @param isNew whether it was new to the earlier story
   */
  private record SharedWord(
      int later, int earlier, int days, String word, long product, boolean isNew)
      implements RowShape {
    static final StructType SCHEMA =
        new StructType()
            .add("later", DataTypes.IntegerType, false)
            .add("earlier", DataTypes.IntegerType, false)
            .add("days", DataTypes.IntegerType, false)
            .add("word", DataTypes.StringType, false)
            .add("product", DataTypes.LongType, false)
            .add("is_new", DataTypes.BooleanType, false);

    Row toRow() {
      return RowFactory.create(later, earlier, days, word, product, isNew);
    }
  }

  /**
   * Takes rows of {@link StoryProfiles}; gives later, earlier, days, similarity, new_words (how
   * many) and shared_words (up to {@value #SHOWN_WORDS}, new ones first, then the weightiest) of
   * pairs with at least {@value #MIN_WORDS} words in common and a similarity of at least {@value
   * #MIN_SIMILARITY}.
   *
   * @param unit weights are integers in units of 1 / unit
   */
  static Dataset<Row> of(Dataset<Row> profiles, int windowDays, int unit) {
    MapPartitionsFunction<Row, Row> shared = rows -> new Buckets(rows, windowDays, TELLING * unit);
    return profiles
        .repartition(col("word"))
        .sortWithinPartitions(col("word"), col("story"))
        .select(RowShape.columns(WordOfStory.SCHEMA))
        .mapPartitions(shared, Encoders.row(SharedWord.SCHEMA))
        .groupBy("later", "earlier", "days")
        .agg(
            sum("product").as("product"),
            count(lit(1)).as("words"),
            sum(when(col("is_new"), 1).otherwise(0)).as("new_words"),
            sort_array(
                    collect_list(
                        struct(
                            col("is_new").equalTo(lit(false)).as("was_known"),
                            col("product").multiply(lit(-1)).as("lightness"),
                            col("word"))))
                .as("shared"))
        .withColumn("similarity", col("product").divide(lit((double) unit * unit)))
        .filter(col("words").geq(MIN_WORDS).and(col("similarity").geq(MIN_SIMILARITY)))
        .select(
            col("later"),
            col("earlier"),
            col("days"),
            col("similarity"),
            col("new_words"),
            expr("slice(transform(shared, one -> one.word), 1, " + SHOWN_WORDS + ")")
                .as("shared_words"));
  }

  private static final class Buckets extends EmittingIterator<Row> {
    /** A story in the bucket, and how many were there before it. */
    private record Open(WordOfStory story, int before) {}

    private final Iterator<Row> rows;
    private final int windowDays;
    private final double telling;
    private final ArrayDeque<Open> open = new ArrayDeque<>();

    Buckets(Iterator<Row> rows, int windowDays, double telling) {
      this.rows = rows;
      this.windowDays = windowDays;
      this.telling = telling;
    }

    @Override
    protected boolean readMore() {
      if (!rows.hasNext()) {
        return false;
      }
      WordOfStory later = WordOfStory.of(rows.next());
      if (!open.isEmpty() && !open.peekLast().story().word().equals(later.word())) {
        open.clear();
      }
      while (!open.isEmpty()
          && (open.size() >= MAX_EARLIER
              || later.firstDay() - open.peekFirst().story().lastDay() > windowDays)) {
        open.pollFirst();
      }
      for (Open one : open) {
        WordOfStory earlier = one.story();
        int days = Math.max(0, later.firstDay() - earlier.lastDay());
        long product = (long) later.weight() * earlier.weight();
        boolean isTelling = Math.min(later.weight(), earlier.weight()) >= telling;
        emit(
            new SharedWord(
                    later.story(),
                    earlier.story(),
                    days,
                    later.word(),
                    product,
                    isTelling && one.before() < FEW)
                .toRow());
      }
      open.addLast(new Open(later, open.size()));
      return true;
    }
  }

  private ThreadPairs() {}
}
