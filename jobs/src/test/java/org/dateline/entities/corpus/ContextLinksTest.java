package org.dateline.entities.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.dateline.entities.FewWords;
import org.dateline.entities.ResolveEntities;
import org.dateline.entities.TestArticle;
import org.dateline.table.AmbiguousMentions;
import org.dateline.table.EntityMentions;
import org.dateline.table.StoryArticles;
import org.dateline.table.Tables;
import org.dateline.testing.StepChecks;
import org.dateline.testing.TestRows;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Names that several people have: whom the company they keep speaks for; and namesakes. */
class ContextLinksTest {
  private static final String LEDGER = "Apple_Inc., Apple, ORGANIZATION, *, Apple";
  private static Tables inputs;
  private static Tables results;

  @BeforeAll
  static void resolve() {
    List<TestArticle> articles = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      articles.add(
          new TestArticle(
              "senate" + i,
              "en",
              "[Orla Maddox|PERSON] of [Ohio|LOCATION] asked the [Tollway Board|ORGANIZATION] and"
                  + " [Piet Ruyter|PERSON]."));
      articles.add(
          new TestArticle(
              "match" + i,
              "en",
              "[Ben Maddox|PERSON] scored for [Harbour United|ORGANIZATION] in"
                  + " [Rotterdam|LOCATION]."));
    }
    for (int i = 0; i < 60; i++) {
      articles.add(new TestArticle("other" + i, "en", "[Costa Verde|LOCATION] voted."));
    }
    articles.add(
        new TestArticle(
            "vote",
            "en",
            "[Maddox|PERSON] asked the [Tollway Board|ORGANIZATION] again, and [Piet Ruyter|PERSON]"
                + " answered in [Ohio|LOCATION]."));
    articles.add(new TestArticle("alone", "en", "[Maddox|PERSON] was seen in [Lisbon|LOCATION]."));
    articles.add(new TestArticle("told", "en", "[Maddox|PERSON] was seen in [Porto|LOCATION]."));
    inputs =
        TestArticle.tables(LEDGER, articles.toArray(TestArticle[]::new))
            .with(
                StoryArticles.SCHEMA,
                TestRows.of(
                    StoryArticles.SCHEMA, inStory("match0"), inStory("told"), inStory("match1")));
    results = ResolveEntities.compute(inputs, FewWords.PARAMS);
  }

  private static Row inStory(String article) {
    return TestRows.row(StoryArticles.SCHEMA, "story_id", "transfer", "article_id", article);
  }

  private static List<String> links(String article, String surface) {
    return results
        .get(EntityMentions.SCHEMA)
        .filter("article_id = '" + article + "' AND surface = '" + surface + "'")
        .selectExpr("concat_ws(' ', entity_id, link_method)")
        .as(Encoders.STRING())
        .collectAsList();
  }

  @Test
  void company_settlesALoneName() {
    assertThat(links("vote", "Maddox")).containsExactly("corpus/person/orla_maddox corpus_context");
  }

  @Test
  void story_settlesALoneName() {
    assertThat(links("told", "Maddox")).containsExactly("corpus/person/ben_maddox corpus_context");
  }

  @Test
  void nameWithoutContext_staysOpenWithProbabilities() {
    assertThat(links("alone", "Maddox")).isEmpty();
    Row open =
        results.get(AmbiguousMentions.SCHEMA).filter("article_id = 'alone'").collectAsList().get(0);
    assertThat(open.<String>getAs("reason")).isEqualTo("lone_name");
    List<Row> candidates = open.getList(open.fieldIndex("candidates"));
    assertThat(candidates).hasSize(2);
    double all = candidates.stream().mapToDouble(one -> one.getDouble(2)).sum();
    assertThat(all).as("somebody unknown has the rest").isBetween(0.5, 0.99);
  }

  @Test
  void scores_areProbabilities() {
    assertThat(
            results
                .get(EntityMentions.SCHEMA)
                .filter("link_method = 'corpus_context'")
                .filter("link_score NOT BETWEEN 0.9 AND 1")
                .count())
        .isZero();
  }

  @Test
  void partitions_makeNoDifference() {
    StepChecks.partitions_makeNoDifference(
        inputs, tables -> ResolveEntities.compute(tables, FewWords.PARAMS));
  }
}
