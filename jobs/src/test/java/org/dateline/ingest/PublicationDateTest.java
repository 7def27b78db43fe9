package org.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.dateline.ingest.date.DateBounds;
import org.dateline.ingest.habit.SourceHabits;
import org.dateline.ingest.record.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDateTest {
  private static final DateBounds BOUNDS = DateBounds.of("1800-01-01", "2026-11-22");

  @Test
  void usableMetadata_winsOverTheAddress() {
    var date = of("2016-09-20", "https://example.org/2015/01/01/story");
    assertThat(date.day()).isEqualTo(LocalDate.of(2016, 9, 20));
    assertThat(date.provenance()).isEqualTo("metadata");
    assertThat(date.raw()).isEqualTo("2016-09-20");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0001-01-01", "2050-01-01", "10/1/2016", "n. d."})
  void unusableMetadata_fallsThroughToTheAddressAndIsKeptAsWritten(String raw) {
    var date = of(raw, "https://example.org/2016/10/01/story");
    assertThat(date.day()).isEqualTo(LocalDate.of(2016, 10, 1));
    assertThat(date.provenance()).isEqualTo("url");
    assertThat(date.raw()).isEqualTo(raw);
  }

  @Test
  void nothingUsable_inventsNothing() {
    var date = of("2050-01-01", "https://example.org/story");
    assertThat(date)
        .isEqualTo(new PublicationDate(null, null, "none", "none", "2050-01-01", "out_of_range"));
    assertThat(date.day()).isNull();
  }

  @Test
  void secondGivenDate_isUsedWhereTheFirstCannotBe() {
    var given =
        List.of(
            new Draft.GivenDate("soon", "metadata"), new Draft.GivenDate("2016-09-20", "metadata"));
    assertThat(PublicationDate.of(given, null, "", BOUNDS, SourceHabits.NONE, "und").raw())
        .isEqualTo("2016-09-20");
  }

  @Test
  void dayAfterTheLatest_isAllowedForClocksEastOfUtc() {
    assertThat(of("2026-11-23", null).provenance()).isEqualTo("metadata");
    assertThat(of("2026-11-24", null).provenance()).isEqualTo("none");
  }

  @ParameterizedTest
  @CsvSource({
    "0001-01-01, zero_moment",
    "1970-01-01T00:00:00Z, zero_moment",
    "1970-01-01, zero_moment",
    "1970-01-01 01:00:00, zero_moment",
    "'December 31, 1969', zero_moment",
    "1969-12-31T23:59:59Z, zero_moment",
    "1969-12-31 16:00:00, zero_moment",
    "1970-01-19T00:43:48Z, zero_moment",
    "0, zero_moment",
    "-1, zero_moment",
    "0.0, zero_moment",
    "0000-00-00 00:00:00, zero_moment",
    "00/00/0000, zero_moment",
    "-0001-11-30T00:00:00+00:00, zero_moment",
    "1/1/0001 12:00:00 AM, zero_moment",
    "1899-12-30 10:00:00, zero_moment",
    "1/0/1900, zero_moment",
    "1900-01-01 00:00, zero_moment",
    "1601-01-01T00:00:00Z, zero_moment",
    "1980-01-01 00:00:00, zero_moment",
    "9999-12-31, zero_moment",
    "2038-01-19T03:14:07Z, zero_moment",
    "1398-02-24, out_of_range",
    "0001, out_of_range",
    "2050, out_of_range",
    "2050-01-01, out_of_range",
    "10/1/2016, ambiguous_order",
    "2016, incomplete",
    "September 2016, incomplete",
    "Sept. 5, incomplete",
    "6月1日, incomplete",
    "2016-02-30, unreadable",
    "n. d., unreadable",
    "10/40/2016, unreadable",
  })
  void unusableDate_isMarkedWithWhatIsWrong(String raw, String problem) {
    var date = of(raw, null);
    assertThat(date).isEqualTo(new PublicationDate(null, null, "none", "none", raw, problem));
    assertThat(of(raw, "https://example.org/2016/10/01/story").problem()).isEqualTo(problem);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1970-01-02",
        "1970-01-01 10:17",
        "1969-12-30",
        "1980-01-01",
        "1900-01-02",
        "2000-01-01 00:00:00",
        "1970-03-01T00:00:05Z"
      })
  void dayThatOnlyResemblesAZero_isBelieved(String raw) {
    assertThat(of(raw, null).problem()).isNull();
  }

  @Test
  void zeroMomentThatTheAddressConfirms_isBelieved() {
    assertThat(of("1970-01-01", "https://a.example/1970/01/01/s").problem()).isNull();
    assertThat(of("1970-01-01", "https://a.example/2016/10/01/s").day())
        .isEqualTo(LocalDate.of(2016, 10, 1));
  }

  @Test
  void usedFirstDate_hasNoProblem() {
    assertThat(of("2016-09-20", null).problem()).isNull();
    assertThat(PublicationDate.of(List.of(), null, "", BOUNDS, SourceHabits.NONE, "und").problem())
        .isNull();
  }

  @Test
  void metadata_winsOverThePageWhateverTheirOrder() {
    var given =
        List.of(
            new Draft.GivenDate("2016-09-22", "html"),
            new Draft.GivenDate("2016-09-21", "front_matter"),
            new Draft.GivenDate("2016-09-20", "metadata"));
    assertThat(PublicationDate.of(given, null, "", BOUNDS, SourceHabits.NONE, "und").provenance())
        .isEqualTo("metadata");
  }

  @Test
  void crawlMoment_isPassedOverUnlessTheAddressConfirmsIt() {
    var moment = Instant.parse("2020-05-04T03:02:01Z");
    var habits = new SourceHabits(Set.of(), null, Set.of(moment));
    var given = List.of(new Draft.GivenDate("2020-05-04T03:02:01Z", "metadata"));
    var elsewhere =
        PublicationDate.of(given, "https://a.example/2016/09/20/s", "", BOUNDS, habits, "und");
    assertThat(elsewhere.problem()).isEqualTo("crawl_moment");
    assertThat(elsewhere.day()).isEqualTo(LocalDate.of(2016, 9, 20));
    assertThat(PublicationDate.of(given, null, "", BOUNDS, habits, "und").at()).isNull();
    assertThat(
            PublicationDate.of(given, "https://a.example/2020/05/04/s", "", BOUNDS, habits, "und")
                .at())
        .isEqualTo(moment);
  }

  @Test
  void midnightAmongTheCrawlMoments_isTheWholeDay() {
    var habits = new SourceHabits(Set.of(), null, Set.of(Instant.parse("2020-05-04T00:00:00Z")));
    var given = List.of(new Draft.GivenDate("2020-05-04T09:10:11Z", "html"));
    assertThat(PublicationDate.of(given, null, "", BOUNDS, habits, "und").problem())
        .isEqualTo("crawl_moment");
  }

  @Test
  void pageMadeWhenItWasFetchedOrLater_showsNoPublication() {
    var bounds = BOUNDS.forArticleFetched(Instant.parse("2020-05-04T03:02:01Z"));
    assertThat(fetched("2020-05-04T03:02:04Z", bounds).problem()).isEqualTo("crawl_moment");
    assertThat(fetched("2021-01-01T00:00:00Z", bounds).problem()).isEqualTo("out_of_range");
    assertThat(fetched("2020-05-04T03:00:00Z", bounds).problem()).isNull();
    assertThat(fetched("2020-05-05", bounds).problem()).isNull();
  }

  private static PublicationDate fetched(String raw, DateBounds bounds) {
    var given = List.of(new Draft.GivenDate(raw, "html"));
    return PublicationDate.of(given, null, "", bounds, SourceHabits.NONE, "und");
  }

  @ParameterizedTest
  @CsvSource({
    "10/1/2016, 'OSLO, Oct. 1 (Agency) - The quay opened.', 2016-10-01",
    "March 2016, 'OSLO, March 3 (Agency) - The quay opened.', 2016-03-03",
    "2016-06, 本报讯（记者 王一）6月1日，新码头投入使用。, 2016-06-01",
    "soon, 'OSLO, March 3, 2016 (Agency) - The quay opened.', 2016-03-03",
  })
  void datelineWithAYearFromAnotherClue_isUsed(String raw, String text, LocalDate day) {
    var given = List.of(new Draft.GivenDate(raw, "metadata"));
    var date = PublicationDate.of(given, null, text, BOUNDS, SourceHabits.NONE, "und");
    assertThat(date.day()).isEqualTo(day);
    assertThat(date.provenance()).isEqualTo("text");
    assertThat(date.precision()).isEqualTo("day");
    assertThat(date.raw()).isEqualTo(raw);
  }

  @Test
  void monthInTheAddress_givesTheDatelineItsYear() {
    String text = "新华社北京6月1日电（记者 王一）新码头投入使用。";
    var date =
        PublicationDate.of(
            List.of(),
            "https://a.example/2023-06/c_123.htm",
            text,
            BOUNDS,
            SourceHabits.NONE,
            "und");
    assertThat(date.day()).isEqualTo(LocalDate.of(2023, 6, 1));
    assertThat(date.raw()).isEqualTo("新华社北京6月1日电");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2016", "10/2/2016", "April 2016", "2050-03-03"})
  void datelineWithoutAYear_isNotGuessed(String raw) {
    String text = "OSLO, March 3 (Agency) - The quay opened.";
    assertThat(
            PublicationDate.of(
                    List.of(new Draft.GivenDate(raw, "metadata")),
                    "https://a.example/2016/story",
                    text,
                    BOUNDS,
                    SourceHabits.NONE,
                    "und")
                .at())
        .isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "https://a.example/2016-09/20/c_12.htm, 2016-09-20",
    "https://a.example/2016/sept/20/story, ",
    "https://a.example/n1/2023/0601/c1001-1.html, 2023-06-01",
  })
  void chineseAddresses_areRead(String url, LocalDate day) {
    assertThat(PublicationDate.of(List.of(), url, "", BOUNDS, SourceHabits.NONE, "und").day())
        .isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource({
    "https://a.example/2016/09/20/nyregion/story.html, 2016-09-20",
    "https://a.example/news/2016-09-20/story, 2016-09-20",
    "https://a.example/story/20160920/, 2016-09-20",
    "https://a.example/USA/2016/0406/What, 2016-04-06",
    "https://a.example/world/2016/aug/05/story, 2016-08-05",
    "https://a.example/2016/9/2/16283/story, 2016-09-02",
  })
  void dateInTheAddress_isRead(String url, LocalDate day) {
    assertThat(PublicationDate.of(List.of(), url, "", BOUNDS, SourceHabits.NONE, "und").day())
        .isEqualTo(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://a.example/201612/story",
        "https://a.example/2016/13/45/story",
        "https://a.example/story?date=/2016/09/20/",
        "https://a.example/story-2016",
        "https://a.example/1234/09/20/",
      })
  void addressWithoutADate_givesNone(String url) {
    assertThat(PublicationDate.of(List.of(), url, "", BOUNDS, SourceHabits.NONE, "und").at())
        .isNull();
  }

  private static PublicationDate of(String raw, String url) {
    return PublicationDate.of(
        List.of(new Draft.GivenDate(raw, "metadata")), url, "", BOUNDS, SourceHabits.NONE, "und");
  }
}
