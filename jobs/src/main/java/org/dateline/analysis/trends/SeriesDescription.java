package org.dateline.analysis.trends;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.dateline.analysis.trends.EntitySeries.PeriodOfEntity;
import org.jspecify.annotations.Nullable;

/**
 * Adds what needs the order of one entity's periods: moving average, z-score and bursts, and the
 * interval of the share. Moving averages are of all articles, z-scores and bursts of those with a
 * date to rely on.
 *
 * @param corpus the totals of the granularity, in order of time
 */
record SeriesDescription(
    String entity, Granularity granularity, Collection<PeriodTotal> corpus, TrendParams params) {

  private static final Burst NONE = new Burst(0, null, null);

  /** Last day and weight of a burst stand with its first period. */
  private record Burst(int level, @Nullable Integer lastDay, @Nullable Double weight) {}

  private record Baseline(@Nullable Double share, @Nullable Double zScore) {}

  /** These periods and the silent ones. */
  List<PeriodOfEntity> of(List<EntityPeriod> periods) {
    List<EntityPeriod> relied = periods.stream().filter(period -> period.relied() > 0).toList();
    var all = series(periods, EntityPeriod::articles, PeriodTotal::articlesTotal);
    var series = series(relied, EntityPeriod::relied, PeriodTotal::reliedTotal);
    Map<EntityPeriod, Burst> bursts = bursts(series, relied);
    List<PeriodOfEntity> rows = new ArrayList<>();
    for (int i = 0; i < periods.size(); i++) {
      EntityPeriod period = periods.get(i);
      double average =
          all.movingAverage(
              i, params.windows(granularity).average(), period.total().averagePeriods());
      rows.add(row(period, series, average, bursts.getOrDefault(period, NONE)));
    }
    addSilentPeriods(series, periods, rows);
    return rows;
  }

  private static EntityPeriods series(
      List<EntityPeriod> periods,
      ToLongFunction<EntityPeriod> articles,
      ToLongFunction<PeriodTotal> totals) {
    return new EntityPeriods(
        periods.stream().mapToLong(period -> period.total().position()).toArray(),
        periods.stream().mapToLong(articles).toArray(),
        periods.stream().mapToLong(period -> totals.applyAsLong(period.total())).toArray(),
        periods.stream().mapToLong(period -> period.total().reliedBefore()).toArray());
  }

  private PeriodOfEntity row(
      EntityPeriod period, EntityPeriods series, double average, Burst burst) {
    PeriodTotal total = period.total();
    var attention = WilsonInterval.of(period.articles(), total.articlesTotal());
    Baseline baseline = baseline(period, series);
    return new PeriodOfEntity(
        entity,
        granularity.label(),
        total.periodDay(),
        period.mentions(),
        period.articles(),
        period.titles(),
        period.stories(),
        period.originals(),
        period.sources(),
        period.relied(),
        total.articlesTotal(),
        total.reliedTotal(),
        total.coverage(),
        attention.low(),
        attention.high(),
        average,
        baseline.share(),
        baseline.zScore(),
        burst.level(),
        burst.lastDay(),
        burst.weight());
  }

  private Baseline baseline(EntityPeriod period, EntityPeriods series) {
    PeriodTotal total = period.total();
    if (total.reliedTotal() == 0 || total.baselinePeriods() < params.minBaselinePeriods()) {
      return new Baseline(null, null);
    }
    int window = params.windows(granularity).baseline();
    return new Baseline(
        (double) series.articlesPreceding(total.position(), window) / total.baselineArticles(),
        series.zScore(
            total.position(),
            period.relied(),
            total.reliedTotal(),
            window,
            total.baselineArticles(),
            total.baselinePeriods()));
  }

  private Map<EntityPeriod, Burst> bursts(EntityPeriods series, List<EntityPeriod> relied) {
    Map<EntityPeriod, Burst> marked = new IdentityHashMap<>();
    if (relied.isEmpty() || series.articleSum() < params.burstMinArticles()) {
      return marked;
    }
    PeriodTotal any = relied.get(0).total();
    var automaton = new KleinbergBursts(params.burstScale(), params.burstGamma());
    for (var burst : series.bursts(automaton, any.corpusArticles(), any.corpusPeriods())) {
      for (int i = burst.first(); i <= burst.last(); i++) {
        marked.put(relied.get(i), new Burst(1, null, null));
      }
      int lastDay = relied.get(burst.last()).total().lastDay();
      marked.put(relied.get(burst.first()), new Burst(1, lastDay, burst.weight()));
    }
    return marked;
  }

  private void addSilentPeriods(
      EntityPeriods series, List<EntityPeriod> periods, List<PeriodOfEntity> rows) {
    // An entity with fewer articles in the whole corpus than change-min-articles can never reach it
    // in one period.
    if (series.articleSum() < params.changeMinArticles()) {
      return;
    }
    int window = params.windows(granularity).baseline();
    Set<Long> present = new HashSet<>();
    periods.forEach(period -> present.add(period.total().position()));
    for (PeriodTotal total : corpus) {
      long preceding = series.articlesPreceding(total.position(), window);
      if (preceding > 0
          && preceding * (double) total.reliedTotal()
              >= params.changeMinArticles() * (double) total.baselineArticles()
          && !present.contains(total.position())) {
        rows.add(row(EntityPeriod.silent(total), series, 0, NONE));
      }
    }
  }
}
