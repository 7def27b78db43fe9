package org.dateline.entities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.dateline.entities.article.ArticleResolverTest;
import org.dateline.entities.settings.EntityParams;
import org.dateline.table.AmbiguousMentions;
import org.dateline.table.Entities;
import org.dateline.table.EntityMentions;
import org.dateline.table.Mentions;
import org.dateline.table.Tables;
import org.dateline.table.TitleEntityMentions;
import org.dateline.testing.Params;
import org.dateline.testing.StepChecks;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The whole step over one small corpus; the rules within an article have tests of their own. */
class ResolveEntitiesTest {
  private static Tables inputs;
  private static Tables results;
  private static final Map<String, Map<String, String>> LINKS = new TreeMap<>();
  private static List<String> open;

  @BeforeAll
  static void resolve() {
    inputs = corpus();
    results = ResolveEntities.compute(inputs, FewWords.PARAMS);
    for (Row row : results.get(EntityMentions.SCHEMA).collectAsList()) {
      LINKS
          .computeIfAbsent(row.getAs("article_id"), id -> new TreeMap<>())
          .put(
              row.getAs("surface") + "@" + row.getAs("char_begin"),
              row.getAs("entity_id") + " " + row.getAs("link_method"));
    }
    open =
        results.get(AmbiguousMentions.SCHEMA).collectAsList().stream()
            .map(ResolveEntitiesTest::written)
            .sorted()
            .toList();
  }

  private static Tables corpus() {
    return TestArticle.tables(
        ArticleResolverTest.LEDGER,
        new TestArticle(
            "dupin",
            "en",
            """
            [Benoit Dupin|PERSON] spoke for Apple and not [Apple Records|ORGANIZATION].
            [Mr. Dupin|PERSON] praised [Apple CEO Tim Cook|PERSON], and [Dupin|PERSON] left.
            """),
        new TestArticle(
            "chinese", "zh", "[苹果|ORGANIZATION]与OpenAI合作。\n今天[库克|PERSON]和[李小明先生|PERSON]见面。"),
        new TestArticle("harvest", "zh", "今年苹果丰收。"),
        new TestArticle(
            "ada", "en", "[Ada Marsh|PERSON] won the vote of the [Senate|ORGANIZATION]."),
        new TestArticle("leo", "en", "[Leo Marsh|PERSON] lost it in the [Senate|ORGANIZATION]."),
        new TestArticle(
            "lone",
            "en",
            "[Marsh|PERSON] met [Quill|PERSON] of [New Amazon|LOCATION] Web Services."),
        new TestArticle(
            "both",
            "en",
            "[Leo Marsh|PERSON], [Ada Marsh|PERSON], [Ada Marsh|PERSON]: [Marsh|PERSON]."),
        new TestArticle(
            "short",
            "en",
            "[Marlow Steel|ORGANIZATION] fell, [Marlow|ORGANIZATION] said, while the"
                + " [Senate Rules Committee|ORGANIZATION] of the [Senate|ORGANIZATION] sat."),
        new TestArticle("jordan", "en", "[Michael Jordan|PERSON] flew. [Jordan|PERSON] dunked."),
        new TestArticle(
            "headline",
            "en",
            "[Ines Calder|PERSON] leaves Google Gemini, says [Corvane|PERSON] of [Tarn"
                + " Bay|LOCATION]",
            "[Calder|PERSON] leaves for Google."),
        new TestArticle("player", "en", "[Jordan|PERSON] dunked again for [Google|PERSON]."),
        new TestArticle(
            "votes",
            "en",
            "[Pell Ridge|ORGANIZATION] [Pell Ridge|ORGANIZATION] [Pell Ridge|PERSON] "
                + "[Zed|ORGANIZATION] [Zed|MISC] [Zed|MISC] [Fen Row|PERSON] [Fen Row|LOCATION]"));
  }

  @Test
  void oneNameForOneThing_inTwoLanguages() {
    assertThat(LINKS.get("dupin"))
        .containsEntry("Apple@23", "Apple_Inc. ledger")
        .containsEntry("Apple Records@37", "corpus/organization/apple_records corpus_name")
        .containsEntry("Tim Cook@80", "Tim_Cook ledger")
        .containsEntry("Dupin@94", "corpus/person/benoit_dupin article_last_name");
    assertThat(LINKS.get("chinese").values())
        .containsExactlyInAnyOrder(
            "Apple_Inc. ledger",
            "OpenAI ledger",
            "Tim_Cook ledger",
            "corpus/person/李小明 corpus_name");
    assertThat(entity("Apple_Inc.")).isEqualTo("Apple ORGANIZATION ledger [Apple, 苹果] 3 2");
    assertThat(entity("corpus/person/benoit_dupin"))
        .isEqualTo("Benoit Dupin PERSON corpus [Dupin, Benoit Dupin] 3 1");
  }

  @Test
  void eachMention_saysWhatFoundIt() {
    assertThat(
            results
                .get(EntityMentions.SCHEMA)
                .filter("article_id = 'chinese'")
                .select("surface", "found_by")
                .collectAsList())
        .extracting(Row::toString)
        .containsExactlyInAnyOrder(
            "[苹果,ledger]", "[OpenAI,ledger]", "[库克,ledger]", "[李小明先生,model]");
    assertThat(results.get(AmbiguousMentions.SCHEMA).filter("article_id = 'harvest'").head())
        .extracting(row -> row.getAs("found_by"))
        .isEqualTo("ledger");
  }

  @Test
  void doubtfulMentions_areReportedNotGuessed() {
    assertThat(open)
        .containsExactly(
            "both Marsh several_full_names [corpus/person/ada_marsh Ada Marsh 0.666667,"
                + " corpus/person/leo_marsh Leo Marsh 0.333333]",
            "harvest 苹果 common_word [Apple_Inc. Apple 0.5]",
            "lone Marsh lone_name [corpus/person/ada_marsh Ada Marsh 0.191009,"
                + " corpus/person/leo_marsh Leo Marsh 0.191009]",
            "player Jordan type_conflict [Jordan Jordan 0.5,"
                + " corpus/person/michael_jordan Michael Jordan 0.083333]");
  }

  @Test
  void loneNames_withoutAnyCandidate_standForThemselves() {
    assertThat(LINKS.get("lone")).containsEntry("Quill@10", "corpus/person/quill corpus_lone_name");
    assertThat(LINKS.get("player")).containsValue("Google ledger_against_type");
  }

  @Test
  void shortForm_standsAloneWhereMostArticlesUseItSo() {
    assertThat(LINKS.get("short"))
        .containsValue("corpus/organization/marlow_steel article_short_form")
        .containsValue("corpus/organization/senate corpus_name");
  }

  @Test
  void typeSlips_areOutvoted_andAnUnclearVoteKeepsPersonAndPlaceApart() {
    assertThat(LINKS.get("votes"))
        .containsEntry("Pell Ridge@22", "corpus/organization/pell_ridge corpus_type_vote")
        .containsEntry("Zed@33", "corpus/misc/zed corpus_type_vote")
        .containsEntry("Fen Row@45", "corpus/person/fen_row corpus_name")
        .containsEntry("Fen Row@53", "corpus/location/fen_row corpus_name");
    assertThat(entity("corpus/organization/pell_ridge"))
        .isEqualTo("Pell Ridge ORGANIZATION corpus [Pell Ridge] 3 1");
  }

  @Test
  void titles_areResolvedWithTheirTextAndCountedApart() {
    assertThat(
            results.get(TitleEntityMentions.SCHEMA).collectAsList().stream()
                .map(
                    row ->
                        "%s@%s %s"
                            .formatted(
                                row.getAs("surface"),
                                row.getAs("char_begin"),
                                row.getAs("entity_id"))))
        .containsExactly("Ines Calder@0 corpus/person/ines_calder");
    assertThat(LINKS.get("headline"))
        .containsEntry("Calder@0", "corpus/person/ines_calder article_last_name")
        .containsEntry("Google@18", "Google ledger")
        .hasSize(2);
    assertThat(entity("corpus/person/ines_calder"))
        .isEqualTo("Ines Calder PERSON corpus [Calder, Ines Calder] 1 1");
    assertThat(results.get(Entities.SCHEMA).filter("entity_id = 'Gemini_(chatbot)'").count())
        .as("no text names it")
        .isZero();
    assertThat(
            results
                .get(Entities.SCHEMA)
                .filter("titles > 0")
                .select("entity_id", "titles")
                .collectAsList())
        .extracting(Row::toString)
        .containsExactly("[corpus/person/ines_calder,1]");
  }

  @Test
  void everyMention_isLinkedOpenOrReplacedByALedgerName_itsTitleAside() {
    inputs.get(Mentions.SCHEMA).createOrReplaceTempView("mentions_in");
    outcomes().createOrReplaceTempView("mentions_out");
    var lost =
        inputs
            .get(Mentions.SCHEMA)
            .sparkSession()
            .sql(
                """
                SELECT * FROM mentions_in i WHERE NOT EXISTS (
                  SELECT 1 FROM mentions_out o WHERE o.article_id = i.article_id AND (
                    (o.char_begin >= i.char_begin AND o.char_end = i.char_end)
                    OR (o.annotator LIKE 'ledger:%'
                        AND o.char_begin < i.char_end AND i.char_begin < o.char_end)))
                """);
    assertThat(lost.collectAsList()).isEmpty();
  }

  @Test
  void namesOfOneArticle_neverOverlap() {
    outcomes().createOrReplaceTempView("mentions_out");
    var overlapping =
        outcomes()
            .sparkSession()
            .sql(
                """
                SELECT * FROM mentions_out a JOIN mentions_out b ON a.article_id = b.article_id
                AND a.char_begin <= b.char_begin AND b.char_begin < a.char_end
                """);
    assertThat(overlapping.count()).as("each only overlaps itself").isEqualTo(outcomes().count());
  }

  private static org.apache.spark.sql.Dataset<Row> outcomes() {
    return results
        .get(EntityMentions.SCHEMA)
        .select("article_id", "char_begin", "char_end", "annotator")
        .union(
            results
                .get(AmbiguousMentions.SCHEMA)
                .select("article_id", "char_begin", "char_end", "annotator"));
  }

  @Test
  void declarations_hold() {
    StepChecks.declarations_hold(results);
  }

  @Test
  void emptyInput_givesExactSchema() {
    StepChecks.emptyInput_givesExactSchema(
        inputs, tables -> ResolveEntities.compute(tables, FewWords.PARAMS));
  }

  @Test
  void partitions_makeNoDifference() {
    StepChecks.partitions_makeNoDifference(
        inputs, tables -> ResolveEntities.compute(tables, FewWords.PARAMS));
  }

  @Test
  void aliasOfTwoEntities_isRefused() {
    Tables contradictory =
        TestArticle.tables(
            ArticleResolverTest.LEDGER + "Apple_Records, Apple Records, ORGANIZATION, en, Apple\n");
    assertThatThrownBy(() -> ResolveEntities.compute(contradictory, FewWords.PARAMS))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Apple_Records and Apple_Inc. (ledger_aliases:");
  }

  @Test
  void badSettings_areReportedAllAtOnce() {
    assertThatThrownBy(
            () ->
                Params.of(
                    EntityParams.class,
                    "max-aliases=0",
                    "type-vote-share=0.5",
                    "short-form-share=2",
                    "lone-wikipedia-min-probability=-1"))
        .hasMessageContaining("entities.max-aliases = 0: expected 1 or more")
        .hasMessageContaining("entities.type-vote-share = 0.5: expected more than 0.5, at most 1")
        .hasMessageContaining("entities.short-form-share = 2.0: expected 0 to 1")
        .hasMessageContaining("entities.lone-wikipedia-min-probability = -1.0: expected 0 to 1");
  }

  private static String written(Row row) {
    return row.getAs("article_id")
        + " "
        + row.getAs("surface")
        + " "
        + row.getAs("reason")
        + " "
        + row.<Row>getList(row.fieldIndex("candidates")).stream()
            .map(one -> one.getString(0) + " " + one.getString(1) + " " + one.getDouble(2))
            .toList();
  }

  private static String entity(String id) {
    Row row =
        results.get(Entities.SCHEMA).filter("entity_id = '" + id + "'").collectAsList().get(0);
    return row.getString(1)
        + " "
        + row.getString(2)
        + " "
        + row.getString(3)
        + " "
        + row.getList(4)
        + " "
        + row.getLong(5)
        + " "
        + row.getLong(6);
  }
}
