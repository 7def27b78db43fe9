package org.dateline.entities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.dateline.table.AmbiguousMentions;
import org.dateline.table.Entities;
import org.dateline.table.EntityMentions;
import org.dateline.table.Mentions;
import org.dateline.table.StepChecks;
import org.dateline.table.Tables;
import org.junit.jupiter.api.Test;

class ResolveEntitiesTest {
  private static final String LEDGER =
      """
      Apple_Inc., Apple, ORGANIZATION, *, Apple, Apple Inc.
      Apple_Inc., Apple, ORGANIZATION, zh, 苹果, 苹果公司
      OpenAI, OpenAI, ORGANIZATION, *, OpenAI
      Google, Google, ORGANIZATION, *, Google
      Gemini_(chatbot), Gemini, PRODUCT, *, Gemini, Google Gemini
      Tim_Cook, Tim Cook, PERSON, *, Tim Cook
      Tim_Cook, Tim Cook, PERSON, zh, 库克
      Barack_Obama, Barack Obama, PERSON, *, Barack Obama, Obama
      Jordan, Jordan, LOCATION, *, Jordan
      Amazon_Web_Services, Amazon Web Services, ORGANIZATION, *, Amazon Web Services, AWS
      Amazon_(company), Amazon, ORGANIZATION, *, Amazon
      """;

  @Test
  void ledgerNames_areFoundWhereModelsMissThem() {
    Tables results =
        resolve(
            new TestArticle("a", "en", "[Apple|ORGANIZATION] courts OpenAI, Apple's rival."),
            new TestArticle("b", "zh", "苹果公司与OpenAI合作，苹果股价上涨，库克表示欢迎。"));
    assertThat(links(results, "a"))
        .containsExactlyEntriesOf(
            new TreeMap<>(
                Map.of(
                    "Apple@0", "Apple_Inc. ledger",
                    "OpenAI@13", "OpenAI ledger",
                    "Apple@21", "Apple_Inc. ledger")));
    assertThat(links(results, "b"))
        .containsValues("Apple_Inc. ledger", "OpenAI ledger", "Tim_Cook ledger")
        .hasSize(4);
  }

  @Test
  void everydayWord_withoutCompany_isLeftOpen() {
    Tables results = resolve(new TestArticle("a", "zh", "今年苹果丰收，农民高兴，苹果汁热销。"));
    assertThat(links(results, "a")).isEmpty();
    assertThat(open(results)).containsExactly("苹果 common_word [Apple_Inc. 0.5]");
  }

  @Test
  void lastName_isThatOfTheFullNameInTheArticle() {
    Tables results =
        resolve(
            new TestArticle(
                "a",
                "en",
                """
                [Benoit Dupin|PERSON] spoke for Apple.
                [Mr. Dupin|PERSON] praised the chips, and [Dupin|ORGANIZATION] smiled as [Dupin|PERSON] left.
                """));
    assertThat(links(results, "a").values())
        .containsOnly(
            "corpus/person/benoit_dupin corpus_name",
            "corpus/person/benoit_dupin article_last_name",
            "Apple_Inc. ledger");
    assertThat(entity(results, "corpus/person/benoit_dupin"))
        .isEqualTo("Benoit Dupin PERSON corpus [Dupin, Benoit Dupin, Mr. Dupin] 4 1");
  }

  @Test
  void lastName_ofTwoPeople_isLeftOpenWithBoth() {
    Tables results =
        resolve(
            new TestArticle(
                "a",
                "en",
                "[Ada Marsh|PERSON], [Ada Marsh|PERSON] and [Leo Marsh|PERSON] met [Marsh|PERSON]."));
    assertThat(open(results))
        .containsExactly(
            "Marsh several_full_names [corpus/person/ada_marsh 0.6666666666666666,"
                + " corpus/person/leo_marsh 0.3333333333333333]");
  }

  @Test
  void lastName_withoutFullNameHere_isNeverGuessed() {
    Tables results =
        resolve(
            new TestArticle("a", "en", "[Ada Marsh|PERSON] won."),
            new TestArticle("b", "en", "[Leo Marsh|PERSON] lost."),
            new TestArticle("c", "en", "[Marsh|PERSON] met [Quill|PERSON]."));
    assertThat(open(results))
        .containsExactly(
            "Marsh lone_name [corpus/person/ada_marsh 0.5, corpus/person/leo_marsh 0.5]");
    assertThat(links(results, "c")).containsValue("corpus/person/quill corpus_lone_name");
  }

  @Test
  void ledgersLastName_inAnArticleOnAnother_isDoubted() {
    Tables results =
        resolve(
            new TestArticle(
                "a", "en", "[Michelle Obama|PERSON] read aloud.\nThen Obama said more."),
            new TestArticle(
                "b", "en", "[Barack Obama|PERSON] and [Michelle Obama|PERSON].\nthen Obama."));
    assertThat(links(results, "b")).containsEntry("Obama@34", "Barack_Obama ledger");
    assertThat(open(results)).isEmpty();
    Tables doubted =
        resolve(
            new TestArticle("a", "en", "[Michelle Obama|PERSON] read aloud, and Obama said more."));
    assertThat(open(doubted))
        .containsExactly(
            "Obama ledger_doubted [Barack_Obama 0.5, corpus/person/michelle_obama 0.5]");
  }

  @Test
  void acronym_meansTheLongerNameOfTheArticle() {
    Tables results =
        resolve(
            new TestArticle(
                "a",
                "en",
                """
                The [Harbour Safety Board|ORGANIZATION] met; the [HSB|ORGANIZATION] chair left.
                [Amazon Web Services|ORGANIZATION] (AWS) and [DOJ|ORGANIZATION].
                The [Department of Justice|ORGANIZATION] sued.
                """),
            new TestArticle(
                "b", "en", "The [American Welding Society|ORGANIZATION] (AWS) met.\nAWS voted."));
    assertThat(links(results, "a"))
        .containsValue("corpus/organization/harbour_safety_board article_acronym")
        .containsValue("corpus/organization/department_of_justice article_acronym")
        .containsValue("Amazon_Web_Services ledger");
    assertThat(links(results, "b").values())
        .containsOnly(
            "corpus/organization/american_welding_society corpus_name",
            "corpus/organization/american_welding_society article_acronym");
  }

  @Test
  void shortForm_isTheLongerOne_unlessItStandsAloneElsewhere() {
    Tables results =
        resolve(
            new TestArticle(
                "a",
                "en",
                "[Marlow Steel|ORGANIZATION] fell. [Marlow|ORGANIZATION] said so. "
                    + "The [Senate Judiciary Committee|ORGANIZATION] of the [Senate|ORGANIZATION]."),
            new TestArticle("b", "en", "The [Senate|ORGANIZATION] voted."),
            new TestArticle("c", "en", "The [Senate|ORGANIZATION] slept."));
    assertThat(links(results, "a"))
        .containsValue("corpus/organization/marlow_steel article_short_form")
        .containsValue("corpus/organization/senate corpus_name");
  }

  @Test
  void longerName_isNotTheLedgersButGenericWordsAre() {
    Tables results =
        resolve(
            new TestArticle(
                "a",
                "en",
                """
                [Apple Records|ORGANIZATION] sued [Apple CEO Tim Cook|PERSON] in the Big Apple.
                The [OpenAI Collaboration|ORGANIZATION] stalled.
                """));
    assertThat(links(results, "a"))
        .containsExactlyEntriesOf(
            new TreeMap<>(
                Map.of(
                    "Apple Records@0", "corpus/organization/apple_records corpus_name",
                    "Apple@19", "Apple_Inc. ledger",
                    "Tim Cook@29", "Tim_Cook ledger",
                    "OpenAI@59", "OpenAI ledger")));
  }

  @Test
  void placeNameUsedAsPerson_isNotLinkedBlindly() {
    Tables results =
        resolve(
            new TestArticle("a", "en", "[Michael Jordan|PERSON] flew.\n[Jordan|PERSON] dunked."),
            new TestArticle("b", "en", "[Jordan|PERSON] dunked again."),
            new TestArticle("c", "en", "[Jordan|LOCATION] borders Iraq."));
    assertThat(links(results, "a")).containsValue("corpus/person/michael_jordan article_last_name");
    assertThat(open(results))
        .containsExactly("Jordan type_conflict [Jordan 0.5, corpus/person/michael_jordan 0.5]");
    assertThat(links(results, "c")).containsValue("Jordan ledger");
  }

  @Test
  void typeSlips_areOutvoted() {
    Tables results =
        resolve(
            new TestArticle(
                "a",
                "en",
                "[Pell Ridge|ORGANIZATION] [Pell Ridge|ORGANIZATION] [Pell Ridge|PERSON] "
                    + "[Zed|ORGANIZATION] [Zed|MISC] [Zed|MISC]"));
    assertThat(links(results, "a"))
        .containsEntry("Pell Ridge@22", "corpus/organization/pell_ridge corpus_type_vote")
        .containsEntry("Zed@33", "corpus/misc/zed corpus_type_vote");
    assertThat(entity(results, "corpus/organization/pell_ridge"))
        .isEqualTo("Pell Ridge ORGANIZATION corpus [Pell Ridge] 3 1");
  }

  @Test
  void unclearVote_keepsPersonAndPlaceApart() {
    Tables results =
        resolve(new TestArticle("a", "en", "[Pell Ridge|PERSON] in [Pell Ridge|LOCATION]."));
    assertThat(links(results, "a").values())
        .containsExactlyInAnyOrder(
            "corpus/person/pell_ridge corpus_name", "corpus/location/pell_ridge corpus_name");
  }

  @Test
  void everyMention_isLinkedOpenOrReplacedByALedgerName() {
    Tables inputs = corpus();
    Tables results = ResolveEntities.compute(inputs, Settings.small());
    var ends =
        results
            .get(EntityMentions.SCHEMA)
            .select("article_id", "char_begin", "char_end", "annotator")
            .union(
                results
                    .get(AmbiguousMentions.SCHEMA)
                    .select("article_id", "char_begin", "char_end", "annotator"));
    inputs.get(Mentions.SCHEMA).createOrReplaceTempView("mentions_in");
    ends.createOrReplaceTempView("mentions_out");
    var lost =
        ends.sparkSession()
            .sql(
                """
                SELECT * FROM mentions_in i WHERE NOT EXISTS (
                  SELECT 1 FROM mentions_out o WHERE o.article_id = i.article_id AND (
                    (o.char_begin = i.char_begin AND o.char_end = i.char_end)
                    OR (o.annotator LIKE 'ledger:%'
                        AND o.char_begin < i.char_end AND i.char_begin < o.char_end)))
                """);
    var overlapping =
        ends.sparkSession()
            .sql(
                """
                SELECT * FROM mentions_out a JOIN mentions_out b ON a.article_id = b.article_id
                AND a.char_begin < b.char_begin AND b.char_begin < a.char_end
                """);
    assertThat(lost.collectAsList()).isEmpty();
    assertThat(overlapping.collectAsList()).isEmpty();
  }

  @Test
  void declarations_hold() {
    StepChecks.declarations_hold(ResolveEntities.compute(corpus(), Settings.small()));
  }

  @Test
  void emptyInput_givesExactSchema() {
    StepChecks.emptyInput_givesExactSchema(
        corpus(), tables -> ResolveEntities.compute(tables, Settings.small()));
  }

  @Test
  void partitions_makeNoDifference() {
    StepChecks.partitions_makeNoDifference(
        corpus(), tables -> ResolveEntities.compute(tables, Settings.small()));
  }

  @Test
  void aliasOfTwoEntities_isRefused() {
    Tables inputs =
        TestArticle.tables(LEDGER + "Apple_Records, Apple Records, ORGANIZATION, en, Apple\n");
    assertThatThrownBy(() -> ResolveEntities.compute(inputs, Settings.small()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Apple (en) for Apple_Records");
  }

  @Test
  void badSettings_areReportedAllAtOnce() {
    assertThatThrownBy(
            () ->
                new ResolveEntities.Params(
                    0, 5, 0.5, 0.8, 2, 2, List.of(""), List.of(), List.of(), List.of(), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("entities.max-aliases: expected at least 1, found 0")
        .hasMessageContaining("entities.type-vote-share: expected over 0.5 and up to 1, found 0.5")
        .hasMessageContaining("entities.short-form-share: expected 0 to 1, found 2.0")
        .hasMessageContaining("entities.common-words");
  }

  private static Tables corpus() {
    return TestArticle.tables(
        LEDGER,
        new TestArticle(
            "a",
            "en",
            """
            [Apple Records|ORGANIZATION] and [Apple CEO Tim Cook|PERSON] met [Google Inc|ORGANIZATION].
            [New Amazon|LOCATION] Web Services, [Cook|PERSON], [Ada Marsh|PERSON], [Leo Marsh|PERSON].
            [Marsh|PERSON] saw [Jordan|PERSON], [Marlow Steel|ORGANIZATION], [Marlow|ORGANIZATION].
            """),
        new TestArticle("b", "en", "[Marsh|PERSON] and [Jordan|PERSON] of the [GOP|ORGANIZATION]."),
        new TestArticle("c", "zh", "[苹果|ORGANIZATION]与OpenAI。\n[库克|PERSON]和[李小明先生|PERSON]。"),
        new TestArticle("d", "zh", "今年苹果丰收。"));
  }

  private static Tables resolve(TestArticle... articles) {
    return ResolveEntities.compute(TestArticle.tables(LEDGER, articles), Settings.small());
  }

  private static Map<String, String> links(Tables results, String articleId) {
    Map<String, String> links = new TreeMap<>();
    for (Row row : results.get(EntityMentions.SCHEMA).collectAsList()) {
      if (row.getAs("article_id").equals(articleId)) {
        links.put(
            row.getAs("surface") + "@" + row.getAs("char_begin"),
            row.getAs("entity_id") + " " + row.getAs("link_method"));
      }
    }
    return links;
  }

  private static List<String> open(Tables results) {
    return results.get(AmbiguousMentions.SCHEMA).collectAsList().stream()
        .map(
            row ->
                row.getAs("surface")
                    + " "
                    + row.getAs("reason")
                    + " "
                    + row.<Row>getList(row.fieldIndex("candidates")).stream()
                        .map(one -> one.getString(0) + " " + one.getDouble(2))
                        .toList())
        .sorted()
        .toList();
  }

  private static String entity(Tables results, String id) {
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
