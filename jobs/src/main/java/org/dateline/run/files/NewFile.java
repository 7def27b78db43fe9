package org.dateline.run.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.dateline.run.message.Causes;
import org.dateline.run.message.DatelineException;
import org.dateline.run.message.ErrorCode;

/**
 * A file to write for somebody who named it: whole or not at all, and over an older file only if
 * that is of the same kind.
 */
final class NewFile {
  private final Path target;
  private final Kind kind;

  /** A kind of file. */
  interface Kind {
    /** The kind in words, as "a DuckDB file of a run". */
    String inWords();

    /** True if a file is of this kind, so that a new one may take its place. */
    boolean recognises(Path file) throws IOException;
  }

  /** What writes the file. */
  interface Contents {
    void writeTo(Path file) throws IOException;
  }

  NewFile(Path target, Kind kind) {
    this.target = target.toAbsolutePath();
    this.kind = kind;
  }

  /** What is wrong with the place, if anything; asked before any work is done. */
  Optional<String> problem() {
    try {
      if (Files.isDirectory(target)) {
        return Optional.of("%s: expected a file to write, found a folder.".formatted(target));
      }
      if (Files.exists(target) && Files.size(target) > 0 && !kind.recognises(target)) {
        return Optional.of(
            "%s: expected no file or %s, found another file. Move it away or give another name."
                .formatted(target, kind.inWords()));
      }
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of("%s: cannot be looked at: %s".formatted(target, Causes.inWords(e)));
    }
  }

  /**
   * Writes the file under another name beside its place, and then gives it its own.
   *
   * @throws DatelineException (EXTERNAL) if that fails; what was there before stays
   */
  void write(Contents contents) {
    Path unfinished = target.resolveSibling("." + target.getFileName() + ".unfinished");
    try {
      Files.createDirectories(target.getParent());
      Files.deleteIfExists(unfinished);
      try {
        contents.writeTo(unfinished);
        Files.move(
            unfinished,
            target,
            StandardCopyOption.ATOMIC_MOVE,
            StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(unfinished);
      }
    } catch (IOException | IllegalStateException e) {
      throw new DatelineException(
          ErrorCode.EXTERNAL, "cannot write %s: %s".formatted(target, Causes.inWords(e)), e);
    }
  }
}
