package org.dateline.analysis.cooccurrence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dateline.analysis.contract.Analysis.Renewed;
import org.dateline.analysis.cooccurrence.NaiveCooccurrence.Document;
import org.dateline.analysis.cooccurrence.counted.CooccurrenceParams;
import org.dateline.analysis.cooccurrence.counted.CountedArticle;
import org.dateline.analysis.cooccurrence.counted.CountedPeriods;
import org.dateline.analysis.cooccurrence.counted.Period;
import org.dateline.spark.Checkpoint;
import org.dateline.table.EntityMentions;
import org.dateline.table.Tables;
import org.dateline.testing.SharedSpark;
import org.dateline.testing.TestRows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Night after night: only periods in which something has changed are counted again. */
class CooccurrenceRenewalTest {
  private static final CooccurrenceParams PARAMS = CooccurrenceCorpus.params(1, 2);
  private static final Set<String> PAIR = Set.of("Apple_Inc.", "OpenAI");
  private static final Set<String> THREE = Set.of("Apple_Inc.", "OpenAI", "Nvidia");

  /** Two articles of January, two of March, one of the year before and one without a date. */
  private static final List<Document> CORPUS =
      List.of(
          document("j1", "2024-01-03", "s1"),
          document("j2", "2024-01-20", "s2"),
          document("m1", "2024-03-05", "s3"),
          document("m2", "2024-03-09", "s3"),
          document("o1", "2023-11-11", "s4"),
          new Document("u1", null, "courier", "u1", true, "s5", List.of(THREE)));

  @Test
  void nothingNew_keepsEveryPeriod() {
    Renewed renewed = renew(CORPUS, rows(CORPUS));

    assertThat(renewed.kept())
        .containsExactlyInAnyOrder("all", "2023", "2023-11", "2024", "2024-01", "2024-03");
    assertThat(renewed.rows().get(Cooccurrence.SCHEMA).count()).isZero();
  }

  @Test
  void newArticle_leavesOtherMonthsAndYearsAlone() {
    assertThat(keptAfter(plus(document("m3", "2024-03-30", "s3"))))
        .containsExactlyInAnyOrder("2023", "2023-11", "2024-01");
  }

  @Test
  void articleThatNamesNobody_changesItsMonth_forItIsAWindow() {
    var silent =
        new Document(
            "m3", LocalDate.parse("2024-03-30"), "courier", "m3", true, "s3", List.of(Set.of()));

    assertThat(keptAfter(plus(silent))).containsExactlyInAnyOrder("2023", "2023-11", "2024-01");
  }

  @Test
  void removedArticle_changesItsMonth_andAnEmptyMonthIsGone() {
    Renewed renewed = renew(without("o1"), rows(CORPUS));

    assertThat(renewed.kept()).containsExactlyInAnyOrder("2024", "2024-01", "2024-03");
    assertThat(renewed.rows().get(Cooccurrence.SCHEMA).select("period").distinct().collectAsList())
        .extracting(row -> row.getString(0))
        .containsExactly("all");
  }

  @Test
  void articleOfAnotherDate_changesBothMonths() {
    assertThat(keptAfter(with("j2", document("j2", "2024-03-20", "s2"))))
        .containsExactlyInAnyOrder("2023", "2023-11");
  }

  @Test
  void storyGroupedAnew_changesTheMonthsOfItsArticles() {
    assertThat(keptAfter(with("j2", document("j2", "2024-01-20", "s1"))))
        .containsExactlyInAnyOrder("2023", "2023-11", "2024-03");
  }

  @Test
  void otherSentenceSourceOrOriginal_changesTheMonth() {
    var date = LocalDate.parse("2024-01-20");
    var names = List.of(THREE, PAIR);
    for (Document changed :
        List.of(
            new Document("j2", date, "herald", "j2", true, "s2", names),
            new Document("j2", date, "courier", "j1", true, "s2", names),
            new Document("j2", date, "courier", "j2", false, "s2", names),
            new Document("j2", date, "courier", "j2", true, "s2", List.of(PAIR, THREE)))) {
      assertThat(keptAfter(with("j2", changed)))
          .as("%s", changed)
          .containsExactlyInAnyOrder("2023", "2023-11", "2024-03");
    }
  }

  @Test
  void rowsOfTwoStates_areNotKept() {
    Dataset<Row> rows = rows(CORPUS);
    Dataset<Row> mixed = rows.union(rows.withColumn("period_state", rows.col("entity_a")));

    assertThat(renew(CORPUS, mixed).kept()).isEmpty();
  }

  @Test
  void monthsThatStay_areNotCounted() {
    Tables inputs = CooccurrenceCorpus.tables(CORPUS);
    var numbers =
        Checkpoint.of(DenseIds.of(inputs.get(EntityMentions.SCHEMA), "entity_id", "entity"));

    var counted =
        CountedArticles.in(
            CountedPeriods.of(List.of(202403)),
            CountedArticles.of(inputs, numbers),
            List.of(Period.YEAR, Period.MONTH));

    assertThat(counted.collectAsList())
        .extracting(CountedArticle::getArticleId)
        .containsExactlyInAnyOrder("m1", "m2");
  }

  @ParameterizedTest
  @ValueSource(longs = {5, 6})
  void nights_giveTheRowsOfOneCount(long seed) {
    var random = new Random(seed);
    List<Document> documents = new ArrayList<>(CORPUS);
    Dataset<Row> rows = rows(documents);
    for (int night = 1; night <= 3; night++) {
      change(documents, random, night);
      int partitions = night % 2 == 0 ? 1 : 7;
      Renewed renewed =
          renew(CooccurrenceCorpus.tables(documents), rows, table -> table.repartition(partitions));
      var kept = rows.col("period").isin(renewed.kept().toArray());

      assertThat(renewed.kept()).as("seed %d, night %d", seed, night).isNotEmpty();
      rows = kept(rows.filter(kept).union(renewed.rows().get(Cooccurrence.SCHEMA)));
      assertThat(TestRows.sorted(rows)).isEqualTo(TestRows.sorted(rows(documents)));
    }
  }

  @Test
  void tasksWithoutMemory_giveTheSameRows() {
    Tables inputs = CooccurrenceCorpus.tables(CORPUS);

    Renewed shuffled =
        CooccurrenceAnalysis.renew(inputs, before(none()), PARAMS, new BroadcastBudget(0));

    assertThat(TestRows.sorted(shuffled.rows().get(Cooccurrence.SCHEMA)))
        .isEqualTo(TestRows.sorted(rows(CORPUS)));
  }

  /** An article comes, one goes, one is corrected, one joins another story; one month stays. */
  private static void change(List<Document> documents, Random random, int night) {
    String month = "2024-0" + (1 + random.nextInt(4));
    documents.add(document("n" + night, month + "-15", "s" + random.nextInt(4)));
    int changed = random.nextInt(documents.size());
    Document old = documents.get(changed);
    if (!old.id().equals("o1")) {
      documents.set(changed, document(old.id(), month + "-28", "s" + random.nextInt(6)));
    }
    if (random.nextBoolean()) {
      documents.remove(random.nextInt(4));
    }
  }

  private static List<String> keptAfter(List<Document> documents) {
    return renew(documents, rows(CORPUS)).kept();
  }

  private static Renewed renew(List<Document> documents, Dataset<Row> before) {
    return renew(CooccurrenceCorpus.tables(documents), before, table -> table);
  }

  private static Renewed renew(
      Tables inputs, Dataset<Row> before, UnaryOperator<Dataset<Row>> arranged) {
    Tables tables = inputs;
    for (var schema : inputs.schemas()) {
      tables = tables.with(schema, arranged.apply(inputs.get(schema)));
    }
    return CooccurrenceAnalysis.ANALYSIS.renew(tables, before(before), PARAMS);
  }

  private static Tables before(Dataset<Row> rows) {
    return Tables.of(Cooccurrence.SCHEMA, rows);
  }

  private static Dataset<Row> none() {
    return Cooccurrence.SCHEMA.empty(SharedSpark.session());
  }

  private static Dataset<Row> rows(List<Document> documents) {
    Tables tables = CooccurrenceCorpus.tables(documents);
    return kept(CooccurrenceAnalysis.compute(tables, PARAMS).get(Cooccurrence.SCHEMA));
  }

  /** As rows of a table are read. */
  private static Dataset<Row> kept(Dataset<Row> rows) {
    return SharedSpark.session()
        .createDataFrame(rows.collectAsList(), Cooccurrence.SCHEMA.structType());
  }

  private static List<Document> plus(Document more) {
    var documents = new ArrayList<>(CORPUS);
    documents.add(more);
    return documents;
  }

  private static List<Document> without(String id) {
    return CORPUS.stream().filter(document -> !document.id().equals(id)).toList();
  }

  private static List<Document> with(String id, Document changed) {
    return CORPUS.stream().map(old -> old.id().equals(id) ? changed : old).toList();
  }

  private static Document document(String id, String date, String story) {
    return new Document(
        id, LocalDate.parse(date), "courier", id, true, story, List.of(THREE, PAIR));
  }
}
