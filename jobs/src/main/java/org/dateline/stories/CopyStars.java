package org.dateline.stories;

import static org.apache.spark.sql.functions.col;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Groups of copies from pairs of copies: stars, never chains. In the order of {@link ArticleRank}
 * an article is either a copy of the original before it that it resembles most, or an original
 * itself. So every member was compared with its group's original, and two articles that only share
 * a third's paragraph do not come together.
 *
 * <p>One task reads all pairs, since each decision depends on those before it. It keeps the ids of
 * articles that are copies and nothing else: about 200 bytes each.
 */
final class CopyStars {
  private static final StructType MEMBER =
      new StructType()
          .add("article_id", DataTypes.StringType, false)
          .add("original", DataTypes.StringType, false)
          .add("containment", DataTypes.DoubleType, false)
          .add("resemblance", DataTypes.DoubleType, false);

  /**
   * Takes verified pairs ({@link CopyPairs}); gives the articles that are copies of another:
   * article_id, original, containment, resemblance.
   */
  static Dataset<Row> of(Dataset<Row> verified) {
    MapPartitionsFunction<Row, Row> stars = Stars::new;
    return verified
        .select("later", "earlier", "containment", "resemblance", "later_rank", "earlier_rank")
        .repartition(1)
        .sortWithinPartitions(col("later_rank"), col("earlier_rank"))
        .select("later", "earlier", "containment", "resemblance")
        .mapPartitions(stars, Encoders.row(MEMBER));
  }

  /**
   * Expects pairs grouped by the later article, in each group by the rank of the earlier article.
   */
  private static final class Stars extends EmittingIterator<Row> {
    private final Iterator<Row> pairs;
    private final Map<String, String> originals = new HashMap<>();
    private String later;
    private Row best;

    Stars(Iterator<Row> pairs) {
      this.pairs = pairs;
    }

    @Override
    boolean readMore() {
      Row pair = pairs.hasNext() ? pairs.next() : null;
      if (pair == null || !pair.getString(0).equals(later)) {
        settle();
        later = pair == null ? null : pair.getString(0);
      }
      if (pair != null
          && !originals.containsKey(pair.getString(1))
          && (best == null || pair.getDouble(3) > best.getDouble(3))) {
        best = pair;
      }
      return pair != null;
    }

    private void settle() {
      if (best != null) {
        originals.put(later, best.getString(1));
        emit(RowFactory.create(later, best.getString(1), best.getDouble(2), best.getDouble(3)));
      }
      best = null;
    }
  }

  private CopyStars() {}
}
