package org.dateline.run.warehouse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.apache.iceberg.DataFile;
import org.apache.iceberg.io.FileIO;
import org.dateline.run.message.Causes;
import org.dateline.run.message.DatelineException;
import org.dateline.run.message.ErrorCode;
import org.dateline.run.settings.Settings;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Data files on a local disk. What lies on one is read where it lies. What lies elsewhere is copied
 * once: data files never change, so a copy is known by the address of its original.
 *
 * <p>Copies go to a temporary folder that is removed at the end, or to a folder of the settings
 * that is kept, where those unused for longest make room for new ones.
 */
final class LocalCopies implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(LocalCopies.class);
  private static final String ENDING = ".parquet";
  private static final long MEGABYTE = 1L << 20;

  private final Settings.Looks settings;
  private final Set<Path> used = ConcurrentHashMap.newKeySet();
  private @Nullable Path temporary;

  private LocalCopies(Settings.Looks settings) {
    this.settings = settings;
  }

  static LocalCopies of(Settings.Looks settings) {
    return new LocalCopies(settings);
  }

  /**
   * The local paths of files.
   *
   * @throws DatelineException (EXTERNAL) if one cannot be copied, or they are larger than allowed
   */
  List<String> local(FileIO io, List<DataFile> files) {
    List<DataFile> elsewhere =
        files.stream().filter(file -> localPath(file.location()) == null).toList();
    if (!elsewhere.isEmpty()) {
      copyMissing(io, elsewhere);
    }
    return files.stream()
        .map(
            file -> {
              String path = localPath(file.location());
              return path == null ? copy(file).toString() : path;
            })
        .toList();
  }

  /** The path of a file on a local disk; null for one elsewhere. */
  static @Nullable String localPath(String location) {
    if (location.startsWith("/")) {
      return location;
    }
    return location.startsWith("file:") ? URI.create(location.replace(" ", "%20")).getPath() : null;
  }

  private synchronized void copyMissing(FileIO io, List<DataFile> files) {
    try {
      List<DataFile> missing = new ArrayList<>();
      for (DataFile file : files) {
        Path copy = copy(file);
        used.add(copy);
        if (Files.exists(copy)) {
          Files.setLastModifiedTime(copy, FileTime.from(Instant.now()));
        } else {
          missing.add(file);
        }
      }
      makeRoom(missing.stream().mapToLong(DataFile::fileSizeInBytes).sum());
      // Mostly waiting for the storage.
      missing.parallelStream().forEach(file -> fetch(io, file));
    } catch (IOException | UncheckedIOException e) {
      throw new DatelineException(
          ErrorCode.EXTERNAL,
          "cannot copy data files to %s: %s. Set looks.copies to a folder with room, on a local disk."
              .formatted(folder(), Causes.inWords(e)),
          e);
    }
  }

  private void fetch(FileIO io, DataFile file) {
    Path copy = copy(file);
    Path unfinished =
        copy.resolveSibling(copy.getFileName() + "." + ProcessHandle.current().pid() + ".part");
    try (var in = io.newInputFile(file.location()).newStream()) {
      Files.copy(in, unfinished, StandardCopyOption.REPLACE_EXISTING);
      Files.move(unfinished, copy, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Removes copies that this process did not use, the longest unused first, until others fit. */
  private void makeRoom(long bytes) throws IOException {
    long limit = settings.maxCopiedMegabytes() * MEGABYTE;
    long present = 0;
    List<Path> unused = new ArrayList<>();
    try (Stream<Path> copies = Files.list(folder())) {
      for (Path copy : copies.filter(path -> path.toString().endsWith(ENDING)).toList()) {
        present += Files.size(copy);
        if (!used.contains(copy)) {
          unused.add(copy);
        }
      }
    }
    unused.sort(Comparator.comparing(copy -> copy.toFile().lastModified()));
    for (Path copy : unused) {
      if (present + bytes <= limit) {
        break;
      }
      present -= Files.size(copy);
      Files.deleteIfExists(copy);
    }
    if (present + bytes > limit) {
      throw new DatelineException(
          ErrorCode.EXTERNAL,
          "this look needs %,d MB of data files that are not on a local disk: expected %,d MB at most. Raise looks.max-copied-megabytes, or ask a copy of the warehouse."
              .formatted((present + bytes) / MEGABYTE, settings.maxCopiedMegabytes()));
    }
  }

  private Path copy(DataFile file) {
    return folder().resolve(name(file.location()));
  }

  private synchronized Path folder() {
    try {
      if (!settings.copies().isEmpty()) {
        return Files.createDirectories(Path.of(settings.copies())).toAbsolutePath();
      }
      if (temporary == null) {
        temporary = Files.createTempDirectory("dateline-looks");
      }
      return temporary;
    } catch (IOException e) {
      throw new DatelineException(
          ErrorCode.EXTERNAL,
          "looks.copies: cannot use %s: %s".formatted(settings.copies(), Causes.inWords(e)),
          e);
    }
  }

  private static String name(String location) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(location.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 16) + ENDING;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    if (temporary == null) {
      return;
    }
    try {
      FileUtils.deleteDirectory(temporary.toFile());
    } catch (IOException e) {
      LOG.warn("could not remove {}, which is needed no more: {}", temporary, Causes.inWords(e));
    }
  }
}
