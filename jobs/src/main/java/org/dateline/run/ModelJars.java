package org.dateline.run;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Cuts a slim jar out of CoreNLP's models jar: the entries the annotators load, and nothing else.
 *
 * <p>The same source gives the same bytes: entries in the order asked for, one fixed time. Models
 * are gzip files already, so they are stored as they are. The slim jar appears whole or not at all.
 */
public final class ModelJars {
  private static final LocalDateTime FIXED_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);
  private static final int BUFFER_BYTES = 1 << 20;
  private static final double BYTES_PER_MB = 1e6;

  /**
   * Copies {@code entries} of {@code source} into a new jar {@code target}, replacing an old one.
   *
   * @param progress gets one line per entry: per cent done, megabytes (10⁶ bytes), name
   * @throws IOException if {@code source} is no jar, lacks one of the entries (all that are missing
   *     are named), or a file cannot be read or written; {@code target} is then as it was
   */
  public static void cut(Path source, Path target, List<String> entries, PrintStream progress)
      throws IOException {
    try (var jar = new ZipFile(source.toFile())) {
      requireAll(jar, entries);
      Path folder = target.toAbsolutePath().getParent();
      Files.createDirectories(folder);
      // Not createTempFile: others who use the machine must be able to read the jar.
      Path unfinished =
          requireNonNull(folder)
              .resolve(target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
      try {
        write(jar, unfinished, entries, progress);
        Files.move(unfinished, target, ATOMIC_MOVE, REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(unfinished);
      }
    }
  }

  /**
   * Whether {@code target} is a readable jar with every one of {@code entries}. Looks at the jar's
   * directory only, so it is quick.
   */
  public static boolean isComplete(Path target, List<String> entries) {
    if (!Files.isRegularFile(target)) {
      return false;
    }
    try (var jar = new ZipFile(target.toFile())) {
      return entries.stream().allMatch(entry -> jar.getEntry(entry) != null);
    } catch (IOException e) {
      return false;
    }
  }

  private static void requireAll(ZipFile jar, List<String> entries) throws ZipException {
    List<String> missing = entries.stream().filter(entry -> jar.getEntry(entry) == null).toList();
    if (!missing.isEmpty()) {
      throw new ZipException(
          "expected in %s: %s; it has %d other entries. Is it CoreNLP's models jar of this version?"
              .formatted(jar.getName(), missing, jar.size()));
    }
  }

  private static void write(ZipFile jar, Path file, List<String> entries, PrintStream progress)
      throws IOException {
    long total = entries.stream().mapToLong(entry -> jar.getEntry(entry).getSize()).sum();
    long done = 0;
    try (OutputStream bytes = Files.newOutputStream(file);
        var slim = new ZipOutputStream(bytes)) {
      slim.setMethod(ZipOutputStream.STORED);
      for (String name : entries) {
        ZipEntry entry = jar.getEntry(name);
        copy(jar, entry, slim);
        done += entry.getSize();
        progress.printf(
            Locale.ROOT,
            "%3.0f %%  %6.1f MB  %s%n",
            100.0 * done / total,
            entry.getSize() / BYTES_PER_MB,
            name);
      }
    }
  }

  /** The source's own checksum is written ahead and verified by the stream when the entry ends. */
  private static void copy(ZipFile jar, ZipEntry from, ZipOutputStream slim) throws IOException {
    var to = new ZipEntry(from.getName());
    to.setTimeLocal(FIXED_TIME);
    to.setSize(from.getSize());
    to.setCrc(from.getCrc());
    slim.putNextEntry(to);
    try (var in = jar.getInputStream(from)) {
      var buffer = new byte[BUFFER_BYTES];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        slim.write(buffer, 0, read);
      }
    }
    slim.closeEntry();
  }

  private ModelJars() {}
}
