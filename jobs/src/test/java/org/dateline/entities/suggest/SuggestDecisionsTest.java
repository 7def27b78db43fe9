package org.dateline.entities.suggest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.dateline.table.Entities;
import org.dateline.table.EntityMentions;
import org.dateline.table.StoryArticles;
import org.dateline.table.Tables;
import org.dateline.testing.TestRows;
import org.junit.jupiter.api.Test;

class SuggestDecisionsTest {
  private final List<Row> entities = new ArrayList<>();
  private final List<Row> mentions = new ArrayList<>();
  private final List<Row> stories = new ArrayList<>();

  @Test
  void similarNames_areSuggestedByTheMentionsTheyMove() {
    entities(
        """
        entity_id                          | name           | type         | knowledge_base | mentions
        Corvane_Group                      | Corvane Group  | ORGANIZATION | ledger         | 5
        corpus/organization/corvane        | Corvane        | ORGANIZATION | corpus         | 90
        corpus/misc/corvane_group          | Corvane Group  | MISC         | corpus         | 40
        corpus/person/mia_tarnowska        | Mia Tarnowska  | PERSON       | corpus         | 30
        corpus/person/mia_tarnowski        | Mia Tarnowski  | PERSON       | corpus         | 20
        corpus/organization/bay_rail_union | Bay Rail Union | ORGANIZATION | corpus         | 8
        corpus/organization/BRU            | BRU            | ORGANIZATION | corpus         | 12
        corpus/location/tarn               | Tarn           | LOCATION     | corpus         | 70
        corpus/location/north_tarn         | North Tarn     | LOCATION     | corpus         | 60
        """);
    for (Row entity : List.copyOf(entities)) {
      mention("first", entity.getString(0), entity.getString(1), "en", "ledger");
    }
    assertThat(suggestions(10))
        .containsExactly(
            "merge Corvane_Group * corpus/organization/corvane CONTAINED 90 1",
            "merge Corvane_Group * corpus/misc/corvane_group SAME_NAME 40 1",
            "merge corpus/person/mia_tarnowska * corpus/person/mia_tarnowski SPELLING 20 1",
            "merge corpus/organization/BRU * corpus/organization/bay_rail_union INITIALS 8 1");
    assertThat(suggestions(1))
        .containsExactly("merge Corvane_Group * corpus/organization/corvane CONTAINED 90 1");
  }

  @Test
  void similarNames_withoutAStoryInCommon_areNot_unlessEqual() {
    entities(
        """
        entity_id                   | name          | type     | knowledge_base | mentions
        Mia_Tarn                    | Mia Tarn      | PERSON   | wikipedia      | 3
        corpus/person/mia_anne_tarn | Mia Anne Tarn | PERSON   | corpus         | 30
        corpus/location/mia_tarn    | Mia Tarn      | LOCATION | corpus         | 20
        """);
    mention("first", "Mia_Tarn", "Mia Tarn", "en", "model");
    mention("second", "corpus/person/mia_anne_tarn", "Mia Anne Tarn", "en", "model");
    mention("third", "corpus/location/mia_tarn", "Mia Tarn", "en", "model");
    assertThat(suggestions(10))
        .containsExactly("merge Mia_Tarn * corpus/location/mia_tarn SAME_NAME 20 0");
  }

  @Test
  void entitiesOfTheLedger_areHeldApartByIt() {
    entities(
        """
        entity_id     | name          | type         | knowledge_base | mentions
        Corvane_Group | Corvane Group | ORGANIZATION | ledger         | 5
        Corvane       | Corvane       | ORGANIZATION | ledger         | 90
        """);
    mention("first", "Corvane_Group", "Corvane Group", "en", "ledger");
    mention("first", "Corvane", "Corvane", "en", "ledger");
    assertThat(suggestions(10)).isEmpty();
  }

  @Test
  void namesOfTwoLanguages_inTheSameStories_areSuggested() {
    entities(
        """
        entity_id               | name      | type   | knowledge_base | mentions
        corpus/person/mia_tarn  | Mia Tarn  | PERSON | corpus         | 7
        corpus/person/米娅·塔恩     | 米娅·塔恩     | PERSON | corpus         | 4
        corpus/person/leo_marsh | Leo Marsh | PERSON | corpus         | 3
        """);
    for (String story : List.of("flood", "vote")) {
      stories.add(story(story, story + "-en"));
      stories.add(story(story, story + "-zh"));
      mention(story + "-en", "corpus/person/mia_tarn", "Mia Tarn", "en", "model");
      mention(story + "-zh", "corpus/person/米娅·塔恩", "米娅·塔恩", "zh", "model");
    }
    mention("flood-en", "corpus/person/leo_marsh", "Leo Marsh", "en", "model");
    assertThat(suggestions(10))
        .containsExactly("merge corpus/person/mia_tarn * corpus/person/米娅·塔恩 SHARED_STORIES 4 2");
  }

  @Test
  void formThatNoStoryHasBesideAnother_isSuggestedToBeSplit() {
    entities(
        """
        entity_id     | name          | type         | knowledge_base | mentions
        Corvane_Group | Corvane Group | ORGANIZATION | ledger         | 20
        """);
    for (int i = 0; i < 5; i++) {
      mention("firm" + i, "Corvane_Group", "Corvane Group", "en", "ledger");
      mention("firm" + i, "Corvane_Group", "Corvane", "en", "ledger");
      mention("club" + i, "Corvane_Group", "Corvanes", "en", "ledger");
      mention("zh" + i, "Corvane_Group", "科万", "zh", "ledger");
    }
    mention("rare", "Corvane_Group", "CORVANE", "en", "ledger");
    assertThat(suggestions(10))
        .containsExactly("split Corvane_Group en Corvanes NEVER_TOGETHER 5 0");
  }

  @Test
  void formThatModelsCallNowAPersonNowAPlace_isSuggestedToBeSplit() {
    entities(
        """
        entity_id            | name | type     | knowledge_base | mentions
        corpus/location/hill | Hill | LOCATION | corpus         | 9
        """);
    for (int i = 0; i < 9; i++) {
      mention(
          "a" + i, "corpus/location/hill", "Hill", "en", "model", i < 4 ? "PERSON" : "LOCATION");
    }
    assertThat(suggestions(10))
        .containsExactly("split corpus/location/hill en Hill TORN_TYPES 9 0");
  }

  @Test
  void nothing_suggestsNothing_andALimitIsAsked() {
    assertThat(suggestions(10)).isEmpty();
    assertThatThrownBy(() -> suggestions(0)).hasMessageContaining("at least 1, found 0");
  }

  private void entities(String table) {
    entities.addAll(TestRows.table(Entities.SCHEMA, table).collectAsList());
  }

  private void mention(String article, String entity, String surface, String language, String by) {
    mention(article, entity, surface, language, by, "ORGANIZATION");
  }

  private void mention(
      String article, String entity, String surface, String language, String by, String type) {
    mentions.add(
        TestRows.row(
            EntityMentions.SCHEMA,
            "article_id",
            article,
            "entity_id",
            entity,
            "surface",
            surface,
            "language",
            language,
            "found_by",
            by,
            "type",
            type));
  }

  private static Row story(String story, String article) {
    return TestRows.row(StoryArticles.SCHEMA, "story_id", story, "article_id", article);
  }

  private List<String> suggestions(int limit) {
    Tables inputs =
        Tables.of(Entities.SCHEMA, TestRows.of(Entities.SCHEMA, entities.toArray(Row[]::new)))
            .with(
                EntityMentions.SCHEMA,
                TestRows.of(EntityMentions.SCHEMA, mentions.toArray(Row[]::new)).repartition(3))
            .with(
                StoryArticles.SCHEMA,
                TestRows.of(StoryArticles.SCHEMA, stories.toArray(Row[]::new)));
    return SuggestDecisions.compute(inputs, limit)
        .select("action", "entity_id", "language", "alias", "kind", "moves", "stories")
        .collectAsList()
        .stream()
        .map(row -> row.mkString(" "))
        .toList();
  }
}
