package org.dateline.entities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.entities.article.ArticleResolverTest.resolve;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What one article can tell of its places, and of bodies and members of places. */
class PlacesOfArticlesTest {
  @Test
  void singleCharacter_isThePlaceOfTheArticle() {
    assertThat(resolve("zh", "[乌克兰|LOCATION]表示，[俄|LOCATION][乌|LOCATION]将会谈。"))
        .containsEntry("乌", "乌克兰 article_short_form")
        .containsEntry("俄", "not_a_name []");
    assertThat(resolve("zh", "[乌克兰|LOCATION]、[乌拉圭|LOCATION]：[乌|LOCATION]方表示。").get("乌"))
        .startsWith("several_expansions");
  }

  @Test
  void placeBeforeTheComma_isThatPlaceInTheRestOfTheArticle() {
    String full = "Protests in [Ferguson, Mo.|LOCATION] go on. ";
    assertThat(resolve("en", full + "In [Ferguson|LOCATION] it rains."))
        .containsEntry("Ferguson", "ferguson mo article_short_form");
    assertThat(resolve("en", full + "Then came [Ferguson, Iowa|LOCATION] and [Ferguson|LOCATION]."))
        .containsEntry("Ferguson", "ferguson corpus_name");
  }

  @Test
  void placeThatModelsCallAPerson_isThePlaceWhereItIsNamedOftenAndNobodyIsCalledSo() {
    String full = "Protests in [Ferguson, Mo.|LOCATION] go on. ";
    String often = "[Ferguson|PERSON] burns, [Ferguson|PERSON] mourns, [Ferguson|PERSON] heals.";
    assertThat(resolve("en", full + often))
        .containsEntry("Ferguson", "ferguson mo article_short_form");
    assertThat(resolve("en", full + "[Ferguson|PERSON] spoke."))
        .containsEntry("Ferguson", "ferguson corpus_name");
    assertThat(resolve("en", full + "[Jesse Ferguson|PERSON] spoke. " + often))
        .containsEntry("Ferguson", "jesse ferguson article_last_name");
  }

  @Test
  void singleCharacterOfTheLedger_countsWhereAModelFoundIt() {
    assertThat(resolve("zh", "[美|LOCATION]方称赞美好风景。"))
        .isEqualTo(Map.of("美", "United_States ledger_normalized"));
  }

  @Test
  void severalPlacesInOneCharacterEach_areNoName() {
    assertThat(resolve("zh", "[中美|LOCATION]关系")).isEqualTo(Map.of("中美", "not_a_name []"));
  }

  @Test
  void chinesePlaceAfterTheOneItLiesIn_isThatPlace() {
    assertThat(resolve("zh", "[美得州|LOCATION]、[美国得克萨斯州休斯敦市|LOCATION]和[中国嘉祥县|LOCATION]下雨。"))
        .containsEntry("美得州", "Texas ledger_normalized")
        .containsEntry("美国得克萨斯州休斯敦市", "休斯敦 corpus_name")
        .containsEntry("中国嘉祥县", "嘉祥县 corpus_name");
    assertThat(
            resolve(
                "zh",
                "[美林县|LOCATION]、[中国藏族自治州|LOCATION]、[中国北部|LOCATION]、[中国半岛|LOCATION]、[中国州毛伊岛|LOCATION]下雨。"))
        .containsEntry("美林县", "美林县 corpus_name")
        .containsEntry("中国藏族自治州", "中国藏族自治州 corpus_name")
        .containsEntry("中国北部", "中国北部 corpus_name")
        .containsEntry("中国半岛", "中国半岛 corpus_name")
        .containsEntry("中国州毛伊岛", "中国州毛伊岛 corpus_name");
  }

  @Test
  void bodyOfAPlace_isAnotherThanTheLedgers_andDoubtsItsShortName() {
    assertThat(resolve("en", "[Texas Supreme Court|ORGANIZATION] ruled; the Supreme Court agreed."))
        .containsEntry("Texas Supreme Court", "texas supreme court corpus_name")
        .hasEntrySatisfying("Supreme Court", how -> assertThat(how).startsWith("ledger_doubted"));
    assertThat(
            resolve(
                "en",
                "[Texas Supreme Court|ORGANIZATION], U.S. Supreme Court: the Supreme Court agreed."))
        .containsEntry("Supreme Court", "Supreme_Court_of_the_United_States ledger");
  }

  @Test
  void partysMembersOfAPlace_areTheParty() {
    assertThat(
            resolve(
                "en",
                "[Texas Republicans|ORGANIZATION] and a [Texas Democrat|ORGANIZATION] left the Republicans."))
        .containsEntry("Texas Republicans", "Republican_Party_(United_States) ledger_normalized")
        .containsEntry("Texas Democrat", "Democratic_Party_(United_States) ledger_normalized")
        .containsEntry("Republicans", "Republican_Party_(United_States) ledger");
    assertThat(resolve("en", "[Texas Republican Party|ORGANIZATION]; the Republican Party."))
        .containsEntry("Texas Republican Party", "texas republican party corpus_name");
  }

  @Test
  void placeNameUsedAsPerson_isThePersonOrAConflict() {
    assertThat(resolve("en", "[Michael Jordan|PERSON] flew. [Jordan|PERSON] dunked."))
        .containsEntry("Jordan", "michael jordan article_last_name");
    assertThat(resolve("en", "[Jordan|PERSON] dunked."))
        .containsEntry("Jordan", "type_conflict [Jordan 0.50]");
    assertThat(resolve("en", "[Jordan|LOCATION], [Jordan|PERSON], [Jordan|LOCATION]"))
        .containsEntry("Jordan", "Jordan ledger");
  }

  @Test
  void companyNameUsedAsPlaceOnly_isAConflict() {
    assertThat(resolve("en", "Along the [Amazon|LOCATION]. The [Amazon|LOCATION] burns."))
        .containsEntry("Amazon", "type_conflict [Amazon_(company) 0.50]");
    assertThat(resolve("en", "[Amazon|LOCATION] sells. [Amazon|ORGANIZATION] buys. Amazon."))
        .containsEntry("Amazon", "Amazon_(company) ledger");
  }
}
