package org.dateline.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.spark.sql.Encoders;
import org.dateline.table.AmbiguousMentions;
import org.dateline.table.Entities;
import org.dateline.table.EntityMentions;
import org.dateline.table.Mentions;
import org.dateline.table.StepChecks;
import org.dateline.table.Tables;
import org.dateline.table.WikiNames;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Names that the ledger does not know and Wikipedia does. */
class WikipediaLinksTest {
  private static final String LEDGER = "Apple_Inc., Apple, ORGANIZATION, *, Apple";
  private static final Tables INPUTS =
      TestArticle.tables(
              LEDGER,
              new TestArticle(
                  "strike",
                  "en",
                  """
                  [Nick Saban|PERSON] met [Delta Air Lines|ORGANIZATION] staff in [Tuscaloosa|LOCATION].
                  [Saban|PERSON] then spoke for [John Smith|PERSON] about [Frozen|ORGANIZATION].
                  """),
              new TestArticle(
                  "flight",
                  "en",
                  "[Delta Air Lines|ORGANIZATION], or [Delta Air Lines Inc|ORGANIZATION], flew."),
              new TestArticle("jet", "zh", "[达美航空|ORGANIZATION]和[Delta Air Lines|ORGANIZATION]。"),
              new TestArticle("apple", "en", "Shares of Apple rose."),
              new TestArticle("jordan", "en", "[Jordan|PERSON] dunked; [Jordan|PERSON] won."))
          .with(
              WikiNames.SCHEMA,
              TestArticle.wikiNames(
                  """
                  en | Nick Saban | Nick_Saban | 0.99 | PERSON
                  en | Delta Air Lines | Delta_Air_Lines | 0.98 | ORGANIZATION
                  zh | 达美航空 | Delta_Air_Lines | 0.9
                  en | Tuscaloosa | Tuscaloosa,_Alabama | 0.8 | LOCATION
                  en | John Smith | John_Smith_of_Jamestown | 0.43
                  en | Frozen | Frozen_(2013_film) | 0.9 | PRODUCT
                  en | Jordan | Jordan | 0.72 | LOCATION
                  en | Apple | Apple_Records | 0.9
                  """));

  private static Tables results;

  @BeforeAll
  static void resolve() {
    results = ResolveEntities.compute(INPUTS, Settings.small());
  }

  private static List<String> links(String surface) {
    return results
        .get(EntityMentions.SCHEMA)
        .filter("surface = '" + surface + "'")
        .selectExpr("concat_ws(' ', entity_id, link_method, link_score) AS link")
        .distinct()
        .collectAsList()
        .stream()
        .map(row -> row.getString(0))
        .toList();
  }

  @Test
  void likelyName_isTheArticle() {
    assertThat(links("Nick Saban")).containsExactly("Nick_Saban wikipedia 0.99");
    assertThat(links("Tuscaloosa")).containsExactly("Tuscaloosa,_Alabama wikipedia 0.8");
  }

  @Test
  void shortForm_isNoSurerThanItsName() {
    assertThat(links("Saban")).containsExactly("Nick_Saban article_last_name 0.9");
  }

  @Test
  void chineseAndEnglishNames_areOneEntity() {
    assertThat(links("达美航空")).containsExactly("Delta_Air_Lines wikipedia 0.9");
    assertThat(links("Delta Air Lines")).containsExactly("Delta_Air_Lines wikipedia 0.98");
    assertThat(links("Delta Air Lines Inc")).containsExactly("Delta_Air_Lines wikipedia 0.98");
  }

  @Test
  void unlikelyName_staysANameOfTheCorpus() {
    assertThat(links("John Smith")).containsExactly("corpus/person/john_smith corpus_name 0.8");
  }

  @Test
  void articleOfAnotherType_isRefused() {
    assertThat(links("Frozen")).containsExactly("corpus/organization/frozen corpus_name 0.8");
    assertThat(links("Jordan")).doesNotContain("Jordan wikipedia 0.72");
  }

  @Test
  void ledgerName_isNotAskedOf() {
    assertThat(links("Apple")).containsExactly("Apple_Inc. ledger 1.0");
  }

  @Test
  void entities_sayWhoVouchesForThem() {
    assertThat(
            results
                .get(Entities.SCHEMA)
                .filter("entity_id IN ('Delta_Air_Lines', 'Tuscaloosa,_Alabama')")
                .selectExpr("concat_ws('|', name, type, knowledge_base, mentions)")
                .as(Encoders.STRING())
                .collectAsList())
        .containsExactlyInAnyOrder(
            "Delta Air Lines|ORGANIZATION|wikipedia|5", "Tuscaloosa, Alabama|LOCATION|wikipedia|1");
  }

  @Test
  void mentions_endInOneTable() {
    long mentions = INPUTS.get(Mentions.SCHEMA).count() + 1; // and Apple, of the ledger
    long linked = results.get(EntityMentions.SCHEMA).count();
    assertThat(linked + results.get(AmbiguousMentions.SCHEMA).count()).isEqualTo(mentions);
  }

  @Test
  void partitions_makeNoDifference() {
    StepChecks.partitions_makeNoDifference(
        INPUTS, tables -> ResolveEntities.compute(tables, Settings.small()));
  }
}
