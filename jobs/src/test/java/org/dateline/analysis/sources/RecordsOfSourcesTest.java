package org.dateline.analysis.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.dateline.table.Articles;
import org.dateline.table.Tables;
import org.dateline.testing.Params;
import org.junit.jupiter.api.Test;

class RecordsOfSourcesTest {
  private static final SourceParams PARAMS =
      Params.of(
          SourceParams.class,
          "min-entity-articles=1",
          "prior-strength=10.0",
          "min-source-articles=1",
          "max-sources=10",
          "min-omission-sources=1");

  @Test
  void exclusivesFirstsAndCopies_areCountedBySource() {
    NewsArticle early = NewsArticle.of("a", "Courier", "2026-03-02T08:00:00Z", "Ada");
    NewsArticle late =
        NewsArticle.of("b", "Gazette", "2026-03-02T09:00:00Z", "Ada").inStory("story-a");
    NewsArticle reprint =
        NewsArticle.of("c", "Gazette", "2026-03-03T09:00:00Z", "Ada").copying(early);
    NewsArticle alone = NewsArticle.of("d", "Courier", "2026-03-04T09:00:00Z", "Bo");
    NewsArticle dayOnly = NewsArticle.of("e", "Gazette", "2026-03-05", "Bo").inStory("s2");
    NewsArticle sameDay = NewsArticle.of("f", "Courier", "2026-03-05T07:00:00Z").inStory("s2");
    Tables tables = NewsArticle.tables(early, late, reprint, alone, dayOnly, sameDay);
    assertThat(records(tables))
        .containsExactly("Courier 3 3 1 2 1 1 0 1", "Gazette 3 2 0 2 1 0 1 0");
  }

  @Test
  void halvesThatAgree_haveTheNoiseFloorOfTheirOwnLogOdds() {
    // The ids fall into different halves: 2 of 3 incidences here, 1 of 2 there.
    List<String> first = idsOfHalf(0, 2);
    List<String> second = idsOfHalf(1, 1);
    Tables tables =
        NewsArticle.tables(
            NewsArticle.of(first.get(0), "Courier", null, "Ada", "Bo"),
            NewsArticle.of(first.get(1), "Courier", null, "Ada"),
            NewsArticle.of(second.get(0), "Courier", null, "Ada", "Bo"));
    Row row = compute(tables).get(SourceRecords.SCHEMA).head();
    assertThat(row.<Long>getAs("null_entities")).isEqualTo(2);
    // With prior 10: alpha = 10 * 3/5 = 6 for Ada, 4 for Bo; the two z differ in sign only by odds.
    double ada = Math.abs(z(2, 3, 1, 2, 6, 4));
    double bo = Math.abs(z(1, 3, 1, 2, 4, 6));
    double low = Math.min(ada, bo);
    double high = Math.max(ada, bo);
    assertThat(row.<Double>getAs("null_z")).isCloseTo(low + 0.95 * (high - low), within(1e-12));
  }

  @Test
  void sourceWithOneArticle_hasNoNoiseFloor() {
    Tables tables = NewsArticle.tables(NewsArticle.of("a", "Courier", null, "Ada"));
    Row row = compute(tables).get(SourceRecords.SCHEMA).head();
    assertThat(row.<Object>getAs("null_z")).isNull();
  }

  @Test
  void languages_standSideBySide() {
    Tables tables =
        NewsArticle.tables(
            NewsArticle.of("a", "Courier", null, "Ada"),
            NewsArticle.of("b", "Courier", null, "Ada", "Bo"),
            NewsArticle.of("c", "日报", null, "Ada"));
    var languages =
        tables
            .get(Articles.SCHEMA)
            .withColumn(
                "language",
                functions.when(functions.col("source").equalTo("Courier"), "en").otherwise("zh"));
    var results = compute(tables.with(Articles.SCHEMA, languages)).get(LanguageAttention.SCHEMA);
    assertThat(
            results.orderBy("entity_id", "language").collectAsList().stream()
                .map(
                    row ->
                        "%s %s %d of %d %+.3f"
                            .formatted(
                                row.getString(0),
                                row.getString(1),
                                row.getLong(2),
                                row.getLong(3),
                                row.getDouble(5))))
        .containsExactly(
            "Ada en 2 of 2 %+.3f".formatted(ratio(2, 3, 1, 1, 7.5, 2.5)),
            "Ada zh 1 of 1 %+.3f".formatted(-ratio(2, 3, 1, 1, 7.5, 2.5)),
            "Bo en 1 of 2 %+.3f".formatted(ratio(1, 3, 0, 1, 2.5, 7.5)),
            "Bo zh 0 of 1 %+.3f".formatted(-ratio(1, 3, 0, 1, 2.5, 7.5)));
    assertThat(compute(tables).get(LanguageAttention.SCHEMA).count())
        .as("one language has nothing beside it")
        .isZero();
  }

  private static double ratio(double y, double n, double other, double otherN, double a, double b) {
    return Math.log((y + a) / (n - y + b)) - Math.log((other + a) / (otherN - other + b));
  }

  private static double z(double y, double n, double other, double otherN, double a, double b) {
    return ratio(y, n, other, otherN, a, b) / Math.sqrt(1 / (y + a) + 1 / (other + a));
  }

  private static List<String> idsOfHalf(int half, int wanted) {
    var ids = new ArrayList<String>();
    for (int i = 0; ids.size() < wanted; i++) {
      String id = "article" + i;
      long hash =
          org.apache.spark.sql.catalyst.expressions.XXH64.hashUnsafeBytes(
              id.getBytes(java.nio.charset.StandardCharsets.UTF_8),
              org.apache.spark.unsafe.Platform.BYTE_ARRAY_OFFSET,
              id.length(),
              42L);
      if (Math.floorMod(hash, 2L) == half) {
        ids.add(id);
      }
    }
    return ids;
  }

  private static List<String> records(Tables tables) {
    return compute(tables).get(SourceRecords.SCHEMA).orderBy("source").collectAsList().stream()
        .map(
            row -> {
              var cells = new ArrayList<String>();
              for (int i = 0; i < 9; i++) {
                cells.add(String.valueOf(row.get(i)));
              }
              return String.join(" ", cells);
            })
        .toList();
  }

  private static Tables compute(Tables tables) {
    return SourcesAnalysis.compute(tables, PARAMS);
  }
}
