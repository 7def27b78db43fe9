package org.dateline.analysis.cooccurrence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dateline.analysis.cooccurrence.CooccurrenceCorpus.mention;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.dateline.analysis.cooccurrence.NaiveCooccurrence.Document;
import org.dateline.analysis.cooccurrence.NaiveCooccurrence.PairRow;
import org.dateline.analysis.cooccurrence.counted.CooccurrenceParams;
import org.dateline.analysis.significance.Contingency;
import org.dateline.table.ArticleCopies;
import org.dateline.table.EntityMentions;
import org.dateline.table.StoryArticles;
import org.dateline.table.Tables;
import org.dateline.testing.StepChecks;
import org.dateline.testing.TestRows;
import org.junit.jupiter.api.Test;

class CooccurrenceAnalysisTest {
  private static final String AWS = "Amazon_Web_Services";
  private static final String APPLE = "Apple_Inc.";
  private static final String DUPIN = "corpus/PERSON/benoit_dupin";
  private static final String OPENAI = "OpenAI";

  /** Apple speaks at a cloud conference; a second paper prints the report of the first. */
  private static final List<Document> CONFERENCE =
      List.of(
          new Document(
              "a1",
              LocalDate.of(2024, 5, 3),
              "courier",
              "a1",
              true,
              "conference",
              List.of(Set.of(APPLE, AWS), Set.of(APPLE, DUPIN), Set.of())),
          new Document(
              "a2",
              LocalDate.of(2024, 5, 4),
              "ledger",
              "a1",
              false,
              "conference",
              List.of(Set.of(APPLE, AWS), Set.of(APPLE, DUPIN), Set.of())),
          new Document(
              "a3",
              LocalDate.of(2024, 6, 10),
              "herald",
              "a3",
              true,
              "conference",
              List.of(Set.of(APPLE), Set.of(), Set.of(AWS))),
          new Document("a4", null, "courier", "a4", true, "review", List.of(Set.of(APPLE, AWS))),
          new Document(
              "a5",
              LocalDate.of(2023, 12, 31),
              "herald",
              "a5",
              true,
              "funding",
              List.of(Set.of(OPENAI), Set.of())));

  @Test
  void smallCorpus_givesTheRowsWorkedOutByHand() {
    List<String> lines =
        compute(CONFERENCE, CooccurrenceCorpus.params(2, 4)).stream().map(this::line).toList();

    // articles stories originals sources | windows a b total | npmi G² q jaccard | dates | evidence
    assertThat(String.join("\n", lines))
        .isEqualToIgnoringNewLines(
            """
            article 2024 Amazon_Web_Services Apple_Inc. | 3 1 2 3 | 3 3 3 3 | 1.0000 0.0000 1.0000 1.0000 | 2024-05-03 2024-06-10 | [a1:0, a2:0, a3:2]
            article 2024 Amazon_Web_Services corpus/PERSON/benoit_dupin | 2 1 1 2 | 2 3 2 3 | 0.0000 0.0000 1.0000 0.6667 | 2024-05-03 2024-05-04 | [a1:1, a2:1]
            article 2024 Apple_Inc. corpus/PERSON/benoit_dupin | 2 1 1 2 | 2 3 2 3 | 0.0000 0.0000 1.0000 0.6667 | 2024-05-03 2024-05-04 | [a1:1, a2:1]
            article 2024-05 Amazon_Web_Services Apple_Inc. | 2 1 1 2 | 2 2 2 2 | 1.0000 0.0000 1.0000 1.0000 | 2024-05-03 2024-05-04 | [a1:0, a2:0]
            article 2024-05 Amazon_Web_Services corpus/PERSON/benoit_dupin | 2 1 1 2 | 2 2 2 2 | 1.0000 0.0000 1.0000 1.0000 | 2024-05-03 2024-05-04 | [a1:1, a2:1]
            article 2024-05 Apple_Inc. corpus/PERSON/benoit_dupin | 2 1 1 2 | 2 2 2 2 | 1.0000 0.0000 1.0000 1.0000 | 2024-05-03 2024-05-04 | [a1:1, a2:1]
            article all Amazon_Web_Services Apple_Inc. | 4 2 3 3 | 4 4 4 5 | 1.0000 5.0040 0.0759 1.0000 | 2024-05-03 2024-06-10 | [a1:0, a4:0, a2:0, a3:2]
            article all Amazon_Web_Services corpus/PERSON/benoit_dupin | 2 1 1 2 | 2 4 2 5 | 0.2435 1.1849 0.2764 0.5000 | 2024-05-03 2024-05-04 | [a1:1, a2:1]
            article all Apple_Inc. corpus/PERSON/benoit_dupin | 2 1 1 2 | 2 4 2 5 | 0.2435 1.1849 0.2764 0.5000 | 2024-05-03 2024-05-04 | [a1:1, a2:1]
            sentence 2024 Amazon_Web_Services Apple_Inc. | 2 1 1 2 | 2 3 5 9 | 0.1212 0.2285 0.6327 0.3333 | 2024-05-03 2024-05-04 | [a1:0, a2:0]
            sentence 2024 Apple_Inc. corpus/PERSON/benoit_dupin | 2 1 1 2 | 2 5 2 9 | 0.3908 2.8046 0.1880 0.4000 | 2024-05-03 2024-05-04 | [a1:1, a2:1]
            sentence 2024-05 Amazon_Web_Services Apple_Inc. | 2 1 1 2 | 2 2 4 6 | 0.3691 2.0930 0.1480 0.5000 | 2024-05-03 2024-05-04 | [a1:0, a2:0]
            sentence 2024-05 Apple_Inc. corpus/PERSON/benoit_dupin | 2 1 1 2 | 2 4 2 6 | 0.3691 2.0930 0.1480 0.5000 | 2024-05-03 2024-05-04 | [a1:1, a2:1]
            sentence all Amazon_Web_Services Apple_Inc. | 3 2 2 2 | 3 4 6 12 | 0.2925 1.5518 0.2129 0.4286 | 2024-05-03 2024-05-04 | [a1:0, a4:0, a2:0]
            sentence all Apple_Inc. corpus/PERSON/benoit_dupin | 2 1 1 2 | 2 6 2 12 | 0.3869 3.1753 0.1495 0.3333 | 2024-05-03 2024-05-04 | [a1:1, a2:1]
            """
                .stripTrailing());
  }

  @Test
  void undatedArticlesOnly_countInAllTimeWithoutDates() {
    var undated =
        List.of(
            document("u1", null, Set.of(APPLE, OPENAI)),
            document("u2", null, Set.of(OPENAI, APPLE)));

    List<PairRow> rows = compute(undated, CooccurrenceCorpus.params(1, 1));

    assertThat(rows).extracting(PairRow::period).containsOnly("all");
    assertThat(rows).hasSize(2).extracting(PairRow::firstDate).containsOnlyNulls();
    assertThat(rows).extracting(PairRow::lastDate).containsOnlyNulls();
    assertThat(rows).extracting(PairRow::evidence).containsOnly(List.of("u1:0"));
  }

  @Test
  void pairBelowMinArticlesInAMonth_isListedForTheYearOnly() {
    var months =
        List.of(
            document("m1", LocalDate.of(2024, 1, 31), Set.of(APPLE, OPENAI)),
            document("m2", LocalDate.of(2024, 2, 1), Set.of(APPLE, OPENAI)));

    assertThat(compute(months, CooccurrenceCorpus.params(2, 1)))
        .extracting(PairRow::period)
        .containsExactly("2024", "all", "2024", "all");
  }

  @Test
  void articleWithoutSentences_isNoWindow() {
    var mentions =
        TestRows.of(
            EntityMentions.SCHEMA,
            mention("a1", 0, APPLE),
            mention("a1", 0, OPENAI),
            mention("a2", 0, APPLE),
            mention("a2", 0, OPENAI));
    Tables inputs =
        CooccurrenceCorpus.tables(
                List.of(
                    document("a1", null, Set.of()),
                    new Document("a2", null, "courier", "a2", true, "a2", List.of())))
            .with(EntityMentions.SCHEMA, mentions);

    assertThat(compute(inputs, CooccurrenceCorpus.params(1, 9)))
        .hasSize(2)
        .allSatisfy(
            row -> {
              assertThat(row.windows()).isEqualTo(new Contingency(1, 1, 1, 1));
              assertThat(row.evidence()).containsExactly("a1:0");
            });
  }

  @Test
  void articlesWithoutCopyGroupOrStory_standForThemselves() {
    Tables inputs =
        CooccurrenceCorpus.tables(CONFERENCE)
            .with(ArticleCopies.SCHEMA, TestRows.of(ArticleCopies.SCHEMA))
            .with(StoryArticles.SCHEMA, TestRows.of(StoryArticles.SCHEMA));

    assertThat(compute(inputs, CooccurrenceCorpus.params(4, 1)))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.originals()).isEqualTo(4);
              assertThat(row.stories()).isEqualTo(4);
            });
  }

  @Test
  void articleWithManyEntities_givesEveryPair() {
    Set<String> names =
        Set.copyOf(IntStream.range(0, 300).mapToObj(number -> "person/" + number).toList());

    List<PairRow> rows =
        compute(List.of(document("list", null, names)), CooccurrenceCorpus.params(1, 1));

    assertThat(rows).hasSize(2 * 300 * 299 / 2);
    assertThat(rows).allSatisfy(row -> assertThat(row.entityA()).isLessThan(row.entityB()));
  }

  @Test
  void emptyInput_givesExactSchema() {
    StepChecks.emptyInput_givesExactSchema(
        CooccurrenceCorpus.tables(CONFERENCE),
        tables -> CooccurrenceAnalysis.ANALYSIS.compute(tables, CooccurrenceCorpus.params(2, 3)));
  }

  @Test
  void wrongSettings_areAllReported() {
    assertThatThrownBy(() -> CooccurrenceCorpus.params(0, 101))
        .hasMessage(
            "2 problems:\n  - analysis.cooccurrence.min-articles = 0: expected 1 or more\n"
                + "  - analysis.cooccurrence.evidence = 101: expected 0 to 100");
  }

  private static Document document(String id, LocalDate date, Set<String> sentence) {
    return new Document(id, date, "courier", id, true, id, List.of(sentence));
  }

  private static List<PairRow> compute(List<Document> documents, CooccurrenceParams params) {
    return compute(CooccurrenceCorpus.tables(documents), params);
  }

  private static List<PairRow> compute(Tables inputs, CooccurrenceParams params) {
    return CooccurrenceCorpus.rows(
        CooccurrenceAnalysis.compute(inputs, params).get(Cooccurrence.SCHEMA));
  }

  private String line(PairRow row) {
    Contingency windows = row.windows();
    return String.format(
        Locale.ROOT,
        "%s %s %s %s | %d %d %d %d | %d %d %d %d | %.4f %.4f %.4f %.4f | %s %s | %s",
        row.window(),
        row.period(),
        row.entityA(),
        row.entityB(),
        row.articles(),
        row.stories(),
        row.originals(),
        row.sources(),
        windows.together(),
        windows.first(),
        windows.second(),
        windows.total(),
        row.npmi(),
        row.logLikelihood(),
        row.qValue(),
        row.jaccard(),
        row.firstDate(),
        row.lastDate(),
        row.evidence());
  }
}
