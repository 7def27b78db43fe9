package org.dateline.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.dateline.analysis.cooccurrence.Cooccurrence;
import org.dateline.analysis.cooccurrence.CooccurrenceAnalysis;
import org.dateline.run.publication.Publication;
import org.dateline.run.publication.Run;
import org.dateline.run.settings.Settings;
import org.dateline.run.warehouse.Warehouse;
import org.dateline.table.ArticleCopies;
import org.dateline.table.Articles;
import org.dateline.table.EntityMentions;
import org.dateline.table.MentionRole;
import org.dateline.table.Sentences;
import org.dateline.table.StoryArticles;
import org.dateline.table.TableSchema;
import org.dateline.testing.SharedSpark;
import org.dateline.testing.TestRows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which mentions an analysis is given. */
class AnalysedRolesTest {
  @TempDir Path folder;

  @BeforeEach
  void open() {
    SharedSpark.session();
  }

  @Test
  void subjectsAlone_unlessTheSettingsSayMore_andAnotherSettingComputesAnew() {
    assertThat(pairs(Map.of())).containsExactly("Marsh Mayor");
    assertThat(pairs(Map.of("analysis.roles", "[subject, cited]")))
        .containsExactly("Marsh Mayor", "Marsh Reuters", "Mayor Reuters");
    assertThat(pairs(Map.of("analysis.roles", "[subject]"))).containsExactly("Marsh Mayor");
  }

  @Test
  void unknownRole_isRefused() {
    assertThatThrownBy(() -> settings(Map.of("analysis.roles", "[news]")))
        .hasMessageContaining("analysis.roles = [news]: expected one or more of")
        .hasMessageContaining(MentionRole.SUBJECT.code());
  }

  private List<String> pairs(Map<String, String> changed) {
    Settings settings = settings(changed);
    try (var warehouse = Warehouse.open("test", settings)) {
      Run run = Run.begin(warehouse, "test", List.of());
      for (Table table : tables()) {
        var rows = warehouse.spark().createDataFrame(table.rows(), table.schema().structType());
        run.replace(table.schema(), rows, "same");
      }
      new PipelineSteps(run, settings).analyze(CooccurrenceAnalysis.ANALYSIS);
      List<String> pairs =
          run
              .read(Cooccurrence.SCHEMA)
              .filter("entity_window = 'sentence' and period = 'all'")
              .collectAsList()
              .stream()
              .map(row -> row.getAs("entity_a") + " " + row.getAs("entity_b"))
              .sorted()
              .toList();
      new Publication(warehouse).publish(run, settings, Map.of());
      return pairs;
    }
  }

  private Settings settings(Map<String, String> changed) {
    var all = new TreeMap<>(changed);
    all.put("warehouse", folder.resolve("warehouse").toString());
    all.put("analysis.cooccurrence.min-articles", "1");
    return Settings.load(Optional.empty(), all);
  }

  private record Table(TableSchema schema, List<Row> rows) {}

  private static List<Table> tables() {
    return List.of(
        table(Articles.SCHEMA, "article_id | source | language\na1 | Town Crier | en"),
        table(Sentences.SCHEMA, "article_id | sentence | char_end\na1 | 0 | 40"),
        table(ArticleCopies.SCHEMA, "article_id | copy_group | is_original\na1 | a1 | true"),
        table(StoryArticles.SCHEMA, "article_id | story_id\na1 | a1"),
        table(
            EntityMentions.SCHEMA,
            """
            article_id | sentence | char_begin | char_end | entity_id | role
            a1         | 0        | 0          | 5        | Marsh     | subject
            a1         | 0        | 6          | 11       | Mayor     | subject
            a1         | 0        | 17         | 24       | Reuters   | cited
            """));
  }

  private static Table table(TableSchema schema, String text) {
    return new Table(schema, TestRows.table(schema, text).collectAsList());
  }
}
