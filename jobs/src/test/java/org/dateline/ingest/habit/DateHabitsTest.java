package org.dateline.ingest.habit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dateline.testing.SharedSpark;
import org.junit.jupiter.api.Test;

/** What the dates of many articles teach about their source. */
class DateHabitsTest {
  private static final StructType DRAFTS =
      new StructType()
          .add("source", DataTypes.StringType)
          .add("article_id", DataTypes.StringType)
          .add("url", DataTypes.StringType)
          .add(
              "dates",
              DataTypes.createArrayType(
                  new StructType()
                      .add("raw", DataTypes.StringType)
                      .add("provenance", DataTypes.StringType)));
  private static final StructType KNOWN =
      new StructType()
          .add("source", DataTypes.StringType)
          .add("article_id", DataTypes.StringType)
          .add("url", DataTypes.StringType)
          .add("date_raw", DataTypes.StringType);

  private final List<Row> drafts = new ArrayList<>();
  private final List<Row> known = new ArrayList<>();

  @Test
  void datesReadableInOneOrderOnly_decideIt() {
    given("Gazette", "13/1/2016", "1/2/2016", "20/9/2016", "30/9/2016 10:00");
    given("Tribune", "1/13/2016", "1/2/2016", "9/20/2016", "9/30/2016");
    assertThat(orders()).isEqualTo(Map.of("Gazette", "day_first", "Tribune", "month_first"));
  }

  @Test
  void dayInTheAddress_decidesToo() {
    for (int day = 1; day <= 3; day++) {
      add("Gazette", "https://g.example/2016/04/0%d/s".formatted(day + 4), (day + 4) + "/4/2016");
    }
    assertThat(orders()).isEqualTo(Map.of("Gazette", "day_first"));
  }

  @Test
  void earlierArticles_countAsEvidence() {
    given("Gazette", "13/1/2016", "1/2/2016");
    for (int i = 0; i < 2; i++) {
      known.add(RowFactory.create("Gazette", "k" + i, null, "2%d/9/2015".formatted(i)));
    }
    assertThat(orders()).isEqualTo(Map.of("Gazette", "day_first"));
  }

  @Test
  void tooLittleOrMixedEvidence_decidesNothing() {
    given("Few", "13/1/2016", "14/1/2016", "1/2/2016");
    given("Mixed", "13/1/2016", "14/1/2016", "15/1/2016", "16/1/2016", "1/13/2016");
    given("Open", "1/2/2016", "2/3/2016", "3/4/2016", "9/9/2016", "2016-09-20", "soon");
    assertThat(orders()).isEmpty();
  }

  @Test
  void oneDateGivenTwiceInAnArticle_isOneArticle() {
    for (int i = 0; i < 2; i++) {
      drafts.add(
          RowFactory.create(
              "Gazette",
              "a" + i,
              null,
              new Row[] {
                RowFactory.create("13/1/2016", "metadata"), RowFactory.create("14/1/2016", "html")
              }));
    }
    assertThat(orders()).isEmpty();
  }

  @Test
  void secondSharedByManyAddresses_isACrawlMoment() {
    many("Dump", 20, i -> "https://d.example/" + i, i -> "2020-05-04T03:02:01Z");
    many("Dump", 20, i -> "https://d.example/live/" + i, i -> "2019-01-%02d".formatted(i + 1));
    assertThat(moments()).isEqualTo(Map.of("Dump", List.of("2020-05-04 03:02:01.0")));
  }

  @Test
  void dumpThatTookSeveralSeconds_isSeveralMoments() {
    many("Dump", 60, i -> "https://d.example/" + i, i -> "2020-05-04T03:02:0%dZ".formatted(i % 3));
    // The full minute is left to the clock of newsrooms.
    assertThat(moments().get("Dump"))
        .containsExactly("2020-05-04 03:02:01.0", "2020-05-04 03:02:02.0");
  }

  @Test
  void nightOfGenuineNews_isNoCrawlMoment() {
    many("Daily", 200, i -> "https://n.example/" + i, i -> "2020-05-04");
    many("Print", 200, i -> "https://p.example/" + i, i -> "2020-05-04T04:00:00Z");
    many(
        "Wire",
        200,
        i -> "https://w.example/2020/05/04/" + i,
        i -> "2020-05-04T%02d:%02d:17Z".formatted(i / 60, i % 60));
    assertThat(moments()).isEmpty();
  }

  @Test
  void versionsOfALivePage_areOneAddress() {
    many("Live", 50, i -> "https://l.example/live?v=" + i, i -> "2020-05-04T03:02:01Z");
    assertThat(moments()).isEmpty();
  }

  @Test
  void secondSharedByASmallPartOfTheSource_isLeftAlone() {
    many("Mixed", 20, i -> "https://m.example/" + i, i -> "2020-05-04T03:02:01Z");
    many("Mixed", 30, i -> "https://m.example/n/" + i, i -> "2020-05-05T03:%02d:01Z".formatted(i));
    assertThat(moments()).isEmpty();
  }

  @Test
  void dayContradictedByTheAddresses_isTheDayOfADump() {
    many("Dump", 25, i -> "https://d.example/2016/09/%02d/s".formatted(i + 1), i -> "2020-05-04");
    many(
        "Sane",
        25,
        i -> "https://s.example/2016/09/%02d/s".formatted(i + 1),
        i -> "2016-09-%02d".formatted(i + 1));
    assertThat(moments()).isEqualTo(Map.of("Dump", List.of("2020-05-04 00:00:00.0")));
  }

  @Test
  void veryManyMoments_areToldByTheirDays() {
    many(
        "Dump",
        101 * 20,
        i -> "https://d.example/" + i,
        i -> "2020-05-04T%02d:%02d:17Z".formatted(i / 20 / 60, i / 20 % 60));
    assertThat(moments()).isEqualTo(Map.of("Dump", List.of("2020-05-04 00:00:00.0")));
  }

  private void given(String source, String... raws) {
    for (String raw : raws) {
      add(source, null, raw);
    }
  }

  private void many(String source, int count, IntFunction<String> url, IntFunction<String> raw) {
    for (int i = 0; i < count; i++) {
      add(source, url.apply(i), raw.apply(i));
    }
  }

  private void add(String source, String url, String raw) {
    drafts.add(
        RowFactory.create(
            source, "d" + drafts.size(), url, new Row[] {RowFactory.create(raw, "metadata")}));
  }

  private Map<String, String> orders() {
    var orders = new TreeMap<String, String>();
    DayMonthOrder.learn(draftRows(), knownRows())
        .collectAsList()
        .forEach(row -> orders.put(row.getString(0), row.getString(1)));
    return orders;
  }

  private Map<String, List<String>> moments() {
    var moments = new TreeMap<String, List<String>>();
    CrawlMoments.learn(draftRows(), knownRows())
        .selectExpr(
            "source", "transform(crawl_moments, at -> date_format(at, 'yyyy-MM-dd HH:mm:ss.S'))")
        .collectAsList()
        .forEach(row -> moments.put(row.getString(0), row.getList(1)));
    return moments;
  }

  private Dataset<Row> draftRows() {
    return SharedSpark.session().createDataFrame(drafts, DRAFTS);
  }

  private Dataset<Row> knownRows() {
    return SharedSpark.session().createDataFrame(known, KNOWN);
  }
}
