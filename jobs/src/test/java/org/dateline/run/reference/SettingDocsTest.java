package org.dateline.run.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.run.settings.Settings;
import org.junit.jupiter.api.Test;

class SettingDocsTest {

  @Test
  void docsSettings_areFresh() throws Exception {
    Path docs = Path.of(System.getProperty("dateline.root", ".."), "docs", "settings.md");

    assertThat(Files.readString(docs))
        .as("docs/settings.md is out of date: run scripts/docs")
        .isEqualTo(SettingDocs.markdown());
  }

  @Test
  void everySetting_hasARow() {
    String page = SettingDocs.markdown();

    for (var setting : Settings.packagedDefaults().entrySet()) {
      assertThat(page).contains("\n| `" + setting.getKey() + "` | ");
    }
  }

  @Test
  void row_hasDefaultAndRangeAndTheCommentOfTheFile() {
    assertThat(SettingDocs.markdown())
        .contains(
            "| `lease.seconds` | `120` | 1 to 86400 | A run shows four times in so many seconds that it"
                + " lives.")
        .contains("| `catalog.type` | `\"jdbc\"` | one of [jdbc, rest, hive, glue, nessie] | ")
        .contains("| `export.enabled` | `true` | true or false | ");
  }

  @Test
  void settingsWithoutALineBetween_shareTheirComment() {
    var comments =
        SettingComments.of(
            """
            # The number of articles.
            articles = 3

            # Of the burst.
            burst {
              # Scale and gamma.
              scale = 2
              gamma = [
                a, b
              ]
              # The least.
              least = 5
              names {}
            }
            """);

    assertThat(comments.sections()).containsEntry("burst", "Of the burst.");
    assertThat(comments.settings())
        .containsEntry("articles", "The number of articles.")
        .containsEntry("burst.scale", "Scale and gamma.")
        .containsEntry("burst.gamma", "Scale and gamma.")
        .containsEntry("burst.least", "The least.")
        .containsEntry("burst.names", "The least.");
  }
}
