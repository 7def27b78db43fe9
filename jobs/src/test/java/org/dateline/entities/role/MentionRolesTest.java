package org.dateline.entities.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.spark.sql.Row;
import org.dateline.entities.FewWords;
import org.dateline.entities.ResolveEntities;
import org.dateline.entities.TestArticle;
import org.dateline.table.Entities;
import org.dateline.table.EntityMentions;
import org.dateline.table.TableSchema;
import org.dateline.table.Tables;
import org.dateline.table.TitleEntityMentions;
import org.dateline.testing.StepChecks;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The whole step over a corpus that cites media. */
class MentionRolesTest {
  private static Tables inputs;
  private static Tables results;

  @BeforeAll
  static void resolve() {
    inputs =
        TestArticle.tables(
            """
            CNN, CNN, ORGANIZATION, en, CNN
            Xinhua_News_Agency, Xinhua, ORGANIZATION, zh, 新华社
            """,
            new TestArticle(
                "told",
                "en",
                "[CNN|ORGANIZATION]: [Ada Marsh|PERSON] leaves",
                """
                [Ada Marsh|PERSON] told CNN that she leaves [Harbour City|LOCATION].
                CNN fired two reporters, [Reuters|ORGANIZATION] reported.
                """),
            new TestArticle(
                "dateline",
                "en",
                "[HARBOUR CITY|LOCATION] ([Reuters|ORGANIZATION]) - The bridge moved.\n"
                    + "The mayor told [Harbour Parliament|ORGANIZATION] so, according to [Ada Marsh|PERSON]."),
            new TestArticle("paper", "en", "The editors of the [Harbour Post|ORGANIZATION] agree."),
            new TestArticle(
                "chinese", "zh", "据[新华社|ORGANIZATION]报道，[李小明|PERSON]告诉[国会|ORGANIZATION]，大桥很安全。"));
    results = ResolveEntities.compute(inputs, FewWords.PARAMS);
  }

  @Test
  void mentions_areSubjectsCitedOrBylines() {
    assertThat(roles(EntityMentions.SCHEMA, "told"))
        .containsExactly(
            "Ada Marsh subject",
            "CNN cited",
            "Harbour City subject",
            "CNN subject",
            "Reuters cited");
    assertThat(roles(EntityMentions.SCHEMA, "dateline"))
        .containsExactly(
            "HARBOUR CITY byline",
            "Reuters byline",
            "Harbour Parliament subject",
            "Ada Marsh subject");
    assertThat(roles(EntityMentions.SCHEMA, "chinese"))
        .contains("新华社 cited", "李小明 subject")
        .doesNotContain("国会 cited");
  }

  @Test
  void titles_haveRolesToo() {
    assertThat(roles(TitleEntityMentions.SCHEMA, "told"))
        .containsExactly("CNN cited", "Ada Marsh subject");
  }

  @Test
  void sourcesOwnName_isCited() {
    assertThat(roles(EntityMentions.SCHEMA, "paper")).containsExactly("Harbour Post cited");
  }

  @Test
  void entities_countEachRoleApart() {
    assertThat(counts("CNN")).isEqualTo("2 mentions in 1: 1 subject in 1, 1 cited, 0 byline");
    assertThat(counts("corpus/organization/reuters"))
        .isEqualTo("2 mentions in 2: 0 subject in 0, 1 cited, 1 byline");
    assertThat(counts("corpus/person/ada_marsh"))
        .isEqualTo("2 mentions in 2: 2 subject in 2, 0 cited, 0 byline");
  }

  @Test
  void emptyInput_givesExactSchema() {
    StepChecks.emptyInput_givesExactSchema(
        inputs, tables -> ResolveEntities.compute(tables, FewWords.PARAMS));
  }

  @Test
  void partitions_makeNoDifference() {
    StepChecks.partitions_makeNoDifference(
        inputs, tables -> ResolveEntities.compute(tables, FewWords.PARAMS));
  }

  private static List<String> roles(TableSchema table, String article) {
    return results
        .get(table)
        .filter("article_id = '" + article + "'")
        .orderBy("char_begin")
        .collectAsList()
        .stream()
        .map(row -> row.getAs("surface") + " " + row.getAs("role"))
        .toList();
  }

  private static String counts(String id) {
    Row row =
        results.get(Entities.SCHEMA).filter("entity_id = '" + id + "'").collectAsList().get(0);
    return "%d mentions in %d: %d subject in %d, %d cited, %d byline"
        .formatted(
            row.<Long>getAs("mentions"),
            row.<Long>getAs("articles"),
            row.<Long>getAs("subject_mentions"),
            row.<Long>getAs("subject_articles"),
            row.<Long>getAs("cited_mentions"),
            row.<Long>getAs("byline_mentions"));
  }
}
