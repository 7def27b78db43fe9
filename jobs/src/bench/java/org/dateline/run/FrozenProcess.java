package org.dateline.run;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * A process of its own that runs a job when it is told to, and then another: so that what is frozen
 * need not start Java each time.
 */
final class FrozenProcess {
  private static final String READY = "ready";
  private static final String RUN = "run";
  private static final String ENDED = "ended ";
  private static final String TAGS = "publish: tagging";
  private static final String SEEN = "is what readers see now";
  private static final long LONGEST_MINUTES = 30;

  private final Process process;
  private final PrintWriter commands;
  private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
  private String ended = "";

  /** Of an undisturbed run, and of its publication. */
  private long runNanos;

  private long publicationNanos;

  FrozenProcess(FrozenCorpus corpus) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.add(
        "-Dlog4j2.configurationFile="
            + Path.of(System.getProperty("dateline.root"), "conf", "log4j2.properties"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(FrozenProcess.class.getName());
    command.add(corpus.folder().toString());
    command.add(corpus.disturbed().name());
    process = new ProcessBuilder(command).redirectErrorStream(true).start();
    commands = new PrintWriter(process.outputWriter(StandardCharsets.UTF_8), true);
    var reader = new Thread(this::read, "log of the frozen process");
    reader.setDaemon(true);
    reader.start();
    await(READY);
    measureUndisturbed(corpus);
  }

  /** The first run takes longest: it loads models and code. */
  private void measureUndisturbed(FrozenCorpus corpus) throws IOException, InterruptedException {
    for (int warm = 0; warm < 2; warm++) {
      corpus.restore();
      start();
      long started = System.nanoTime();
      await(TAGS);
      long tags = System.nanoTime();
      await(SEEN);
      publicationNanos = System.nanoTime() - tags;
      await(ENDED);
      runNanos = System.nanoTime() - started;
    }
  }

  /** The process itself: a run for each line that it reads. */
  public static void main(String[] args) throws IOException {
    System.setProperty("spark.master", "local[1]");
    System.setProperty("spark.ui.enabled", "false");
    System.setProperty("spark.sql.shuffle.partitions", "1");
    // Spark ends a process that heard nothing of itself for two minutes; here it is to go on.
    System.setProperty("spark.network.timeout", "3600s");
    System.setProperty("spark.executor.heartbeatInterval", "600s");
    var corpus = new FrozenCorpus(Path.of(args[0]), FrozenCorpus.Disturbed.valueOf(args[1]));
    var input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    System.out.println(READY);
    while (input.readLine() != null) {
      System.out.println(ENDED + corpus.addMore());
    }
  }

  private void read() {
    try (var output = process.inputReader(StandardCharsets.UTF_8)) {
      String line;
      while ((line = output.readLine()) != null) {
        lines.add(line);
      }
      lines.add(ENDED + process.waitFor());
    } catch (IOException e) {
      lines.add("the log ended: " + e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  boolean isAlive() {
    return process.isAlive();
  }

  void start() {
    lines.clear();
    ended = "";
    commands.println(RUN);
  }

  /** Waits for a share of the publication to have passed. */
  String awaitPublication(double share) throws InterruptedException {
    await(TAGS);
    sleep((long) (share * publicationNanos));
    return "%.0f %% through its publication".formatted(100 * share);
  }

  /** Waits for a share of the whole run to have passed. */
  String awaitShareOfRun(double share) throws InterruptedException {
    sleep((long) (share * runNanos));
    return "%.0f %% through the run".formatted(100 * share);
  }

  private static void sleep(long nanos) throws InterruptedException {
    TimeUnit.NANOSECONDS.sleep(nanos);
  }

  void freeze() {
    signal("STOP");
  }

  /** Lets it go on to its end, and gives its exit code. */
  int goOn() throws InterruptedException {
    signal("CONT");
    await(ENDED);
    return Integer.parseInt(ended.substring(ENDED.length()));
  }

  void kill() throws InterruptedException {
    signal("KILL");
    process.waitFor();
  }

  private void signal(String name) {
    try {
      new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid())).start().waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void await(String part) throws InterruptedException {
    while (true) {
      String line = lines.poll(LONGEST_MINUTES, TimeUnit.MINUTES);
      if (line == null) {
        throw new IllegalStateException("nothing with \"" + part + "\" in the log");
      }
      if (line.startsWith(ENDED)) {
        ended = line;
      }
      if (part.equals(ENDED) ? line.startsWith(ENDED) : line.contains(part)) {
        return;
      }
    }
  }
}
