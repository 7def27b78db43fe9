package org.dateline.analysis.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleClaimsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [Apple=A/O] has agreed to pay $500 million. | 500000000 USD; subject A
          [Apple=A/O]'s quarterly revenue rose 5 percent. | 5 percent; possessor A
          [Apple=A/O] shares fell by 3 percent. | 3 percent; possessor A
          [Boeing=B/O]'s 12 percent stake was sold. | 12 percent; possessor B
          Pollsters found 60 percent of [Americans=U/M] in favour. | 60 percent; related U
          The storm killed at least 30 people in [Ohio=O/L]. | at_least 30 person; related O
          Unemployment in [Ohio=O/L] dropped 2 percent. | 2 percent; related O
          They sent 500 [American=U/M] troops. | 500 troop; related U
          [Apple=A/O], which sold 10 million shares, is rich. | 10000000 share; subject A
          [Obama=B/P] said unemployment was at 5 percent. | 5 percent; speaker B
          Growth will be 3 percent, according to the [IMF=I/O]. | 3 percent; speaker I
          Growth was 3 percent last year, [Yellen=Y/P] said. | 3 percent; speaker Y
          [Apple=A/O] and [Google=G/O] spent $5 billion. | 5000000000 USD; subject A; subject G
          """)
  void englishNumber_isTiedToWhomTheSentenceNames(String sentence, String expected) {
    assertThat(MarkedArticle.english(sentence).inWords()).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [Apple=A/O] did not pay $500 million.
          The rival of [Apple=A/O] earned $500 million.
          It earned $500 million.
          [Obama=B/P] met reporters, and 12 percent objected.
          [Obama=B/P] praised Biden, but analysts said growth was 3 percent.
          12 people feel the implementation of [Obamacare=O/M] failed.
          The outposts in [Libya=L/L] that lost four soldiers are closed.
          40 percent of [Obama=B/P] supporters agreed.
          """)
  void englishNumberOfSomebodyElse_isLeftOut(String sentence) {
    assertThat(MarkedArticle.english(sentence).inWords()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [土耳其=T/L]出口增长10%。 | 10 percent; related T
          2月6日，[土耳其=T/L]发生地震，造成4万多人死亡。 | more_than 40000 person; related T
          [库克=C/P]表示，今年投资将超过100亿美元。 | more_than 10000000000 USD; speaker C
          据[新华社=X/O]报道，已有12人获救。 | 12 person; speaker X
          [重庆=Q/L]和[四川=S/L]投入3亿元。 | 300000000 CNY; related Q; related S
          [美国=U/L]向[乌克兰=K/L]提供6亿美元。 | 600000000 USD; related U
          """)
  void chineseNumber_isTiedToWhomTheClauseNames(String sentence, String expected) {
    assertThat(MarkedArticle.chinese(sentence).inWords()).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [王强=W/P]同其他51位代表当选。
          这本小说比[美国=U/L]的贵10%。
          有关的[美国=U/L]公司的小说卖出3万元。
          """)
  void chineseNumberOfSomebodyElse_isLeftOut(String sentence) {
    assertThat(MarkedArticle.chinese(sentence).inWords()).isEmpty();
  }

  @Test
  void clauseOfANumber_standsInTheText() {
    var article = MarkedArticle.english("Last year, [Apple=A/O] sold 1,000 cars, mostly red ones.");
    Claim claim = article.claims().get(0);
    assertThat(article.text.substring(claim.begin(), claim.end()))
        .isEqualTo("Apple sold 1,000 cars");
    assertThat(article.text.substring(claim.quantity().begin(), claim.quantity().end()))
        .isEqualTo("1,000 cars");
  }

  @Test
  void speakerOfAnOrganisation_tiesItToo() {
    assertThat(
            MarkedArticle.english(
                    "[Ann Roe=R/P], [Initech=I/O]'s chief engineer, spoke first.",
                    "According to [Roe=R/P], the plant saves 20 percent.")
                .inWords())
        .containsExactly("20 percent; speaker R; organization I");
  }

  @Test
  void pronoun_isTheOnlyPersonNamedBefore() {
    assertThat(
            MarkedArticle.english("[Ann Roe=R/P] arrived.", "She said costs were down 20 percent.")
                .inWords())
        .containsExactly("20 percent; speaker R");
    assertThat(
            MarkedArticle.english(
                    "[Ann Roe=R/P] met [Jo Poe=P/P].", "She said costs were down 20 percent.")
                .inWords())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          “We will never sell the old mill,” [Roe=R/P] said. | We will never sell the old mill,; speaker R
          “We will never sell the old mill,” said mayor [Ann Roe=R/P]. | We will never sell the old mill,; speaker R
          "We will never sell the old mill," said [Ann Roe=R/P]. | We will never sell the old mill,; speaker R
          [Roe=R/P] told reporters: “We will never sell the old mill.” | We will never sell the old mill.; speaker R
          [Roe=R/P] praised it, saying, “We will never sell the old mill.” |
          [Roe=R/P] stressed its worth, saying, “We will never sell the old mill.” | We will never sell the old mill.; speaker R
          “We will never sell the old mill,” a neighbour of [Roe=R/P] said. |
          “We will never sell the old mill.” [Roe=R/P] said later that it was open. |
          “Never,” [Roe=R/P] said. |
          """)
  void englishQuotation_hasTheSpeakerBesideIt(String sentence, String expected) {
    assertThat(MarkedArticle.english(sentence).inWords())
        .isEqualTo(expected == null ? java.util.List.of() : java.util.List.of(expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [库克=C/P]说：“我们不会卖掉那座老磨坊。” | 我们不会卖掉那座老磨坊。; speaker C
          “我们不会卖掉那座老磨坊。”[库克=C/P]说。 | 我们不会卖掉那座老磨坊。; speaker C
          他说：“我们不会卖掉那座老磨坊。” |
          """)
  void chineseQuotation_hasTheSpeakerBesideIt(String sentence, String expected) {
    assertThat(MarkedArticle.chinese(sentence).inWords())
        .isEqualTo(expected == null ? java.util.List.of() : java.util.List.of(expected));
  }

  @Test
  void numberInAQuotation_isItsSpeakers() {
    assertThat(
            MarkedArticle.english(
                    "“Prices at the mill went up 20 percent last year,” [Roe=R/P] said.")
                .inWords())
        .containsExactly(
            "Prices at the mill went up 20 percent last year,; speaker R", "20 percent; speaker R");
  }

  @Test
  void hostileText_isReadInTimeThatGrowsWithIt() {
    String dense = "[A=A/O] said 5 percent to 6 percent, “".repeat(40);
    var article = MarkedArticle.english(dense, "“".repeat(100_000), "5,".repeat(50_000));
    assertThat(article.claims()).hasSizeLessThan(1_000);
  }

  @Test
  void languageWithoutRules_isNotTakenForAnother() {
    assertThatThrownBy(() -> LanguageClaims.of("pt"))
        .hasMessageContaining("no rules for claims in \"pt\": expected one of [en, zh]");
  }
}
