package org.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dateline.ingest.IngestTestSupport.InputFile;
import org.dateline.ingest.source.Sources;
import org.dateline.table.ArticleVersions;
import org.dateline.table.Articles;
import org.dateline.table.Tables;
import org.dateline.testing.SharedSpark;
import org.dateline.testing.StepChecks;
import org.dateline.testing.TestRows;
import org.junit.jupiter.api.Test;

class CorrectedArticlesTest {
  private static final String QUAY =
      "The harbour council voted nine to two on Monday to rebuild the old quay.";
  private static final String COST = "The work will cost four million pounds, the mayor said.";
  private static final String CORRECTED =
      "The work will cost forty million pounds, the mayor said.";
  private static final String FERRY = "The ferry line to the islands closes in autumn.";

  @Test
  void changedTextUnderTheSameAddress_isANewVersion() {
    List<Row> versions =
        versions(
            line("2024-05-31T08:00:00Z", "Quay", "https://www.h.example/quay?utm_source=x", COST),
            line("2024-05-31T10:00:00Z", "Quay", "http://h.example/quay/#top", CORRECTED));
    assertThat(versions).hasSize(2);
    Row first = versions.get(0);
    Row second = versions.get(1);
    assertThat(first.<String>getAs("address")).isEqualTo("h.example/quay");
    assertThat(first.<Integer>getAs("version")).isEqualTo(1);
    assertThat(first.<Boolean>getAs("newest")).isFalse();
    assertThat(first.<Object>getAs("valid_to")).isEqualTo(second.getAs("valid_from"));
    assertThat(second.<Boolean>getAs("newest")).isTrue();
    assertThat(second.<Object>getAs("valid_to")).isNull();
    assertThat(second.<String>getAs("first_article_id")).isEqualTo(first.getAs("article_id"));
  }

  @Test
  void differentStoriesUnderOneAddress_areNoVersions() {
    assertThat(
            versions(
                line("2024-05-31", "Quay", "https://h.example/news", QUAY),
                line("2024-06-01", "Ferry", "https://h.example/news", FERRY)))
        .isEmpty();
  }

  @Test
  void addressWithoutAPath_tellsNothing() {
    assertThat(
            versions(
                line("2024-05-31", "Quay", "https://h.example/", COST),
                line("2024-06-01", "Quay", "https://h.example/", CORRECTED)))
        .isEmpty();
  }

  @Test
  void newTitle_isAVersionIfHalfTheParagraphsStay() {
    String both = QUAY + "\\n\\n" + COST;
    assertThat(
            versions(
                line("2024-05-31", "Quay", "https://h.example/quay", both),
                line(
                    "2024-06-01",
                    "Quay: correction",
                    "https://h.example/quay",
                    both + "\\n\\n" + FERRY)))
        .hasSize(2);
  }

  @Test
  void correctionInALaterRun_followsWhatIsKnown() {
    Tables nothing = IngestTestSupport.nothingKnown();
    Tables first =
        settle(nothing, "a.jsonl", line("2024-05-31", "Quay", "https://h.example/q", COST));
    Tables second =
        settle(
            IngestTestSupport.known(nothing, first),
            "0.jsonl",
            line("2024-05-31", "Quay", "https://h.example/q", CORRECTED));
    List<Row> versions = second.get(ArticleVersions.SCHEMA).orderBy("version").collectAsList();
    assertThat(versions).hasSize(2);
    assertThat(versions.get(1).<String>getAs("article_id"))
        .isEqualTo(second.get(Articles.SCHEMA).head().getAs("article_id"));
    Dataset<Row> all = first.get(Articles.SCHEMA).union(second.get(Articles.SCHEMA));
    assertThat(
            ArticleVersions.newestOf(all, second.get(ArticleVersions.SCHEMA))
                .select("text")
                .collectAsList())
        .extracting(row -> row.getString(0))
        .containsExactly(CORRECTED);
  }

  @Test
  void versions_areTheSameUnderAnyPartitioning() {
    var raw =
        SharedSpark.session()
            .createDataFrame(
                IngestTestSupport.rawRecords(
                    InputFile.of(
                        "a.jsonl",
                        line("2024-05-31", "Quay", "https://h.example/q", COST)
                            + line("2024-06-01", "Quay", "https://h.example/q", CORRECTED)
                            + line("2024-06-02", "Quay", "https://h.example/q", QUAY))),
                Ingest.RAW_RECORD);
    assertThat(sorted(raw.repartition(7))).hasSize(3).isEqualTo(sorted(raw.repartition(1)));
  }

  @Test
  void declarations_hold() {
    StepChecks.declarations_hold(
        settle(
            IngestTestSupport.nothingKnown(),
            "a.jsonl",
            line("2024-05-31", "Quay", "https://h.example/q", COST)
                + line("2024-06-01", "Quay", "https://h.example/q", CORRECTED)));
  }

  private static List<String> sorted(Dataset<Row> raw) {
    Tables settled =
        Ingest.settle(
            Ingest.drafts(raw, IngestTestSupport.PARAMS, Sources.NONE),
            IngestTestSupport.nothingKnown(),
            IngestTestSupport.PARAMS);
    return TestRows.sorted(settled.get(ArticleVersions.SCHEMA));
  }

  private static List<Row> versions(String... lines) {
    return settle(IngestTestSupport.nothingKnown(), "a.jsonl", String.join("", lines))
        .get(ArticleVersions.SCHEMA)
        .orderBy("version")
        .collectAsList();
  }

  private static Tables settle(Tables known, String file, String lines) {
    return Ingest.settle(
        IngestTestSupport.drafts(IngestTestSupport.PARAMS, InputFile.of(file, lines)).cache(),
        known,
        IngestTestSupport.PARAMS);
  }

  private static String line(String date, String title, String url, String text) {
    return """
        {"source":"Harbour Times","date":"%s","title":"%s","url":"%s","text":"%s"}
        """
        .formatted(date, title, url, text);
  }
}
