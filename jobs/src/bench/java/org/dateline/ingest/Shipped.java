package org.dateline.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.dateline.ingest.format.IngestParams;
import org.dateline.ingest.source.Sources;
import org.dateline.run.settings.Settings;

/** What users get who change nothing: the settings and publishers that are measured. */
final class Shipped {
  static final IngestParams PARAMS = Settings.load(Optional.empty(), Map.of()).ingest();

  /** The publishers of conf/sources.tsv in the project's folder, or the working one. */
  static final Sources SOURCES = sources();

  private static Sources sources() {
    Path file = Path.of(System.getProperty("dateline.root", ".")).resolve("conf/sources.tsv");
    try {
      return Sources.parse(file.toString(), Files.readAllLines(file)).sources();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Shipped() {}
}
