package org.dateline.run.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.run.database.RunFile;

/** The kinds of files that a run is made into. */
public enum FileFormat implements NewFile.Kind {
  /** All tables, views and questions, in a file that needs nothing beside it. */
  DUCKDB("a DuckDB file of a run") {
    /** A database of somebody's own is another kind. */
    @Override
    public boolean recognises(Path file) throws IOException {
      return head(file).startsWith("DUCK", DUCKDB_MAGIC_AT) && RunFile.isAt(file);
    }

    @Override
    void write(RunTables tables, double maxDisparity, Path file) {
      RunFile.write(file, tables.files());
    }
  },
  /** The backbone of who appears with whom, month by month. */
  GEXF("a GEXF graph") {
    @Override
    public boolean recognises(Path file) throws IOException {
      return head(file).contains("http://gexf.net/");
    }

    @Override
    void write(RunTables tables, double maxDisparity, Path file) throws IOException {
      try (var run = tables.open()) {
        GexfFile.write(Backbone.of(run, maxDisparity), file);
      }
    }
  },
  /** The backbone of who appears with whom, over all time. */
  GRAPHML("a GraphML graph") {
    @Override
    public boolean recognises(Path file) throws IOException {
      return head(file).contains("http://graphml.graphdrawing.org/");
    }

    @Override
    void write(RunTables tables, double maxDisparity, Path file) throws IOException {
      try (var run = tables.open()) {
        GraphMlFile.write(Backbone.of(run, maxDisparity), file);
      }
    }
  },
  /** People, organisations, articles, and who is mentioned where, for FollowTheMoney. */
  FTM("FollowTheMoney's lines of JSON") {
    @Override
    public boolean recognises(Path file) throws IOException {
      return head(file).startsWith("{\"id\":\"");
    }

    @Override
    void write(RunTables tables, double maxDisparity, Path file) throws IOException {
      try (var run = tables.open()) {
        FollowTheMoneyFile.write(run, file);
      }
    }
  };

  private static final int HEAD = 1000;
  private static final int DUCKDB_MAGIC_AT = 8;

  private final String words;

  FileFormat(String words) {
    this.words = words;
  }

  @Override
  public String inWords() {
    return words;
  }

  abstract void write(RunTables tables, double maxDisparity, Path file) throws IOException;

  private static String head(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      // Bytes that are no text become single characters, so places stay what they are.
      return new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
    }
  }
}
