package org.dateline.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.run.message.ErrorCode;

/**
 * Freezes or kills a run, at moments spread over all of it and, as many, over its publication, and
 * compares what readers see with what undisturbed runs give. While it is frozen, another run adds
 * articles; then it goes on; then, as after a kill, a run over everything must heal it all.
 *
 * <p>Every fourth run is killed. Arguments: a folder that may be deleted, the number of moments,
 * and what is disturbed (nightly or ingest). Exits with 1 if a reader ever saw anything but the run
 * before or the run after, whole.
 */
final class FrozenRuns {
  private static final int KILLED_EVERY = 4;
  private static final double GOLDEN_RATIO = (1 + Math.sqrt(5)) / 2;
  private static final String BEFORE = "before";
  private static final String PUBLISHED = "published";

  private final FrozenCorpus corpus;
  private final Map<String, Integer> counts = new TreeMap<>();
  private final List<String> failures = new ArrayList<>();

  private FrozenRuns(FrozenCorpus corpus) {
    this.corpus = corpus;
  }

  public static void main(String[] args) throws Exception {
    System.setProperty("spark.master", "local[1]");
    System.setProperty("spark.ui.enabled", "false");
    System.setProperty("spark.sql.shuffle.partitions", "1");
    int moments = args.length > 1 ? Integer.parseInt(args[1]) : 200;
    String disturbed = args.length > 2 ? args[2] : "nightly";
    var runs =
        new FrozenRuns(
            new FrozenCorpus(
                Path.of(args[0]),
                FrozenCorpus.Disturbed.valueOf(disturbed.toUpperCase(Locale.ROOT))));
    System.out.println("What undisturbed runs give ...");
    runs.corpus.prepare();
    runs.measure(moments);
    runs.counts.forEach((what, times) -> System.out.printf("%,6d  %s%n", times, what));
    runs.failures.forEach(System.out::println);
    System.out.printf("%,d moments, %,d failures%n", moments, runs.failures.size());
    System.exit(runs.failures.isEmpty() ? 0 : 1);
  }

  private void measure(int moments) throws IOException, InterruptedException {
    FrozenProcess run = null;
    long started = System.nanoTime();
    for (int moment = 0; moment < moments; moment++) {
      if (run == null) {
        run = new FrozenProcess(corpus);
      }
      corpus.restore();
      boolean isKilled = moment % KILLED_EVERY == KILLED_EVERY - 1;
      boolean inPublication = moment / 2 % 2 == 0;
      double share = share(moment / 2);
      run.start();
      String at = inPublication ? run.awaitPublication(share) : run.awaitShareOfRun(share);
      String name = "moment %d, %s %s".formatted(moment, isKilled ? "killed" : "frozen", at);
      if (isKilled) {
        run.kill();
        run = null;
        String seen = corpus.seen();
        check(name, seen, BEFORE, PUBLISHED);
        count("killed: readers saw " + seen);
      } else {
        run.freeze();
        freeze(name, run);
        run = run.isAlive() ? run : null;
      }
      checkHealed(name);
      System.out.printf(
          "%s; %d of %d, %.0f s each%n",
          name, moment + 1, moments, (System.nanoTime() - started) / 1e9 / (moment + 1));
    }
    if (run != null) {
      run.kill();
    }
  }

  /**
   * Shares of the run, from 0 to 1, which are spread evenly wherever the measurement is stopped:
   * the multiples of the golden ratio, without their whole parts.
   */
  private static double share(int number) {
    return (number + 0.5) * GOLDEN_RATIO % 1;
  }

  private void freeze(String name, FrozenProcess run) throws InterruptedException {
    String before = corpus.seen();
    check(name, before, BEFORE, PUBLISHED, FrozenCorpus.LOCKED);
    if (before.equals(FrozenCorpus.LOCKED)) {
      int code = run.goOn();
      check(name + "; went on and ended with " + code, corpus.seen(), PUBLISHED);
      count("frozen in a commit: readers saw %s; it ended with %d".formatted(before, code));
      return;
    }
    // Its lease must run out, where it has one.
    Thread.sleep(1000L * FrozenCorpus.LEASE_SECONDS + 500);
    int other = corpus.addOthers();
    String both = before.equals(BEFORE) ? "others" : "published, others";
    check(name + "; the other run ended with " + other, corpus.seen(), other == 0 ? both : before);
    int code = run.goOn();
    // One that had not begun goes on from the other.
    String after = before.equals(BEFORE) && code == 0 ? corpus.othersThenPublished() : both;
    check(name + "; went on and ended with " + code, corpus.seen(), after);
    if (other != 0 || (code != 0 && code != ErrorCode.EXTERNAL.exitCode())) {
      failures.add("%s; the other run ended with %d, it with %d".formatted(name, other, code));
    }
    count(
        "frozen: readers saw %s; the other run ended with %d, the frozen one with %d"
            .formatted(before, other, code));
  }

  private void checkHealed(String name) throws IOException {
    int code = corpus.addAll();
    if (code != 0) {
      failures.add(name + ": the next run ended with " + code);
    }
    corpus.problems().forEach(problem -> failures.add(name + ": " + problem));
  }

  private void check(String name, String seen, String... expected) {
    if (!List.of(expected).contains(seen)) {
      failures.add("%s: readers saw %s, expected %s".formatted(name, seen, List.of(expected)));
    }
  }

  private void count(String what) {
    counts.merge(what, 1, Integer::sum);
  }
}
