package org.dateline.run.reference;

import static java.util.Objects.requireNonNull;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigRenderOptions;
import com.typesafe.config.ConfigValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.run.message.DatelineException;
import org.dateline.run.settings.Settings;

/**
 * Writes docs/settings.md: defaults and meanings from {@code dateline.conf}, and what is allowed in
 * the words with which the settings' own checks refuse a wrong value.
 */
public final class SettingDocs {
  private static final String FILE = "dateline.conf";

  /** Values that checks refuse. What is allowed is what a refusal says was expected. */
  private static final List<String> WRONG_NUMBERS = List.of("-7");

  private static final List<String> WRONG_TEXTS = List.of("?", "");
  private static final List<String> WRONG_LISTS = List.of("[\"?\"]", "[\"\"]", "text");
  private static final List<String> WRONG_SECTIONS = List.of("{ \"?\" = x }", "text");

  private static final Pattern EXPECTED =
      Pattern.compile("expected (.+?)(?:, found: .*| \\(--set .*)?$");

  private final Config defaults = Settings.packagedDefaults();
  private final SettingComments comments = SettingComments.of(packagedFile());

  /** The reference of all settings, as Markdown. */
  public static String markdown() {
    return new SettingDocs().page();
  }

  private String page() {
    var text = new StringBuilder();
    text.append(
        """
        # Settings

        Written by `scripts/docs` from `conf/dateline.conf` and the checks of the settings; a test fails when it is out of
        date.

        `--set KEY=VALUE` sets one of them for one run; `--config FILE` names a file (HOCON) of those that differ from the
        defaults. An unknown key or a value that is not allowed ends a job before it starts, with all problems at once. Where
        what is allowed depends on another setting, the table says what goes with that setting's default.

        """);
    append(text, "", "");
    comments.sections().forEach((section, comment) -> append(text, section, comment));
    return text.toString().stripTrailing() + "\n";
  }

  private void append(StringBuilder text, String section, String comment) {
    var rows = new ArrayList<List<String>>();
    comments
        .settings()
        .forEach(
            (key, meaning) -> {
              if (sectionOf(key).equals(section)) {
                rows.add(
                    List.of(
                        Markdown.code(key),
                        shown(key),
                        allowed(key),
                        meaning.replace("<", "&lt;")));
              }
            });
    if (rows.isEmpty() && comment.isEmpty()) {
      return;
    }
    text.append("## ").append(section.isEmpty() ? "The run" : section).append("\n\n");
    if (!comment.isEmpty()) {
      text.append(comment).append("\n\n");
    }
    if (!rows.isEmpty()) {
      text.append(Markdown.table(List.of("setting", "default", "allowed", "meaning"), rows));
      text.append('\n');
    }
  }

  private static String sectionOf(String key) {
    return key.contains(".") ? key.substring(0, key.lastIndexOf('.')) : "";
  }

  private String shown(String key) {
    ConfigValue value = defaults.getValue(key);
    if (value.unwrapped() instanceof List<?> list) {
      String words = String.join(", ", list.stream().map(String::valueOf).toList());
      return Markdown.code("[" + words + "]");
    }
    return Markdown.code(value.render(ConfigRenderOptions.concise()));
  }

  private String allowed(String key) {
    return switch (defaults.getValue(key).valueType()) {
      case NUMBER -> expected(key, WRONG_NUMBERS).orElse("a number");
      case BOOLEAN -> "true or false";
      case STRING -> expected(key, WRONG_TEXTS).orElse("a text");
      case LIST -> expected(key, WRONG_LISTS).orElseThrow();
      case OBJECT -> expected(key, WRONG_SECTIONS).orElseThrow();
      case NULL -> throw new IllegalStateException(key + " has no default");
    };
  }

  /** What the first refusal of one of these values expects. */
  private static Optional<String> expected(String key, List<String> wrongValues) {
    return wrongValues.stream().flatMap(wrong -> refusal(key, wrong).stream()).findFirst();
  }

  private static Optional<String> refusal(String key, String wrong) {
    try {
      Settings.load(Optional.empty(), Map.of(key, wrong));
      return Optional.empty();
    } catch (DatelineException refused) {
      return requireNonNull(refused.getMessage())
          .lines()
          .filter(line -> line.contains(key + " =") || line.contains(key + ".? ="))
          .flatMap(line -> EXPECTED.matcher(line).results())
          .map(found -> found.group(1))
          .findFirst();
    }
  }

  private static String packagedFile() {
    try (InputStream file = Settings.class.getClassLoader().getResourceAsStream(FILE)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FILE, e);
    }
  }
}
