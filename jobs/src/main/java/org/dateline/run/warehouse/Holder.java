package org.dateline.run.warehouse;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The run that is at work on a corpus, as the properties of {@code runs} name it.
 *
 * @param machine the kernel's start and the process namespace, so that process numbers mean the
 *     same; the host's name where there is no such thing
 * @param processStart start of the process: a later one may have the same number
 * @param since when it took the corpus
 * @param seen its last sign of life
 */
public record Holder(
    @Nullable String runId,
    @Nullable String job,
    @Nullable String host,
    @Nullable String machine,
    long process,
    Instant processStart,
    Instant since,
    Instant seen) {

  private static final String PREFIX = "dateline.holder.";
  private static final Duration CLOCK_ERROR = Duration.ofSeconds(5);

  /** What is known of a holder. */
  public enum Life {
    ALIVE,
    /** Its process has ended. */
    DEAD,
    /** Its process is there, and has shown no sign of life for too long. */
    SILENT,
    /** It is silent on another machine, whose clock may differ and whose processes are not seen. */
    UNKNOWN
  }

  /** This process, at work from now on. */
  public static Holder ofThisProcess(String runId, String job) {
    var process = ProcessHandle.current();
    Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    return new Holder(
        runId,
        job,
        hostName(),
        thisMachine(),
        process.pid(),
        process.info().startInstant().orElse(Instant.EPOCH),
        now,
        now);
  }

  /** The holder that a table's properties name; empty if no version of Dateline wrote them. */
  public static Optional<Holder> of(Map<String, String> properties) {
    try {
      return properties.containsKey(PREFIX + "run")
          ? Optional.of(
              new Holder(
                  properties.get(PREFIX + "run"),
                  properties.get(PREFIX + "job"),
                  properties.get(PREFIX + "host"),
                  properties.get(PREFIX + "machine"),
                  Long.parseLong(properties.get(PREFIX + "process")),
                  Instant.parse(properties.get(PREFIX + "process-start")),
                  Instant.parse(properties.get(PREFIX + "since")),
                  Instant.parse(properties.get(PREFIX + "seen"))))
          : Optional.empty();
    } catch (DateTimeException | NumberFormatException | NullPointerException e) {
      return Optional.empty();
    }
  }

  public Map<String, String> properties() {
    return Map.of(
        PREFIX + "run",
        runId,
        PREFIX + "job",
        job,
        PREFIX + "host",
        host,
        PREFIX + "machine",
        machine,
        PREFIX + "process",
        String.valueOf(process),
        PREFIX + "process-start",
        processStart.toString(),
        PREFIX + "since",
        since.toString(),
        PREFIX + "seen",
        seen.toString());
  }

  public Set<String> propertyNames() {
    return properties().keySet();
  }

  public Holder seenNow() {
    Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    return new Holder(runId, job, host, machine, process, processStart, since, now);
  }

  /**
   * Whether it lives.
   *
   * @param patience how long a run may show no sign of life
   */
  public Life life(Instant now, Duration patience) {
    boolean isRecent = Duration.between(seen, now).abs().compareTo(patience) <= 0;
    if (!requireNonNull(machine).equals(thisMachine())) {
      return isRecent ? Life.ALIVE : Life.UNKNOWN;
    }
    if (!processIsThere()) {
      return Life.DEAD;
    }
    return isRecent ? Life.ALIVE : Life.SILENT;
  }

  private boolean processIsThere() {
    return ProcessHandle.of(process)
        .filter(ProcessHandle::isAlive)
        .map(
            found ->
                found
                    .info()
                    .startInstant()
                    .map(start -> Duration.between(start, processStart).abs())
                    .filter(difference -> difference.compareTo(CLOCK_ERROR) > 0)
                    .isEmpty())
        .orElse(false);
  }

  /** Says which run it is, where it runs and since when. */
  public String inWords() {
    return "run %s (%s), at work since %s in process %d on %s, last sign of life at %s"
        .formatted(
            runId,
            job,
            since.truncatedTo(ChronoUnit.SECONDS),
            process,
            host,
            seen.truncatedTo(ChronoUnit.SECONDS));
  }

  private static String thisMachine() {
    try {
      return Files.readString(Path.of("/proc/sys/kernel/random/boot_id")).strip()
          + Files.readSymbolicLink(Path.of("/proc/self/ns/pid"));
    } catch (IOException | UnsupportedOperationException e) {
      return hostName();
    }
  }

  private static String hostName() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "an unnamed host";
    }
  }
}
