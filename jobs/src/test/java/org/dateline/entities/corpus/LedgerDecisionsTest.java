package org.dateline.entities.corpus;

import static org.apache.spark.sql.functions.expr;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.dateline.entities.FewWords;
import org.dateline.entities.ResolveEntities;
import org.dateline.entities.TestArticle;
import org.dateline.entities.ledger.Ledger;
import org.dateline.entities.ledger.LedgerTest;
import org.dateline.table.AmbiguousMentions;
import org.dateline.table.Articles;
import org.dateline.table.Entities;
import org.dateline.table.EntityMentions;
import org.dateline.table.LedgerAliases;
import org.dateline.table.Tables;
import org.dateline.table.WikiNames;
import org.dateline.testing.StepChecks;
import org.dateline.testing.TestRows;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every action over a whole corpus; an article's id is its date and its source. */
class LedgerDecisionsTest {
  private static final String LEDGER =
      """
      HEADER
      add,Corvane_Group,Corvane Group,ORGANIZATION,*,Corvane Group,,,,,,ann
      add,Corvane_Group,Corvane Group,ORGANIZATION,*,Corvane,,2015-10-02,,,renamed,ann
      pin,Corvane_Group,Corvane Group,ORGANIZATION,*,Tarn Bay,,,,,meant,ann
      ban,,,,*,Mia Tarn,,2015-10-02,,,a pen name,ann
      split,corpus/person/quill,,,*,Quill,,,,source:Gazette,a feather,ann
      split,Brell_Coast_(game),,,en,Brell Coast,,,,source:Gazette,the coast,ann
      merge,Corvane_Group,Corvane Group,ORGANIZATION,*,Old_Corvane,,,,,renamed,ann
      merge,Old_Corvane,Old Corvane,ORGANIZATION,*,corpus/organization/corvane,,,,,same,ann
      merge,corpus/person/mia_tarn,Mia Tarn,PERSON,*,corpus/person/m_tarn,,,2015-01-01,,same,ann
      merge,corpus/person/ahmad_rahami,Ahmad Rahami,PERSON,*,corpus/person/ahmed_rahami,,,,,same,ann
      """;

  private static Tables inputs;
  private static Tables results;

  @BeforeAll
  static void resolve() {
    inputs =
        inputs(
            article("2014-05-01 Gazette", "[Corvane|ORGANIZATION] hired [Mia Tarn|PERSON]."),
            article("2016-05-01 Gazette", "[Corvane|ORGANIZATION] hired [Mia Tarn|PERSON]."),
            article("undated Gazette", "[Corvane|ORGANIZATION] left [Mia Tarn|PERSON]."),
            article("2014-06-01 Courier", "[M Tarn|PERSON] met [Quill|PERSON] in Tarn Bay."),
            article("2016-06-01 Gazette", "[M Tarn|PERSON] met [Quill|PERSON]."),
            article("2016-06-02 Gazette", "[Ahmad Rahami|PERSON] and [Ahmed Rahami|PERSON]."),
            article("2016-06-03 Gazette", "[Rahami|PERSON] left."),
            article("2016-06-04 Gazette", "[Brell Coast|LOCATION] flooded."),
            article("2016-06-05 Courier", "[Brell Coast|LOCATION] sold well."));
    results = ResolveEntities.compute(inputs, FewWords.PARAMS);
  }

  @Test
  void merges_goOnToTheEnd_onTheirDays() {
    assertThat(links("2014-05-01 Gazette"))
        .containsEntry("Corvane", "Corvane_Group corpus_name")
        .containsEntry("Mia Tarn", "corpus/person/mia_tarn corpus_name");
    assertThat(links("2014-06-01 Courier"))
        .containsEntry("M Tarn", "corpus/person/mia_tarn corpus_name");
    assertThat(links("2016-06-01 Gazette"))
        .containsEntry("M Tarn", "corpus/person/m_tarn corpus_name");
  }

  @Test
  void mergedEntities_areCountedAsOne() {
    assertThat(
            TestRows.sorted(
                results
                    .get(Entities.SCHEMA)
                    .filter("entity_id LIKE '%orvane%' OR entity_id LIKE '%rahami'")
                    .select("entity_id", "name", "type", "mentions", "articles")))
        .containsExactly(
            "{\"entity_id\":\"Corvane_Group\",\"name\":\"Corvane Group\",\"type\":\"ORGANIZATION\","
                + "\"mentions\":4,\"articles\":4}",
            "{\"entity_id\":\"corpus/person/ahmad_rahami\",\"name\":\"Ahmad Rahami\","
                + "\"type\":\"PERSON\",\"mentions\":2,\"articles\":1}");
  }

  @Test
  void candidatesThatAreMerged_areOne() {
    assertThat(
            TestRows.sorted(
                results
                    .get(AmbiguousMentions.SCHEMA)
                    .filter("surface = 'Rahami'")
                    .selectExpr("reason", "transform(candidates, one -> one.name) AS names")))
        .containsExactly("{\"reason\":\"lone_name\",\"names\":[\"Ahmad Rahami\"]}");
  }

  @Test
  void namesThatTheLedgerDecides_areSoDecided() {
    assertThat(links("2016-05-01 Gazette"))
        .containsEntry("Corvane", "Corvane_Group ledger")
        .containsEntry("Mia Tarn", "banned");
    assertThat(links("undated Gazette"))
        .containsEntry("Corvane", "Corvane_Group ledger")
        .containsEntry("Mia Tarn", "banned");
    assertThat(links("2014-06-01 Courier"))
        .containsEntry("Tarn Bay", "Corvane_Group ledger_pin")
        .containsEntry("Quill", "corpus/person/quill corpus_lone_name");
    assertThat(links("2016-06-01 Gazette")).containsEntry("Quill", "split");
  }

  @Test
  void nameSplitFromWhatWikipediaSays_isANameOfTheCorpusAgain() {
    assertThat(links("2016-06-05 Courier"))
        .containsEntry("Brell Coast", "Brell_Coast_(game) wikipedia");
    assertThat(links("2016-06-04 Gazette"))
        .containsEntry("Brell Coast", "corpus/location/brell_coast corpus_name");
  }

  @Test
  void partitions_makeNoDifference() {
    StepChecks.partitions_makeNoDifference(
        inputs, tables -> ResolveEntities.compute(tables, FewWords.PARAMS));
  }

  @Test
  void declarations_hold() {
    StepChecks.declarations_hold(results);
  }

  private static Map<String, String> links(String articleId) {
    Map<String, String> links = new TreeMap<>();
    String ofArticle = "article_id = '" + articleId + "'";
    for (Row row : results.get(EntityMentions.SCHEMA).filter(ofArticle).collectAsList()) {
      links.put(row.getAs("surface"), row.getAs("entity_id") + " " + row.getAs("link_method"));
    }
    for (Row row : results.get(AmbiguousMentions.SCHEMA).filter(ofArticle).collectAsList()) {
      links.put(row.getAs("surface"), row.getAs("reason"));
    }
    return links;
  }

  private static TestArticle article(String id, String marked) {
    return new TestArticle(id, "en", marked);
  }

  private static Tables inputs(TestArticle... articles) {
    Tables tables = TestArticle.tables("", articles);
    var contents = Ledger.combine(List.of(LedgerTest.parse("test.tsv", LEDGER)));
    assertThat(contents.problems()).isEmpty();
    return tables
        .with(
            Articles.SCHEMA,
            tables
                .get(Articles.SCHEMA)
                .withColumn("published_date", expr("try_cast(left(article_id, 10) AS DATE)"))
                .withColumn("source", expr("substring_index(article_id, ' ', -1)")))
        .with(
            WikiNames.SCHEMA, TestArticle.wikiNames("en | Brell Coast | Brell_Coast_(game) | 0.95"))
        .with(
            LedgerAliases.SCHEMA,
            TestRows.of(LedgerAliases.SCHEMA, contents.rows().toArray(Row[]::new)));
  }
}
