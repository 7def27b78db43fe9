package org.dateline.run;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.run.publication.TwoRuns;

/**
 * Two runs of one corpus, at work at the same time in processes of their own, in every order of
 * their steps, from recovery to the last table's main branch.
 *
 * <p>Orders that lead to the same state have the same future, so each state is tried once: what
 * readers see in it; that the next run heals it, as if both processes had died there; and that both
 * then go on, as if they had stood still.
 */
final class InterleavedRuns {
  private final boolean afterAPublishedRun;
  private final boolean everyStep;
  private final Set<String> endings = new TreeSet<>();
  private int states;
  private BigInteger complete = BigInteger.ZERO;

  InterleavedRuns(boolean afterAPublishedRun, boolean everyStep) {
    this.afterAPublishedRun = afterAPublishedRun;
    this.everyStep = everyStep;
  }

  /** An order that leads to a state, and how many do: "AAB" is two steps of A and then one of B. */
  private record Orders(String one, BigInteger all) {
    Orders and(Orders more) {
      return new Orders(one, all.add(more.all));
    }
  }

  /**
   * Tries all states after one step, after two, and so on.
   *
   * @return the runs that are published in the end, in order, of each pair of runs
   * @throws AssertionError if a reader sees anything but a published run, whole
   */
  Set<String> tryAll() {
    // Both are alike: A takes the first step.
    Map<String, Orders> reached = Map.of("", new Orders("A", BigInteger.ONE));
    while (!reached.isEmpty()) {
      Map<String, Orders> next = new LinkedHashMap<>();
      for (Orders orders : reached.values()) {
        Map<String, Orders> after = afterOneMore(orders);
        after.forEach((state, found) -> next.merge(state, found, Orders::and));
        complete = complete.add(after.isEmpty() ? orders.all() : BigInteger.ZERO);
      }
      next.values().forEach(orders -> tryOne(orders.one()));
      reached = next;
    }
    return endings;
  }

  private Map<String, Orders> afterOneMore(Orders orders) {
    Map<String, Orders> reached = new LinkedHashMap<>();
    for (String name : TwoRuns.NAMES) {
      String order = orders.one() + name;
      try (var world = new TwoRuns(afterAPublishedRun, everyStep)) {
        if (world.follow(order)) {
          reached.put(world.state(), new Orders(order, orders.all()));
        } else if (world.isOver()) {
          endings.add(world.ending());
        }
      }
    }
    return reached;
  }

  private void tryOne(String order) {
    states++;
    try (var world = new TwoRuns(afterAPublishedRun, everyStep)) {
      world.follow(order);
      world.checkThatTheNextRunHeals();
    }
  }

  /** How much was tried. */
  String inWords() {
    return "%,d orders of two runs%s, through %,d states: all right"
        .formatted(
            complete.multiply(BigInteger.TWO), afterAPublishedRun ? " after another" : "", states);
  }
}
