package org.dateline.run.files;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.dateline.run.export.ExportedTables;
import org.dateline.run.message.DatelineException;
import org.dateline.run.message.ErrorCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The files that somebody wants of a run, each for tools that read such files. */
public final class RunFiles {
  private static final Logger LOG = LoggerFactory.getLogger(RunFiles.class);

  private final List<Wanted> wanted;

  private record Wanted(Path path, NewFile file, BiConsumer<ExportedTables, Path> writer) {}

  /**
   * @param duckdb where to write a DuckDB file
   */
  public RunFiles(Optional<Path> duckdb) {
    this.wanted =
        duckdb
            .map(path -> new Wanted(path, new NewFile(path, new DuckDbFile()), DuckDbFile::write))
            .stream()
            .toList();
  }

  /** True if no file is wanted. */
  public boolean isEmpty() {
    return wanted.isEmpty();
  }

  /**
   * Looks at the places, before any work is done.
   *
   * @throws DatelineException (USAGE) if a file of another kind is at one of them
   */
  public void check() {
    List<String> problems =
        wanted.stream().flatMap(file -> file.file().problem().stream()).toList();
    if (!problems.isEmpty()) {
      throw DatelineException.of(ErrorCode.USAGE, problems);
    }
  }

  /**
   * Writes the files.
   *
   * @throws DatelineException (EXTERNAL) if one cannot be written; those before it stay
   */
  public void write(ExportedTables tables) {
    for (Wanted file : wanted) {
      file.file().write(target -> file.writer().accept(tables, target));
      LOG.info("run {}: {}", tables.run(), file.path().toAbsolutePath());
    }
  }
}
