package org.dateline.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dateline.testing.TestRows.sorted;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dateline.table.ArticleCopies;
import org.dateline.table.Articles;
import org.dateline.table.Stories;
import org.dateline.table.StoryArticles;
import org.dateline.table.Tables;
import org.dateline.testing.Params;
import org.dateline.testing.StepChecks;
import org.dateline.testing.TestRows;
import org.dateline.text.NormalizedText;
import org.junit.jupiter.api.Test;

class GroupStoriesTest {
  private static final GroupParams PARAMS =
      Params.of(GroupParams.class, "events.min-similarity-undated=0.5");

  private static final String FERRY =
      """
      A ferry with 212 passengers ran aground off the island of Sorvik on Tuesday night after its engine failed in heavy seas, the coast guard said.
      Rescue boats from Halden took everyone on board to the harbour before dawn, and four people were treated for broken bones.
      Captain Ingrid Moen had asked for a tug an hour earlier, but none could leave port because waves were six metres high.
      The shipping company Nordkyst, which owns the vessel, said divers would inspect its hull as soon as the wind dropped.
      It was the second accident on the route this winter, and the mayor of Sorvik called for a new breakwater.
      """;

  private static final String FERRY_BY_ANOTHER =
      """
      More than two hundred people were brought to safety when the Nordkyst ferry struck rocks near Sorvik, officials in Halden reported.
      Passengers spoke of a loud bang, then darkness, as the ship lost power late on Tuesday.
      Moen, the captain, stayed aboard until the last rescue boat had left for Halden harbour.
      Unions want ferries kept in port when such storms are forecast off Sorvik.
      """;

  private static final String BUDGET =
      """
      Parliament in Vellmark adopted next year's budget by three votes on Wednesday, with 40 million crowns more for schools and less for roads.
      Finance minister Petra Lund had threatened to step down if her own party rejected the bill.
      The opposition says the sums do not add up and wants the audit office to look at them before the spring.
      """;

  private static final String NOTICE =
      """
      Readers who share our articles help us to keep independent reporting alive in every town of the coast.
      Members receive a letter from the newsroom each Friday, with the best pictures and a puzzle for the weekend.
      """;

  private static final String BRIDGE_ZH =
      "市政府周一宣布，将在明年春天修建一座横跨北江的新大桥，全长两千三百米，总投资约四十亿元。工程师表示，大桥采用双塔斜拉结构，建成后过江时间将从四十分钟缩短到八分钟。"
          + "沿江居民对噪音表示担忧，环保部门承诺在施工期间每周公布监测数据。";

  private static Row article(String id, String source, String time, String text, Object... more) {
    var values =
        new ArrayList<Object>(
            List.of(
                "article_id",
                id,
                "source",
                source,
                "title",
                text.substring(0, 12),
                "language",
                "en",
                "text",
                text,
                "text_fingerprint",
                NormalizedText.fingerprint(text)));
    Map<String, Object> given = new TreeMap<>();
    given.put("published_at", time == null ? null : Timestamp.from(Instant.parse(time)));
    given.put("date_provenance", time == null ? "none" : "metadata");
    given.put("date_precision", time == null ? "none" : "second");
    for (int i = 0; i < more.length; i += 2) {
      given.put((String) more[i], more[i + 1]);
    }
    given.forEach((name, value) -> values.addAll(Arrays.asList(name, value)));
    return TestRows.row(Articles.SCHEMA, values.toArray());
  }

  private static Tables grouped(Row... articles) {
    return GroupStories.compute(inputs(articles), PARAMS);
  }

  private static Tables inputs(Row... articles) {
    return Tables.of(Articles.SCHEMA, TestRows.of(Articles.SCHEMA, articles));
  }

  /** Original of each article. */
  private static Map<String, String> originals(Tables results) {
    return column(results.get(ArticleCopies.SCHEMA), "original_article_id");
  }

  private static Map<String, String> column(Dataset<Row> rows, String column) {
    Map<String, String> values = new TreeMap<>();
    rows.select("article_id", column)
        .collectAsList()
        .forEach(row -> values.put(row.getString(0), String.valueOf(row.get(1))));
    return values;
  }

  private static String lines(String text, int from, int to) {
    return String.join("\n", text.lines().toList().subList(from, to));
  }

  private static final Row[] NEWS = {
    article("a1", "Coast Post", "2024-03-06T05:00:00Z", FERRY),
    article("a2", "Inland Post", "2024-03-06T07:00:00Z", lines(FERRY, 0, 2)),
    article(
        "a3",
        "Valley Herald",
        "2024-03-06T08:00:00Z",
        "Travellers had a long night.\n" + lines(FERRY, 1, 5) + "\n" + lines(BUDGET, 2, 3)),
    article("a4", "Harbour Times", "2024-03-06T09:00:00Z", FERRY_BY_ANOTHER),
    article("a5", "Coast Post", "2024-03-06T12:00:00Z", BUDGET),
    article("a6", "Hill Echo", "2024-03-06T13:00:00Z", BUDGET),
    article("b1", "北江晚报", "2024-03-06T01:00:00Z", BRIDGE_ZH, "language", "zh"),
    article(
        "b2",
        "城市日报",
        "2024-03-06T03:00:00Z",
        "新华社北江3月6日电 " + BRIDGE_ZH.substring(0, 80),
        "language",
        "zh"),
    article("c1", "Late Post", null, lines(FERRY, 0, 4)),
  };

  @Test
  void cutExtendedAndUndatedTexts_areCopiesOfTheFirst() {
    var results = grouped(NEWS);
    assertThat(originals(results))
        .isEqualTo(
            Map.of(
                "a1", "a1", "a2", "a1", "a3", "a1", "a4", "a4", "a5", "a5", "a6", "a5", "b1", "b1",
                "b2", "b1", "c1", "a1"));
    assertThat(column(results.get(ArticleCopies.SCHEMA), "agency"))
        .containsEntry("b2", "Xinhua")
        .containsEntry("a1", "null");
    assertThat(column(results.get(ArticleCopies.SCHEMA), "similarity"))
        .containsEntry("a2", "1.0")
        .containsEntry("a1", "1.0");
    assertThat(column(results.get(ArticleCopies.SCHEMA), "copy_group"))
        .containsEntry("a2", "copies-" + NormalizedText.fingerprint(FERRY));
  }

  @Test
  void reportsOfOneEvent_areOneStory() {
    var results = grouped(NEWS);
    var stories = column(results.get(StoryArticles.SCHEMA), "story_id");
    assertThat(stories.get("a4")).isEqualTo(stories.get("a1")).isEqualTo(stories.get("c1"));
    assertThat(stories.get("a5")).isEqualTo(stories.get("a6")).isNotEqualTo(stories.get("a1"));
    assertThat(column(results.get(StoryArticles.SCHEMA), "joined_as"))
        .isEqualTo(
            Map.of(
                "a1", "first", "a2", "copy", "a3", "copy", "a4", "event", "a5", "first", "a6",
                "copy", "b1", "first", "b2", "copy", "c1", "copy"));
    var why =
        results
            .get(StoryArticles.SCHEMA)
            .filter("article_id = 'a4'")
            .selectExpr("nearest_article_id", "array_contains(shared_words, 'sorvik')")
            .first();
    assertThat(why.getString(0)).isEqualTo("a1");
    assertThat(why.getBoolean(1)).isTrue();
    var story =
        results.get(Stories.SCHEMA).filter("story_id = '" + stories.get("a1") + "'").first();
    assertThat(story.<Long>getAs("articles")).isEqualTo(5);
    assertThat(story.<Long>getAs("originals")).isEqualTo(2);
    assertThat(story.<Long>getAs("sources")).isEqualTo(5);
    assertThat(story.<String>getAs("first_source")).isEqualTo("Coast Post");
  }

  @Test
  void sameEventMuchLater_isAnotherStory() {
    var stories =
        column(
            grouped(
                    article("a", "Coast Post", "2024-03-06T05:00:00Z", FERRY),
                    article("b", "Harbour Times", "2024-03-20T05:00:00Z", FERRY_BY_ANOTHER))
                .get(StoryArticles.SCHEMA),
            "story_id");
    assertThat(stories.get("a")).isNotEqualTo(stories.get("b"));
  }

  @Test
  void sharedNotice_makesNoCopies() {
    var originals =
        originals(
            grouped(
                article("a", "Coast Post", "2024-03-06T05:00:00Z", FERRY + NOTICE),
                article("b", "Coast Post", "2024-03-06T06:00:00Z", BUDGET + NOTICE),
                article("c", "Coast Post", "2024-03-06T07:00:00Z", FERRY_BY_ANOTHER + NOTICE)));
    assertThat(originals).isEqualTo(Map.of("a", "a", "b", "b", "c", "c"));
  }

  @Test
  void mergedText_isACopyOfOneAndChainsNoOthers() {
    var originals =
        originals(
            grouped(
                article("a", "Coast Post", "2024-03-06T05:00:00Z", FERRY),
                article("b", "Coast Post", "2024-03-06T06:00:00Z", BUDGET),
                article("m", "Hill Echo", "2024-03-06T07:00:00Z", FERRY + BUDGET)));
    assertThat(originals).isEqualTo(Map.of("a", "a", "b", "b", "m", "a"));
  }

  @Test
  void falseOrFallbackDate_makesNoOriginal() {
    assertThat(
            originals(
                grouped(
                    article("text", "A", "2024-03-01T00:00:00Z", FERRY, "date_provenance", "text"),
                    article(
                        "fallback",
                        "B",
                        "2024-03-02T00:00:00Z",
                        FERRY,
                        "date_problem",
                        "crawl_moment"),
                    article("none", "C", null, FERRY),
                    article("given", "D", "2024-03-06T09:00:00Z", FERRY))))
        .containsOnly(
            Map.entry("text", "given"),
            Map.entry("fallback", "given"),
            Map.entry("none", "given"),
            Map.entry("given", "given"));
  }

  @Test
  void dayWithoutHour_comesAfterHoursOfTheDay() {
    assertThat(
            originals(
                grouped(
                    article("day", "A", "2024-03-06T00:00:00Z", FERRY, "date_precision", "day"),
                    article("hour", "B", "2024-03-06T19:00:00Z", FERRY))))
        .containsEntry("day", "hour");
  }

  @Test
  void agencyItself_comesFirstOfTheDay() {
    assertThat(
            originals(
                grouped(
                    article("paper", "Coast Post", "2024-03-06T06:00:00Z", FERRY),
                    article("wire", "Reuters", "2024-03-06T08:00:00Z", FERRY))))
        .containsEntry("paper", "wire");
  }

  @Test
  void laterArticles_changeNoRowOfEarlierOnes() {
    List<Row> first = new ArrayList<>(Arrays.asList(NEWS).subList(0, 8));
    List<Row> both = new ArrayList<>(first);
    both.add(article("d1", "Far Post", "2024-03-07T05:00:00Z", lines(FERRY, 0, 3)));
    both.add(article("d2", "Far Post", "2024-03-07T06:00:00Z", FERRY_BY_ANOTHER + BUDGET));
    both.add(article("d3", "Far Post", "2024-03-07T07:00:00Z", FERRY + "Two more were hurt."));
    var earlier = grouped(first.toArray(Row[]::new));
    var later = grouped(both.toArray(Row[]::new));
    for (var table : List.of(ArticleCopies.SCHEMA, StoryArticles.SCHEMA)) {
      assertThat(sorted(later.get(table).filter("article_id < 'd'")))
          .isEqualTo(sorted(earlier.get(table)));
    }
    var stories = column(later.get(StoryArticles.SCHEMA), "story_id");
    assertThat(stories.get("d1")).isEqualTo(stories.get("a1"));
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
  void textsWithoutWords_standAlone() {
    var results =
        grouped(
            article("a", "Wire", "2024-03-06T05:00:00Z", "—— ……  ——  ……"),
            article("b", "Wire", null, "No. No. No. No."));
    assertThat(originals(results)).isEqualTo(Map.of("a", "a", "b", "b"));
    assertThat(results.get(Stories.SCHEMA).count()).isEqualTo(2);
  }

  @Test
  void wrongSettings_areAllNamed() {
    assertThatThrownBy(
            () ->
                Params.of(
                    CopyParams.class,
                    "window-days=-1",
                    "min-containment=0",
                    "min-containment-own=-1",
                    "min-shared=0"))
        .hasMessageContaining("stories.copies.window-days")
        .hasMessageContaining("stories.copies.min-containment = ")
        .hasMessageContaining("stories.copies.min-containment-own")
        .hasMessageContaining("stories.copies.min-shared");
    assertThatThrownBy(
            () ->
                Params.of(
                    StoryParams.class,
                    "max-days=2",
                    "min-similarity=0",
                    "min-similarity-undated=-1"))
        .hasMessageContaining("stories.events.max-days")
        .hasMessageContaining("stories.events.min-similarity = ")
        .hasMessageContaining("stories.events.min-similarity-undated");
  }
}
