package org.dateline.analysis.cooccurrence;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.dateline.analysis.cooccurrence.CooccurrenceAnalysis.Params;

/**
 * Counts pairs: the kernel. The pairs of a corpus are the upper half of a sparse matrix, entities
 * by entities, and its rows are independent of one another. So rows are cut into ranges of equal
 * work ({@link RowRanges}), each article is sent to the ranges it touches ({@link PackedArticles}),
 * and one task counts the rows of one range ({@link Block}, {@link RowCounter}): each row is final
 * and exact, and no pair is sent anywhere before it is counted.
 *
 * <p>The articles are read twice: once to learn how frequent entities are ({@link Survey}), now,
 * and once to count. The driver holds 12 bytes for each entity.
 */
final class PairCounts {
  private static final Encoder<Chunk> CHUNK = Encoders.bean(Chunk.class);

  /** Ranges for each core: enough to even out what the sample misjudges. */
  private static final int RANGES_PER_CORE = 4;

  private final Broadcast<EntityRanks> ranks;
  private final Broadcast<RowRanges> ranges;
  private final Dataset<CountedArticle> articles;
  private final Params params;

  private PairCounts(Dataset<CountedArticle> articles, Params params) {
    var context = JavaSparkContext.fromSparkContext(articles.sparkSession().sparkContext());
    var survey = Survey.of(articles.javaRDD());
    var ranked = EntityRanks.of(survey.frequencies(), params.minArticles());
    var cut =
        RowRanges.balanced(
            survey,
            ranked,
            RANGES_PER_CORE * context.defaultParallelism(),
            params.megabytesPerTask() * 1_000_000L);
    this.articles = articles;
    this.params = params;
    this.ranks = context.broadcast(ranked);
    this.ranges = context.broadcast(cut);
  }

  /** Every figure, of the windows and periods that the settings ask for. */
  static Dataset<CountedPair> count(Dataset<CountedArticle> articles, Params params) {
    return new PairCounts(articles, params).sweep();
  }

  /** How many articles each pair shares, in all. */
  static Dataset<PairArticles> countArticles(Dataset<CountedArticle> articles, Params params) {
    return new PairCounts(articles, params).bareSweep();
  }

  private Dataset<CountedPair> sweep() {
    var ranks = this.ranks;
    var ranges = this.ranges;
    var params = this.params;
    MapPartitionsFunction<Chunk, CountedPair> count =
        chunks -> new PairSweep(load(chunks, ranges.value(), true), ranks.value(), params);
    return shipped(true).mapPartitions(count, Encoders.bean(CountedPair.class));
  }

  private Dataset<PairArticles> bareSweep() {
    var ranks = this.ranks;
    var ranges = this.ranges;
    long minArticles = params.minArticles();
    MapPartitionsFunction<Chunk, PairArticles> count =
        chunks ->
            new ArticleCountSweep(load(chunks, ranges.value(), false), ranks.value(), minArticles);
    return shipped(false).mapPartitions(count, Encoders.bean(PairArticles.class));
  }

  /** One partition for each range. */
  private Dataset<Chunk> shipped(boolean described) {
    return articles
        .mapPartitions(new PackedArticles(ranks, ranges, described), CHUNK)
        .repartitionById(ranges.value().size(), col("range"));
  }

  private static Block load(Iterator<Chunk> chunks, RowRanges ranges, boolean described) {
    List<int[]> parts = new ArrayList<>();
    int range = 0;
    while (chunks.hasNext()) {
      Chunk chunk = chunks.next();
      range = chunk.getRange();
      parts.add(chunk.getPacked());
    }
    int end = parts.isEmpty() ? ranges.start(range) : ranges.start(range + 1);
    return Block.load(parts, ranges.start(range), end, described);
  }
}
