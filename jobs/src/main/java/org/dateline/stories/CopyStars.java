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
import org.dateline.spark.EmittingIterator;
import org.dateline.spark.RowShape;
import org.jspecify.annotations.Nullable;

/**
 * Groups pairs of copies into stars, never chains: in the order of {@link ArticleRank}, each
 * article becomes a copy of the earlier original that it resembles most, or else an original
 * itself. So every member was compared with its group's original, and two articles that only share
 * a paragraph of a third do not form one group.
 *
 * <p>One task reads all pairs, since each decision depends on those before it. It keeps only the
 * ids of copies and their originals: about 200 bytes a copy.
 */
final class CopyStars {
  /** A verified pair, as {@link CopyPairs} gives it. */
  private record Pair(String later, String earlier, double containment, double resemblance)
      implements RowShape {
    static final StructType SCHEMA =
        new StructType()
            .add("later", DataTypes.StringType)
            .add("earlier", DataTypes.StringType)
            .add("containment", DataTypes.DoubleType)
            .add("resemblance", DataTypes.DoubleType);

    private static final int LATER = SCHEMA.fieldIndex("later");
    private static final int EARLIER = SCHEMA.fieldIndex("earlier");
    private static final int CONTAINMENT = SCHEMA.fieldIndex("containment");
    private static final int RESEMBLANCE = SCHEMA.fieldIndex("resemblance");

    static Pair of(Row row) {
      return new Pair(
          row.getString(LATER),
          row.getString(EARLIER),
          row.getDouble(CONTAINMENT),
          row.getDouble(RESEMBLANCE));
    }
  }

  /** An article that is a copy, with its original and how like it is. */
  private record Copy(
      @Nullable String articleId, String original, double containment, double resemblance)
      implements RowShape {
    static final StructType SCHEMA =
        new StructType()
            .add("article_id", DataTypes.StringType, false)
            .add("original", DataTypes.StringType, false)
            .add("containment", DataTypes.DoubleType, false)
            .add("resemblance", DataTypes.DoubleType, false);

    Row toRow() {
      return RowFactory.create(articleId, original, containment, resemblance);
    }
  }

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
        .select(RowShape.columns(Pair.SCHEMA))
        .mapPartitions(stars, Encoders.row(Copy.SCHEMA));
  }

  /**
   * Expects pairs grouped by the later article, in each group by the rank of the earlier article.
   */
  private static final class Stars extends EmittingIterator<Row> {
    private final Iterator<Row> pairs;
    private final Map<String, String> originals = new HashMap<>();

    @SuppressWarnings("NullAway.Init")
    private @Nullable String later;

    @SuppressWarnings("NullAway.Init")
    private @Nullable Pair best;

    Stars(Iterator<Row> pairs) {
      this.pairs = pairs;
    }

    @Override
    protected boolean readMore() {
      Pair pair = pairs.hasNext() ? Pair.of(pairs.next()) : null;
      if (pair == null || !pair.later().equals(later)) {
        settle();
        later = pair == null ? null : pair.later();
      }
      if (pair != null
          && !originals.containsKey(pair.earlier())
          && (best == null || pair.resemblance() > best.resemblance())) {
        best = pair;
      }
      return pair != null;
    }

    private void settle() {
      if (best != null) {
        originals.put(later, best.earlier());
        emit(new Copy(later, best.earlier(), best.containment(), best.resemblance()).toRow());
      }
      best = null;
    }
  }

  private CopyStars() {}
}
