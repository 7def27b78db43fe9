package org.dateline.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dateline.mentions.FindMentions;
import org.dateline.run.progress.AnnotationProgress;
import org.dateline.run.publication.Run;
import org.dateline.run.settings.Settings;
import org.dateline.run.warehouse.Warehouse;
import org.dateline.table.Annotations;
import org.dateline.table.Articles;
import org.dateline.table.Mentions;
import org.dateline.testing.SharedSpark;
import org.dateline.testing.TestRows;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnotationBatchesTest {
  private static final int ARTICLES = 30;

  @TempDir Path folder;
  private Warehouse warehouse;
  private Run run;

  @BeforeEach
  void open() {
    SharedSpark.session();
    warehouse = Warehouse.open("test", settings(Map.of()));
    run = Run.begin(warehouse, "test", List.of());
    run.append(Articles.SCHEMA, articles(0, ARTICLES));
  }

  @AfterEach
  void close() {
    warehouse.close();
  }

  private Settings settings(Map<String, String> overrides) {
    var all = new HashMap<>(overrides);
    all.put("warehouse", folder.toString());
    all.put("corpus", "batches");
    all.put("mentions.languages", "[en]");
    return Settings.load(Optional.empty(), all);
  }

  private Dataset<Row> articles(int from, int to) {
    List<Row> rows = IntStream.range(from, to).mapToObj(AnnotationBatchesTest::article).toList();
    return warehouse.spark().createDataFrame(rows, Articles.SCHEMA.structType());
  }

  /** The one with number 7 is as long as all others together. */
  private static Row article(int number) {
    String text = "Erna Solberg spoke in Oslo on day %d. Shell said nothing. ".formatted(number);
    return TestRows.row(
        Articles.SCHEMA,
        "article_id",
        "a%03d".formatted(number),
        "language",
        "en",
        "text",
        text.repeat(number == 7 ? ARTICLES : 1),
        "input_file",
        "f",
        "input_record",
        (long) number);
  }

  private Dataset<Row> annotations() {
    return run.read(Annotations.SCHEMA);
  }

  @Test
  void severalBatches_annotateEachArticleOnce() {
    var settings = settings(Map.of("annotation.batch-characters", "200"));
    new AnnotationBatches(run, settings).annotateWhatIsNew();

    assertThat(annotations().count()).isEqualTo(ARTICLES);
    assertThat(annotations().select("article_id").distinct().count()).isEqualTo(ARTICLES);
    assertThat(warehouse.find(Annotations.SCHEMA).orElseThrow().snapshots()).hasSizeGreaterThan(3);
    assertThat(run.measures())
        .containsEntry("articles_annotated", (long) ARTICLES)
        .containsEntry("tokens_annotated", tokens());
  }

  @Test
  void rowsAreThoseOfTheStepWithoutBatches() {
    new AnnotationBatches(run, settings(Map.of())).annotateWhatIsNew();
    var expected = FindMentions.annotate(articles(0, ARTICLES), settings(Map.of()).mentions());
    assertThat(TestRows.sorted(annotations().drop("run_id"))).isEqualTo(TestRows.sorted(expected));
  }

  @Test
  void runThatWasKilledBetweenBatches_isContinued() {
    var settings = settings(Map.of());
    var half = FindMentions.annotate(articles(0, 20), settings.mentions());
    run.appendUnpublished(Annotations.SCHEMA, half);

    new AnnotationBatches(run, settings).annotateWhatIsNew();

    assertThat(run.measures()).containsEntry("articles_annotated", 10L);
    assertThat(annotations().select("article_id").distinct().count()).isEqualTo(ARTICLES);
    assertThat(annotations().count()).isEqualTo(ARTICLES);
  }

  @Test
  void changedLimit_annotatesBesideTheOldAndTheWayBackAnnotatesNothing() {
    Settings before = settings(Map.of());
    Settings after = settings(Map.of("mentions.max-sentence-tokens", "100"));
    new PipelineSteps(run, before).mentions();
    new PipelineSteps(run, after).mentions();

    assertThat(annotations().groupBy("annotator").count().select("count").collectAsList())
        .extracting(row -> row.getLong(0))
        .containsExactly((long) ARTICLES, (long) ARTICLES);
    assertThat(annotatorsOfMentions())
        .containsExactly(FindMentions.fingerprints(after.mentions()).get("en"));

    new PipelineSteps(run, before).mentions();

    assertThat(run.measures()).containsEntry("articles_annotated", 2L * ARTICLES);
    assertThat(annotations().count()).isEqualTo(2 * ARTICLES);
    assertThat(annotatorsOfMentions())
        .containsExactly(FindMentions.fingerprints(before.mentions()).get("en"));
  }

  @Test
  void progress_goesByTheText() {
    assertThat(AnnotationProgress.line(10, 100, 0.25, 5_000, 50))
        .isEqualTo(
            "mentions: 10 of 100 articles, 25 % of the text, 100 tokens/s, about 2 min left");
    assertThat(AnnotationProgress.line(0, 100, 0, 0, 50)).endsWith("0 tokens/s");
    assertThat(AnnotationProgress.line(100, 100, 1.2, 10, 1)).contains("100 % of the text");
  }

  private List<String> annotatorsOfMentions() {
    return run.read(Mentions.SCHEMA).select("annotator").distinct().collectAsList().stream()
        .map(row -> row.getString(0))
        .toList();
  }

  private long tokens() {
    return annotations().agg(Map.of("tokens", "sum")).first().getLong(0);
  }
}
