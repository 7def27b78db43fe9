package org.dateline.entities.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dateline.entities.FewWords;
import org.dateline.entities.ResolveArticles;
import org.dateline.entities.ResolveEntities;
import org.dateline.entities.TestArticle;
import org.dateline.entities.settings.MissedParams;
import org.dateline.spark.Checkpoint;
import org.dateline.table.EntityMentions;
import org.dateline.table.LedgerAliases;
import org.dateline.table.Mentions;
import org.dateline.table.TableSchema;
import org.dateline.table.Tables;
import org.dateline.table.TitleEntityMentions;
import org.dateline.table.TitleMentions;
import org.dateline.testing.Params;
import org.dateline.testing.SharedSpark;
import org.dateline.testing.StepChecks;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The whole step over a corpus in which the models miss names. */
class MissedNamesTest {
  private static final String LEDGER = "Apple_Inc., Apple, ORGANIZATION, en, Apple";

  private static final TableSchema MISSED =
      TableSchema.named("missed", "One row per missed name.")
          .columns(TitleMentions.COLUMNS)
          .columns(Mentions.FOUND_BY)
          .key("article_id", "char_begin", "char_end")
          .build();

  private static Tables inputs;
  private static Tables results;

  @BeforeAll
  static void resolve() {
    inputs = corpus();
    results = ResolveEntities.compute(inputs, FewWords.PARAMS);
  }

  static Tables corpus() {
    return TestArticle.tables(
        LEDGER,
        new TestArticle(
            "repeats",
            "en",
            "Nordhafen strike spreads as Orrin Vale steps in",
            """
            The port of [Nordhafen|LOCATION] closed, and [Nordhafen|LOCATION] waited.
            Crews left Nordhafen before noon, and the Nordhafen Herald called it a siege.
            [Orrin Vale|PERSON] spoke to Apple while orrin vale, a parrot, slept.
            Then Orrin Vale left.
            """),
        new TestArticle("strike-1", "en", "[Tessel|ORGANIZATION] pays. [Tessel|ORGANIZATION] won."),
        new TestArticle("strike-2", "en", "The union of [Tessel|ORGANIZATION] gave in."),
        new TestArticle(
            "strike-3", "en", "Dockers praised [Apple|ORGANIZATION]; they say Tessel pays."),
        product(
            "alpha",
            "The Harbour Post",
            "Shares rose after the Lumenor9 launch in [Paris|LOCATION]."),
        product(
            "beta", "Morning Tide", "He bought a Lumenor9 from [Kasper Dahl|PERSON] last week."),
        product(
            "gamma", "Morning Tide", "Nobody at [Bellwether|ORGANIZATION] had seen Lumenor9 yet."),
        product(
            "delta", "The Harbour Post", "[Ana Ruiz|PERSON] called Hope a word; there is hope."),
        product("eps", "Morning Tide", "[Ana Ruiz|PERSON] wrote Hope on a wall and kept hope."),
        product("zeta", "Morning Tide", "[Ana Ruiz|PERSON] sang of Hope, and of hope."),
        new TestArticle(
            "chinese",
            "zh",
            """
            [林海市|LOCATION]今天下雨。
            记者到了林海市，林海市民很高兴。
            """));
  }

  private static TestArticle product(String id, String source, String marked) {
    return new TestArticle(id, source, "en", "", marked);
  }

  @Test
  void nameOfAModel_isFoundInTheRestOfItsArticleAndTitle_butNotInLongerNames() {
    assertThat(found(results.get(EntityMentions.SCHEMA), "repeats"))
        .containsExactly(
            "Apple ledger",
            "Nordhafen article",
            "Nordhafen model",
            "Nordhafen model",
            "Orrin Vale article",
            "Orrin Vale model");
    assertThat(found(results.get(TitleEntityMentions.SCHEMA), "repeats"))
        .containsExactly("Nordhafen article", "Orrin Vale article");
  }

  @Test
  void nameOfTwoArticlesOfAStory_isFoundInItsOthers() {
    assertThat(found(results.get(EntityMentions.SCHEMA), "strike-3"))
        .containsExactly("Apple ledger", "Tessel story");
  }

  @Test
  void formOfSeveralArticlesAndSources_isDiscovered_unlessItIsWrittenSmallToo() {
    assertThat(found(results.get(EntityMentions.SCHEMA), "alpha"))
        .containsExactly("Lumenor9 discovery", "Paris model");
    assertThat(found(results.get(EntityMentions.SCHEMA), "eps")).containsExactly("Ana Ruiz model");
  }

  @Test
  void chineseName_isFoundOnlyWhereItEndsAWord() {
    assertThat(found(results.get(EntityMentions.SCHEMA), "chinese"))
        .containsExactly("林海市 article", "林海市 model");
  }

  @Test
  void declarations_hold() {
    StepChecks.declarations_hold(missed(inputs));
  }

  @Test
  void partitions_makeNoDifference() {
    StepChecks.partitions_makeNoDifference(inputs, MissedNamesTest::missed);
  }

  @Test
  void emptyInput_givesExactSchema() {
    StepChecks.emptyInput_givesExactSchema(inputs, MissedNamesTest::missed);
  }

  private static Tables missed(Tables tables) {
    Tables noLedger =
        tables.with(LedgerAliases.SCHEMA, LedgerAliases.SCHEMA.empty(SharedSpark.session()));
    var articles = new ResolveArticles(noLedger, FewWords.PARAMS);
    Dataset<Row> readings = Checkpoint.of(articles.read(articles.states()));
    return Tables.of(MISSED, MISSED.project(articles.missedNames(readings)));
  }

  @Test
  void badSettings_areReportedAllAtOnce() {
    assertThatThrownBy(
            () ->
                Params.of(
                    MissedParams.class,
                    "min-articles=1",
                    "min-sources=0",
                    "min-capital-share=0.5",
                    "min-type-margin=-1"))
        .hasMessageContaining("entities.missed.min-articles = 1: expected 2 or more")
        .hasMessageContaining("entities.missed.min-sources = 0: expected 1 or more")
        .hasMessageContaining("entities.missed.min-capital-share = 0.5: expected more than 0.5")
        .hasMessageContaining("entities.missed.min-type-margin = -1.0: expected 0 or more");
  }

  private static List<String> found(Dataset<Row> mentions, String article) {
    return mentions.filter("article_id = '" + article + "'").collectAsList().stream()
        .map(row -> row.getAs("surface") + " " + row.getAs("found_by"))
        .sorted()
        .toList();
  }
}
