package org.dateline.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.spark.sql.Row;
import org.dateline.ingest.IngestTestSupport;
import org.dateline.ingest.IngestTestSupport.InputFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The day of publication of pages that show it to their readers, and say it in no other way. */
class ShownDayTest {
  private static final String ENGLISH =
      """
      <p>The harbour council voted by nine to two on Monday evening for a second quay behind the
      old fish market, after a debate of four hours about noise, cranes and the price of herring.</p>
      <p>Work begins in spring, and the city expects the first ferries to land there in autumn.</p>
      """;
  private static final String GERMAN =
      """
      <p>Der Hafenrat hat am Montagabend mit neun gegen zwei Stimmen für einen zweiten Kai hinter dem
      alten Fischmarkt gestimmt, nach einer Debatte von vier Stunden über Lärm und Kräne.</p>
      <p>Die Arbeiten beginnen im Frühjahr, die ersten Fähren sollen im Herbst dort anlegen.</p>
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3.4.2020",
        "03.04.20",
        "Von Anna Muster, 3. April 2020, 12.45 Uhr",
        "Freitag, 3. April 2020 – 12:45",
        "3 avril 2020",
        "viernes 3 de abril de 2020",
        "3 kwietnia 2020",
        "3. huhtikuuta 2020",
        "3.4.2020 klo 12.45",
        "April 3rd, 2020 | By Ann Roe",
        "2020. április 3.",
        "3 апреля 2020",
        "03/04/2020 à 12h45",
      })
  void dayBelowTheHeadline_isFound(String line) {
    assertThat(day("<h1>Zweiter Kai beschlossen</h1><div>" + line + "</div>" + GERMAN))
        .isEqualTo("2020-04-03 page");
  }

  @Test
  void numbersOnAnEnglishPage_stayOpen() {
    assertThat(day("<h1>Council votes for a quay</h1><div>03/04/2020</div>" + ENGLISH))
        .isEqualTo("null none");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<h1>%s</h1>%s<footer>© 3.4.2020</footer>",
        "<h1>%s</h1>%s<div class='related-stories'><div>3. April 2020</div></div>",
        "<h1>%s</h1>%s<div class='comments'><span class='date'>3.4.2020</span></div>",
        "<h1>%s</h1><div>Aktualisiert: 3. April 2020</div>%s",
        "<h1>%s</h1><div>Termin: 3. April 2020</div>%s",
        "<h1>%s</h1><div>Kurse vom 3.4.2020 bis 5.4.2020</div><nav>3.4.2020</nav>%s",
        "<div class='masthead'>Freitag, 3. April 2020</div><h1>%s</h1>%s",
      })
  void dayOfSomethingElse_isNotTaken(String page) {
    String html = page.formatted("Zweiter Kai beschlossen", GERMAN);
    assertThat(day(html)).doesNotContain("2020-04-03");
  }

  @Test
  void dayAboveTheHeadlineOrBehindALabelBelowTheStory_isFound() {
    assertThat(day("<div>3. April 2020</div><h1>Zweiter Kai beschlossen</h1>" + GERMAN))
        .isEqualTo("2020-04-03 page");
    assertThat(
            day(
                "<h1>Zweiter Kai beschlossen</h1>"
                    + GERMAN
                    + "<p class='post-footer'>Veröffentlicht am 3. April 2020 von Anna</p>"))
        .isEqualTo("2020-04-03 page");
  }

  @Test
  void clueBehindAnUnreadableOne_isFound() {
    assertThat(
            day(
                "<h1>Council votes for a quay</h1><abbr itemprop='datePublished' title='x'>9:05 PM"
                    + "</abbr><time class='entry-date' datetime='2020-04-03'>Friday</time>"
                    + ENGLISH))
        .isEqualTo("2020-04-03 html");
  }

  @Test
  void timeNamedAsTheEntrysOwn_isFoundFarFromTheHeadline() {
    assertThat(
            day(
                "<div><header><div><h1>Council votes for a quay</h1></div></header></div>"
                    + ENGLISH
                    + "<div><div><div><div><div><div><div><time class='entry-date'"
                    + " datetime='2020-04-03T09:00:00+02:00'>3 days ago</time></div></div></div>"
                    + "</div></div></div></div>"))
        .isEqualTo("2020-04-03 html");
  }

  @Test
  void dayShownAsThatOfTheStory_winsOverMetadataThatDoNotSayOfWhat() {
    String page = "<h1>Zweiter Kai beschlossen</h1><p class='post-date'>3.4.2020</p>" + GERMAN;
    assertThat(day("<meta name='date' content='2020-04-09'>" + page)).isEqualTo("2020-04-03 page");
    assertThat(day("<meta name='pubdate' content='2020-04-02'>" + page))
        .isEqualTo("2020-04-02 html");
  }

  @ParameterizedTest
  @CsvSource({
    "2020-02-15T07:00:00+09:00, 15 February 2020, 2020-02-15",
    "2020-02-14T22:00:00Z, 15 February 2020, 2020-02-15",
    "2020-02-14T22:00:00Z, 17 February 2020, 2020-02-14",
    "2020-02-14T22:00:00Z, 'February 15, 2020 7:00', 2020-02-15",
    "2020-02-14T22:00:00Z, 'February 15, 2020 7:04', 2020-02-14",
    "2020-02-14T22:00:00, 15 February 2020, 2020-02-14",
  })
  void dayIsThePublishers(String metadata, String shown, String expected) {
    assertThat(
            day(
                "<meta property='article:published_time' content='%s'>".formatted(metadata)
                    + "<h1>Council votes for a quay</h1><div>"
                    + shown
                    + "</div>"
                    + ENGLISH))
        .isEqualTo(expected + " html");
  }

  @Test
  void pageGivenALaterDateThanItsAddress_isOfItsAddress() {
    String page =
        "<link rel='canonical' href='https://a.example/2017/7/12/quay'>"
            + "<meta property='article:published_time' content='%s'><h1>Council votes for a quay</h1>"
            + ENGLISH;
    assertThat(day(page.formatted("2019-06-17"))).isEqualTo("2017-07-12 url");
    assertThat(day(page.formatted("2017-07-13"))).isEqualTo("2017-07-13 html");
  }

  @Test
  void dateInBrokenJsonLd_isFound() {
    assertThat(
            day(
                "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"text\": \"a \"b\","
                    + " \"datePublished\": \"2020-04-03\"}</script><h1>Council votes</h1>"
                    + ENGLISH))
        .isEqualTo("2020-04-03 html");
  }

  private static String day(String body) {
    Row row =
        IngestTestSupport.rows(
                InputFile.of("a.html", "<!doctype html><html><body>" + body + "</body></html>"))
            .get(0);
    return row.<Object>getAs("published_date") + " " + row.getAs("date_provenance");
  }
}
