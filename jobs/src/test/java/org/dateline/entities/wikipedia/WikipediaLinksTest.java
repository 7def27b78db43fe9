package org.dateline.entities.wikipedia;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.spark.sql.Encoders;
import org.dateline.entities.FewWords;
import org.dateline.entities.ResolveEntities;
import org.dateline.entities.TestArticle;
import org.dateline.table.AmbiguousMentions;
import org.dateline.table.Entities;
import org.dateline.table.EntityMentions;
import org.dateline.table.Mentions;
import org.dateline.table.Tables;
import org.dateline.table.WikiNames;
import org.dateline.testing.StepChecks;
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
              new TestArticle("fans", "en", "[Nick Saban|PERSON] has [pro-Saban|MISC] neighbours."),
              new TestArticle("bridge", "zh", "记者来到[格兰塔桥|LOCATION]和[林海市|LOCATION]。"),
              new TestArticle("rain", "zh", "[林海|LOCATION]下雨。"),
              new TestArticle("letters", "zh", "[科斯塔|PERSON]引用[伏尔泰|PERSON]。"),
              new TestArticle("award", "en", "A prize for [Business Excellence|ORGANIZATION]."),
              new TestArticle(
                  "charity", "en", "[Ana Ruiz|PERSON] gave by JustGiving, McDorn and Giving."),
              new TestArticle(
                  "columnists",
                  "en",
                  """
                  [Chris Cillizza|PERSON] wrote of [Moammar Qaddafi|PERSON], [Condi|PERSON], [Louis C.K|PERSON],
                  [Jason Miller|PERSON], [John Kline|PERSON] and [Martin Richard|PERSON].
                  """),
              new TestArticle(
                  "masters",
                  "en",
                  """
                  [Michael Allen|PERSON] led; golf is his life, and [Bob Rhodes|PERSON] is no golfer.
                  """),
              new TestArticle("jordan", "en", "[Jordan|PERSON] dunked; [Jordan|PERSON] won."),
              new TestArticle(
                  "kinds",
                  "en",
                  """
                  [Quorra|ORGANIZATION] lent to [Holliday|ORGANIZATION] in [Gettysburg|LOCATION].
                  A [Bengali|MISC] poet reads [Arabic|MISC]; [Zenith Electric Corp.|ORGANIZATION] pays.
                  """))
          .with(
              WikiNames.SCHEMA,
              TestArticle.wikiNames(
                  """
                  en | Nick Saban | Nick_Saban | 0.99 | PERSON
                  en | Delta Air Lines | Delta_Air_Lines | 0.98 | ORGANIZATION
                  zh | 达美航空 | Delta_Air_Lines | 0.9
                  zh | 科斯塔 | Costa | 1.0
                  zh | 伏尔泰 | Voltaire | 1.0
                  en | Costa | Albert_Costa | 0.28
                  en | Costa | Costa | 0.2
                  en | Voltaire | Voltaire | 0.95
                  en | Tuscaloosa | Tuscaloosa,_Alabama | 0.8 | LOCATION
                  en | John Smith | John_Smith_of_Jamestown | 0.43
                  en | Frozen | Frozen_(2013_film) | 0.9 | PRODUCT
                  en | Jordan | Jordan | 0.72 | LOCATION
                  en | Apple | Apple_Records | 0.9
                  en | Business Excellence | Business_excellence | 1.0
                  en | JustGiving | Justgiving | 1.0
                  en | McDorn | McDorn | 1.0
                  en | Giving | Charity | 1.0
                  en | Chris Cillizza | The_Fix_(blog) | 1.0
                  en | Moammar Qaddafi | Muammar_Gaddafi | 1.0
                  en | Louis C.K | Louis_C.K. | 1.0
                  en | Condi | Condoleezza_Rice | 1.0
                  en | Jason Miller | Jason_Miller_(playwright) | 1.0 | PERSON
                  en | Michael Allen | Michael_Allen_(golfer) | 1.0 | PERSON
                  en | Bob Rhodes | Bob_Rhodes_(name) | 1.0
                  en | John Kline | John_Kline_(politician) | 1.0 | PERSON
                  en | Quorra | Quorra_(instruction_set) | 0.9 | PRODUCT
                  en | Holliday | John_Holliday | 0.9
                  en | Gettysburg | Battle_of_Gettysburg | 0.9 | EVENT
                  en | Bengali | Bengali_language | 0.75 | MISC
                  en | Arabic | Arabic_language | 0.93 | MISC
                  en | Zenith Electric | Zenith_Electronics | 0.9
                  en | Martin Richard | Martin_Attlee,_2nd_Earl_Attlee | 1.0 | PERSON
                  """));

  private static Tables results;

  @BeforeAll
  static void resolve() {
    results = ResolveEntities.compute(INPUTS, FewWords.PARAMS);
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
  void chineseName_isNoArticleAboutANameButThatOfWhoeverIsKnownByOneWord() {
    assertThat(links("科斯塔")).containsExactly("corpus/person/科斯塔 corpus_name 0.8");
    assertThat(links("伏尔泰")).containsExactly("Voltaire wikipedia 1.0");
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
  void articleOfAnotherKind_isRefused() {
    assertThat(links("Quorra")).containsExactly("corpus/organization/quorra corpus_name 0.8");
    assertThat(links("Holliday")).containsExactly("corpus/organization/holliday corpus_name 0.8");
    assertThat(links("Gettysburg")).containsExactly("corpus/location/gettysburg corpus_name 0.8");
  }

  @Test
  void languageOfAnAdjective_isTakenOnlyIfNearlyAllLinksLeadToIt() {
    assertThat(links("Bengali")).containsExactly("corpus/misc/bengali corpus_name 0.8");
    assertThat(links("Arabic")).containsExactly("Arabic_language wikipedia 0.93");
  }

  @Test
  void company_isAlsoAskedForWithoutItsSuffix() {
    assertThat(links("Zenith Electric Corp.")).containsExactly("Zenith_Electronics wikipedia 0.9");
  }

  @Test
  void articleThatOnlyTellsOfAPerson_isRefused() {
    assertThat(links("Chris Cillizza"))
        .containsExactly("corpus/person/chris_cillizza corpus_name 0.8");
  }

  @Test
  void personsNameSpelledOtherwise_isTheArticle() {
    assertThat(links("Moammar Qaddafi")).containsExactly("Muammar_Gaddafi wikipedia 1.0");
    assertThat(links("Louis C.K")).containsExactly("Louis_C.K. wikipedia 1.0");
    assertThat(links("Condi")).containsExactly("Condoleezza_Rice wikipedia 1.0");
  }

  @Test
  void articleThatSharesAFirstNameOnly_isRefused() {
    assertThat(links("Martin Richard"))
        .containsExactly("corpus/person/martin_richard corpus_name 0.8");
  }

  @Test
  void personWithNamesakes_isTheArticleIfOfPublicLife() {
    assertThat(links("John Kline")).containsExactly("John_Kline_(politician) wikipedia 1.0");
    assertThat(links("Jason Miller")).containsExactly("corpus/person/jason_miller corpus_name 0.8");
  }

  @Test
  void personWithNamesakes_isTheArticleIfTheNewsSaysTheSame() {
    assertThat(links("Michael Allen")).containsExactly("Michael_Allen_(golfer) wikipedia 1.0");
    assertThat(links("Bob Rhodes")).containsExactly("corpus/person/bob_rhodes corpus_name 0.8");
  }

  @Test
  void conceptWrittenWithCapitals_isNoName() {
    assertThat(links("Business Excellence"))
        .containsExactly("corpus/organization/business_excellence corpus_name 0.8");
  }

  @Test
  void wordOfMixedLetters_isFoundWhereWikipediaKnowsIt() {
    assertThat(
            results
                .get(EntityMentions.SCHEMA)
                .filter("article_id = 'charity'")
                .selectExpr("concat_ws(' ', surface, entity_id, found_by, type)")
                .as(Encoders.STRING())
                .collectAsList())
        .containsExactlyInAnyOrder(
            "Ana Ruiz corpus/person/ana_ruiz model PERSON", "JustGiving Justgiving wikipedia MISC");
  }

  @Test
  void wordBeforeANameInOneWordWithIt_isNoPartOfTheName() {
    assertThat(
            results
                .get(EntityMentions.SCHEMA)
                .filter("article_id = 'fans'")
                .selectExpr("concat_ws(' ', char_begin, surface, entity_id)")
                .as(Encoders.STRING())
                .collectAsList())
        .containsExactlyInAnyOrder("0 Nick Saban Nick_Saban", "19 Saban Nick_Saban");
  }

  @Test
  void chinesePlaceThatTheCorpusHasOnce_isLeftOpen() {
    assertThat(links("格兰塔桥")).isEmpty();
    assertThat(
            results
                .get(AmbiguousMentions.SCHEMA)
                .filter("surface = '格兰塔桥'")
                .selectExpr("concat_ws(' ', reason, candidates[0].entity_id, candidates[0].score)")
                .as(Encoders.STRING())
                .collectAsList())
        .containsExactly("unconfirmed corpus/location/格兰塔桥 0.5");
  }

  @Test
  void chinesePlaceWithAndWithoutCity_isOne() {
    assertThat(links("林海市")).containsExactly("corpus/location/林海 corpus_name 0.8");
    assertThat(links("林海")).containsExactly("corpus/location/林海 corpus_name 0.8");
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
    long mentions = INPUTS.get(Mentions.SCHEMA).count() + 2; // Apple, and a word of mixed letters
    long linked = results.get(EntityMentions.SCHEMA).count();
    assertThat(linked + results.get(AmbiguousMentions.SCHEMA).count()).isEqualTo(mentions);
  }

  @Test
  void partitions_makeNoDifference() {
    StepChecks.partitions_makeNoDifference(
        INPUTS, tables -> ResolveEntities.compute(tables, FewWords.PARAMS));
  }
}
