package org.dateline.run.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.dateline.run.database.RunFile;
import org.dateline.run.export.ExportedTables;

/** A run as one DuckDB file, which needs nothing beside it ({@link RunFile}). */
final class DuckDbFile implements NewFile.Kind {
  private static final int MAGIC_AT = 8;
  private static final byte[] MAGIC = "DUCK".getBytes(StandardCharsets.US_ASCII);

  @Override
  public String inWords() {
    return "a DuckDB file of a run";
  }

  /** A database of somebody's own is another kind, although it is DuckDB's. */
  @Override
  public boolean recognises(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      byte[] head = in.readNBytes(MAGIC_AT + MAGIC.length);
      if (head.length < MAGIC_AT + MAGIC.length
          || !Arrays.equals(MAGIC, Arrays.copyOfRange(head, MAGIC_AT, head.length))) {
        return false;
      }
    }
    return RunFile.isAt(file);
  }

  static void write(ExportedTables tables, Path file) {
    RunFile.write(file, tables::files);
  }
}
