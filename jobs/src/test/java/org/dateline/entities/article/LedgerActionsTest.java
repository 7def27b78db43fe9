package org.dateline.entities.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.entities.FewWords;
import org.dateline.entities.TestArticle;
import org.dateline.entities.ledger.Ledger;
import org.dateline.entities.ledger.LedgerNames;
import org.dateline.entities.ledger.LedgerRows;
import org.dateline.entities.ledger.LedgerTest;
import org.dateline.entities.names.Article;
import org.dateline.entities.names.ArticleRules;
import org.dateline.entities.names.LinkTarget;
import org.dateline.entities.names.Mention;
import org.dateline.entities.names.NameWordLists;
import org.junit.jupiter.api.Test;

/** What the actions of the ledger do within an article; its id is its date and its source. */
class LedgerActionsTest {
  private static final TestArticle BEFORE =
      article("2014-05-01 Gazette", "[Corvane|ORGANIZATION] hired [Mia Tarn|PERSON].");
  private static final TestArticle AFTER =
      article("2016-05-01 Gazette", "[Corvane|ORGANIZATION] hired [Mia Tarn|PERSON].");
  private static final TestArticle UNDATED =
      article("undated Gazette", "[Corvane|ORGANIZATION] hired [Mia Tarn|PERSON].");

  @Test
  void add_holdsOnItsDaysOnly() {
    String ledger =
        """
        add,Corvane_Group,Corvane Group,ORGANIZATION,*,Corvane Group,,,,,,ann
        add,Corvane_Group,Corvane Group,ORGANIZATION,*,Corvane,,2015-10-02,,,renamed,ann
        """;
    assertThat(links(ledger, BEFORE)).containsEntry("Corvane", "corvane corpus_name");
    assertThat(links(ledger, AFTER)).containsEntry("Corvane", "Corvane_Group ledger");
    assertThat(links(ledger, UNDATED))
        .as("nothing else claims the name")
        .containsEntry("Corvane", "Corvane_Group ledger");
  }

  @Test
  void add_withACompanion_holdsWhereTheArticleNamesIt() {
    String ledger =
        """
        add,Lake_Mira,Lake Mira,LOCATION,*,Lake Mira,,,,,,ann
        add,Cape_Sorrel,Cape Sorrel,LOCATION,*,Cape Sorrel,,,,,,ann
        add,Norden_(city),Norden City,LOCATION,*,Norden City,,,,,,ann
        add,Norden_(city),Norden City,LOCATION,*,Norden,,,,with:Lake_Mira,lies there,ann
        add,Norden_(state),Norden State,LOCATION,*,Norden State,,,,,,ann
        add,Norden_(state),Norden State,LOCATION,*,Norden,,,,with:Cape_Sorrel,lies there,ann
        add,Norden,Norden,LOCATION,*,Norden,,,,,city or state,ann
        """;
    assertThat(links(ledger, article("2016-05-01 Gazette", "Norden froze, and so did Lake Mira.")))
        .containsEntry("Norden", "Norden_(city) ledger");
    assertThat(links(ledger, article("2016-05-01 Gazette", "Norden ends at Cape Sorrel.")))
        .containsEntry("Norden", "Norden_(state) ledger");
    assertThat(
            links(ledger, article("2016-05-01 Gazette", "Norden has Cape Sorrel and Lake Mira.")))
        .as("both")
        .containsEntry("Norden", "Norden ledger");
    assertThat(links(ledger, article("2016-05-01 Gazette", "[Norden|LOCATION] voted.")))
        .as("neither")
        .containsEntry("Norden", "Norden ledger");
  }

  @Test
  void everydayWordWithACompanion_isBelievedWhereTheArticleNamesIt() {
    String ledger =
        """
        add,Gemini_(chatbot),Gemini,PRODUCT,*,Gemini,,,,,,ann
        add,Gemini_(chatbot),Gemini,PRODUCT,*,Gemini,,,,with:Mia_Tarn,she leads it,ann
        add,Mia_Tarn,Mia Tarn,PERSON,*,Mia Tarn,,,,,,ann
        add,Lena_Obal,Lena Obal,PERSON,*,Lena Obal,,,,,,ann
        """;
    assertThat(links(ledger, article("2016-05-01 Gazette", "Gemini rose, said Mia Tarn.")))
        .containsEntry("Gemini", "Gemini_(chatbot) ledger");
    assertThat(links(ledger, article("2016-05-01 Gazette", "Gemini rose, said Lena Obal.")))
        .as("another person")
        .containsEntry("Gemini", "common_word");
  }

  @Test
  void term_isFoundInSmallLettersAtTheBeginningAndInHeadlines() {
    String ledger =
        """
        add,Tram_strike,Tram strike,EVENT,*,Tram strike of Norden,,,,,,ann
        add,Tram_strike,Tram strike,EVENT,*,Tram strike,,,,,,ann
        term,Tram_strike,Tram strike,EVENT,en,tram walkout,,,,,in the news,ann
        """;
    String text = "The tram walkout goes on. Tram walkout: Day 9. TRAM WALKOUT, tram walkouts.";
    assertThat(links(ledger, article("2016-05-01 Gazette", text)))
        .isEqualTo(
            Map.of("tram walkout", "Tram_strike ledger", "Tram walkout", "Tram_strike ledger"));
    assertThat(links(ledger, article("2016-05-01 Gazette", "Tram Walkout Ends")))
        .isEqualTo(Map.of("Tram Walkout", "Tram_strike ledger"));
  }

  @Test
  void term_ofSeveralStories_goesByTheDayAndTheCompanion() {
    String ledger =
        """
        add,Mia_Tarn,Mia Tarn,PERSON,*,Mia Tarn,,,,,,ann
        add,Impeachment,Impeachment,MISC,*,Impeachment,,,,,,ann
        term,Impeachment,Impeachment,MISC,en,impeachment,,,,,topic,ann
        add,Trial_of_Tarn,Trial of Tarn,EVENT,*,Trial of Tarn,,,,,,ann
        term,Trial_of_Tarn,Trial of Tarn,EVENT,en,impeachment,,2016-01-01,2017-01-01,with:Mia_Tarn,topic,ann
        """;
    String text = "The impeachment of Mia Tarn began.";
    assertThat(links(ledger, article("2016-05-01 Gazette", text)))
        .containsEntry("impeachment", "Trial_of_Tarn ledger");
    assertThat(links(ledger, article("2018-05-01 Gazette", text)))
        .containsEntry("impeachment", "Impeachment ledger");
    assertThat(links(ledger, article("2016-05-01 Gazette", "An impeachment is rare.")))
        .containsEntry("impeachment", "Impeachment ledger");
  }

  @Test
  void add_ofTwoEntities_goesByTheDayOfTheArticle() {
    String ledger =
        """
        add,Corvane_Group,Corvane Group,ORGANIZATION,*,Corvane Group,,,,,,ann
        add,Corvane_Group,Corvane Group,ORGANIZATION,*,Corvane,,2015-10-02,,,renamed,ann
        add,Old_Corvane,Corvane,ORGANIZATION,*,Corvane,,,2015-10-02,,former name,ann
        """;
    assertThat(links(ledger, BEFORE)).containsEntry("Corvane", "Old_Corvane ledger");
    assertThat(links(ledger, AFTER)).containsEntry("Corvane", "Corvane_Group ledger");
    assertThat(links(ledger, UNDATED))
        .as("it may be either")
        .containsEntry("Corvane", "corvane corpus_name");
  }

  @Test
  void add_thatDoesNotHold_leavesTheShorterName() {
    String ledger =
        """
        add,Corvane,Corvane,ORGANIZATION,*,Corvane,,,,,,ann
        add,Corvane_Tower,Corvane Tower,LOCATION,*,Corvane Tower,,2015-10-02,,,built,ann
        """;
    String text = "Plans for Corvane Tower grew.";
    assertThat(links(ledger, article("2014-05-01 Gazette", text + "[A B|PERSON]")))
        .containsEntry("Corvane", "Corvane ledger");
    assertThat(links(ledger, article("2016-05-01 Gazette", text + "[A B|PERSON]")))
        .containsEntry("Corvane Tower", "Corvane_Tower ledger");
  }

  @Test
  void demonym_standsForItsPlace_whereTheModelsFoundJustIt() {
    String ledger =
        """
        add,Iraq,Iraq,LOCATION,*,Iraq,,,,,,ann
        demonym,Iraq,Iraq,LOCATION,en,Iraqi,,,,,people,ann
        """;
    String text = "The [Iraqi|MISC] army and the [Iraqi Post|ORGANIZATION] met an Iraqi painter.";
    assertThat(links(ledger, article("2014-05-01 Gazette", text)))
        .containsEntry("Iraqi", "Iraq ledger_demonym")
        .containsEntry("Iraqi Post", "iraqi post corpus_name");
    assertThat(links(ledger, article("2014-05-01 Gazette", "[Iraqi|PERSON] sang for Iraqi.")))
        .containsExactly(java.util.Map.entry("Iraqi", "iraqi corpus_name"));
  }

  @Test
  void place_isNoOrganizationOfALikeName() {
    String ledger = "add,Orange_S.A.,Orange Inc.,ORGANIZATION,*,Orange Inc.,,,,,,ann";
    assertThat(links(ledger, article("2014-05-01 Gazette", "He left [Orange|LOCATION].")))
        .containsEntry("Orange", "orange corpus_name");
    assertThat(links(ledger, article("2014-05-01 Gazette", "He left [Orange|ORGANIZATION].")))
        .containsEntry("Orange", "Orange_S.A. ledger_normalized");
  }

  @Test
  void pin_beatsCommonWordsTypesAndLastNames() {
    String ledger =
        """
        add,Gemini_(chatbot),Gemini,PRODUCT,*,Gemini,,,,,,ann
        add,Jordan,Jordan,LOCATION,*,Jordan,,,,,,ann
        add,Lena_Obal,Lena Obal,PERSON,*,Lena Obal,,,,,,ann
        add,Lena_Obal,Lena Obal,PERSON,*,Obal,,,,,,ann
        """;
    String pins =
        """
        pin,Gemini_(chatbot),Gemini,PRODUCT,*,Gemini,,,,source:Gazette,meant,ann
        pin,Jordan,Jordan,LOCATION,*,Jordan,,,,article:2016-05-01 Gazette,meant,ann
        pin,Lena_Obal,Lena Obal,PERSON,*,Obal,,2015-01-01,,,meant,ann
        """;
    String text =
        "Gemini rose. [Jordan|PERSON] of [Tim Jordan|PERSON] spoke. [Obal|PERSON], [Karl Obal|PERSON]";
    assertThat(links(ledger, article("2016-05-01 Gazette", text)))
        .containsEntry("Gemini", "common_word")
        .containsEntry("Jordan", "tim jordan article_last_name")
        .containsEntry("Obal", "ledger_doubted");
    assertThat(links(ledger + pins, article("2016-05-01 Gazette", text)))
        .containsEntry("Gemini", "Gemini_(chatbot) ledger_pin")
        .containsEntry("Jordan", "Jordan ledger_pin")
        .containsEntry("Obal", "Lena_Obal ledger_pin");
    assertThat(links(ledger + pins, article("2014-05-01 Courier", text)))
        .as("where and when they do not hold")
        .containsEntry("Gemini", "common_word")
        .containsEntry("Jordan", "tim jordan article_last_name")
        .containsEntry("Obal", "ledger_doubted");
  }

  @Test
  void narrowerRow_decides() {
    String ledger =
        """
        ban,,,,*,Corvane,,,,,a word,ann
        pin,Corvane,Corvane,ORGANIZATION,*,Corvane,,,,source:Gazette,the firm,ann
        ban,,,,*,Corvane,,,,article:2016-05-01 Gazette,a word,ann
        """;
    assertThat(links(ledger, BEFORE)).containsEntry("Corvane", "Corvane ledger_pin");
    assertThat(links(ledger, AFTER)).containsEntry("Corvane", "banned");
    assertThat(links(ledger, article("2014-05-01 Courier", "[Corvane|ORGANIZATION] fell.")))
        .containsEntry("Corvane", "banned");
  }

  @Test
  void ban_isReportedWithItsReason() {
    assertThat(links("ban,,,,en,Mia Tarn,,,,,a pen name,ann", AFTER))
        .containsEntry("Mia Tarn", "banned")
        .containsEntry("Corvane", "corvane corpus_name");
    assertThat(links("ban,,,,zh,Mia Tarn,,,,,a pen name,ann", AFTER))
        .as("banned in Chinese only")
        .containsEntry("Mia Tarn", "mia tarn corpus_name");
  }

  @Test
  void split_takesALinkAway_andTheRestDecides() {
    String ledger =
        """
        add,Corvane_Group,Corvane Group,ORGANIZATION,*,Corvane Group,,,,,,ann
        add,Corvane_Group,Corvane Group,ORGANIZATION,*,Corvane,,,,,,ann
        split,Corvane_Group,,,*,Corvane,,,,source:Gazette,the football club,ann
        split,Corvane_Group,,,*,corvane,,,,source:Gazette,the football club,ann
        split,corpus/person/ada_marsh,,,*,Marsh,,,,,the other one,ann
        split,corpus/person/mia_tarn,,,*,Mia Tarn,,,,,a pen name,ann
        """;
    assertThat(links(ledger, AFTER))
        .containsEntry("Corvane", "corvane corpus_name")
        .containsEntry("Mia Tarn", "split");
    assertThat(
            links(
                ledger,
                article(
                    "2016-05-01 Courier",
                    "Corvane: [Ada Marsh|PERSON], [Leo Marsh|PERSON] and [Marsh|PERSON].")))
        .containsEntry("Corvane", "Corvane_Group ledger")
        .containsEntry("Marsh", "leo marsh article_last_name");
  }

  @Test
  void split_fromOneOfTwoExpansions_leavesTheOther() {
    String text =
        "[Bay Rail Union|ORGANIZATION], [Big Rail Union|ORGANIZATION] and the [BRU|ORGANIZATION].";
    assertThat(links("", article("2016-05-01 Gazette", text)))
        .containsEntry("BRU", "several_expansions");
    assertThat(
            links(
                "split,corpus/organization/bay_rail_union,,,*,BRU,,,,,not theirs,ann",
                article("2016-05-01 Gazette", text)))
        .containsEntry("BRU", "big rail union article_acronym");
  }

  @Test
  void merge_makesOneOfTheFullNamesThatALastNameFits() {
    String ledger =
        "merge,corpus/person/ahmad_rahami,Ahmad Rahami,PERSON,*,corpus/person/ahmed_rahami,,,,,"
            + "same man,ann";
    TestArticle both =
        article(
            "2016-05-01 Gazette", "[Ahmad Rahami|PERSON], [Ahmed Rahami|PERSON], [Rahami|PERSON].");
    assertThat(links("", both)).containsEntry("Rahami", "several_full_names");
    assertThat(links(ledger, both)).containsEntry("Rahami", "ahmad rahami article_last_name");
  }

  @Test
  void emptyLedger_changesNothing() {
    assertThat(links("", AFTER))
        .isEqualTo(Map.of("Corvane", "corvane corpus_name", "Mia Tarn", "mia tarn corpus_name"));
  }

  private static TestArticle article(String id, String marked) {
    return new TestArticle(id, "en", marked);
  }

  private static Map<String, String> links(String ledger, TestArticle marked) {
    String id = marked.article.getString(0);
    Integer day =
        id.startsWith("undated")
            ? null
            : (int) java.time.LocalDate.parse(id.substring(0, 10)).toEpochDay();
    var article = new Article(id, id.substring(id.lastIndexOf(' ') + 1), day, "en");
    ArticleRules rules = NameWordLists.of(FewWords.PARAMS).rules();
    var contents = Ledger.combine(List.of(LedgerTest.parse("test.tsv", "HEADER\n" + ledger)));
    assertThat(contents.problems()).isEmpty();
    var names =
        new LedgerNames(
            LedgerRows.of(contents.rows(), FewWords.PARAMS.notNames()), rules.normalizer());
    List<Mention> byLedger = new ArrayList<>();
    for (var found : names.find(article, marked.text)) {
      byLedger.add(
          new Mention(
              0,
              found.begin(),
              found.end(),
              marked.text.substring(found.begin(), found.end()),
              found.entity().type(),
              "ledger",
              found.entity().id(),
              null));
    }
    List<Mention> byModels = marked.mentions.stream().map(ArticleResolverTest::byModel).toList();
    Map<String, String> links = new TreeMap<>();
    ArticleResolver.resolve(
            new MergeMentions(rules.generic()).merge(byModels, byLedger),
            names,
            article,
            rules,
            Set.of())
        .forEach(one -> links.put(one.mention().surface(), written(one.decision())));
    return links;
  }

  private static String written(LinkDecision decision) {
    if (decision.method() == null) {
      return decision.reason().code();
    }
    LinkTarget target = decision.target();
    return (target.isLedger() ? target.entityId() : target.key()) + " " + decision.method().code();
  }
}
