package org.dateline.mentions;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** The annotators without Spark: plain threads over texts in memory. */
public final class BareAnnotation {

  /** What it took to load a language's models, and the heap in use for them after a collection. */
  public record Load(double seconds, long bytes) {}

  public static Load load(String language) {
    long before = used();
    long start = System.nanoTime();
    Annotators.sharedModels(language, Decoder.FAST);
    double seconds = (System.nanoTime() - start) / 1e9;
    return new Load(seconds, used() - before);
  }

  /** Annotates all texts with so many threads; answers the tokens. */
  public static long annotate(
      String language, List<String> texts, int threads, MentionParams params)
      throws InterruptedException {
    var annotator =
        Annotators.annotator(language, params.limits(), Decoder.byName(params.decoder()));
    var next = new AtomicInteger();
    var tokens = new AtomicLong();
    Runnable work =
        () -> {
          for (int i = next.getAndIncrement(); i < texts.size(); i = next.getAndIncrement()) {
            tokens.addAndGet(annotator.annotate("", texts.get(i)).text().tokens());
          }
        };
    List<Thread> all = Stream.generate(() -> new Thread(work)).limit(threads).toList();
    all.forEach(Thread::start);
    for (Thread thread : all) {
      thread.join();
    }
    return tokens.get();
  }

  private static long used() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  private BareAnnotation() {}
}
