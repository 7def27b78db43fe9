package org.dateline.analysis.trends;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.dateline.testing.TestRows.assertTable;

import java.sql.Date;
import java.time.LocalDate;
import org.apache.spark.sql.Row;
import org.dateline.table.ArticleCopies;
import org.dateline.table.StoryArticles;
import org.dateline.table.Tables;
import org.dateline.testing.NewsCorpus;
import org.dateline.testing.Params;
import org.dateline.testing.StepChecks;
import org.dateline.testing.TestRows;
import org.junit.jupiter.api.Test;

class TrendsAnalysisTest {

  private static final TrendParams PARAMS = Params.of(TrendParams.class);

  @Test
  void compute_turnOfTheYear_givesEveryFigureByHand() {
    var trends = TrendsAnalysis.compute(turnOfTheYear(), PARAMS).get(MentionTrends.SCHEMA);

    assertTable(
        trends,
        """
        granularity | period_start | entity_id | mentions | articles | titles | stories | originals | sources | articles_total
        day         | 2024-12-31   | Nvidia    | 4        | 2        | 1      | 1       | 1         | 2       | 3
        day         | 2025-01-01   | Nvidia    | 1        | 1        | 0      | 1       | 1         | 1       | 1
        day         | 2025-01-06   | Apple     | 1        | 1        | 1      | 1       | 1         | 1       | 1
        week        | 2024-12-30   | Nvidia    | 5        | 3        | 1      | 2       | 2         | 2       | 4
        week        | 2025-01-06   | Apple     | 1        | 1        | 1      | 1       | 1         | 1       | 1
        month       | 2024-12-01   | Nvidia    | 4        | 2        | 1      | 1       | 1         | 2       | 3
        month       | 2025-01-01   | Nvidia    | 1        | 1        | 0      | 1       | 1         | 1       | 2
        month       | 2025-01-01   | Apple     | 1        | 1        | 1      | 1       | 1         | 1       | 2
        """);
    assertTable(
        trends,
        """
        granularity | period_start | entity_id | attention_share | attention_low | attention_high | moving_average | burst_level
        day         | 2024-12-31   | Nvidia    | 0.6667          | 0.2077        | 0.9385         | 2.0            | 0
        day         | 2025-01-01   | Nvidia    | 1.0             | 0.2065        | 1.0            | 1.5            | 0
        day         | 2025-01-06   | Apple     | 1.0             | 0.2065        | 1.0            | 0.3333         | 0
        week        | 2024-12-30   | Nvidia    | 0.75            | 0.3006        | 0.9544         | 3.0            | 0
        week        | 2025-01-06   | Apple     | 1.0             | 0.2065        | 1.0            | 0.5            | 0
        month       | 2024-12-01   | Nvidia    | 0.6667          | 0.2077        | 0.9385         | 2.0            | 0
        month       | 2025-01-01   | Nvidia    | 0.5             | 0.0945        | 0.9055         | 1.5            | 0
        month       | 2025-01-01   | Apple     | 0.5             | 0.0945        | 0.9055         | 0.5            | 0
        """);
    assertThat(trends.filter("z_score is not null or coverage is not null").count()).isZero();
  }

  @Test
  void compute_threeBusyDays_givesBurstScoreAndCoverage() {
    Tables results = TrendsAnalysis.compute(outbreak(), PARAMS);
    var days = results.get(MentionTrends.SCHEMA).filter("granularity = 'day'");

    Row burst = results.get(Bursts.SCHEMA).filter("granularity = 'day'").collectAsList().get(0);
    assertThat(burst.<Date>getAs("start")).isEqualTo("2024-04-03");
    assertThat(burst.<Date>getAs("end")).isEqualTo("2024-04-06");
    assertThat(burst.<Integer>getAs("level")).isEqualTo(1);
    // R = 25, D = 392; 18 of 30 articles on the three days, 0 of 2 on the day between.
    double penalty = Math.log((1 - 25 / 392.0) / (1 - 50 / 392.0));
    assertThat(burst.<Double>getAs("weight"))
        .isCloseTo(18 * Math.log(2) - 14 * penalty, within(1e-9));
    assertTable(
        days.filter("burst_level = 1"),
        """
        entity_id | period_start
        Ebola     | 2024-04-03
        Ebola     | 2024-04-04
        Ebola     | 2024-04-06
        """);

    // The 28 days before: 5 of 280. G² of 6 4 / 5 275 is 40.4457. Four earlier Wednesdays of 10.
    Row first = days.filter("entity_id = 'Ebola' and period_start = '2024-04-03'").first();
    assertThat(first.<Double>getAs("z_score")).isCloseTo(Math.sqrt(g2(6, 4, 5, 275)), within(1e-9));
    assertThat(first.<Double>getAs("coverage")).isEqualTo(1);
    assertThat(first.<Double>getAs("moving_average")).isEqualTo(7 / 7.0);
  }

  @Test
  void compute_dayOfAMissingFeed_showsInCoverage() {
    var days =
        TrendsAnalysis.compute(outbreak(), Params.of(TrendParams.class, "granularities=[day]"))
            .get(MentionTrends.SCHEMA);
    Row thin = days.filter("entity_id = 'WHO'").first();
    assertThat(thin.<Date>getAs("period_start")).isEqualTo("2024-04-05");
    assertThat(thin.<Long>getAs("articles_total")).isEqualTo(2);
    assertThat(thin.<Double>getAs("coverage")).isEqualTo(0.2);
    assertThat(thin.<Double>getAs("z_score")).isCloseTo(Math.sqrt(g2(1, 1, 0, 280)), within(1e-9));
  }

  @Test
  void compute_fewerArticlesThanTheMinimum_givesNoBurst() {
    var strict = Params.of(TrendParams.class, "granularities=[day]", "burst-min-articles=26");
    Tables results = TrendsAnalysis.compute(outbreak(), strict);
    assertThat(results.get(Bursts.SCHEMA).count()).isZero();
    assertThat(results.get(MentionTrends.SCHEMA).filter("burst_level > 0").count()).isZero();
  }

  @Test
  void compute_articlesWithoutCopyGroupOrStory_countAsTheirOwn() {
    var bare =
        turnOfTheYear()
            .with(ArticleCopies.SCHEMA, TestRows.json(ArticleCopies.SCHEMA, ""))
            .with(StoryArticles.SCHEMA, TestRows.json(StoryArticles.SCHEMA, ""));
    var day = TrendsAnalysis.compute(bare, PARAMS).get(MentionTrends.SCHEMA);
    Row row = day.filter("granularity = 'day' and period_start = '2024-12-31'").first();
    assertThat(row.<Long>getAs("originals")).isEqualTo(2);
    assertThat(row.<Long>getAs("stories")).isEqualTo(2);
  }

  @Test
  void compute_emptyInput_givesExactSchema() {
    StepChecks.emptyInput_givesExactSchema(
        turnOfTheYear(), tables -> TrendsAnalysis.compute(tables, PARAMS));
  }

  @Test
  void compute_anyPartitioning_givesTheSameRows() {
    StepChecks.partitions_makeNoDifference(
        outbreak(), tables -> TrendsAnalysis.compute(tables, PARAMS));
  }

  @Test
  void compute_declarations_hold() {
    StepChecks.declarations_hold(TrendsAnalysis.ANALYSIS.compute(outbreak(), PARAMS));
  }

  @Test
  void params_outOfRange_namesEveryProblem() {
    assertThatThrownBy(
            () ->
                Params.of(
                    TrendParams.class,
                    "granularities=[day, hour]",
                    "moving-average-days=0",
                    "baseline-weeks=3",
                    "burst-scale=1",
                    "burst-gamma=NaN",
                    "doubtful-days=[none]",
                    "dump-factor=1",
                    "min-coverage=2"))
        .hasMessageContaining("granularities = [day, hour]: expected one or more of [day, week")
        .hasMessageContaining("analysis.trends.moving-average-days = 0: expected 1 to 10000")
        .hasMessageContaining("baseline-weeks = 3: expected 4 to 10000")
        .hasMessageContaining("burst-scale = 1.0: expected more than 1")
        .hasMessageContaining("burst-gamma = NaN")
        .hasMessageContaining("doubtful-days = [none]")
        .hasMessageContaining("dump-factor = 1.0")
        .hasMessageContaining("min-coverage = 2.0: expected 0 to 1")
        .hasMessageNotContaining("coverage-weeks");
  }

  /** The week of 30 December 2024 holds two years; one article is undated, one is a reprint. */
  private static Tables turnOfTheYear() {
    var news = new NewsCorpus();
    news.article("a1")
        .published("2024-12-31")
        .story("s1")
        .sentence("Nvidia", "Nvidia")
        .title("Nvidia", "Nvidia");
    news.article("a2")
        .source("Valley Wire")
        .published("2024-12-31")
        .copyGroup("a1", "a1")
        .story("s1")
        .sentence("Nvidia", "Nvidia");
    news.article("a3").published("2025-01-01").sentence("Nvidia").title("Apple");
    news.article("a4").published("2025-01-06").sentence("Apple").title("Apple");
    news.article("a5").source("Valley Wire").sentence("Nvidia").title("Nvidia");
    news.article("a6").source("Valley Wire").published("2024-12-31");
    return news.tables();
  }

  /**
   * 40 days from Monday 4 March 2024 with 10 articles each, but 2 on 5 April. Ebola is in 1 article
   * on every fifth day and in 6 on 3, 4 and 6 April; WHO in one of 5 April.
   */
  private static Tables outbreak() {
    var news = new NewsCorpus();
    for (int day = 0; day < 40; day++) {
      boolean busy = day == 30 || day == 31 || day == 33;
      int withEbola = busy ? 6 : day % 5 == 0 ? 1 : 0;
      for (int i = 0; i < (day == 32 ? 2 : 10); i++) {
        NewsCorpus.Article article =
            news.article("a" + day + "-" + i)
                .source("Outlet " + i % 3)
                .published(LocalDate.of(2024, 3, 4).plusDays(day).toString());
        if (i < withEbola) {
          article.sentence("Ebola");
        } else if (day == 32 && i == 0) {
          article.sentence("WHO");
        }
      }
    }
    return news.tables();
  }

  /** Dunning's G² of a 2×2 table, by its textbook formula. */
  private static double g2(double a, double b, double c, double d) {
    double n = a + b + c + d;
    return 2
        * (term(a, (a + b) * (a + c) / n)
            + term(b, (a + b) * (b + d) / n)
            + term(c, (c + d) * (a + c) / n)
            + term(d, (c + d) * (b + d) / n));
  }

  private static double term(double observed, double expected) {
    return observed == 0 ? 0 : observed * Math.log(observed / expected);
  }
}
