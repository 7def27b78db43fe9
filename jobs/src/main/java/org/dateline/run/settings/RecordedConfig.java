package org.dateline.run.settings;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigRenderOptions;
import com.typesafe.config.ConfigValueFactory;
import java.util.List;
import java.util.Map;
import org.dateline.run.message.Secrets;

/** The settings as a run records them. */
final class RecordedConfig {
  private static final String COMMAND = "notify.command";

  /**
   * All settings as JSON, without secrets.
   *
   * @param words lists of words by their names
   */
  static String json(Config config, Map<String, List<String>> words) {
    return withWords(withoutSecrets(config), words).root().render(ConfigRenderOptions.concise());
  }

  /** Adds the words by which names were judged, which runs record with the settings. */
  private static Config withWords(Config config, Map<String, List<String>> lists) {
    Config all = config;
    for (var list : lists.entrySet()) {
      all =
          all.withValue("words." + list.getKey(), ConfigValueFactory.fromIterable(list.getValue()));
    }
    return all;
  }

  /**
   * The runs table shows the settings to every reader: passwords and keys in addresses are masked,
   * catalog properties keep their names only, and of a command only that there is one: addresses
   * that take messages are secrets.
   */
  private static Config withoutSecrets(Config config) {
    Config masked = config;
    for (var entry : config.entrySet()) {
      if (entry.getValue().unwrapped() instanceof String text) {
        String shown = Secrets.mask(text);
        if (!shown.equals(text)) {
          masked = masked.withValue(entry.getKey(), ConfigValueFactory.fromAnyRef(shown));
        }
      }
    }
    for (String name : config.getObject("catalog.properties").keySet()) {
      masked =
          masked.withValue(
              "catalog.properties.\"" + name + "\"", ConfigValueFactory.fromAnyRef("(set)"));
    }
    return config.getString(COMMAND).isBlank()
        ? masked
        : masked.withValue(COMMAND, ConfigValueFactory.fromAnyRef("(set)"));
  }

  private RecordedConfig() {}
}
