package org.dateline.run.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dateline.knowledge.Dictionary;
import org.dateline.mentions.ModelFiles;
import org.junit.jupiter.api.Test;

class LanguageDocsTest {
  private static final Path ROOT = Path.of(System.getProperty("dateline.root", ".."));
  private static final List<String> WITH_NAMES =
      ModelFiles.all().stream().map(ModelFiles::language).toList();

  @Test
  void docsLanguages_areFresh() throws IOException {
    assertThat(read("docs/languages.md"))
        .as("docs/languages.md is out of date: run scripts/docs")
        .isEqualTo(LanguageDocs.markdown(ROOT));
  }

  @Test
  void everyLanguageWithNames_hasFiguresOrIsNotMeasured() throws IOException {
    List<String> rows = LanguageDocs.markdown(ROOT).lines().toList();

    for (String language : WITH_NAMES) {
      assertThat(rows)
          .as(language)
          .anyMatch(
              row ->
                  row.startsWith("| `" + language + "` ")
                      && row.matches(".*\\| (?:not measured|[^|]*: \\d\\d\\.\\d) \\|.*"));
    }
  }

  @Test
  void settingsLauncherAndOperations_nameEveryLanguageWithNames() throws IOException {
    assertThat(read("conf/dateline.conf"))
        .contains(
            "of "
                + WITH_NAMES.stream()
                    .map(language -> "\"" + language + "\"")
                    .collect(Collectors.joining(", "))
                + ".");
    assertThat(read("scripts/dateline"))
        .contains("Languages: " + String.join(" ", WITH_NAMES) + " (");
    assertThat(read("docs/operations.md").lines())
        .filteredOn(line -> line.matches("\\| `[a-z]{2}` \\p{Lu}.*"))
        .extracting(line -> line.substring(3, 5))
        .containsExactlyElementsOf(WITH_NAMES);
  }

  @Test
  void docsOperations_saysHowLargeTheModelsAre() throws IOException {
    String operations = read("docs/operations.md");

    for (ModelFiles models : ModelFiles.all()) {
      assertThat(operations)
          .containsPattern(
              "\\| `%s` [^|]* \\| %,d MB "
                  .formatted(models.language(), models.downloadMegabytes()));
    }
  }

  @Test
  void docsOperations_saysHowLargeTheDictionariesAre() throws IOException {
    String operations = read("docs/operations.md");

    for (Dictionary dictionary : Dictionary.values()) {
      assertThat(operations)
          .containsPattern(
              "\\| `%s` \\| %,d MB"
                  .formatted(dictionary.language(), dictionary.downloadMegabytes()));
    }
  }

  @Test
  void heapOfTheModels_isTheSameInSettingsAndOperations() throws IOException {
    String settings = read("conf/dateline.conf");

    for (String row : read("docs/operations.md").split("\n")) {
      if (row.matches("\\| `[a-z]{2}` \\p{Lu}.*")) {
        String heap = row.split(" \\| ")[3].replace(" MB", "");
        assertThat(settings).contains(row.substring(3, 5) + " " + heap);
      }
    }
  }

  @Test
  void readme_namesEveryLanguageWithNames() throws IOException {
    String readme = read("README.md");

    for (String language : WITH_NAMES) {
      assertThat(readme)
          .contains(Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH));
    }
  }

  private static String read(String file) throws IOException {
    return Files.readString(ROOT.resolve(file));
  }
}
