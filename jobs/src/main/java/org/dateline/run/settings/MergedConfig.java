package org.dateline.run.settings;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigValueFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The settings as one configuration: overrides first, then the user's file, then the defaults. */
final class MergedConfig {
  private static final String LATEST_DATE = "ingest.latest-date";

  /**
   * Merges them.
   *
   * @param file the user's configuration file, if there is one
   * @param overrides key=value pairs
   * @param problems to which what cannot be read is added
   */
  static Config of(Optional<Path> file, Map<String, String> overrides, List<String> problems) {
    Config config = ConfigFactory.empty();
    for (var override : overrides.entrySet()) {
      config = withOverride(config, override.getKey(), override.getValue(), problems);
    }
    if (file.isPresent()) {
      config = config.withFallback(parse(file.get(), problems));
    }
    return withToday(config.withFallback(Settings.packagedDefaults()).resolve());
  }

  /** No article is from the future: where the settings name no last day, it is today. */
  private static Config withToday(Config config) {
    String today = LocalDate.now(ZoneOffset.UTC).toString();
    return config.getString(LATEST_DATE).isEmpty()
        ? config.withValue(LATEST_DATE, ConfigValueFactory.fromAnyRef(today, "today"))
        : config;
  }

  private static Config withOverride(
      Config config, String key, String value, List<String> problems) {
    try {
      boolean structured = value.startsWith("[") || value.startsWith("{");
      var parsed =
          structured
              ? ConfigFactory.parseString("value = " + value).getValue("value")
              : ConfigValueFactory.fromAnyRef(value, "--set " + key);
      return config.withValue(key, parsed);
    } catch (ConfigException e) {
      problems.add("--set " + key + "=" + value + ": expected key=value, " + e.getMessage());
      return config;
    }
  }

  private static Config parse(Path file, List<String> problems) {
    if (!Files.isRegularFile(file)) {
      problems.add("settings file " + file + ": expected HOCON, found no such file");
      return ConfigFactory.empty();
    }
    try {
      return ConfigFactory.parseFile(file.toFile());
    } catch (ConfigException e) {
      problems.add("settings file " + file + ": expected HOCON, " + e.getMessage());
      return ConfigFactory.empty();
    }
  }

  private MergedConfig() {}
}
