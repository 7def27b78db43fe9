package org.dateline.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.dateline.mentions.FindMentions;
import org.dateline.run.message.DatelineException;
import org.dateline.run.message.ErrorCode;
import org.dateline.run.publication.ArticleStore;
import org.dateline.run.publication.Run;
import org.dateline.run.settings.Settings;
import org.dateline.run.warehouse.Warehouse;
import org.dateline.table.Annotations;
import org.dateline.table.ArticleWords;
import org.dateline.table.Articles;
import org.dateline.table.Mentions;
import org.dateline.table.Sentences;
import org.dateline.testing.SharedSpark;
import org.dateline.testing.TestRows;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two runs that add to one store. What a run gets depends on what it finds missing, which it looks
 * for once, and on the commits of the other's batches after that; so the other is let through whole
 * before each of its batches.
 */
class StoresOfTwoRunsTest {
  private static final int ARTICLES = 6;
  private static final long BATCH = 2;

  @TempDir Path folder;
  private Settings settings;
  private Warehouse warehouse;

  @BeforeEach
  void open() {
    SharedSpark.session();
    settings =
        Settings.load(
            Optional.empty(),
            Map.of(
                "warehouse", folder.toString(), "corpus", "stores", "mentions.languages", "[en]"));
    warehouse = Warehouse.open("test", settings);
  }

  @AfterEach
  void close() {
    warehouse.close();
  }

  @Test
  void otherRunBeforeEachBatch_storesDoubles_andEachRunStillGetsOneRowAnArticle() {
    for (int batch = 0; batch < ARTICLES / BATCH; batch++) {
      String rules = "rules " + batch;
      Run run = Run.begin(warehouse, "test", List.of());
      Run other = Run.begin(warehouse, "test", List.of());

      Dataset<Row> found =
          store(run, rules, before(batch, at -> assertWhole(store(other, rules, now -> {}))));

      assertThat(stored(rules))
          .as("both have added what one found missing")
          .isGreaterThan(ARTICLES);
      assertWhole(found);
      assertWhole(store(Run.begin(warehouse, "test", List.of()), rules, now -> {}));
    }
  }

  @Test
  void statesThatAreNotWanted_andDoubles_arePassedOverTogether() {
    Run first = Run.begin(warehouse, "test", List.of());
    store(first, "rules", before(0, at -> store(begun(), "rules", now -> {})));

    Dataset<Row> found =
        new ArticleStore(begun(), ArticleWords.SCHEMA, "rules", BATCH)
            .of(states(ARTICLES).filter("article_id < 'a2'"), StoresOfTwoRunsTest::words);

    assertThat(ids(found)).containsExactly("a0", "a1");
  }

  @Test
  void otherRulesThatRemoveARunsRows_endIt_ratherThanLoseArticles() {
    Run run = Run.begin(warehouse, "test", List.of());

    assertThatThrownBy(
            () -> store(run, "rules", before(1, at -> store(begun(), "other rules", now -> {}))))
        .isInstanceOf(DatelineException.class)
        .hasMessageContaining("has removed rows of article_words")
        .extracting(error -> ((DatelineException) error).code())
        .isEqualTo(ErrorCode.EXTERNAL);

    assertWhole(store(begun(), "rules", now -> {}));
  }

  @Test
  void articlesAnnotatedByTwoRuns_countOnce() {
    Run run = Run.begin(warehouse, "test", List.of());
    run.append(Articles.SCHEMA, articles());
    var annotated = FindMentions.annotate(articles(), settings.mentions());
    begun().appendUnpublished(Annotations.SCHEMA, annotated);
    begun().appendUnpublished(Annotations.SCHEMA, annotated.filter("article_id < 'a3'"));

    new PipelineSteps(run, settings).mentions();

    assertThat(run.read(Annotations.SCHEMA).count()).isEqualTo(ARTICLES + 3);
    assertThat(run.measures()).containsEntry("articles_annotated", 0L);
    for (var table : List.of(Mentions.SCHEMA, Sentences.SCHEMA)) {
      Dataset<Row> keys = run.read(table).selectExpr(table.key().toArray(String[]::new));
      assertThat(keys.count()).isPositive().isEqualTo(keys.distinct().count());
    }
    assertThat(ids(run.read(Sentences.SCHEMA))).hasSize(ARTICLES);
  }

  private Run begun() {
    return Run.begin(warehouse, "test", List.of());
  }

  /** Something to do before a batch is committed. */
  private static Consumer<Integer> before(int batch, Consumer<Integer> action) {
    return at -> {
      if (at == batch) {
        action.accept(at);
      }
    };
  }

  private Dataset<Row> store(Run run, String rules, Consumer<Integer> beforeBatch) {
    int[] batch = {0};
    return new ArticleStore(run, ArticleWords.SCHEMA, rules, BATCH)
        .of(
            states(ARTICLES),
            wanted -> {
              beforeBatch.accept(batch[0]++);
              return words(wanted);
            });
  }

  private static Dataset<Row> words(Dataset<Row> wanted) {
    var empty = functions.lit(new byte[0]);
    return wanted
        .withColumn("agency", functions.lit(null).cast("string"))
        .withColumn("shingles", empty)
        .withColumn("sample", empty)
        .withColumn("words", functions.col("article_id"))
        .withColumn("weights", empty);
  }

  private Dataset<Row> states(int articles) {
    return warehouse
        .spark()
        .range(articles)
        .selectExpr("concat('a', id) AS article_id", "id AS state");
  }

  private long stored(String rules) {
    return warehouse
        .read(ArticleWords.SCHEMA, "main")
        .filter(functions.col("rules").equalTo(rules))
        .count();
  }

  private static void assertWhole(Dataset<Row> found) {
    assertThat(ids(found)).containsExactly("a0", "a1", "a2", "a3", "a4", "a5");
  }

  private static List<String> ids(Dataset<Row> rows) {
    return rows.select("article_id").collectAsList().stream()
        .map(row -> row.getString(0))
        .sorted()
        .toList();
  }

  private Dataset<Row> articles() {
    List<Row> rows =
        IntStream.range(0, ARTICLES)
            .mapToObj(
                number ->
                    TestRows.row(
                        Articles.SCHEMA,
                        "article_id",
                        "a" + number,
                        "language",
                        "en",
                        "text",
                        "Erna Solberg spoke in Oslo on day " + number + ".",
                        "input_file",
                        "f",
                        "input_record",
                        (long) number))
            .toList();
    return warehouse.spark().createDataFrame(rows, Articles.SCHEMA.structType());
  }
}
