package org.dateline.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.dateline.run.AnnotationPlan.Slot;
import org.dateline.run.settings.Settings;
import org.junit.jupiter.api.Test;

class AnnotationPlanTest {
  private static final Settings.Annotation SETTINGS = new Settings.Annotation(2_000_000, 4);

  private static AnnotationPlan plan(int cores, Slot... slots) {
    return AnnotationPlan.of(slots, cores, SETTINGS);
  }

  /** Characters of each task of all batches. */
  private static long[] loads(AnnotationPlan plan, Slot... slots) {
    long[] loads = new long[plan.batches() * plan.tasks()];
    for (Slot slot : slots) {
      loads[plan.taskOfSlot()[slot.number()]] += slot.characters();
    }
    return loads;
  }

  private static Slot[] alike(int slots, long characters) {
    return IntStream.range(0, slots)
        .mapToObj(number -> new Slot(7 * number, characters))
        .toArray(Slot[]::new);
  }

  @Test
  void nothingToAnnotate_hasNoBatches() {
    assertThat(plan(2).batches()).isZero();
  }

  @Test
  void slotsOfAllLengths_giveTasksOfEqualLength() {
    var slots =
        IntStream.range(0, 5_000)
            .mapToObj(number -> new Slot(number, 1 + number * 7919L % 9_973))
            .toArray(Slot[]::new);
    var plan = plan(4, slots);
    long[] loads = loads(plan, slots);
    double mean = Arrays.stream(loads).average().orElseThrow();
    assertThat(Arrays.stream(loads).max().orElseThrow()).isLessThan((long) (1.01 * mean));
    assertThat(plan.batches()).isEqualTo(4);
    assertThat(plan.tasks()).isEqualTo(4);
  }

  @Test
  void oneHugeArticle_hasATaskForItselfThatStartsFirst() {
    var slots = alike(1_000, 1_000);
    slots[500] = new Slot(slots[500].number(), 1_000_000);
    var plan = plan(2, slots);
    int task = plan.taskOfSlot()[slots[500].number()];
    assertThat(task % plan.tasks()).isZero();
    assertThat(loads(plan, slots)[task]).isEqualTo(1_000_000);
  }

  @Test
  void tasksOfABatch_startWithTheLongest() {
    var slots =
        IntStream.range(0, 40)
            .mapToObj(number -> new Slot(number, (number + 1) * 100_000L))
            .toArray(Slot[]::new);
    var plan = plan(8, slots);
    long[] loads = loads(plan, slots);
    for (int batch = 0; batch < plan.batches(); batch++) {
      var ofBatch = Arrays.copyOfRange(loads, batch * plan.tasks(), (batch + 1) * plan.tasks());
      assertThat(ofBatch).isSortedAccordingTo(Collections.reverseOrder(Long::compare));
    }
  }

  @Test
  void littleToAnnotate_hasFewTasksAndMuchHasNoMoreBatchesThanAllowed() {
    assertThat(plan(16, alike(10, 3_000)).tasks()).isEqualTo(1);
    assertThat(plan(2, alike(100, 10_000)).tasks()).isEqualTo(2);
    var much = plan(2, alike(9_000, 1_000_000));
    assertThat(much.batches()).isEqualTo(4);
    assertThat(much.tasks()).isEqualTo(16);
  }

  @Test
  void orderOfSlots_makesNoDifference() {
    var slots = alike(300, 5_000);
    slots[3] = new Slot(slots[3].number(), 77_777);
    var shuffled = slots.clone();
    Collections.reverse(Arrays.asList(shuffled));
    assertThat(plan(3, shuffled).taskOfSlot()).isEqualTo(plan(3, slots).taskOfSlot());
  }

  @Test
  void slotsWithoutArticles_belongToNoTask() {
    var plan = plan(2, new Slot(5, 10));
    assertThat(plan.taskOfSlot()[5]).isZero();
    assertThat(Arrays.stream(plan.taskOfSlot()).filter(task -> task >= 0).count()).isEqualTo(1);
    assertThat(List.of(plan.batches(), plan.tasks())).containsExactly(1, 1);
  }
}
