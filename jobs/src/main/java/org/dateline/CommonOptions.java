package org.dateline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.dateline.run.JobRunner;
import org.dateline.run.Settings;
import picocli.CommandLine.Option;

/** What every job takes. */
final class CommonOptions {
  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "Settings (HOCON) that differ from the defaults; default: conf/dateline.conf.")
  private Path config;

  @Option(
      names = "--set",
      paramLabel = "KEY=VALUE",
      description = "One setting; wins over the file. May be repeated.")
  private Map<String, String> overrides = new LinkedHashMap<>();

  @Option(names = "--corpus", paramLabel = "NAME", description = "The corpus; default: news.")
  private String corpus;

  @Option(
      names = "--warehouse",
      paramLabel = "URI",
      description = "Where the tables lie; default: dateline-warehouse.")
  private String warehouse;

  JobRunner runner() {
    return new JobRunner(settings());
  }

  /** Runs jobs that may wait until another run of the corpus has ended. */
  JobRunner runner(boolean waits) {
    return new JobRunner(settings(), waits);
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
    Path usual = Path.of("conf", "dateline.conf");
    Optional<Path> file =
        config != null ? Optional.of(config) : Optional.of(usual).filter(Files::isRegularFile);
    return Settings.load(file, all);
  }
}
