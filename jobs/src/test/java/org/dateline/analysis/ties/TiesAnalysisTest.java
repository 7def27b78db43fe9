package org.dateline.analysis.ties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.sql.Date;
import java.util.List;
import org.apache.spark.sql.Row;
import org.dateline.table.Tables;
import org.dateline.testing.NewsCorpus;
import org.dateline.testing.Params;
import org.dateline.testing.StepChecks;
import org.junit.jupiter.api.Test;

class TiesAnalysisTest {
  private static final TieParams PARAMS =
      Params.of(TieParams.class, "min-articles=2", "min-source-articles=1");

  @Test
  void source_isHeldAgainstAllOthersAmongSentencesWithOneOfTheTwo() {
    Row post = row(twoOutlets(), "all", "Post");

    assertThat(post.<Long>getAs("articles")).isEqualTo(2);
    assertThat(post.<Long>getAs("windows")).isEqualTo(2);
    assertThat(post.<Long>getAs("windows_a")).isEqualTo(3);
    assertThat(post.<Long>getAs("windows_b")).isEqualTo(3);
    // One sentence names somebody else only.
    assertThat(post.<Long>getAs("windows_total")).isEqualTo(5);
    assertThat(post.<Double>getAs("share")).isEqualTo(0.5);
    assertThat(post.<Long>getAs("other_windows")).isEqualTo(1);
    assertThat(post.<Long>getAs("other_windows_either")).isEqualTo(5);
    assertThat(post.<Double>getAs("expected")).isEqualTo(0.8);
    // ln(2.5 / 2.5) - ln(1.5 / 4.5)
    assertThat(post.<Double>getAs("log_odds")).isCloseTo(Math.log(3), within(1e-12));
    // 2 (2 ln 1.5 + 2 ln 0.75 + ln 0.6 + 4 ln 1.2)
    assertThat(post.<Double>getAs("log_likelihood_others")).isCloseTo(0.908053, within(1e-6));
    // 2 (2 ln(10/9) + 2 ln(5/6) + ln(5/3) ...) of 2 together, 3 and 3 of 5, with the sign of 10 >
    // 9.
    assertThat(post.<Double>getAs("log_likelihood")).isCloseTo(0.138443, within(1e-6));
    // erfc(sqrt(0.908053 / 2)); both of the two tests have it.
    assertThat(post.<Double>getAs("q_value")).isCloseTo(0.340632, within(1e-5));
    assertThat(post.getList(post.fieldIndex("evidence"))).hasToString("[[p1,0], [p2,0]]");
  }

  @Test
  void sourceThatTiesThemLess_isNegative() {
    Row ledger = row(twoOutlets(), "all", "Ledger");

    assertThat(ledger.<Double>getAs("log_odds")).isCloseTo(-Math.log(3), within(1e-12));
    assertThat(ledger.<Double>getAs("log_likelihood_others")).isCloseTo(-0.908053, within(1e-6));
    assertThat(ledger.<Double>getAs("expected")).isEqualTo(2.5);
  }

  @Test
  void months_countTheirOwnArticlesAndUndatedOnesAreInAllOnly() {
    List<Row> rows = rows(twoOutlets());

    assertThat(rows)
        .extracting(row -> row.getAs("period") + " " + row.getAs("source"))
        .containsExactlyInAnyOrder(
            "all Ledger", "all Post", "2026 Ledger", "2026 Post", "2026-03 Ledger", "2026-03 Post");
    assertThat(row(twoOutlets(), "2026-03", "Post").<Date>getAs("first_date"))
        .isEqualTo(Date.valueOf("2026-03-02"));
  }

  @Test
  void copies_countAsArticlesAndAreTheLastEvidence() {
    var news = new NewsCorpus();
    news.article("a1").source("Post").published("2026-03-02").copies("z").sentence("A", "B");
    news.article("z").source("Post").published("2026-03-03").sentence("A", "B");
    news.article("l").source("Ledger").sentence("A");

    Row post = row(news, "all", "Post");

    assertThat(post.<Long>getAs("articles")).isEqualTo(2);
    assertThat(post.<Long>getAs("originals")).isEqualTo(1);
    assertThat(post.getList(post.fieldIndex("evidence"))).hasToString("[[z,0], [a1,0]]");
  }

  @Test
  void onlyNamedSource_isComparedWithNone() {
    var news = new NewsCorpus();
    news.article("p1").source("Post").sentence("A", "B");
    news.article("p2").source("Post").sentence("A", "B");
    news.article("u").source("unknown").sentence("A", "B");

    Row post = row(news, "all", "Post");

    assertThat(rows(news)).hasSize(1);
    assertThat(post.<Long>getAs("other_windows_either")).isZero();
    for (String column : List.of("expected", "log_odds", "log_likelihood_others", "q_value")) {
      assertThat(post.<Double>getAs(column)).as(column).isNull();
    }
  }

  @Test
  void pairOfTooFewArticles_hasNoRow() {
    var news = new NewsCorpus();
    news.article("p1").source("Post").sentence("A", "B").sentence("A", "B");
    news.article("l1").source("Ledger").sentence("A").sentence("B");

    assertThat(rows(news)).isEmpty();
  }

  @Test
  void settingsOutOfRange_areAllNamedAtOnce() {
    assertThatThrownBy(
            () ->
                Params.of(
                    TieParams.class,
                    "periods=[week]",
                    "min-articles=1",
                    "min-source-articles=0",
                    "evidence=101"))
        .hasMessageContainingAll(
            "4 problems",
            "analysis.ties.periods = [week]: expected one or more of [all, year, month]",
            "analysis.ties.min-articles = 1: expected 2 or more",
            "analysis.ties.min-source-articles = 0: expected 1 or more",
            "analysis.ties.evidence = 101: expected 0 to 100");
  }

  @Test
  void partitionsAndEmptyInput_makeNoDifference() {
    StepChecks.partitions_makeNoDifference(
        twoOutlets().tables(), inputs -> TiesAnalysis.ANALYSIS.compute(inputs, PARAMS));
    StepChecks.emptyInput_givesExactSchema(
        twoOutlets().tables(), inputs -> TiesAnalysis.ANALYSIS.compute(inputs, PARAMS));
  }

  private static NewsCorpus twoOutlets() {
    var news = new NewsCorpus();
    news.article("p1")
        .source("Post")
        .published("2026-03-02")
        .sentence("A", "B")
        .sentence("A")
        .sentence("B")
        .sentence("C");
    news.article("p2").source("Post").sentence("B", "A", "A");
    news.article("l1")
        .source("Ledger")
        .published("2026-03-05")
        .sentence("A")
        .sentence("B")
        .sentence("A", "B");
    news.article("l2").source("Ledger").published("2026-03-06").sentence("A").sentence("A");
    return news;
  }

  private static Row row(NewsCorpus news, String period, String source) {
    return rows(news).stream()
        .filter(row -> row.getAs("period").equals(period) && row.getAs("source").equals(source))
        .findFirst()
        .orElseThrow();
  }

  private static List<Row> rows(NewsCorpus news) {
    Tables found = TiesAnalysis.ANALYSIS.compute(news.tables(), PARAMS);
    return found.get(SourceTies.SCHEMA).collectAsList();
  }
}
