package org.dateline.ingest;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dateline.run.PathTraits;
import org.dateline.testing.InputTrait;

/**
 * Reads small inputs of all kinds that users bring and compares what becomes of them with what
 * should: one line a trait, then the counts by area. Exit code 1 if any came out otherwise.
 */
public final class FieldQuality {

  /** How many were tried, came out otherwise, and cannot be tried on this machine. */
  private record Counts(int tried, int failed, int skipped) {
    Counts plus(Counts more) {
      return new Counts(tried + more.tried, failed + more.failed, skipped + more.skipped);
    }
  }

  public static void main(String[] args) {
    Map<String, Counts> counts = new TreeMap<>();
    Stream.concat(FieldTraits.all().stream(), PathTraits.all().stream())
        .forEach(trait -> counts.merge(trait.area(), tried(trait), Counts::plus));
    System.out.printf("%n%-14s %7s %7s %7s%n", "area", "traits", "failed", "skipped");
    counts.forEach(FieldQuality::print);
    Counts all = counts.values().stream().reduce(new Counts(0, 0, 0), Counts::plus);
    print("all", all);
    System.exit(all.failed() == 0 ? 0 : 1);
  }

  private static Counts tried(InputTrait trait) {
    Optional<String> obstacle = trait.obstacle();
    Optional<String> failure = obstacle.isPresent() ? Optional.empty() : trait.failure();
    String outcome = obstacle.isPresent() ? "skipped" : failure.isPresent() ? "FAILED" : "ok";
    System.out.printf("%-8s %-12s %s%n", outcome, trait.area(), trait.name());
    obstacle.or(() -> failure).ifPresent(why -> System.out.println("         " + why));
    return new Counts(
        obstacle.isPresent() ? 0 : 1, failure.isPresent() ? 1 : 0, obstacle.isPresent() ? 1 : 0);
  }

  private static void print(String area, Counts counts) {
    System.out.printf(
        "%-14s %7d %7d %7d%n", area, counts.tried(), counts.failed(), counts.skipped());
  }

  private FieldQuality() {}
}
