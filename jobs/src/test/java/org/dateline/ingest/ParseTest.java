package org.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.spark.sql.Row;
import org.dateline.ingest.IngestTestSupport.InputFile;
import org.dateline.text.NormalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParseTest {
  private static final String TEXT = "The harbour council voted nine to two on Monday.";

  @Test
  void jsonArticle_hasEveryColumn() {
    Row row =
        IngestTestSupport.row(
            "a.jsonl",
            """
            {"headline":"Council votes","publisher":" The  Harbour Times","link":"https://www.h.example/q",\
            "byline":"By Ann Roe and Ben Doe","published":"2016-09-20T10:00:00Z","language":"en-GB",\
            "body":"%s"}"""
                .formatted(TEXT));
    assertThat(row.<String>getAs("title")).isEqualTo("Council votes");
    assertThat(row.<String>getAs("source")).isEqualTo("The Harbour Times");
    assertThat(row.<String>getAs("url")).isEqualTo("https://www.h.example/q");
    assertThat(row.getList(row.fieldIndex("authors")))
        .isEqualTo(java.util.List.of("Ann Roe", "Ben Doe"));
    assertThat(row.<String>getAs("language")).isEqualTo("en");
    assertThat(row.<java.sql.Timestamp>getAs("published_at").toInstant())
        .hasToString("2016-09-20T10:00:00Z");
    assertThat(row.<java.sql.Date>getAs("published_date")).hasToString("2016-09-20");
    assertThat(row.<String>getAs("date_provenance")).isEqualTo("metadata");
    assertThat(row.<String>getAs("date_precision")).isEqualTo("second");
    assertThat(row.<String>getAs("date_raw")).isEqualTo("2016-09-20T10:00:00Z");
    assertThat(row.<String>getAs("text")).isEqualTo(TEXT);
    assertThat(row.<String>getAs("text_fingerprint")).isEqualTo(NormalizedText.fingerprint(TEXT));
    assertThat(row.<String>getAs("article_id"))
        .isEqualTo(NormalizedText.fingerprint("The Harbour Times", TEXT));
    assertThat(row.<String>getAs("reason")).isNull();
  }

  @Test
  void sameTextFromTheSameSource_isTheSameArticleInEveryFormat() {
    String json = "{\"source\":\"Harbour Times\",\"text\":\"" + TEXT + "\"}";
    String markdown = "---\nsource: Harbour Times\n---\n**" + TEXT.replace(' ', '\u00a0') + "**\n";
    String reprint = "{\"source\":\"Other Times\",\"text\":\"" + TEXT + "\"}";
    Row first = IngestTestSupport.row("a.jsonl", json);
    Row second = IngestTestSupport.row("b.md", markdown);
    Row third = IngestTestSupport.row("c.jsonl", reprint);
    assertThat(second.<String>getAs("article_id")).isEqualTo(first.getAs("article_id"));
    assertThat(third.<String>getAs("article_id")).isNotEqualTo(first.getAs("article_id"));
    assertThat(third.<String>getAs("text_fingerprint")).isEqualTo(first.getAs("text_fingerprint"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"title\":\"x\", | broken_json",
        "{\"text\":\"a\"} {\"text\":\"b\"} | broken_json",
        "[1,2] | not_an_object",
        "\"text\" | not_an_object",
        "null | not_an_object",
        "{\"title\":\"x\"} | no_text",
        "{\"text\":\" \"} | no_text",
        "{\"text\":17} | no_text",
        "{\"text\":\"Advertisement\"} | no_text",
        "{\"text\":\"Too short.\"} | too_short",
      })
  void badLine_isRejectedWithItsReason(String line, String reason) {
    Row row =
        IngestTestSupport.rows(InputFile.of("a.jsonl", "{\"text\":\"" + TEXT + "\"}\n" + line))
            .get(1);
    assertThat(row.<String>getAs("reason")).isEqualTo(reason);
    assertThat(row.<String>getAs("detail")).contains("expected").contains("found");
    assertThat(row.<String>getAs("snippet")).isEqualTo(line);
    assertThat(row.<String>getAs("article_id")).isNull();
    assertThat(row.<Long>getAs("input_record")).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "---\\ntitle: Quay: the vote\\n---\\nText",
        "---\\ntitle: [Quay\\n---\\nText",
        "---\\ntitle: Quay\\nText without an end",
      })
  void brokenFrontMatter_isRejected(String text) {
    Row row = IngestTestSupport.row("a.md", text.replace("\\n", "\n"));
    assertThat(row.<String>getAs("reason")).isEqualTo("broken_front_matter");
  }

  @Test
  void frontMatterOfAnyYaml_neitherRunsCodeNorEndsTheRun() {
    Row code = IngestTestSupport.row("a.md", "---\ntitle: !!java.lang.Runtime [x]\n---\n" + TEXT);
    assertThat(code.<String>getAs("reason")).isEqualTo("broken_front_matter");
    Row deep = IngestTestSupport.row("a.md", "---\ntitle: " + "[".repeat(4000) + "\n---\n" + TEXT);
    assertThat(deep.<String>getAs("reason")).isEqualTo("broken_front_matter");
  }

  @Test
  void frontMatter_givesTitleAuthorAndDate() {
    Row row =
        IngestTestSupport.row(
            "a.txt",
            """

            ---

            title: '港口今天重新开放，能否繁荣？'
            date: 2024-05-31
            author: 港口实验室

            ---

            作者：小林

            %s港口议会星期一以九票对两票通过了新码头的方案，春天动工，市长在投票之后对记者这样说。
            """
                .formatted("![](https://img.example/1)\n\n"));
    assertThat(row.<String>getAs("title")).isEqualTo("港口今天重新开放，能否繁荣？");
    assertThat(row.getList(row.fieldIndex("authors"))).isEqualTo(java.util.List.of("港口实验室"));
    assertThat(row.<java.sql.Date>getAs("published_date")).hasToString("2024-05-31");
    assertThat(row.<String>getAs("date_provenance")).isEqualTo("front_matter");
    assertThat(row.<String>getAs("language")).isEqualTo("zh");
    assertThat(row.<String>getAs("text")).startsWith("港口议会").endsWith("这样说。");
  }

  @Test
  void firstHeadingOfMarkdown_isTheTitle() {
    Row row = IngestTestSupport.row("a.md", "# Council votes #\n\n" + TEXT + "\n");
    assertThat(row.<String>getAs("title")).isEqualTo("Council votes");
    assertThat(row.<String>getAs("text")).isEqualTo(TEXT);
  }

  @Test
  void source_isThePublisherElseTheHostElseUnknown() {
    assertThat(source("\"publisher\":\"The Times\",\"url\":\"https://a.example/\""))
        .isEqualTo("The Times");
    assertThat(source("\"url\":\"https://www.A.example/x?y={1}\"")).isEqualTo("a.example");
    assertThat(source("\"source\":{\"id\":null,\"name\":\"The Times\"}")).isEqualTo("The Times");
    assertThat(source("\"source\":\"undefined\"")).isEqualTo("unknown");
  }

  @Test
  void mappedFields_areReadUnderTheirNamesOnly() {
    var params =
        IngestTestSupport.params(
            "fields.text=article.body", "fields.title=hed", "fields.date=published.first");
    Row row =
        IngestTestSupport.rows(
                params,
                InputFile.of(
                    "a.jsonl",
                    """
                    {"hed":"Council votes","title":"wrong","date":"2001-01-01","text":"wrong text, wrong text",\
                    "article":{"body":["%s","Work begins in spring."]},"published":{"first":1474365600}}"""
                        .formatted(TEXT)))
            .get(0);
    assertThat(row.<String>getAs("title")).isEqualTo("Council votes");
    assertThat(row.<String>getAs("text")).isEqualTo(TEXT + "\n\nWork begins in spring.");
    assertThat(row.<java.sql.Date>getAs("published_date")).hasToString("2016-09-20");
  }

  private static String source(String fields) {
    return IngestTestSupport.row("a.jsonl", "{" + fields + ",\"text\":\"" + TEXT + "\"}")
        .getAs("source");
  }
}
