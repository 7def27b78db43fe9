package org.dateline.run.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ConcurrentJobsTest {

  @Test
  void manyTasks_returnTheirResultsInTheirOrder() {
    List<Callable<Integer>> tasks =
        IntStream.range(0, 50).<Callable<Integer>>mapToObj(i -> () -> i).toList();

    assertThat(ConcurrentJobs.of(tasks)).isEqualTo(IntStream.range(0, 50).boxed().toList());
  }

  @Test
  void twoTasksThatNeedEachOther_runAtOnce() {
    var first = new CountDownLatch(1);
    var second = new CountDownLatch(1);

    List<String> met =
        ConcurrentJobs.of(
            List.of(
                () -> {
                  first.countDown();
                  second.await();
                  return "first";
                },
                () -> {
                  second.countDown();
                  first.await();
                  return "second";
                }));

    assertThat(met).containsExactly("first", "second");
  }

  @Test
  void failingTasks_throwWhatTheFirstOfThemThrew() {
    List<Callable<Integer>> tasks =
        List.of(
            () -> 1,
            () -> {
              throw new IllegalStateException("keys are not unique");
            },
            () -> {
              throw new IllegalArgumentException("later");
            });

    assertThatThrownBy(() -> ConcurrentJobs.of(tasks))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("keys are not unique");
  }
}
