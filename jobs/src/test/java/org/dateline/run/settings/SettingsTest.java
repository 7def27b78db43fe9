package org.dateline.run.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.dateline.analysis.Analyses;
import org.dateline.run.message.DatelineException;
import org.dateline.run.message.ErrorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
  @TempDir Path folder;

  @Test
  void packagedDefaults_areComplete() {
    Settings settings = Settings.load(Optional.empty(), Map.of());

    assertThat(settings.corpus())
        .isEqualTo(new Settings.Corpus("news", "dateline-warehouse", 0.5, false));
    assertThat(settings.catalog()).isEqualTo(new Settings.Catalog("jdbc", "", Map.of()));
    assertThat(settings.export()).isEqualTo(new Settings.Export(true, "", 128, 0.05));
    assertThat(settings.annotation()).isEqualTo(new Settings.Annotation(16_000_000, 20));
    assertThat(settings.ledger()).isEqualTo(new Settings.Ledger("entities"));
    assertThat(settings.mentions().languages()).containsExactly("en", "zh");
    assertThat(settings.analyses().keySet())
        .containsExactlyElementsOf(Analyses.ALL.stream().map(a -> a.name()).toList());
  }

  @Test
  void everyPackagedKey_hasACommentAboveItOrItsGroup() throws Exception {
    var undocumented = new java.util.ArrayList<String>();
    boolean documented = false;
    for (String line : Files.readAllLines(Path.of("..", "conf", "dateline.conf"))) {
      if (line.isBlank()) {
        documented = false;
      } else if (line.trim().startsWith("#")) {
        documented = true;
      } else if (line.trim().matches("[a-z-]+ *(=|\\{\\}).*") && !documented) {
        undocumented.add(line.trim());
      }
    }
    assertThat(undocumented).isEmpty();
  }

  @Test
  void fileAndOverrides_winInThatOrder() throws Exception {
    Path file = folder.resolve("my.conf");
    Files.writeString(
        file,
        """
        corpus = "tech"
        export { path = "/data/export", megabytes-per-file = 64, enabled = false }
        catalog { type = rest, uri = "https://catalog.example", properties { "token" = "tok-7d1f" } }
        annotation { batch-characters = 10, max-batches = 2 }
        ledger.path = "mine"
        max-rejected-share = 0.1
        """);

    Settings settings =
        Settings.load(
            Optional.of(file),
            Map.of("corpus", "chips", "mentions.languages", "[en]", "warehouse", "s3://b/w"));

    assertThat(settings.corpus()).isEqualTo(new Settings.Corpus("chips", "s3://b/w", 0.1, false));
    assertThat(settings.export()).isEqualTo(new Settings.Export(false, "/data/export", 64, 0.05));
    assertThat(settings.catalog())
        .isEqualTo(
            new Settings.Catalog("rest", "https://catalog.example", Map.of("token", "tok-7d1f")));
    assertThat(settings.annotation()).isEqualTo(new Settings.Annotation(10, 2));
    assertThat(settings.ledger()).isEqualTo(new Settings.Ledger("mine"));
    assertThat(settings.mentions().languages()).containsExactly("en");
    assertThat(settings.json()).contains("\"corpus\":\"chips\"").doesNotContain("tok-7d1f");
  }

  @Test
  void badSettings_areAllNamedAtOnce() {
    assertThatThrownBy(
            () ->
                Settings.load(
                    Optional.of(folder.resolve("absent.conf")),
                    Map.of(
                        "corpus", "My Corpus",
                        "exprot.path", "/data",
                        "annotation.batch-characters", "many",
                        "max-rejected-share", "0.2",
                        "catalog.type", "postgres")))
        .isInstanceOf(DatelineException.class)
        .hasMessageContaining("absent.conf: expected HOCON, found no such file")
        .hasMessageContaining("corpus = \"My Corpus\": expected a small letter")
        .hasMessageContaining("unknown setting exprot.path")
        .hasMessageContaining("did you mean export.path?")
        .hasMessageContaining("annotation.batch-characters = many: expected a whole number")
        .hasMessageContaining("catalog.type = \"postgres\": expected one of")
        .extracting(error -> ((DatelineException) error).code())
        .isEqualTo(ErrorCode.USAGE);
  }

  @Test
  void everyNumberOutOfItsRange_isOneLineWithItsKeyOnce() {
    var numbers =
        Settings.packagedDefaults().entrySet().stream()
            .filter(entry -> entry.getValue().unwrapped() instanceof Number)
            .map(java.util.Map.Entry::getKey)
            .sorted()
            .toList();
    assertThat(numbers).hasSizeGreaterThan(60);
    for (String key : numbers) {
      assertThatThrownBy(() -> Settings.load(Optional.empty(), Map.of(key, "-7")))
          .as(key)
          .hasMessageContaining(key + " = -7")
          .satisfies(
              error -> {
                var lines =
                    error.getMessage().lines().filter(line -> line.contains(key + " =")).toList();
                assertThat(lines).hasSize(1);
                assertThat(lines.get(0)).matches("[- ]*" + key + " = -7(?:\\.0)?: expected .*");
              });
    }
  }
}
