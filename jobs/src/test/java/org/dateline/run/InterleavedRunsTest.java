package org.dateline.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Two runs of one corpus, at work at the same time in processes of their own, in every order of
 * their steps, from recovery to the last table's main branch.
 *
 * <p>Orders that lead to the same state have the same future, so each state is tried once: what
 * readers see in it; that the next run heals it, as if both processes had died there; and that both
 * then go on, as if they had stood still.
 */
class InterleavedRunsTest {
  private final Set<String> endings = new TreeSet<>();

  @Test
  void firstTwoRunsOfACorpus_inEveryOrder_publishWholeOrNothing() {
    tryEveryOrder(false);

    assertThat(endings).containsExactly("A", "A B", "B", "B A");
  }

  @Test
  void twoRunsAfterAPublishedOne_inEveryOrder_publishWholeOrNothing() {
    tryEveryOrder(true);

    assertThat(endings).containsExactly("P A", "P A B", "P B", "P B A");
  }

  /** An order that leads to a state, and how many do: "AAB" is two steps of A and then one of B. */
  private record Orders(String one, BigInteger all) {
    Orders and(Orders more) {
      return new Orders(one, all.add(more.all));
    }
  }

  /** All states after one step, after two, and so on. Both are alike, so A takes the first. */
  private void tryEveryOrder(boolean afterAPublishedRun) {
    Map<String, Orders> states = Map.of("begun", new Orders("A", BigInteger.ONE));
    BigInteger complete = BigInteger.ZERO;
    int tried = 0;
    while (!states.isEmpty()) {
      Map<String, Orders> next = new LinkedHashMap<>();
      for (Orders orders : states.values()) {
        Map<String, Orders> after = afterOneMore(orders, afterAPublishedRun);
        after.forEach((state, reached) -> next.merge(state, reached, Orders::and));
        complete = complete.add(after.isEmpty() ? orders.all() : BigInteger.ZERO);
      }
      for (Orders orders : next.values()) {
        tried++;
        try (var world = new TwoRuns(afterAPublishedRun)) {
          world.follow(orders.one());
          world.checkThatTheNextRunHeals();
        }
      }
      states = next;
    }
    System.out.printf("%,d states stand for %,d orders%n", tried, complete);
  }

  private Map<String, Orders> afterOneMore(Orders orders, boolean afterAPublishedRun) {
    Map<String, Orders> reached = new LinkedHashMap<>();
    for (String name : TwoRuns.NAMES) {
      String order = orders.one() + name;
      try (var world = new TwoRuns(afterAPublishedRun)) {
        if (world.follow(order)) {
          reached.put(world.state(), new Orders(order, orders.all()));
        } else if (world.isOver()) {
          endings.add(world.ending());
        }
      }
    }
    return reached;
  }
}
