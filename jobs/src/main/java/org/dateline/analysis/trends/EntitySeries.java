package org.dateline.analysis.trends;

import static java.util.Objects.requireNonNull;
import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dateline.analysis.trends.EntityArticles.EntityArticle;
import org.dateline.spark.RowShape;
import org.jspecify.annotations.Nullable;

/**
 * One row per entity, granularity and period in which a dated article mentions it: how often, in
 * how many articles, titles, stories, originals and sources, with what needs the order of an
 * entity's periods ({@link SeriesDescription}).
 *
 * <p>Periods without the entity in which enough articles with it were expected have a row too, with
 * {@code articles} 0, for {@link TrendChanges}: what has fallen silent has no row of its own.
 *
 * <p>A group is one entity. Its articles pass by in order of time, and its periods are held, at
 * most as many as the corpus has, even for an entity in every article.
 */
final class EntitySeries {
  private static final StructType KEY = new StructType().add("entity_id", DataTypes.StringType);

  /** A period of an entity; {@code burstLastDay} and weight stand with a burst's first period. */
  record PeriodOfEntity(
      String entityId,
      String granularity,
      int periodDay,
      long mentions,
      long articles,
      long titles,
      long stories,
      long originals,
      long sources,
      long reliedArticles,
      long articlesTotal,
      long reliedTotal,
      @Nullable Double coverage,
      double attentionLow,
      double attentionHigh,
      double movingAverage,
      @Nullable Double baselineShare,
      @Nullable Double zScore,
      int burstLevel,
      @Nullable Integer burstLastDay,
      @Nullable Double burstWeight)
      implements RowShape {
    static final StructType SCHEMA =
        KEY.add("granularity", DataTypes.StringType)
            .add("period_day", DataTypes.IntegerType)
            .add("mentions", DataTypes.LongType)
            .add("articles", DataTypes.LongType)
            .add("titles", DataTypes.LongType)
            .add("stories", DataTypes.LongType)
            .add("originals", DataTypes.LongType)
            .add("sources", DataTypes.LongType)
            .add("relied_articles", DataTypes.LongType)
            .add("articles_total", DataTypes.LongType)
            .add("relied_total", DataTypes.LongType)
            .add("coverage", DataTypes.DoubleType)
            .add("attention_low", DataTypes.DoubleType)
            .add("attention_high", DataTypes.DoubleType)
            .add("moving_average", DataTypes.DoubleType)
            .add("baseline_share", DataTypes.DoubleType)
            .add("z_score", DataTypes.DoubleType)
            .add("burst_level", DataTypes.IntegerType)
            .add("burst_last_day", DataTypes.IntegerType)
            .add("burst_weight", DataTypes.DoubleType);

    Row toRow() {
      return RowFactory.create(
          entityId,
          granularity,
          periodDay,
          mentions,
          articles,
          titles,
          stories,
          originals,
          sources,
          reliedArticles,
          articlesTotal,
          reliedTotal,
          coverage,
          attentionLow,
          attentionHigh,
          movingAverage,
          baselineShare,
          zScore,
          burstLevel,
          burstLastDay,
          burstWeight);
    }
  }

  /**
   * @param entityArticles rows of {@link EntityArticles}
   * @param totals all of the corpus
   */
  static Dataset<Row> compute(
      Dataset<Row> entityArticles, List<PeriodTotal> totals, TrendParams params) {
    Map<Granularity, TreeMap<Long, PeriodTotal>> periods = new LinkedHashMap<>();
    totals.stream()
        .sorted(Comparator.comparing(PeriodTotal::granularity))
        .forEach(
            total ->
                periods
                    .computeIfAbsent(total.granularity(), granularity -> new TreeMap<>())
                    .put(total.position(), total));
    return entityArticles
        .groupBy("entity_id")
        .as(Encoders.row(KEY), Encoders.row(EntityArticle.SCHEMA))
        .flatMapSortedGroups(
            new Column[] {col("day")},
            (FlatMapGroupsFunction<Row, Row, Row>)
                (entity, articles) -> series(entity.getAs("entity_id"), articles, periods, params),
            Encoders.row(PeriodOfEntity.SCHEMA));
  }

  private static Iterator<Row> series(
      String entity,
      Iterator<Row> articles,
      Map<Granularity, TreeMap<Long, PeriodTotal>> corpus,
      TrendParams params) {
    Map<Granularity, EntityPeriodTally> tallies = new LinkedHashMap<>();
    corpus.forEach((kind, totals) -> tallies.put(kind, new EntityPeriodTally(kind, totals)));
    articles.forEachRemaining(
        row -> {
          EntityArticle article = EntityArticle.of(row);
          tallies.values().forEach(tally -> tally.add(article));
        });
    List<Row> rows = new ArrayList<>();
    tallies.forEach(
        (kind, tally) ->
            new SeriesDescription(entity, kind, requireNonNull(corpus.get(kind)).values(), params)
                .of(tally.periods())
                .forEach(period -> rows.add(period.toRow())));
    return rows.iterator();
  }

  private EntitySeries() {}
}
