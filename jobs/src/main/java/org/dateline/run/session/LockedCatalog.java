package org.dateline.run.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.BusyHandler;

/**
 * What a connection to an SQLite file does while another process holds the lock: it retries, and
 * says soon, and then every few seconds, who holds it and how long it will go on waiting.
 */
public final class LockedCatalog extends BusyHandler {
  private static final Duration LONGEST = Duration.ofSeconds(60);
  private static final Logger LOG = LoggerFactory.getLogger(LockedCatalog.class);
  private static final Duration FIRST_WORD = Duration.ofSeconds(2);
  private static final Duration NEXT_WORD = Duration.ofSeconds(10);
  private static final long PAUSE_MILLISECONDS = 50;

  private final Path file;
  private final Duration longest;
  private final Duration firstWord;
  private final Consumer<String> words;
  private long since;
  private long nextWord;

  LockedCatalog(Path file) {
    this(file, LONGEST, FIRST_WORD, LOG::warn);
  }

  /**
   * @param longest wait for one lock
   * @param firstWord wait before the first word
   */
  LockedCatalog(Path file, Duration longest, Duration firstWord, Consumer<String> words) {
    this.file = file;
    this.longest = longest;
    this.firstWord = firstWord;
    this.words = words;
  }

  /** What helps, if the error is that a catalog stayed locked. */
  public static Optional<String> inWords(Throwable error) {
    return sqlException(error)
        .map(SQLException::getMessage)
        .filter(message -> message != null && message.contains("SQLITE_BUSY"))
        .map(
            message ->
                "the catalog stayed locked for %d s by another process, which the log names. Nothing is lost: end that process, or run again when it has ended."
                    .formatted(LONGEST.toSeconds()));
  }

  /** True if the database of the catalog has failed: what comes next would fail, too. */
  public static boolean isFailureOfDatabase(Throwable error) {
    return sqlException(error).isPresent();
  }

  private static Optional<SQLException> sqlException(Throwable error) {
    for (Throwable cause = error; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException found) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  /**
   * @param earlierCalls for the same lock
   * @return 0 to give up, which fails the statement
   */
  @Override
  protected int callback(int earlierCalls) {
    long now = System.nanoTime();
    if (earlierCalls == 0) {
      since = now;
      nextWord = now + firstWord.toNanos();
    }
    long waited = now - since;
    if (waited > longest.toNanos()) {
      return 0;
    }
    if (now > nextWord) {
      nextWord = now + NEXT_WORD.toNanos();
      words.accept(
          "the catalog %s has been locked for %d s by %s; waiting until it is %d s"
              .formatted(
                  file, Duration.ofNanos(waited).toSeconds(), holders(), longest.toSeconds()));
    }
    try {
      Thread.sleep(PAUSE_MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 0;
    }
    return 1;
  }

  private String holders() {
    List<String> holders = List.of();
    try (Stream<String> locks = Files.lines(Path.of("/proc/locks"))) {
      String inode = ":" + Files.getAttribute(file, "unix:ino") + " ";
      holders =
          locks
              .filter(lock -> lock.contains(inode))
              .map(lock -> lock.trim().split("\\s+")[4])
              .distinct()
              .map(LockedCatalog::processInWords)
              .toList();
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
      LOG.debug("cannot tell who has locked {}", file, e);
    }
    return holders.isEmpty() ? "another process" : String.join(" and ", holders);
  }

  private static String processInWords(String process) {
    long id = process.matches("\\d{1,18}") ? Long.parseLong(process) : -1;
    String command =
        ProcessHandle.of(id)
            .flatMap(found -> found.info().command())
            .map(found -> " (" + Path.of(found).getFileName() + ")")
            .orElse("");
    return "process " + process + command;
  }
}
