package org.dateline.ingest;

import java.util.Map;

/**
 * Reads mutated files of every format: no exception, none longer than five seconds, every record an
 * article or a rejection, and read = accepted + duplicates + rejected for every file. Arguments:
 * number of files (10000), seed (1).
 */
public final class IngestFuzz {
  private static final int LIMIT_SECONDS = 5;
  private static final int BATCH = 2000;

  public static void main(String[] args) {
    int count = args.length > 0 ? Integer.parseInt(args[0]) : 10_000;
    long seed = args.length > 1 ? Long.parseLong(args[1]) : 1;
    var check = new MutatedFilesCheck(seed, LIMIT_SECONDS);
    for (int from = 0; from < count; from += BATCH) {
      check.run(from, Math.min(count, from + BATCH));
    }
    System.out.printf(
        "%-18s %8s %9s %9s %11s%n", "seed file", "inputs", "records", "articles", "rejections");
    for (Map.Entry<String, long[]> entry : check.counts().entrySet()) {
      long[] sums = entry.getValue();
      System.out.printf(
          "%-18s %8d %9d %9d %11d%n", entry.getKey(), sums[0], sums[1], sums[2], sums[3]);
    }
    System.out.println("slowest: " + check.slowest());
    System.out.println("failures: " + check.failures().size());
    check.failures().stream().limit(20).forEach(System.out::println);
    System.exit(check.failures().isEmpty() ? 0 : 1);
  }

  private IngestFuzz() {}
}
