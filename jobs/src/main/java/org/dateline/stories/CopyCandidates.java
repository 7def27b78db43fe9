package org.dateline.stories;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
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
 * Finds pairs of articles that may be copies: they share sampled shingles ({@link Sketch}) and were
 * published at most {@code window-days} apart.
 *
 * <p>All articles with one shingle are a bucket, which is read in the order of days. It gives at
 * most two pairs for each article: one with the first article of a stretch of days and one with the
 * article just before. An article that comes more than {@code window-days} after that first article
 * begins a new stretch. So a shingle in every article (boilerplate that no cleaning found) gives
 * two pairs an article and not the square of their number, and a task keeps two rows of a bucket,
 * however large it is. Copies share many shingles, so most of their buckets pair them with one and
 * the same first article.
 *
 * <p>Articles without a date are read last and count as within the days of every article.
 */
final class CopyCandidates {
  /** The least share of the smaller sample that must be in both samples. */
  private static final double MIN_SHARE = 0.06;

  /**
   * The fewest sampled shingles in common, unless the smaller sample has fewer than {@link #FEW}.
   */
  private static final int MIN_SHARED = 2;

  private static final int FEW = 12;

  /** An article's sample of shingles. */
  private record Sample(String articleId, Integer day, byte[] sample) implements RowShape {
    static final StructType SCHEMA =
        new StructType()
            .add("article_id", DataTypes.StringType)
            .add("day", DataTypes.IntegerType)
            .add("sample", DataTypes.BinaryType);

    static Sample of(Row row) {
      return new Sample(row.getAs("article_id"), row.getAs("day"), row.getAs("sample"));
    }
  }

  /** A sampled shingle of an article, with the size of the article's sample. */
  private record Shingle(int shingle, Integer day, String articleId, int sampled)
      implements RowShape {
    static final StructType SCHEMA =
        new StructType()
            .add("shingle", DataTypes.IntegerType, false)
            .add("day", DataTypes.IntegerType)
            .add("article_id", DataTypes.StringType, false)
            .add("sampled", DataTypes.IntegerType, false);

    private static final int SHINGLE = SCHEMA.fieldIndex("shingle");
    private static final int DAY = SCHEMA.fieldIndex("day");
    private static final int ARTICLE_ID = SCHEMA.fieldIndex("article_id");
    private static final int SAMPLED = SCHEMA.fieldIndex("sampled");

    static Shingle of(Row row) {
      return new Shingle(
          row.getInt(SHINGLE),
          row.<Integer>getAs(DAY),
          row.getString(ARTICLE_ID),
          row.getInt(SAMPLED));
    }

    Row toRow() {
      return RowFactory.create(shingle, day, articleId, sampled);
    }
  }

  /** Two articles that share a shingle, with the size of the smaller sample. */
  private record Pair(String a, String b, int sampled) implements RowShape {
    static final StructType SCHEMA =
        new StructType()
            .add("a", DataTypes.StringType, false)
            .add("b", DataTypes.StringType, false)
            .add("sampled", DataTypes.IntegerType, false);

    Row toRow() {
      return RowFactory.create(a, b, sampled);
    }
  }

  /**
   * Takes {@code article_id, day, sample} of each article; gives each pair once as {@code a, b},
   * with the smaller id first.
   */
  static Dataset<Row> of(Dataset<Row> samples, int windowDays) {
    FlatMapFunction<Row, Row> sampled = row -> shingles(Sample.of(row));
    MapPartitionsFunction<Row, Row> pairs = rows -> new Buckets(rows, windowDays);
    return samples
        .select(RowShape.columns(Sample.SCHEMA))
        .flatMap(sampled, Encoders.row(Shingle.SCHEMA))
        .repartition(col("shingle"))
        .sortWithinPartitions(col("shingle"), col("day").isNull(), col("day"), col("article_id"))
        .mapPartitions(pairs, Encoders.row(Pair.SCHEMA))
        .groupBy("a", "b")
        .agg(count(lit(1)).as("shared"), max("sampled").as("sampled"))
        .filter(
            col("shared")
                .geq(col("sampled").multiply(lit(MIN_SHARE)))
                .and(
                    col("shared")
                        .geq(lit(MIN_SHARED))
                        .or(least(col("sampled"), lit(FEW)).lt(lit(FEW)))))
        .select("a", "b");
  }

  private static Iterator<Row> shingles(Sample article) {
    var sample = ByteBuffer.wrap(article.sample()).asIntBuffer();
    List<Row> rows = new ArrayList<>(sample.remaining());
    int sampled = sample.remaining();
    while (sample.hasRemaining()) {
      rows.add(new Shingle(sample.get(), article.day(), article.articleId(), sampled).toRow());
    }
    return rows.iterator();
  }

  /** Reads sorted buckets and emits their pairs. */
  private static final class Buckets extends EmittingIterator<Row> {
    private final Iterator<Row> rows;
    private final int windowDays;

    @SuppressWarnings("NullAway.Init")
    private Shingle first;

    @SuppressWarnings("NullAway.Init")
    private Shingle previous;

    Buckets(Iterator<Row> rows, int windowDays) {
      this.rows = rows;
      this.windowDays = windowDays;
    }

    @Override
    protected boolean readMore() {
      if (!rows.hasNext()) {
        return false;
      }
      Shingle next = Shingle.of(rows.next());
      if (first == null || first.shingle() != next.shingle()) {
        first = next;
      } else {
        if (previous != first && isWithin(previous, next)) {
          emit(pair(previous, next).toRow());
        }
        if (isWithin(first, next)) {
          emit(pair(first, next).toRow());
        } else {
          first = next;
        }
      }
      previous = next;
      return true;
    }

    /**
     * Whether two articles are within the window. If the later one has a date the earlier one has
     * too, because undated articles come last.
     */
    private boolean isWithin(Shingle earlier, Shingle later) {
      return later.day() == null || later.day() - earlier.day() <= windowDays;
    }

    private static Pair pair(Shingle one, Shingle other) {
      boolean inOrder = one.articleId().compareTo(other.articleId()) < 0;
      return new Pair(
          (inOrder ? one : other).articleId(),
          (inOrder ? other : one).articleId(),
          Math.min(one.sampled(), other.sampled()));
    }
  }

  private CopyCandidates() {}
}
