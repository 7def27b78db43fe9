package org.dateline.ingest;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads small inputs of all kinds that users bring and compares what becomes of them with what
 * should: one line a trait, then the counts by area. Exit code 1 if any came out otherwise.
 */
public final class FieldQuality {

  public static void main(String[] args) {
    Map<String, int[]> counts = new TreeMap<>();
    for (FieldTrait trait : FieldTraits.all()) {
      Optional<String> failure = trait.failure();
      System.out.printf(
          "%-8s %-12s %s%n", failure.isEmpty() ? "ok" : "FAILED", trait.area(), trait.name());
      failure.ifPresent(found -> System.out.println("         " + found));
      int[] sums = counts.computeIfAbsent(trait.area(), area -> new int[2]);
      sums[0]++;
      sums[1] += failure.isEmpty() ? 0 : 1;
    }
    System.out.printf("%n%-14s %7s %7s%n", "area", "traits", "failed");
    counts.forEach((area, sums) -> System.out.printf("%-14s %7d %7d%n", area, sums[0], sums[1]));
    int failed = counts.values().stream().mapToInt(sums -> sums[1]).sum();
    int tried = counts.values().stream().mapToInt(sums -> sums[0]).sum();
    System.out.printf("%-14s %7d %7d%n", "all", tried, failed);
    System.exit(failed == 0 ? 0 : 1);
  }

  private FieldQuality() {}
}
