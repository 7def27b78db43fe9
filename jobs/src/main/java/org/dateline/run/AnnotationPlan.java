package org.dateline.run;

import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.dateline.run.settings.Settings;

/**
 * Which task of which batch annotates an article, so that all tasks have about the same length of
 * text. Articles are hashed into slots, and the slots are dealt out by the text in them, the
 * longest first, each to the task that has least (the "longest processing time" rule). The driver
 * thus sees one number a slot, however many articles there are, and the plan is the same whatever
 * order they come in.
 *
 * <p>An article is never shared by tasks: what is read of it is bounded by a setting, and the task
 * that holds the longest starts first.
 *
 * @param batches batches, each committed when done; 0 if there is nothing to do
 * @param tasks tasks of each batch
 * @param taskOfSlot batch times {@code tasks} plus task for each slot, -1 for one without articles
 */
record AnnotationPlan(int batches, int tasks, int[] taskOfSlot) {
  /** Enough for thousands of tasks; the sums of all slots are less than a megabyte. */
  static final int SLOTS = 1 << 16;

  private static final int MOST_TASKS_PER_CORE = 8;

  /**
   * Characters below which a task is not worth a file of its own, as long as all cores have work.
   */
  private static final long GOOD_TASK = 1_000_000;

  /** Smallest task worth starting, even if that leaves a core idle: a few seconds of work. */
  private static final long SMALL_TASK = 100_000;

  /** A slot with articles to annotate and the length of their texts, at least 1. */
  record Slot(int number, long characters) {}

  /** A task while slots are dealt out. */
  private static final class Load {
    private final int number;
    private long characters;

    Load(int number) {
      this.number = number;
    }
  }

  /** The slot of an article. */
  static Column slot() {
    return functions
        .pmod(functions.xxhash64(functions.col("article_id")), functions.lit(SLOTS))
        .cast(DataTypes.IntegerType);
  }

  static AnnotationPlan of(Slot[] slots, int cores, Settings.Annotation settings) {
    int[] taskOfSlot = new int[SLOTS];
    Arrays.fill(taskOfSlot, -1);
    if (slots.length == 0) {
      return new AnnotationPlan(0, 0, taskOfSlot);
    }
    long characters = Arrays.stream(slots).mapToLong(Slot::characters).sum();
    int batches = batches(characters, cores, settings);
    int tasks = tasks(characters / batches, cores);
    int[] loads = deal(slots, batches * tasks, taskOfSlot);
    for (Slot slot : slots) {
      int rank = loads[taskOfSlot[slot.number()]];
      taskOfSlot[slot.number()] = rank % batches * tasks + rank / batches;
    }
    return new AnnotationPlan(batches, tasks, taskOfSlot);
  }

  /** Whether an article with this slot belongs to a batch. */
  Column isIn(int batch) {
    return task(batch).geq(0);
  }

  /** The number within its batch of the task for an article's slot; negative in other batches. */
  Column task(int batch) {
    int first = batch * tasks;
    int[] all = taskOfSlot;
    int each = tasks;
    UDF1<Integer, Integer> task =
        slot -> all[slot] >= first && all[slot] < first + each ? all[slot] - first : -1;
    return functions.udf(task, DataTypes.IntegerType).apply(slot());
  }

  private static int batches(long characters, int cores, Settings.Annotation settings) {
    long wanted = ceiling(characters, settings.batchCharacters() * cores);
    return (int) Math.max(1, Math.min(settings.maxBatches(), wanted));
  }

  private static int tasks(long characters, int cores) {
    long perCore = Math.max(1, Math.min(MOST_TASKS_PER_CORE, characters / cores / GOOD_TASK));
    return (int) Math.min(perCore * cores, Math.max(1, ceiling(characters, SMALL_TASK)));
  }

  private static long ceiling(long number, long divisor) {
    return (number + divisor - 1) / divisor;
  }

  /** Deals slots out to tasks and returns the rank of each task by length, the longest first. */
  private static int[] deal(Slot[] slots, int tasks, int[] taskOfSlot) {
    var loads = IntStream.range(0, tasks).mapToObj(Load::new).toArray(Load[]::new);
    Comparator<Load> least = Comparator.comparingLong(load -> load.characters);
    var queue = new PriorityQueue<>(least.thenComparingInt(load -> load.number));
    queue.addAll(Arrays.asList(loads));
    Slot[] longestFirst = slots.clone();
    Arrays.sort(
        longestFirst,
        Comparator.comparingLong(Slot::characters).reversed().thenComparingInt(Slot::number));
    for (Slot slot : longestFirst) {
      Load load = queue.remove();
      load.characters += slot.characters();
      taskOfSlot[slot.number()] = load.number;
      queue.add(load);
    }
    Arrays.sort(loads, least.reversed().thenComparingInt(load -> load.number));
    int[] ranks = new int[tasks];
    for (int rank = 0; rank < tasks; rank++) {
      ranks[loads[rank].number] = rank;
    }
    return ranks;
  }
}
