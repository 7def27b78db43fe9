package org.dateline.ingest.page;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import org.apache.spark.sql.Row;
import org.dateline.ingest.IngestTestSupport;
import org.dateline.ingest.IngestTestSupport.InputFile;
import org.junit.jupiter.api.Test;

class HtmlPageTest {
  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="en"><head><title>Council votes for new quay | Harbour Times</title>
      <meta property="og:site_name" content="Harbour Times">
      <meta property="article:published_time" content="2024-05-31T18:02:00+02:00">
      <link rel="canonical" href="https://www.harbourtimes.example/2024/quay"></head>
      <body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
      <article><h1>Council votes for new quay</h1>
      <p>The harbour council voted nine to two on Monday to rebuild the old quay in spring.</p>
      <p>The work will cost four million pounds, the mayor said after the long debate.</p></article>
      <footer>Terms of use</footer></body></html>
      """;

  @Test
  void page_isAnArticleWithWhatItsHeadSays() {
    Row article = IngestTestSupport.row("quay.html", PAGE);
    assertThat(article.<String>getAs("title")).isEqualTo("Council votes for new quay");
    assertThat(article.<String>getAs("source")).isEqualTo("Harbour Times");
    assertThat(article.<String>getAs("url"))
        .isEqualTo("https://www.harbourtimes.example/2024/quay");
    assertThat(article.<String>getAs("date_provenance")).isEqualTo("html");
    assertThat(article.<java.sql.Timestamp>getAs("published_at").toInstant())
        .hasToString("2024-05-31T16:02:00Z");
    assertThat(article.<String>getAs("text"))
        .startsWith("The harbour council")
        .endsWith("long debate.")
        .contains("spring.\n\nThe work");
  }

  @Test
  void pageInAFieldOfARecord_fillsWhatTheRecordLeavesOut() {
    String json =
        """
        {"source":"Harbour Times","title":"New quay","html":"%s"}\
        """
            .formatted(PAGE.replace("\"", "\\\"").replace("\n", "\\n"));
    Row article = IngestTestSupport.row("pages.jsonl", json);
    assertThat(article.<String>getAs("title")).isEqualTo("New quay");
    assertThat(article.<String>getAs("date_provenance")).isEqualTo("html");
    assertThat(article.<String>getAs("article_id"))
        .isEqualTo(IngestTestSupport.row("quay.html", PAGE).getAs("article_id"));
  }

  @Test
  void pageWithoutAStory_isRejected() {
    Row row =
        IngestTestSupport.row("index.html", "<html><body><nav>Home Sport</nav></body></html>");
    assertThat(row.<String>getAs("reason")).isEqualTo("no_text");
  }

  @Test
  void bytesThatAreNoCharacters_countOnlyInTheStory() {
    String inMenu = PAGE.replace("Sport", "Caf\u00e9");
    String inStory = PAGE.replace("mayor", "caf\u00e9 owner");
    assertThat(row(inMenu).<String>getAs("reason")).isNull();
    assertThat(row(inStory).<String>getAs("reason")).isEqualTo("invalid_utf8");
    assertThat(row(inStory).<String>getAs("detail"))
        .contains("four million pounds, the caf. Correct");
  }

  /** Declared as UTF-8 and written as Latin 1. */
  private static Row row(String page) {
    byte[] bytes = page.replace("<head>", "<head><meta charset=utf-8>").getBytes(ISO_8859_1);
    return IngestTestSupport.rows(new InputFile("a.html", bytes)).get(0);
  }
}
