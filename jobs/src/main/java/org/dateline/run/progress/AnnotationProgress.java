package org.dateline.run.progress;

import java.time.Duration;
import org.apache.spark.SparkContext;
import org.apache.spark.util.LongAccumulator;
import org.dateline.mentions.FindMentions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Logs the progress of annotation: articles, share of the text, tokens per second and time left.
 * Time left is estimated from the text, since articles differ in length.
 */
public final class AnnotationProgress implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(AnnotationProgress.class);
  private static final Duration PAUSE = Duration.ofSeconds(30);

  private final TaskCounters counters;
  private final LongAccumulator articles;
  private final LongAccumulator characters;
  private final LongAccumulator tokens;
  private final long articlesToRead;
  private final long charactersToRead;
  private final long start = System.nanoTime();
  private long said = start;

  public AnnotationProgress(SparkContext context, long articlesToRead, long charactersToRead) {
    counters = new TaskCounters(context, "dateline.mentions.", this::sayIfTime);
    articles = counters.counter("articles");
    characters = counters.counter("characters");
    tokens = counters.counter("tokens");
    this.articlesToRead = articlesToRead;
    this.charactersToRead = charactersToRead;
  }

  /** The counters to which tasks report each article. */
  public FindMentions.Progress counting() {
    return counting(articles, characters, tokens);
  }

  /** Goes to the executors, so it holds the counters and nothing else. */
  private static FindMentions.Progress counting(
      LongAccumulator articles, LongAccumulator characters, LongAccumulator tokens) {
    return (charactersRead, tokensFound) -> {
      articles.add(1);
      characters.add(charactersRead);
      tokens.add(tokensFound);
    };
  }

  /** Logs the progress after a batch is committed. */
  public void sayCommitted(int batch, int batches) {
    LOG.info("{}; batch {} of {} is committed", soFar(), batch, batches);
  }

  @Override
  public void close() {
    counters.close();
  }

  private void sayIfTime() {
    long now = System.nanoTime();
    if (now - said >= PAUSE.toNanos()) {
      said = now;
      LOG.info(soFar());
    }
  }

  private String soFar() {
    double seconds = Math.max(1e-9, (System.nanoTime() - start) / 1e9);
    return line(
        Math.min(articlesToRead, counters.soFar(articles)),
        articlesToRead,
        (double) counters.soFar(characters) / Math.max(1, charactersToRead),
        counters.soFar(tokens),
        seconds);
  }

  /** {@code share} is that of the text, and may be above 1 where tasks were tried again. */
  public static String line(long done, long all, double share, long tokens, double seconds) {
    double read = Math.min(1, share);
    String left =
        read == 0
            ? ""
            : ", about "
                + readable(Duration.ofSeconds(Math.round(seconds / read * (1 - read))))
                + " left";
    return "mentions: %d of %d articles, %d %% of the text, %d tokens/s%s"
        .formatted(done, all, (long) (100 * read), Math.round(tokens / seconds), left);
  }

  static String readable(Duration left) {
    return left.toMinutes() > 0 ? left.toMinutes() + " min" : left.toSeconds() + " s";
  }
}
