package org.dateline.entities.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.dateline.entities.FewWords;
import org.dateline.entities.TestArticle;
import org.dateline.entities.ledger.LedgerNames;
import org.dateline.entities.ledger.LedgerRows;
import org.dateline.entities.names.Article;
import org.dateline.entities.names.ArticleRules;
import org.dateline.entities.names.LinkTarget;
import org.dateline.entities.names.Mention;
import org.dateline.entities.names.NameWordLists;
import org.dateline.table.EntityType;
import org.junit.jupiter.api.Test;

/** What one article can tell of its names; models' mentions are marked {@code [Name|TYPE]}. */
public class ArticleResolverTest {
  public static final String LEDGER =
      """
      Apple_Inc., Apple, ORGANIZATION, *, Apple, Apple Inc.
      Apple_Inc., Apple, ORGANIZATION, zh, 苹果, 苹果公司
      OpenAI, OpenAI, ORGANIZATION, *, OpenAI
      Google, Google, ORGANIZATION, *, Google
      Gemini_(chatbot), Gemini, PRODUCT, *, Gemini, Google Gemini
      Tim_Cook, Tim Cook, PERSON, *, Tim Cook
      Tim_Cook, Tim Cook, PERSON, zh, 库克
      Barack_Obama, Barack Obama, PERSON, *, Barack Obama, Obama, President Obama
      Jordan, Jordan, LOCATION, *, Jordan
      Amazon_Web_Services, Amazon Web Services, ORGANIZATION, *, Amazon Web Services, AWS
      Amazon_(company), Amazon, ORGANIZATION, *, Amazon
      United_States, United States, LOCATION, zh, 美国, 美
      China, China, LOCATION, zh, 中国, 中
      Texas, Texas, LOCATION, *, Texas
      Texas, Texas, LOCATION, zh, 得州, 得克萨斯州
      Republican_Party_(United_States), Republican Party, ORGANIZATION, *, Republican Party, Republicans
      Democratic_Party_(United_States), Democratic Party, ORGANIZATION, *, Democrat
      Supreme_Court_of_the_United_States, Supreme Court, ORGANIZATION, *, Supreme Court, U.S. Supreme Court
      """;

  @Test
  void ledgerNames_areFoundWhereModelsMissThem() {
    assertThat(resolve("en", "[Apple|ORGANIZATION] courts OpenAI, Apple's rival."))
        .isEqualTo(Map.of("Apple", "Apple_Inc. ledger", "OpenAI", "OpenAI ledger"));
    assertThat(resolve("zh", "苹果公司与OpenAI合作，苹果股价上涨，库克表示欢迎。"))
        .containsOnlyKeys("苹果公司", "OpenAI", "苹果", "库克")
        .containsEntry("苹果", "Apple_Inc. ledger")
        .containsEntry("库克", "Tim_Cook ledger");
  }

  @Test
  void lastWordOfTheOneOrganizationWithIt_isItsShortForm() {
    assertThat(resolve("en", "[Harbour Times|ORGANIZATION]: the [Times|ORGANIZATION] erred."))
        .containsEntry("Times", "harbour times article_short_form");
  }

  @Test
  void adjectivesRestsOfNamesAndGods_areNoNames() {
    assertThat(
            resolve(
                "en",
                """
                [Southern|MISC] voters and the [Committee|ORGANIZATION] thank [God|PERSON].
                [White|PERSON] spoke of [Islamic|MISC] art.
                """))
        .isEqualTo(
            Map.of(
                "Southern", "not_a_name []",
                "Committee", "not_a_name []",
                "God", "not_a_name []",
                "White", "white corpus_name",
                "Islamic", "not_a_name []"));
    assertThat(
            resolve(
                "en",
                "The [Harbour Committee|ORGANIZATION] met; the [Committee|ORGANIZATION] left."))
        .as("the rest of a name that the article has")
        .containsEntry("Committee", "harbour committee article_short_form");
  }

  @Test
  void headlineTakenForABody_isNoName() {
    assertThat(
            resolve(
                "en",
                """
                [Why Harbour Towns Are Not Safe|ORGANIZATION] is out.
                The [Harbour Board of Ports, Piers and Quays|ORGANIZATION] is not amused.
                """))
        .containsEntry("Why Harbour Towns Are Not Safe", "not_a_name []")
        .containsEntry(
            "Harbour Board of Ports, Piers and Quays",
            "harbour board of ports piers and quays corpus_name");
  }

  @Test
  void chineseAlias_isNotUsedInEnglish() {
    assertThat(resolve("en", "The sign read 苹果公司.")).isEmpty();
  }

  @Test
  void nameThatDiffersInFormOnly_isTheLedgers() {
    assertThat(resolve("en", "[APPLE INC|ORGANIZATION] and [Barack H. Obama|PERSON]"))
        .containsEntry("APPLE INC", "Apple_Inc. ledger_normalized")
        .containsEntry("Barack H. Obama", "Barack_Obama ledger_normalized");
  }

  @Test
  void wordsInSmallLetters_areNoNamesWhereLettersHaveCapitals() {
    assertThat(resolve("en", "The [incoming|MISC] team met [s brash|MISC] men of [iTide|MISC]."))
        .containsEntry("incoming", "not_a_name []")
        .containsEntry("s brash", "not_a_name []")
        .containsEntry("iTide", "itide corpus_name");
    assertThat(resolve("zh", "[云岭研究院|ORGANIZATION]的报告。"))
        .containsEntry("云岭研究院", "云岭研究院 corpus_name");
  }

  @Test
  void everydayWord_isLeftOpenWithoutCompany() {
    assertThat(resolve("zh", "今年苹果丰收，农民高兴，苹果汁热销。"))
        .containsExactlyEntriesOf(Map.of("苹果", "common_word [Apple_Inc. 0.50]"));
    assertThat(resolve("zh", "[苹果|ORGANIZATION]发布财报。")).containsEntry("苹果", "Apple_Inc. ledger");
    assertThat(resolve("en", "OpenAI and Google watch Gemini closely."))
        .containsEntry("Gemini", "Gemini_(chatbot) ledger");
  }

  @Test
  void lastName_isThatOfTheFullNameInTheArticle() {
    assertThat(
            resolve(
                "en",
                """
                [Benoit Dupin|PERSON] spoke. [Mr. Dupin|PERSON] praised the chips.
                [Dupin|PERSON] smiled, [Dupin|PERSON] left, [Benoit|PERSON] returned.
                [Bill de Blasio|PERSON], [de Blasio|PERSON] and [Blasio|PERSON].
                [Ahmad Khan Rahami|PERSON] or [Ahmad Rahami|PERSON].
                """))
        .containsEntry("Benoit Dupin", "benoit dupin corpus_name")
        .containsEntry("Mr. Dupin", "benoit dupin article_last_name")
        .containsEntry("Dupin", "benoit dupin article_last_name")
        .containsEntry("Benoit", "benoit dupin article_name_part")
        .containsEntry("de Blasio", "bill de blasio article_last_name")
        .containsEntry("Blasio", "bill de blasio article_last_name")
        .containsEntry("Ahmad Rahami", "ahmad khan rahami article_name_part");
  }

  @Test
  void lastName_reachesTheLedger() {
    assertThat(resolve("en", "Tim Cook spoke. [Cook|PERSON] left."))
        .containsEntry("Cook", "Tim_Cook article_last_name");
    assertThat(resolve("zh", "[约翰·史密斯|PERSON]来了。[史密斯|PERSON]说。"))
        .containsEntry("史密斯", "约翰 史密斯 article_last_name");
  }

  @Test
  void lastName_ofTwoPeople_isLeftOpenWithBoth() {
    assertThat(
            resolve(
                "en",
                "[Ada Marsh|PERSON] and [Leo Marsh|PERSON] met [Marsh|PERSON]. [Ada Marsh|PERSON]"))
        .containsEntry("Marsh", "several_full_names [ada marsh 0.67, leo marsh 0.33]");
  }

  @Test
  void ledgersLastName_inAnArticleOnAnother_isDoubted() {
    assertThat(resolve("en", "[Michelle Obama|PERSON] read aloud, and Obama said more."))
        .containsEntry("Obama", "ledger_doubted [Barack_Obama 0.50, michelle obama 0.50]");
    assertThat(resolve("en", "Barack Obama, [Michelle Obama|PERSON], and Obama said more."))
        .containsEntry("Obama", "Barack_Obama ledger");
  }

  @Test
  void ledgersNameWithATitle_isNotDoubted_norIsTheLastNameBesideIt() {
    assertThat(
            resolve(
                "en", "President Obama and [Michelle Obama|PERSON] waved, and Obama said more."))
        .containsEntry("President Obama", "Barack_Obama ledger")
        .containsEntry("Obama", "Barack_Obama ledger");
  }

  @Test
  void singleWordOfAnotherType_isThePersonOnlyIfMostlyAPerson() {
    String text = "[Benoit Dupin|PERSON], [Dupin|ORGANIZATION], [Dupin|PERSON]";
    assertThat(resolve("en", text + ", [Dupin|PERSON]").values())
        .containsOnly("benoit dupin corpus_name", "benoit dupin article_last_name");
    assertThat(resolve("en", "[Benoit Dupin|PERSON], [Dupin|ORGANIZATION]"))
        .containsEntry("Dupin", "dupin corpus_name");
  }

  @Test
  void acronym_meansTheLongerNameInEitherOrder() {
    assertThat(
            resolve(
                "en",
                """
                The [HSB|ORGANIZATION] chair left the [Harbour Safety Board|ORGANIZATION].
                Amazon Web Services (AWS) and the [DOJ|ORGANIZATION], the [Department of Justice|ORGANIZATION].
                """))
        .containsEntry("HSB", "harbour safety board article_acronym")
        .containsEntry("DOJ", "department of justice article_acronym")
        .containsEntry("AWS", "Amazon_Web_Services ledger");
  }

  @Test
  void acronymDefinedInTheArticle_overridesTheLedger() {
    assertThat(resolve("en", "The [American Welding Society|ORGANIZATION] (AWS) met.\nAWS voted."))
        .containsEntry("AWS", "american welding society article_acronym");
  }

  @Test
  void acronymOfTwoNames_isLeftOpen() {
    assertThat(
            resolve(
                "en",
                "[HSB|ORGANIZATION] met the [Harbour Safety Board|ORGANIZATION],"
                    + " [Home Stores Bank|ORGANIZATION]"))
        .containsEntry(
            "HSB", "several_expansions [harbour safety board 0.50, home stores bank 0.50]");
  }

  @Test
  void shortForm_isTheOneLongerOrganisationOfTheArticle() {
    assertThat(resolve("en", "[Marlow Steel|ORGANIZATION] fell, [Marlow|ORGANIZATION] said."))
        .containsEntry("Marlow", "marlow steel article_short_form");
    assertThat(
            resolve(
                "en",
                "[Marlow Steel|ORGANIZATION], [Marlow Sugar|ORGANIZATION], [Marlow|ORGANIZATION],"
                    + " [Marlow Hills|LOCATION]"))
        .containsEntry("Marlow", "marlow corpus_name");
  }

  @Test
  void fatherAndSon_areTwo() {
    assertThat(resolve("en", "[Ed Marsh Jr.|PERSON] and [Ed Marsh|PERSON]; [Marsh|PERSON] left"))
        .containsEntry("Ed Marsh", "ed marsh corpus_name")
        .containsEntry("Marsh", "several_full_names [ed marsh 0.50, ed marsh jr 0.50]");
  }

  @Test
  void genericWords_areNoNames() {
    assertThat(resolve("en", "[R|ORGANIZATION], [CEO|MISC], [Mr.|PERSON], [R-Ohio|LOCATION]"))
        .containsEntry("R", "not_a_name []")
        .containsEntry("CEO", "not_a_name []")
        .containsEntry("Mr.", "not_a_name []")
        .containsEntry("R-Ohio", "r ohio corpus_name");
    assertThat(resolve("en", "[D.C.|LOCATION]")).containsEntry("D.C.", "DC corpus_name");
    assertThat(resolve("zh", "[英|LOCATION]方")).containsEntry("英", "not_a_name []");
  }

  @Test
  void hugeArticle_costsWhatItsNamesCost() {
    var text = new StringBuilder("[Ada Marsh|PERSON] ");
    for (int i = 0; i < 50_000; i++) {
      text.append("[Marsh|PERSON] and [Name").append(i).append(" Marsh").append(i);
      text.append("|PERSON] ");
    }
    assertThat(resolve("en", text.toString()))
        .containsEntry("Marsh", "ada marsh article_last_name")
        .hasSize(50_002);
  }

  /** How each surface form is decided: target and method, or reason and candidates. */
  public static Map<String, String> resolve(String language, String marked) {
    return resolve(LEDGER, language, marked, Set.of());
  }

  /** With the ledger's rows, and the words in which a last name stands for more than a person. */
  static Map<String, String> resolve(
      String ledgerRows, String language, String marked, Set<String> sharedNames) {
    ArticleRules rules = NameWordLists.of(FewWords.PARAMS).rules();
    var rows = LedgerRows.of(TestArticle.ledgerRows(ledgerRows), FewWords.PARAMS.notNames());
    var ledger = new LedgerNames(rows, rules.normalizer());
    var article = new TestArticle("a", language, marked);
    List<Mention> byModels = new ArrayList<>();
    article.mentions.forEach(row -> byModels.add(byModel(row)));
    List<Mention> byLedger = new ArrayList<>();
    String text = article.text;
    var where = new Article("a", "The Harbour Post", null, language);
    for (var found : ledger.find(where, text)) {
      var entity = found.entity();
      String surface = text.substring(found.begin(), found.end());
      int sentence = (int) text.substring(0, found.begin()).chars().filter(c -> c == '\n').count();
      byLedger.add(
          new Mention(
              sentence,
              found.begin(),
              found.end(),
              surface,
              entity.type(),
              "l",
              entity.id(),
              null));
    }
    Map<String, String> result = new TreeMap<>();
    ArticleResolver.resolve(
            new MergeMentions(rules.generic()).merge(byModels, byLedger),
            ledger,
            where,
            rules,
            sharedNames.stream().map(text::indexOf).collect(Collectors.toSet()))
        .forEach(one -> result.put(one.mention().surface(), written(one.decision())));
    return result;
  }

  public static Mention byModel(Row row) {
    EntityType type = EntityType.valueOf(row.getString(5));
    return new Mention(
        row.getInt(1), row.getInt(2), row.getInt(3), row.getString(4), type, "models", null, type);
  }

  private static String written(LinkDecision decision) {
    return decision.reason() == null
        ? written(decision.target()) + " " + decision.method().code()
        : decision.reason().code()
            + " "
            + decision.candidates().stream()
                .map(
                    one ->
                        written(one.target())
                            + String.format(java.util.Locale.ROOT, " %.2f", one.score()))
                .toList();
  }

  private static String written(LinkTarget target) {
    return target.isLedger() ? target.entityId() : target.key();
  }
}
