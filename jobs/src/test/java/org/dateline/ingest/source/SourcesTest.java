package org.dateline.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourcesTest {
  private static final String ROWS =
      """
      # Comment
      publisher	kind	value	section
      CNN	domain	cnn.com
      CNN	domain	money.cnn.com	Money
      CNN	name	CNN.com
      The Guardian	domain	theguardian.com
      The Guardian (Nigeria)	domain	guardian.ng
      The Guardian (Nigeria)	name	The Guardian
      Xinhua	domain	news.cn
      Xinhua	name	新华社
      -	domain	medium.com
      -	domain	substack.com
      -	domain	blogspot.com
      -	name	Guest Writer	Opinion
      """;
  private static final Sources SOURCES = parsed(ROWS).sources();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "CNN | - | - | CNN | -",
        "cnn.com | - | - | CNN | -",
        "edition.cnn.com | - | - | CNN | -",
        "CNN (Web News) | - | - | CNN | Web News",
        "CNN - Editorial | - | - | CNN | Editorial",
        "- | - | https://edition.cnn.com/2016/a | CNN | -",
        "- | - | https://money.cnn.com/2016/a | CNN | Money",
        "CNN | - | https://money.cnn.com/2016/a | CNN | -",
        "新华社 | - | - | Xinhua | -",
        "Guardian | - | - | The Guardian | -",
        "The Guardian | - | https://guardian.ng/a | The Guardian (Nigeria) | -",
        "The Guardian | - | https://www.theguardian.com/a | The Guardian | -",
        "The Guardian | - | https://other.example.org/a | The Guardian | -",
        "Harbour Gazette | - | https://edition.cnn.com/a | Harbour Gazette | -",
        "Harbour Gazette (Online) | - | - | Harbour Gazette | Online",
        "Harbour Gazette (Nigeria) | - | - | Harbour Gazette (Nigeria) | -",
        "Guest Writer | - | https://edition.cnn.com/a | CNN | Opinion",
        "Guest Writer | - | - | unknown | Opinion",
        "- | CNN.com | https://www.example.org/a | CNN | -",
        "- | Harbour Gazette | https://www.example.org/a | Harbour Gazette | -",
        "- | Elsewhere | https://edition.cnn.com/a | CNN | -",
        "- | - | https://www.news.example.co.uk/a | example.co.uk | -",
        "news.example.co.uk | - | - | example.co.uk | -",
        "- | - | https://quay.blogspot.com/2016/09/story.html | quay.blogspot.com | -",
        "- | - | https://quay.substack.com/p/story | quay.substack.com | -",
        "- | - | https://medium.com/@ann/story-1 | medium.com/@ann | -",
        "- | - | https://m.example.org:8080/a b | example.org | -",
        "- | - | http://192.0.2.7/a | 192.0.2.7 | -",
        "- | - | http://localhost/a | unknown | -",
        "- | - | not an address | unknown | -",
        "- | - | - | unknown | -",
      })
  void publisher_isOfTheNameThenTheAddressThenTheSite(
      String given, String site, String url, String publisher, String section) {
    assertThat(SOURCES.of(given, site, url)).isEqualTo(new Source(publisher, section));
  }

  @Test
  void sections_areKeptApartWhereAsked() {
    var source = new Source("CNN", "Editorial");
    assertThat(source.name(false)).isEqualTo("CNN");
    assertThat(source.name(true)).isEqualTo("CNN: Editorial");
    assertThat(new Source("CNN", null).name(true)).isEqualTo("CNN");
  }

  @Test
  void everyProblem_isNamedWithFileAndLine() {
    var problems =
        parsed(
                """
                publisher	kind	value	section
                CNN	domain
                CNN	host	cnn.com
                CNN	domain	https://cnn.com/
                CNN	domain	cnn.com
                Other	domain	cnn.com
                	name	CNN
                CNN	name	Cable
                CNN	name	cable
                Cable	name	CNN
                """)
            .problems();
    assertThat(problems)
        .hasSize(7)
        .allSatisfy(problem -> assertThat(problem).startsWith("my.tsv:").contains("expected"))
        .anySatisfy(
            problem ->
                assertThat(problem).contains("a domain for each publisher", "none for Cable"));
    assertThat(parsed("CNN\tname\tX\n").problems()).hasSize(1);
  }

  @Test
  void hostileNamesAndAddresses_endQuickly() {
    String letters = "a".repeat(1_000_000);
    assertThat(SOURCES.of(letters, null, null).publisher()).isEqualTo(letters);
    assertThat(SOURCES.of(null, null, "http://" + "a.".repeat(500_000)).publisher())
        .isEqualTo("unknown");
    assertThat(SOURCES.of("a (".repeat(300_000), null, null).section()).isNull();
  }

  @Test
  void conf_hasNoProblem() throws Exception {
    var file =
        java.nio.file.Path.of(System.getProperty("dateline.root", ".."), "conf", "sources.tsv");
    var contents = Sources.parse("sources.tsv", java.nio.file.Files.readAllLines(file));
    assertThat(contents.problems()).isEmpty();
    assertThat(contents.sources().publishers()).hasSizeGreaterThan(400);
  }

  private static Sources.Contents parsed(String text) {
    return Sources.parse("my.tsv", text.lines().toList());
  }

  @Test
  void addressGivenAsAName_isReadAsAnAddress() {
    assertThat(Sources.NONE.of(null, "https://www.harbourtimes.example", null).publisher())
        .isEqualTo("harbourtimes.example");
    assertThat(Sources.NONE.of("http://news.harbourtimes.example/", "Harbour", null).publisher())
        .isEqualTo("Harbour");
  }
}
