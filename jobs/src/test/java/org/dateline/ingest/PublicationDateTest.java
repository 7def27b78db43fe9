package org.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
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
    assertThat(date).isEqualTo(new PublicationDate(null, "none", "none", "2050-01-01"));
    assertThat(date.day()).isNull();
  }

  @Test
  void secondGivenDate_isUsedWhereTheFirstCannotBe() {
    var given =
        List.of(
            new Draft.GivenDate("soon", "metadata"), new Draft.GivenDate("2016-09-20", "metadata"));
    assertThat(PublicationDate.of(given, null, "", BOUNDS, SourceHabits.NONE).raw())
        .isEqualTo("2016-09-20");
  }

  @Test
  void dayAfterTheLatest_isAllowedForClocksEastOfUtc() {
    assertThat(of("2026-11-23", null).provenance()).isEqualTo("metadata");
    assertThat(of("2026-11-24", null).provenance()).isEqualTo("none");
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
    assertThat(PublicationDate.of(List.of(), url, "", BOUNDS, SourceHabits.NONE).day())
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
    assertThat(PublicationDate.of(List.of(), url, "", BOUNDS, SourceHabits.NONE).at()).isNull();
  }

  private static PublicationDate of(String raw, String url) {
    return PublicationDate.of(
        List.of(new Draft.GivenDate(raw, "metadata")), url, "", BOUNDS, SourceHabits.NONE);
  }
}
