package org.dateline.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.dateline.stories.thread.ThreadParams;
import org.dateline.table.Articles;
import org.dateline.table.StoryArticles;
import org.dateline.table.StoryThreads;
import org.dateline.table.Tables;
import org.dateline.testing.Params;
import org.dateline.testing.StepChecks;
import org.dateline.testing.TestRows;
import org.dateline.text.NormalizedText;
import org.junit.jupiter.api.Test;

class AffairsOverWeeksTest {
  private static final GroupParams PARAMS = Params.of(GroupParams.class);

  private static final String BREACH =
      """
      Hackers broke into the computers of Tolmar Insurance and copied records of 340,000 patients, the company said on Monday.
      Tolmar, based in Brackwater, learned of the theft when a stolen file was offered on a forum by a group that calls itself Grey Heron.
      Chief executive Dana Whitlock apologised to patients and promised to pay for a watch on their accounts.
      """;

  private static final String ARREST =
      """
      Police in Brackwater arrested a former engineer of Tolmar Insurance over the theft of patient records two weeks ago.
      Owen Pask, 34, is said to have sold passwords to the hackers of Grey Heron, who copied records of 340,000 patients.
      Tolmar's chief executive Dana Whitlock said the company had told police of him at once.
      """;

  private static final String HEARING =
      """
      Owen Pask, the engineer accused of helping the hackers of Grey Heron, pleaded not guilty in a Brackwater court.
      Prosecutors said he gave away passwords of Tolmar Insurance, from which records of 340,000 patients were copied.
      Whitlock, the insurer's chief executive, is to be heard as a witness in May.
      """;

  private static final String OTHER_BREACH =
      """
      Hackers copied addresses of 52,000 customers of the shoe maker Lindqvist, which noticed the theft on Friday.
      The company in Aarnby closed its shop on the web for a day and apologised to its customers.
      No passwords were taken, said its head of technology, Mats Ekdahl.
      """;

  private static final String WHITLOCK_SAILS =
      """
      Dana Whitlock won the regatta off Cape Sorrel for the third time, a boat's length ahead of two crews from Halden.
      She trains before work, she told reporters, and will sail in the cup of the northern harbours in June.
      """;

  private static Row article(String id, String day, String text) {
    return TestRows.row(
        Articles.SCHEMA,
        "article_id",
        id,
        "source",
        "Coast Post",
        "title",
        text.substring(0, text.indexOf(' ', 30)),
        "language",
        "en",
        "published_at",
        day == null
            ? null
            : Timestamp.from(LocalDate.parse(day).atStartOfDay(ZoneOffset.UTC).toInstant()),
        "published_date",
        day == null ? null : Date.valueOf(day),
        "date_provenance",
        day == null ? "none" : "metadata",
        "date_precision",
        day == null ? "none" : "day",
        "text",
        text,
        "text_fingerprint",
        NormalizedText.fingerprint(text));
  }

  private static final Row[] NEWS = {
    article("breach", "2024-03-04", BREACH),
    article("arrest", "2024-03-19", ARREST),
    article("hearing", "2024-04-15", HEARING),
    article("other", "2024-03-08", OTHER_BREACH),
    article("sails", "2024-04-20", WHITLOCK_SAILS),
    article("undated", null, OTHER_BREACH + WHITLOCK_SAILS.replace("third", "fourth"))
  };

  private static Tables grouped(Row... articles) {
    return GroupStories.compute(inputs(articles), PARAMS);
  }

  private static Tables inputs(Row... articles) {
    return Tables.of(Articles.SCHEMA, TestRows.of(Articles.SCHEMA, articles));
  }

  /** The thread of each article. */
  private static Map<String, String> threads(Tables results) {
    Map<String, String> threads = new TreeMap<>();
    results
        .get(StoryArticles.SCHEMA)
        .join(results.get(StoryThreads.SCHEMA), "story_id")
        .select("article_id", "thread_id")
        .collectAsList()
        .forEach(row -> threads.put(row.getString(0), row.getString(1)));
    return threads;
  }

  @Test
  void affairOverWeeks_isOneThreadOfSeveralStories() {
    var results = grouped(NEWS);
    var threads = threads(results);
    assertThat(threads.get("arrest")).isEqualTo(threads.get("breach"));
    assertThat(threads.get("hearing")).isEqualTo(threads.get("breach"));
    var joinedStories =
        results
            .get(StoryThreads.SCHEMA)
            .filter(
                "thread_id = '%s' AND joined_as = 'development'".formatted(threads.get("breach")))
            .orderBy("likeness")
            .collectAsList();
    assertThat(joinedStories).hasSize(2);
    for (Row joined : joinedStories) {
      assertThat(joined.<Long>getAs("thread_stories")).isEqualTo(3);
      assertThat(joined.<Date>getAs("thread_first_date")).isEqualTo(Date.valueOf("2024-03-04"));
      assertThat(joined.<Date>getAs("thread_last_date")).isEqualTo(Date.valueOf("2024-04-15"));
      assertThat(joined.<String>getAs("nearest_story_id")).startsWith("story-");
      assertThat(joined.<Double>getAs("likeness")).isGreaterThan(0.35);
      assertThat(joined.<String>getList(joined.fieldIndex("shared_words"))).contains("tolmar");
    }
  }

  @Test
  void affairOfAnotherCompany_isAnotherThread() {
    var threads = threads(grouped(NEWS));
    assertThat(threads.get("other")).isNotEqualTo(threads.get("breach"));
  }

  @Test
  void personOfAnAffairInOtherNews_doesNotJoinIt() {
    var threads = threads(grouped(NEWS));
    assertThat(threads.get("sails")).isNotEqualTo(threads.get("breach"));
  }

  @Test
  void affairAfterMoreThanTheWindow_isAnotherThread() {
    var threads =
        threads(
            grouped(
                article("breach", "2024-01-04", BREACH), article("arrest", "2024-03-19", ARREST)));
    assertThat(threads.get("arrest")).isNotEqualTo(threads.get("breach"));
  }

  @Test
  void everyStory_isInExactlyOneThread() {
    var results = grouped(NEWS);
    List<String> stories =
        results.get(StoryArticles.SCHEMA).select("story_id").distinct().collectAsList().stream()
            .map(row -> row.getString(0))
            .toList();
    assertThat(
            results.get(StoryThreads.SCHEMA).select("story_id").collectAsList().stream()
                .map(row -> row.getString(0)))
        .containsExactlyInAnyOrderElementsOf(stories);
  }

  @Test
  void anyInput_keepsTheStepsPromises() {
    var inputs = inputs(NEWS);
    StepChecks.emptyInput_givesExactSchema(inputs, tables -> GroupStories.compute(tables, PARAMS));
    StepChecks.partitions_makeNoDifference(inputs, tables -> GroupStories.compute(tables, PARAMS));
    StepChecks.orders_makeNoDifference(inputs, tables -> GroupStories.compute(tables, PARAMS));
    StepChecks.declarations_hold(GroupStories.compute(inputs, PARAMS));
  }

  @Test
  void wrongSettings_areAllNamed() {
    assertThatThrownBy(() -> Params.of(ThreadParams.class, "window-days=-1", "min-likeness=0"))
        .hasMessageContaining("stories.threads.window-days")
        .hasMessageContaining("stories.threads.min-likeness");
  }
}
