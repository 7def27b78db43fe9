package org.dateline.stories;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.dateline.table.Articles;
import org.dateline.table.StoryArticles;
import org.dateline.table.Tables;
import org.dateline.testing.Params;
import org.dateline.testing.TestRows;
import org.dateline.text.NormalizedText;
import org.junit.jupiter.api.Test;

/** Notices of one form about different companies are different events. */
class NoticesOfOneFormTest {
  private static final List<String> COMPANIES =
      List.of(
          "Alderbrook",
          "Cobaltine",
          "Eastmoor",
          "Fenwick",
          "Garlandia",
          "Inverloch",
          "Juniperus",
          "Kestrelby",
          "Larkspur",
          "Norcross",
          "Oakhurst",
          "Penrose",
          "Quarryman",
          "Redfern",
          "Selwyn",
          "Tamarack",
          "Ulverstone",
          "Verdancy",
          "Wexcombe",
          "Yarrowby",
          "Zenithal",
          "Ashbyville",
          "Bexhurst",
          "Carrickton",
          "Denholme",
          "Everettsen",
          "Foxleigh",
          "Graftonia",
          "Hollister",
          "Ingramson");

  private static final int FIRST_NOTICES = 10;

  /** Figures of a company that no other has. */
  private static String results(int company) {
    return """
    Shr %d cts vs %d cts
    Net %d,%d vs %d,%d
    Revs %d.%d mln vs %d.%d mln
    Avg shrs %d,%d vs %d,%d
    """
        .formatted(
            11 + 2 * company,
            10 + 2 * company,
            101 + company,
            911 - 7 * company,
            151 + company,
            301 + 3 * company,
            12 + company,
            company % 9,
            60 + company,
            company % 7,
            201 + company,
            401 + company,
            501 + company,
            601 + company);
  }

  private static Row article(int company, int minute, String title, String text) {
    return TestRows.row(
        Articles.SCHEMA,
        "article_id",
        "%02d-%02d".formatted(company, minute),
        "source",
        "Wire",
        "title",
        title,
        "language",
        "en",
        "published_at",
        Timestamp.from(Instant.parse("1987-03-05T10:00:00Z").plusSeconds(60L * minute)),
        "date_provenance",
        "metadata",
        "date_precision",
        "minute",
        "text",
        text,
        "text_fingerprint",
        NormalizedText.fingerprint(text));
  }

  private static Row notice(int company) {
    return article(company, company, COMPANIES.get(company) + " INC 4TH QTR NET", results(company));
  }

  private static Map<String, String> stories(List<Row> articles) {
    Map<String, String> stories = new TreeMap<>();
    GroupStories.compute(
            Tables.of(Articles.SCHEMA, TestRows.of(Articles.SCHEMA, articles.toArray(Row[]::new))),
            Params.of(GroupParams.class))
        .get(StoryArticles.SCHEMA)
        .select("article_id", "story_id")
        .collectAsList()
        .forEach(row -> stories.put(row.getString(0), row.getString(1)));
    return stories;
  }

  @Test
  void quarterlyResultsOfManyCompanies_areNotOneStory() {
    List<Row> notices = new ArrayList<>();
    for (int company = 0; company < COMPANIES.size(); company++) {
      notices.add(notice(company));
    }
    Map<String, Long> sizes =
        stories(notices).values().stream().collect(groupingBy(story -> story, counting()));
    assertThat(Collections.max(sizes.values())).isLessThanOrEqualTo(FIRST_NOTICES);
    assertThat(sizes).hasSizeGreaterThan(COMPANIES.size() - FIRST_NOTICES);
  }

  @Test
  void reportOfOneCompanysResults_isOneStoryWithItsNotice() {
    int last = COMPANIES.size() - 1;
    List<Row> articles = new ArrayList<>();
    for (int company = 0; company <= last; company++) {
      articles.add(notice(company));
    }
    articles.add(
        article(
            last,
            59,
            COMPANIES.get(last) + " INC posts higher 4TH QTR profit",
            COMPANIES.get(last) + " reported its figures on Thursday.\n" + results(last)));
    var stories = stories(articles);
    assertThat(stories.get(last + "-59"))
        .isEqualTo(stories.get("%02d-%02d".formatted(last, last)))
        .isNotEqualTo(stories.get("%02d-%02d".formatted(last - 1, last - 1)));
  }
}
