package org.dateline.stories;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * B-cubed precision and recall of groups against events (Bagga and Baldwin 1998), 0 to 1. The
 * precision of an item is the share of its group that tells its event; its recall is the share of
 * its event that stands in its group. Both are averaged over items. Without items they are NaN.
 *
 * @param items over how many items the averages are
 */
record BCubed(double precision, double recall, int items) {

  /**
   * Compares groups of items with events, averaged over some of the items.
   *
   * @param all the items whose groups and events are compared
   * @param counted over which of them the averages are taken
   */
  static <T> BCubed of(
      List<T> all, Function<T, String> group, Function<T, String> event, Predicate<T> counted) {
    Map<String, List<T>> groups = all.stream().collect(groupingBy(group));
    Map<String, List<T>> events = all.stream().collect(groupingBy(event));
    List<T> items = all.stream().filter(counted).toList();
    double precision = 0;
    double recall = 0;
    for (T item : items) {
      List<T> grouped = groups.get(group.apply(item));
      String told = event.apply(item);
      double both = grouped.stream().filter(other -> event.apply(other).equals(told)).count();
      precision += both / grouped.size();
      recall += both / events.get(told).size();
    }
    return new BCubed(precision / items.size(), recall / items.size(), items.size());
  }

  double f1() {
    return 2 * precision * recall / (precision + recall);
  }

  @Override
  public String toString() {
    return "precision %.3f recall %.3f B-cubed F1 %.3f".formatted(precision, recall, f1());
  }
}
