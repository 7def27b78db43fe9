package org.dateline.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.dateline.run.message.DatelineException;
import org.dateline.run.settings.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InspectionTest {
  private static final Path PROJECT =
      Path.of(System.getProperty("dateline.root", "..")).toAbsolutePath().normalize();
  private static final Pattern SHOWN =
      Pattern.compile("```\\n\\$ scripts/dateline inspect (\\S+)\\n(.*?)```", Pattern.DOTALL);
  private static final String TEXT = "The harbour council voted for the new quay by nine to two.";

  @TempDir Path folder;

  @Test
  void docsInput_showsWhatInspectPrints() throws IOException, URISyntaxException {
    String page = Files.readString(PROJECT.resolve("docs/input.md"));
    List<MatchResult> shown = SHOWN.matcher(page).results().toList();
    assertThat(shown).hasSizeGreaterThanOrEqualTo(3);
    Path files = Path.of(InspectionTest.class.getResource("inspect").toURI());
    for (MatchResult example : shown) {
      assertThat(fromThere(files, inspect(files.resolve(example.group(1)))))
          .isEqualTo(example.group(2));
    }
  }

  /** As the report would be, had it been asked for in that folder. */
  private static String fromThere(Path there, String report) {
    Path fromHere = Path.of("").toAbsolutePath().relativize(there);
    return report.replace(there + "/", "").replace(fromHere + "/", "");
  }

  @Test
  void settingThatIsShown_readsTheFile() throws IOException, URISyntaxException {
    Path file = Path.of(InspectionTest.class.getResource("inspect/desk.csv").toURI());
    String report = inspect(file);
    String line = report.substring(report.indexOf("ingest.fields {")).strip();
    Path conf = Files.writeString(folder.resolve("own.conf"), line + "\n");
    Settings own = Settings.load(Optional.of(conf), overrides());
    assertThat(Inspection.of(own, List.of(file.toString()), 100))
        .contains("2 records: 2 articles, 0 rejected")
        .contains("sources: Harbour Times 1, Island Post 1")
        .contains("dates: 2019-05-14 to 2019-05-15; found in: metadata 2")
        .doesNotContain("to make more");
  }

  @Test
  void sample_isBoundedInFilesAndRecords() throws IOException {
    for (int i = 0; i < 30; i++) {
      String line = "{\"title\":\"Quay\",\"text\":\"" + TEXT + "\"}\n";
      Files.writeString(folder.resolve("a" + i + ".jsonl"), line.repeat(5));
    }
    assertThat(Inspection.of(settings(), List.of(folder.toString()), 2))
        .contains(
            "30 files: 30 .jsonl", "opened 10 files, up to 2 records of each; 0 read to the end")
        .contains("20 records: 20 articles, 0 rejected")
        .contains("and 9 files like it");
  }

  @Test
  void warehouse_isNotMade() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "Quay\n\n" + TEXT + "\n");
    inspect(folder.resolve("a.txt"));
    assertThat(Files.list(folder)).containsExactly(folder.resolve("a.txt"));
  }

  @Test
  void pathWithoutFiles_isSaid() {
    assertThatThrownBy(() -> inspect(folder.resolve("none")))
        .isInstanceOf(DatelineException.class)
        .hasMessageContaining("found none");
  }

  private String inspect(Path path) {
    return Inspection.of(settings(), List.of(path.toString()), 100);
  }

  private Settings settings() {
    return Settings.load(Optional.empty(), overrides());
  }

  private Map<String, String> overrides() {
    return Map.of(
        "warehouse", folder.resolve("warehouse").toString(),
        "ingest.latest-date", "2026-11-22",
        "sources.path", PROJECT.resolve("conf/sources.tsv").toString());
  }
}
