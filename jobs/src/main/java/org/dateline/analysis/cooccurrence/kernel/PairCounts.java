package org.dateline.analysis.cooccurrence.kernel;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.Partitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.dateline.analysis.cooccurrence.counted.CooccurrenceParams;
import org.dateline.analysis.cooccurrence.counted.CountedArticle;
import org.dateline.analysis.cooccurrence.counted.CountedPair;
import org.dateline.analysis.cooccurrence.counted.CountedPeriods;
import org.dateline.analysis.cooccurrence.counted.UnboxedArticles;
import scala.Tuple2;

/**
 * Counts pairs: the kernel. The pairs of a corpus are the upper half of a sparse matrix, entities
 * by entities, and its rows are independent of one another. So rows are cut into ranges of equal
 * work ({@link RowRanges}), each article is sent to the ranges it touches ({@link PackedArticles}),
 * and one task counts the rows of one range ({@link RowBlock}, {@link RowCounter}): each row is
 * final and exact, and no pair is sent anywhere before it is counted.
 *
 * <p>The articles are read twice: once to learn how frequent entities are ({@link
 * FrequencySurvey}), now, and once to count. The driver holds 12 bytes for each entity.
 */
public final class PairCounts {
  /** Ranges for each core: enough to even out what the sample misjudges. */
  private static final int RANGES_PER_CORE = 4;

  private final SparkSession spark;
  private final Broadcast<EntityRanks> ranks;
  private final Broadcast<RowRanges> ranges;
  private final JavaRDD<CountedArticle> articles;
  private final CooccurrenceParams params;
  private final boolean described;

  private PairCounts(Dataset<CountedArticle> rows, CooccurrenceParams params, boolean described) {
    this.spark = rows.sparkSession();
    this.articles = UnboxedArticles.of(rows);
    this.params = params;
    this.described = described;
    var context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    var survey = FrequencySurvey.of(articles);
    var ranked = EntityRanks.of(survey.frequencies(), params.minArticles());
    var cut =
        RowRanges.balance(
            survey,
            ranked,
            RANGES_PER_CORE * context.defaultParallelism(),
            params.megabytesPerTask() * 1_000_000L,
            described);
    this.ranks = context.broadcast(ranked);
    this.ranges = context.broadcast(cut);
  }

  /** Every figure, of the windows and kinds of period that the settings ask for. */
  public static Dataset<CountedPair> count(
      Dataset<CountedArticle> articles, CooccurrenceParams params, CountedPeriods periods) {
    return new PairCounts(articles, params, true).sweep(periods);
  }

  /** How many articles each pair shares, in all. */
  static Dataset<PairArticles> countArticles(
      Dataset<CountedArticle> articles, CooccurrenceParams params) {
    return new PairCounts(articles, params, false).bareSweep();
  }

  private Dataset<CountedPair> sweep(CountedPeriods periods) {
    var ranks = this.ranks;
    var ranges = this.ranges;
    var params = this.params;
    FlatMapFunction<Iterator<Tuple2<Integer, int[]>>, CountedPair> count =
        chunks -> new PairSweep(load(chunks, ranges.value(), true), ranks.value(), params, periods);
    return spark.createDataset(
        articlesByRange().mapPartitions(count).rdd(), Encoders.bean(CountedPair.class));
  }

  private Dataset<PairArticles> bareSweep() {
    var ranks = this.ranks;
    var ranges = this.ranges;
    long minArticles = params.minArticles();
    FlatMapFunction<Iterator<Tuple2<Integer, int[]>>, PairArticles> count =
        chunks ->
            new ArticleCountSweep(load(chunks, ranges.value(), false), ranks.value(), minArticles);
    return spark.createDataset(
        articlesByRange().mapPartitions(count).rdd(), Encoders.bean(PairArticles.class));
  }

  /** One partition for each range. */
  private JavaPairRDD<Integer, int[]> articlesByRange() {
    var packing = new PackedArticles(ranks, ranges, described);
    return articles
        .mapPartitionsToPair(packing)
        .partitionBy(new PartitionOfRange(ranges.value().size()));
  }

  private static RowBlock load(
      Iterator<Tuple2<Integer, int[]>> chunks, RowRanges ranges, boolean described) {
    List<int[]> parts = new ArrayList<>();
    int range = 0;
    while (chunks.hasNext()) {
      Tuple2<Integer, int[]> chunk = chunks.next();
      range = chunk._1();
      parts.add(chunk._2());
    }
    int end = parts.isEmpty() ? ranges.start(range) : ranges.start(range + 1);
    return RowBlock.load(parts, ranges.start(range), end, described);
  }

  private static final class PartitionOfRange extends Partitioner {
    private static final long serialVersionUID = 1L;
    private final int ranges;

    PartitionOfRange(int ranges) {
      this.ranges = ranges;
    }

    @Override
    public int numPartitions() {
      return ranges;
    }

    @Override
    public int getPartition(Object range) {
      return (int) range;
    }
  }
}
