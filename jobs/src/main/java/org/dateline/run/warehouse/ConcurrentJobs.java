package org.dateline.run.warehouse;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Runs several small Spark jobs at once. On a small corpus planning takes longer than computing, so
 * one job is planned while another computes.
 */
public final class ConcurrentJobs {
  private static final int JOBS = 4;

  /**
   * The results of the tasks, in the order of the tasks.
   *
   * @throws RuntimeException the exception of the first task, in their order, that fails; tasks not
   *     yet begun then are not run
   */
  public static <T> List<T> of(List<? extends Callable<T>> tasks) {
    // New threads inherit the session of this one.
    var threads = Executors.newFixedThreadPool(JOBS);
    List<Future<T>> running = new ArrayList<>();
    try {
      tasks.forEach(task -> running.add(threads.submit(task)));
      List<T> results = new ArrayList<>();
      for (Future<T> one : running) {
        results.add(one.get());
      }
      return results;
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while jobs ran", e);
    } finally {
      running.forEach(one -> one.cancel(false));
      threads.shutdown();
    }
  }

  private ConcurrentJobs() {}
}
