package org.dateline.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.dateline.table.Articles;
import org.dateline.table.StoryArticles;
import org.dateline.table.Tables;
import org.dateline.testing.Params;
import org.dateline.testing.TestRows;
import org.dateline.text.NormalizedText;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Real articles without dates, two of them on the same conference. */
class SeedStoriesTest {
  private static final GroupParams PARAMS = Params.of(GroupParams.class);

  @Test
  void reportsOnTheSameConferenceOnly_areOneStory() throws IOException {
    Path folder = Path.of(System.getProperty("dateline.root", "..")).resolve("../shared/seeds");
    Assumptions.assumeTrue(Files.exists(folder), () -> folder + " is not there");
    Map<String, String> stories = new TreeMap<>();
    GroupStories.compute(
            Tables.of(Articles.SCHEMA, TestRows.of(Articles.SCHEMA, articles(folder))), PARAMS)
        .get(StoryArticles.SCHEMA)
        .collectAsList()
        .forEach(row -> stories.put(row.getAs("article_id"), row.getAs("story_id")));

    assertThat(stories).hasSize(5);
    assertThat(stories.get("002")).isEqualTo(stories.get("003"));
    assertThat(stories.values().stream().filter(stories.get("002")::equals)).hasSize(2);
    assertThat(stories.get("000"))
        .as("OpenAI with Apple, not with Google")
        .isNotEqualTo(stories.get("004"));
  }

  private static Row[] articles(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.sorted().map(SeedStoriesTest::article).toArray(Row[]::new);
    }
  }

  private static Row article(Path file) {
    String id = file.getFileName().toString().substring(0, 3);
    String text = text(file);
    return TestRows.row(
        Articles.SCHEMA,
        "article_id",
        id,
        "source",
        "unknown",
        "language",
        id.equals("001") ? "zh" : "en",
        "text",
        text,
        "text_fingerprint",
        NormalizedText.fingerprint(text),
        "date_provenance",
        "none",
        "date_precision",
        "none");
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
