package org.dateline.run.files;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.run.export.ExportedTables;
import org.dateline.run.message.DatelineException;
import org.dateline.run.message.ErrorCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The files that somebody wants of a run, each for tools that read such files. */
public final class RunFiles {
  private static final Logger LOG = LoggerFactory.getLogger(RunFiles.class);

  private final Map<FileFormat, Path> places = new EnumMap<>(FileFormat.class);

  /** No file, until {@link #with} names some. */
  public static RunFiles none() {
    return new RunFiles();
  }

  /** These files and one more, if there is a place for it. */
  public RunFiles with(FileFormat format, Optional<Path> place) {
    place.ifPresent(path -> places.put(format, path));
    return this;
  }

  /** True if no file is wanted. */
  public boolean isEmpty() {
    return places.isEmpty();
  }

  /**
   * Looks at the places, before any work is done.
   *
   * @throws DatelineException (USAGE) if a file of another kind is at one of them
   */
  public void check() {
    List<String> problems =
        places.entrySet().stream().flatMap(wanted -> file(wanted).problem().stream()).toList();
    if (!problems.isEmpty()) {
      throw DatelineException.of(ErrorCode.USAGE, problems);
    }
  }

  /**
   * Writes the files.
   *
   * @throws DatelineException (EXTERNAL) if one cannot be written; those before it stay
   */
  public void write(ExportedTables tables, double maxDisparity) {
    var local = new RunTables(tables.run(), tables::files);
    for (var wanted : places.entrySet()) {
      file(wanted).write(target -> wanted.getKey().write(local, maxDisparity, target));
      LOG.info("run {}: {}", tables.run(), wanted.getValue().toAbsolutePath());
    }
  }

  private static NewFile file(Map.Entry<FileFormat, Path> wanted) {
    return new NewFile(wanted.getValue(), wanted.getKey());
  }

  private RunFiles() {}
}
