package org.dateline.analysis.trends;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.dateline.analysis.trends.KleinbergBursts.Burst;
import org.junit.jupiter.api.Test;

class KleinbergBurstsTest {

  /** A period: r articles with the entity of d in all. */
  record Batch(int relevant, int total) {}

  @Property(tries = 2000)
  void find_shortSequences_costAsLittleAsTheBestOfAllStateSequences(
      @ForAll("batches") List<Batch> batches,
      @ForAll @DoubleRange(min = 1.1, max = 5) double scale,
      @ForAll @DoubleRange(min = 0, max = 2) double gamma) {
    var model = new FullModel(batches, scale, gamma);
    var bursts = model.find();
    if (!model.hasBurstState()) {
      assertThat(bursts).isEmpty();
      return;
    }
    double best =
        IntStream.range(0, 1 << batches.size()).mapToDouble(model::cost).min().orElseThrow();
    assertThat(model.cost(model.states(bursts))).isCloseTo(best, within(1e-9));
    for (Burst burst : bursts) {
      assertThat(burst.weight())
          .isCloseTo(model.saved(burst), within(1e-9))
          .isGreaterThanOrEqualTo(model.rise() - 1e-9);
    }
  }

  @Provide
  Arbitrary<List<Batch>> batches() {
    var total = Arbitraries.integers().between(0, 8);
    var silent = Arbitraries.just(0);
    return Arbitraries.oneOf(total, silent)
        .flatMap(
            d ->
                Arbitraries.oneOf(Arbitraries.just(0), Arbitraries.integers().between(0, d))
                    .map(r -> new Batch(r, d)))
        .list()
        .ofMinSize(1)
        .ofMaxSize(11);
  }

  @Test
  void find_threeBusyDays_isOneBurstWithItsWeight() {
    // 20 days of 10 articles; the entity in 1 on day 0 and 10, in 5 on days 4, 5 and 7.
    // R = 17, D = 200, p0 = .085, p1 = .17; day 6 lies between with 10 articles without it.
    var bursts =
        new KleinbergBursts(2, 1)
            .find(
                new long[] {1, 5, 5, 5, 1},
                new long[] {10, 10, 10, 10, 10},
                new long[] {0, 30, 0, 10, 20},
                200,
                20);
    double penalty = Math.log(.915 / .83);
    assertThat(bursts).hasSize(1);
    assertThat(bursts.get(0).first()).isEqualTo(1);
    assertThat(bursts.get(0).last()).isEqualTo(3);
    assertThat(bursts.get(0).weight())
        .isCloseTo(15 * Math.log(2) - 25 * penalty, within(1e-12))
        .isGreaterThan(Math.log(20));
  }

  @Test
  void find_dumpOfOneDate_isNoBurst() {
    // One day holds 50 times the articles of the others, and the entity keeps its share of a tenth.
    var dump = new long[] {1, 1, 50, 1, 1};
    var totals = new long[] {10, 10, 500, 10, 10};
    assertThat(new KleinbergBursts(2, 1).find(dump, totals, new long[5], 540, 5)).isEmpty();
  }

  @Test
  void find_missingFeed_isNoBurstOfWhatRemains() {
    // From day 3 to 5 only a tenth of the articles came in.
    var relevant = new long[] {10, 10, 10, 1, 1, 1, 10, 10};
    var totals = new long[] {100, 100, 100, 10, 10, 10, 100, 100};
    assertThat(new KleinbergBursts(2, 1).find(relevant, totals, new long[8], 530, 8)).isEmpty();
  }

  @Test
  void find_entityInEveryArticle_isNoBurst() {
    assertThat(
            new KleinbergBursts(2, 1)
                .find(new long[] {3, 9}, new long[] {3, 9}, new long[2], 12, 2))
        .isEmpty();
  }

  @Test
  void find_noPeriods_isNoBurst() {
    assertThat(new KleinbergBursts(2, 1).find(new long[0], new long[0], new long[0], 12, 2))
        .isEmpty();
  }

  @Test
  void new_scaleOfOne_isRefused() {
    assertThatThrownBy(() -> new KleinbergBursts(1, 1)).hasMessageContaining("1.0 and 1.0");
  }

  /** The model as the paper writes it, over every period, with a bit for each period's state. */
  private record FullModel(List<Batch> batches, double scale, double gamma) {

    List<Burst> find() {
      int[] with = withEntity();
      long[] between = new long[with.length];
      for (int i = 1; i < with.length; i++) {
        between[i] =
            batches.subList(with[i - 1] + 1, with[i]).stream().mapToLong(Batch::total).sum();
      }
      return new KleinbergBursts(scale, gamma)
          .find(
              Arrays.stream(with).mapToLong(t -> batches.get(t).relevant()).toArray(),
              Arrays.stream(with).mapToLong(t -> batches.get(t).total()).toArray(),
              between,
              batches.stream().mapToLong(Batch::total).sum(),
              periods());
    }

    boolean hasBurstState() {
      return withEntity().length > 0 && probability(1) < 1;
    }

    double rise() {
      return gamma * Math.log(periods());
    }

    double cost(int states) {
      double cost = 0;
      int before = 0;
      for (int t = 0; t < batches.size(); t++) {
        int state = states >> t & 1;
        cost += cost(state, batches.get(t)) + (state > before ? rise() : 0);
        before = state;
      }
      return cost;
    }

    int states(List<Burst> bursts) {
      int[] with = withEntity();
      int states = 0;
      for (Burst burst : bursts) {
        for (int t = with[burst.first()]; t <= with[burst.last()]; t++) {
          states |= 1 << t;
        }
      }
      return states;
    }

    double saved(Burst burst) {
      int[] with = withEntity();
      return batches.subList(with[burst.first()], with[burst.last()] + 1).stream()
          .mapToDouble(batch -> cost(0, batch) - cost(1, batch))
          .sum();
    }

    private double cost(int state, Batch batch) {
      double p = probability(state);
      double coefficient = 1;
      for (int i = 1; i <= batch.relevant(); i++) {
        coefficient = coefficient * (batch.total() - batch.relevant() + i) / i;
      }
      return -Math.log(
          coefficient
              * Math.pow(p, batch.relevant())
              * Math.pow(1 - p, batch.total() - batch.relevant()));
    }

    private double probability(int state) {
      double relevant = batches.stream().mapToLong(Batch::relevant).sum();
      double base = relevant / batches.stream().mapToLong(Batch::total).sum();
      return state == 0 ? base : scale * base;
    }

    private long periods() {
      return batches.stream().filter(batch -> batch.total() > 0).count();
    }

    private int[] withEntity() {
      return IntStream.range(0, batches.size())
          .filter(t -> batches.get(t).relevant() > 0)
          .toArray();
    }
  }
}
