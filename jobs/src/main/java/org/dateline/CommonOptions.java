package org.dateline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.dateline.run.JobRunner;
import org.dateline.run.settings.Settings;
import picocli.CommandLine.Option;

/** What every job takes. */
final class CommonOptions {
  @Option(
      names = "--config",
      paramLabel = "FILE",
      description =
          "File of settings (HOCON) that differ from the defaults; default: the one that DATELINE_CONFIG"
              + " of the environment names, else conf/dateline.conf.")
  private Path config;

  @Option(
      names = "--set",
      paramLabel = "KEY=VALUE",
      description = "One setting; wins over the file. May be repeated.")
  private Map<String, String> overrides = new LinkedHashMap<>();

  @Option(
      names = "--corpus",
      paramLabel = "NAME",
      description = "Name of the corpus; default: the setting corpus (${bundle:default-corpus}).")
  private String corpus;

  @Option(
      names = "--warehouse",
      paramLabel = "URI",
      description =
          "Folder or URI of the tables; default: the setting warehouse (${bundle:default-warehouse}).")
  private String warehouse;

  JobRunner runner() {
    return new JobRunner(settings());
  }

  /** The corpus that the command line names. */
  Optional<String> corpus() {
    return Optional.ofNullable(corpus).or(() -> Optional.ofNullable(overrides.get("corpus")));
  }

  Settings settings() {
    Map<String, String> all = new LinkedHashMap<>(overrides);
    if (corpus != null) {
      all.put("corpus", corpus);
    }
    if (warehouse != null) {
      all.put("warehouse", warehouse);
    }
    return Settings.load(Optional.ofNullable(config).or(CommonOptions::usualConfig), all);
  }

  /**
   * The file that the environment names, else the one below the working directory if it is there.
   */
  private static Optional<Path> usualConfig() {
    String named = System.getenv("DATELINE_CONFIG");
    return named != null && !named.isBlank()
        ? Optional.of(Path.of(named))
        : Optional.of(Path.of("conf", "dateline.conf")).filter(Files::isRegularFile);
  }
}
