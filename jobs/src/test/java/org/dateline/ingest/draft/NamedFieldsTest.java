package org.dateline.ingest.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Instant;
import org.apache.spark.sql.Row;
import org.dateline.ingest.IngestTestSupport;
import org.junit.jupiter.api.Test;

/** The records of the tools and services that corpora come from. */
class NamedFieldsTest {
  private static final String TEXT = "The harbour council voted for a new quay, nine to two.";

  @Test
  void newsPlease_isReadAndItsDownloadIsNoDate() {
    Row row =
        read(
            """
            {"authors": ["Ann Roe"], "date_download": "2024-07-01 08:00:00",
             "date_modify": "2024-06-30 10:00:00", "date_publish": "2024-05-31 06:30:00",
             "description": "x", "language": "en", "maintext": "%s", "source_domain": "wire.example",
             "title": "Quay", "url": "https://wire.example/quay"}\
            """);
    assertArticle(row, "wire.example", "2024-05-31");
    assertThat(row.<Timestamp>getAs("fetched_at").toInstant())
        .isEqualTo(Instant.parse("2024-07-01T08:00:00Z"));
    Row undated =
        read(
            "{\"date_download\": \"2024-07-01 08:00:00\", \"date_modify\": \"2024-06-30\","
                + " \"maintext\": \"%s\"}");
    assertThat(undated.<Object>getAs("published_at")).isNull();
    assertThat(undated.<String>getAs("date_raw")).isNull();
  }

  @Test
  void mediaCloud_isRead() {
    Row row =
        read(
            """
            {"id": "a1", "indexed_date": "2024-06-02T01:02:03Z", "language": "en",
             "media_name": "wire.example", "media_url": "wire.example", "publish_date": "2024-05-31",
             "title": "Quay", "text": "%s", "url": "https://wire.example/quay"}\
            """);
    assertArticle(row, "wire.example", "2024-05-31");
  }

  @Test
  void webz_isReadFromItsThreadAndItsCrawlIsNoDate() {
    Row row =
        read(
            """
            {"thread": {"site": "wire.example", "site_full": "news.wire.example", "title": "Quay"},
             "author": "Ann Roe", "published": "2024-05-31T06:30:00.000+03:00", "title": "",
             "text": "%s", "language": "english", "crawled": "2024-07-01T08:00:00.000+03:00",
             "url": "https://news.wire.example/quay"}\
            """);
    assertArticle(row, "wire.example", "2024-05-31");
    assertThat(row.<Timestamp>getAs("fetched_at").toInstant())
        .isEqualTo(Instant.parse("2024-07-01T05:00:00Z"));
  }

  @Test
  void newsService_isRead() {
    Row row =
        read(
            """
            {"source": {"id": null, "name": "Wire"}, "author": "Ann Roe", "title": "Quay",
             "url": "https://wire.example/quay", "publishedAt": "2024-05-31T06:30:00Z",
             "content": "%s"}\
            """);
    assertArticle(row, "Wire", "2024-05-31");
  }

  @Test
  void gdeltArticleList_hasNoTextAndTheReasonSaysWhy() {
    Row row =
        read(
            """
            {"url": "https://wire.example/quay", "title": "Quay", "seendate": "20240531T063000Z",
             "domain": "wire.example", "language": "English", "sourcecountry": "Norway"}\
            """);
    assertThat(row.<String>getAs("reason")).isEqualTo("no_text");
    assertThat(row.<String>getAs("detail")).contains("GDELT");
  }

  @Test
  void mappedField_isLookedForUnderThatNameOnly() {
    var params = IngestTestSupport.params("fields.text=lead");
    var file =
        IngestTestSupport.InputFile.of("a.jsonl", "{\"title\":\"Quay\",\"text\":\"" + TEXT + "\"}");
    assertThat(IngestTestSupport.rows(params, file).get(0).<String>getAs("reason"))
        .isEqualTo("no_text");
  }

  private static void assertArticle(Row row, String source, String day) {
    assertThat(row.<String>getAs("reason")).isNull();
    assertThat(row.<String>getAs("title")).isEqualTo("Quay");
    assertThat(row.<String>getAs("text")).isEqualTo(TEXT);
    assertThat(row.<String>getAs("source")).isEqualTo(source);
    assertThat(row.<String>getAs("language")).isEqualTo("en");
    assertThat(row.<java.sql.Date>getAs("published_date")).hasToString(day);
  }

  private static Row read(String json) {
    return IngestTestSupport.row("a.json", json.replace("%s", TEXT));
  }
}
