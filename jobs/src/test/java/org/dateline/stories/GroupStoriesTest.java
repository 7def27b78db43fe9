package org.dateline.stories;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.table.TestRows.json;
import static org.dateline.table.TestRows.sorted;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.dateline.table.ArticleCopies;
import org.dateline.table.Articles;
import org.dateline.table.StepChecks;
import org.dateline.table.Stories;
import org.dateline.table.StoryArticles;
import org.dateline.table.Tables;
import org.dateline.table.TestRows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GroupStoriesTest {

  private static final String ARTICLES =
      """
      {"article_id":"a1","source":"Harbour Courier","title":"Chip maker opens plant","published_at":"2024-05-02T09:30:00Z","date_precision":"minute","text_fingerprint":"0a"}
      {"article_id":"a2","source":"Wire","title":"Chip maker opens new plant","published_at":"2024-05-01T18:05:00Z","date_precision":"second","text_fingerprint":"0a"}
      {"article_id":"a3","source":"unknown","title":null,"published_at":null,"date_precision":"none","text_fingerprint":"0a"}
      {"article_id":"a4","source":"Valley Herald","title":null,"published_at":null,"date_precision":"none","text_fingerprint":"0b"}
      """;

  private static Tables grouped(String articles) {
    return GroupStories.compute(Tables.of(Articles.SCHEMA, json(Articles.SCHEMA, articles)));
  }

  @Test
  void sameText_isOneCopyGroupWithTheEarliestAsOriginal() {
    assertThat(sorted(grouped(ARTICLES).get(ArticleCopies.SCHEMA)))
        .isEqualTo(
            sorted(
                json(
                    ArticleCopies.SCHEMA,
                    """
                    {"article_id":"a1","copy_group":"copies-0a","original_article_id":"a2","similarity":1.0,"is_original":false}
                    {"article_id":"a2","copy_group":"copies-0a","original_article_id":"a2","similarity":1.0,"is_original":true}
                    {"article_id":"a3","copy_group":"copies-0a","original_article_id":"a2","similarity":1.0,"is_original":false}
                    {"article_id":"a4","copy_group":"copies-0b","original_article_id":"a4","similarity":1.0,"is_original":true}
                    """)));
  }

  @Test
  void eachCopyGroup_isOneStoryToldByItsEarliestArticle() {
    var results = grouped(ARTICLES);
    assertThat(sorted(results.get(Stories.SCHEMA)))
        .isEqualTo(
            sorted(
                json(
                    Stories.SCHEMA,
                    """
                    {"story_id":"story-0a","title":"Chip maker opens new plant","first_published_at":"2024-05-01T18:05:00Z","first_source":"Wire","articles":3,"originals":1,"sources":3}
                    {"story_id":"story-0b","title":null,"first_published_at":null,"first_source":"Valley Herald","articles":1,"originals":1,"sources":1}
                    """)));
    assertThat(sorted(results.get(StoryArticles.SCHEMA)))
        .isEqualTo(
            sorted(
                json(
                    StoryArticles.SCHEMA,
                    """
                    {"story_id":"story-0a","article_id":"a1"}
                    {"story_id":"story-0a","article_id":"a2"}
                    {"story_id":"story-0a","article_id":"a3"}
                    {"story_id":"story-0b","article_id":"a4"}
                    """)));
  }

  @Test
  void dateToTheDay_countsAsItsMidnight() {
    var copies =
        grouped(
            """
            {"article_id":"m","source":"Wire","published_at":"2024-05-02T00:05:00Z","date_precision":"minute","text_fingerprint":"0c"}
            {"article_id":"d","source":"Valley Herald","published_at":"2024-05-02T00:00:00Z","date_precision":"day","text_fingerprint":"0c"}
            """);
    assertThat(original(copies)).isEqualTo("d");
  }

  @Test
  void sameTimeOrNone_goesToTheSmallerId() {
    assertThat(
            original(
                grouped(
                    """
                    {"article_id":"b","source":"Wire","published_at":"2024-05-02T00:00:00Z","text_fingerprint":"0d"}
                    {"article_id":"a","source":"Valley Herald","published_at":"2024-05-02T00:00:00Z","text_fingerprint":"0d"}
                    """)))
        .isEqualTo("a");
    assertThat(
            original(
                grouped(
                    """
                    {"article_id":"z","source":"Wire","published_at":null,"text_fingerprint":"0d"}
                    {"article_id":"y","source":"Valley Herald","published_at":null,"text_fingerprint":"0d"}
                    """)))
        .isEqualTo("y");
  }

  @Test
  void anotherCopyTonight_changesNoId() {
    var earlier =
        ARTICLES
            + """
            {"article_id":"a0","source":"Early Bird","published_at":"2024-04-30T05:00:00Z","text_fingerprint":"0a"}
            """;
    assertThat(ids(grouped(earlier))).isEqualTo(ids(grouped(ARTICLES)));
  }

  @Test
  void anyInput_keepsTheStepsPromises() {
    var inputs = Tables.of(Articles.SCHEMA, json(Articles.SCHEMA, ARTICLES));
    StepChecks.emptyInput_givesExactSchema(inputs, GroupStories::compute);
    StepChecks.partitions_makeNoDifference(inputs, GroupStories::compute);
    StepChecks.declarations_hold(GroupStories.compute(inputs));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void randomArticles_areGroupedAsThePlainReferenceDoes(long seed) {
    var random = new Random(seed);
    var rows = new ArrayList<Row>();
    for (int i = 0; i < 60; i++) {
      Instant time = Instant.parse("2024-05-01T00:00:00Z").plusSeconds(3600L * random.nextInt(6));
      rows.add(
          TestRows.row(
              Articles.SCHEMA,
              "article_id",
              "id" + (i * 37) % 60,
              "source",
              List.of("Wire", "Herald", "unknown").get(random.nextInt(3)),
              "published_at",
              random.nextInt(4) == 0 ? null : Timestamp.from(time),
              "text_fingerprint",
              "f" + random.nextInt(20)));
    }
    var results =
        GroupStories.compute(
            Tables.of(Articles.SCHEMA, TestRows.of(Articles.SCHEMA, rows.toArray(Row[]::new))));
    StepChecks.declarations_hold(results);

    Map<String, List<Row>> groups = new TreeMap<>();
    rows.forEach(
        row ->
            groups.computeIfAbsent(text(row, "text_fingerprint"), k -> new ArrayList<>()).add(row));
    var copies = new ArrayList<Row>();
    var stories = new ArrayList<Row>();
    groups.forEach(
        (fingerprint, members) -> {
          var first = members.stream().min(EARLIEST).orElseThrow();
          var sources = new HashSet<String>();
          for (Row member : members) {
            sources.add(text(member, "source"));
            copies.add(
                TestRows.row(
                    ArticleCopies.SCHEMA,
                    "article_id",
                    text(member, "article_id"),
                    "copy_group",
                    "copies-" + fingerprint,
                    "original_article_id",
                    text(first, "article_id"),
                    "similarity",
                    1.0,
                    "is_original",
                    member == first));
          }
          stories.add(
              TestRows.row(
                  Stories.SCHEMA,
                  "story_id",
                  "story-" + fingerprint,
                  "title",
                  null,
                  "first_published_at",
                  published(first),
                  "first_source",
                  text(first, "source"),
                  "articles",
                  (long) members.size(),
                  "originals",
                  1L,
                  "sources",
                  (long) sources.size()));
        });
    assertThat(sorted(results.get(ArticleCopies.SCHEMA)))
        .isEqualTo(sorted(TestRows.of(ArticleCopies.SCHEMA, copies.toArray(Row[]::new))));
    assertThat(sorted(results.get(Stories.SCHEMA)))
        .isEqualTo(sorted(TestRows.of(Stories.SCHEMA, stories.toArray(Row[]::new))));
  }

  private static final Comparator<Row> EARLIEST =
      comparing(GroupStoriesTest::published, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(row -> text(row, "article_id"));

  private static Timestamp published(Row row) {
    return (Timestamp) row.get(Articles.SCHEMA.structType().fieldIndex("published_at"));
  }

  private static String text(Row row, String column) {
    return row.getString(Articles.SCHEMA.structType().fieldIndex(column));
  }

  private static List<Row> ids(Tables results) {
    return results
        .get(StoryArticles.SCHEMA)
        .join(results.get(ArticleCopies.SCHEMA), "article_id")
        .select("story_id", "copy_group")
        .dropDuplicates()
        .orderBy("story_id")
        .collectAsList();
  }

  private static String original(Tables results) {
    return results
        .get(ArticleCopies.SCHEMA)
        .filter("is_original")
        .select("article_id")
        .first()
        .getString(0);
  }
}
