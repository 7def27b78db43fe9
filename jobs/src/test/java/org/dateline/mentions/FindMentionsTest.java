package org.dateline.mentions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dateline.table.Annotations;
import org.dateline.table.Articles;
import org.dateline.table.Mentions;
import org.dateline.table.RejectedArticles;
import org.dateline.table.Sentences;
import org.dateline.table.Tables;
import org.dateline.table.TitleMentions;
import org.dateline.testing.Params;
import org.dateline.testing.SharedSpark;
import org.dateline.testing.StepChecks;
import org.dateline.testing.TestRows;
import org.junit.jupiter.api.Test;

class FindMentionsTest {
  private static final MentionParams PARAMS = Params.of(MentionParams.class);

  private static Row article(String id, String language, String text) {
    return article(id, language, null, text);
  }

  private static Row article(String id, String language, String title, String text) {
    return TestRows.row(
        Articles.SCHEMA,
        "article_id",
        id,
        "language",
        language,
        "title",
        title,
        "text",
        text,
        "input_file",
        id,
        "input_record",
        1L);
  }

  private static Dataset<Row> articles() {
    return TestRows.of(
        Articles.SCHEMA,
        article(
            "a1",
            "en",
            "Apple And Google Meet In Paris",
            "Tim Cook\n\nApple met Google in Paris. He left."),
        article("a2", "zh", "库克在北京。苹果公司没有评论。"),
        article("a3", "en", "Nothing happened here today."),
        article("a4", "en", ""),
        article("a5", "de", "Angela Merkel war in Berlin."));
  }

  private static Tables annotated(Dataset<Row> articles) {
    return Tables.of(Articles.SCHEMA, articles)
        .with(Annotations.SCHEMA, FindMentions.annotate(articles, PARAMS));
  }

  private static Tables compute(Tables tables) {
    return FindMentions.compute(tables, PARAMS);
  }

  @Test
  void articlesThatAreNotAnnotated_areCountedByLanguageAndReason() {
    Dataset<Row> articles =
        articles()
            .union(
                TestRows.of(
                    Articles.SCHEMA,
                    article("a6", "de", "Noch einer."),
                    article("a7", "pl", "Nie ma tu nikogo."),
                    article("a8", "und", "12 34 56")));
    assertThat(
            UnannotatedArticles.count(articles, PARAMS).collectAsList().stream()
                .map(row -> row.mkString(" ")))
        .containsExactlyInAnyOrder(
            "de language_not_configured 2",
            "pl no_annotator_for_language 1",
            "und language_unknown 1");
  }

  @Test
  void everyArticleInAnAnnotatedLanguage_hasOneAnnotation() {
    var annotations = FindMentions.annotate(articles(), PARAMS).orderBy("article_id");
    assertThat(annotations.select("article_id").collectAsList())
        .extracting(row -> row.getString(0))
        .containsExactly("a1", "a2", "a3", "a4");
    assertThat(annotations.filter("size(sentences) = 0").count()).isEqualTo(1);
    assertThat(annotations.filter("failure is not null").count()).isZero();
    assertThat(annotations.filter("article_id = 'a1'").first().<Long>getAs("tokens")).isEqualTo(11);
    assertThat(annotations.select("article_id").filter("size(title_names) > 0").count()).isOne();
  }

  @Test
  void mentions_areSubstringsOfTheText() {
    var mentions = compute(annotated(articles())).get(Mentions.SCHEMA);
    assertThat(
            mentions
                .orderBy("article_id", "char_begin")
                .select("surface", "type", "sentence")
                .collectAsList())
        .extracting(Row::toString)
        .containsExactly(
            "[Tim Cook,PERSON,0]",
            "[Apple,ORGANIZATION,1]",
            "[Google,ORGANIZATION,1]",
            "[Paris,LOCATION,1]",
            "[库克,PERSON,0]",
            "[北京,LOCATION,0]",
            "[苹果公司,ORGANIZATION,1]");
    assertThat(
            mentions
                .join(articles(), "article_id")
                .filter("substring(text, char_begin + 1, char_end - char_begin) <> surface")
                .count())
        .isZero();
  }

  @Test
  void titleMentions_areSubstringsOfTheTitleAndNotAmongTheOthers() {
    var mentions = compute(annotated(articles())).get(TitleMentions.SCHEMA);
    assertThat(
            mentions
                .orderBy("article_id", "char_begin")
                .select("article_id", "char_begin", "char_end", "surface", "type")
                .collectAsList())
        .extracting(Row::toString)
        .containsExactly(
            "[a1,0,5,Apple,ORGANIZATION]",
            "[a1,10,16,Google,ORGANIZATION]",
            "[a1,25,30,Paris,LOCATION]");
  }

  @Test
  void sentences_areNumberedFromZero() {
    var sentences = compute(annotated(articles())).get(Sentences.SCHEMA);
    assertThat(
            TestRows.sorted(
                sentences.filter("article_id = 'a1'").select("sentence", "char_begin", "tokens")))
        .containsExactly(
            "{\"sentence\":0,\"char_begin\":0,\"tokens\":2}",
            "{\"sentence\":1,\"char_begin\":10,\"tokens\":6}",
            "{\"sentence\":2,\"char_begin\":37,\"tokens\":3}");
  }

  @Test
  void articleThatIsTooLong_keepsItsNamesAndIsAmongTheRejected() {
    var params = Params.of(MentionParams.class, "languages=[en]", "max-article-characters=1000");
    var articles =
        TestRows.of(Articles.SCHEMA, article("a1", "en", "Tim Cook spoke. ".repeat(100)));
    var tables =
        Tables.of(Articles.SCHEMA, articles)
            .with(Annotations.SCHEMA, FindMentions.annotate(articles, params));
    var results = FindMentions.compute(tables, params);
    assertThat(results.get(Mentions.SCHEMA).count()).isBetween(50L, 70L);
    var rejected = results.get(RejectedArticles.SCHEMA).collectAsList();
    assertThat(rejected).hasSize(1);
    assertThat(rejected.get(0).getString(2)).isEqualTo("mentions");
    assertThat(rejected.get(0).getString(3)).isEqualTo("article_too_long");
    assertThat(rejected.get(0).getString(4))
        .contains("found 1600")
        .endsWith(". " + AnnotatedText.Reason.ARTICLE_TOO_LONG.remedy());
    assertThat(rejected.get(0).getString(5)).hasSize(200).startsWith("Tim Cook spoke.");
  }

  @Test
  void annotatedArticles_areNotAnnotatedAgain() {
    var tables = annotated(articles());
    assertThat(FindMentions.articlesToAnnotate(tables, PARAMS).count()).isZero();
    var none = tables.with(Annotations.SCHEMA, Annotations.SCHEMA.empty(SharedSpark.session()));
    assertThat(FindMentions.articlesToAnnotate(none, PARAMS).schema())
        .isEqualTo(Articles.SCHEMA.structType());
    assertThat(FindMentions.articlesToAnnotate(none, PARAMS).count()).isEqualTo(4);
    assertThat(
            FindMentions.articlesToAnnotate(none, Params.of(MentionParams.class, "languages=[en]"))
                .count())
        .isEqualTo(3);
    assertThat(
            FindMentions.articlesToAnnotate(none, Params.of(MentionParams.class, "languages=[]"))
                .count())
        .isZero();
  }

  @Test
  void annotationsOfAnotherAnnotator_doNotCount() {
    var old =
        FindMentions.annotate(
            articles(), Params.of(MentionParams.class, "max-sentence-tokens=100"));
    var tables = Tables.of(Articles.SCHEMA, articles()).with(Annotations.SCHEMA, old);
    assertThat(FindMentions.articlesToAnnotate(tables, PARAMS).count()).isEqualTo(4);
    assertThat(compute(tables).get(Mentions.SCHEMA).count()).isZero();
    assertThat(compute(tables).get(Sentences.SCHEMA).count()).isZero();
  }

  @Test
  void annotationsOfArticlesNotGiven_doNotCount() {
    var tables = annotated(articles());
    var fewer = tables.with(Articles.SCHEMA, articles().filter("article_id = 'a2'"));
    assertThat(compute(fewer).get(Mentions.SCHEMA).select("article_id").distinct().count())
        .isEqualTo(1);
  }

  @Test
  void emptyInput_givesExactSchema() {
    StepChecks.emptyInput_givesExactSchema(annotated(articles()), FindMentionsTest::compute);
    StepChecks.emptyInput_givesExactSchema(
        Tables.of(Articles.SCHEMA, articles()), tables -> annotated(tables.get(Articles.SCHEMA)));
  }

  @Test
  void partitions_makeNoDifference() {
    StepChecks.partitions_makeNoDifference(
        Tables.of(Articles.SCHEMA, articles()),
        tables -> compute(annotated(tables.get(Articles.SCHEMA))));
  }

  @Test
  void ordersAndFailedTasks_makeNoDifference() {
    var inputs = Tables.of(Articles.SCHEMA, articles());
    StepChecks.orders_makeNoDifference(
        inputs, tables -> Tables.of(Annotations.SCHEMA, annotations(tables)));
    StepChecks.failedTasks_makeNoDifference(
        inputs, tables -> Tables.of(Annotations.SCHEMA, annotations(tables)));
  }

  private static Dataset<Row> annotations(Tables articles) {
    return FindMentions.annotate(articles.get(Articles.SCHEMA), PARAMS);
  }

  @Test
  void declarations_hold() {
    var tables = annotated(articles());
    StepChecks.declarations_hold(Tables.of(Annotations.SCHEMA, tables.get(Annotations.SCHEMA)));
    StepChecks.declarations_hold(compute(tables));
  }

  @Test
  void badSettings_areAllNamedAtOnce() {
    assertThatThrownBy(
            () ->
                Params.of(
                    MentionParams.class,
                    "languages=[en, pl]",
                    "max-article-characters=10",
                    "max-sentence-tokens=5",
                    "max-seconds-per-article=0",
                    "decoder=slow"))
        .hasMessageContaining("mentions.languages = [en, pl]: expected each at most once")
        .hasMessageContaining("mentions.max-article-characters = 10: expected 1000 or more")
        .hasMessageContaining("mentions.max-sentence-tokens = 5: expected 10 to 1000")
        .hasMessageContaining("mentions.max-seconds-per-article = 0: expected 1 or more")
        .hasMessageContaining("mentions.decoder = \"slow\": expected one of [fast, corenlp]");
  }
}
