package org.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.dateline.ingest.IngestTestSupport.InputFile;
import org.dateline.ingest.record.Draft;
import org.dateline.ingest.record.RawRecord;
import org.dateline.ingest.record.UnreadableRecord;
import org.dateline.ingest.story.ChromeFilter;
import org.dateline.ingest.story.ChromeFilter.Cut;
import org.dateline.ingest.story.StoryText;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The five scraped articles the project began with; they lie beside the project, not in it. */
class SeedArticlesTest {
  private static final Map<String, Row> SEEDS = new TreeMap<>();
  private static final Map<String, List<Cut>> CUTS = new TreeMap<>();

  @BeforeAll
  static void readSeeds() throws IOException, UnreadableRecord {
    Path folder =
        Path.of(System.getProperty("dateline.root", ".")).resolve("../shared/seeds").normalize();
    assumeTrue(Files.isDirectory(folder), "no seed articles at " + folder);
    try (var paths = Files.list(folder)) {
      for (Path path : paths.sorted().toList()) {
        var file = new InputFile(path.getFileName().toString(), Files.readAllBytes(path));
        String seed = file.name().substring(0, 3);
        IngestTestSupport.rows(file).forEach(row -> SEEDS.put(seed, row));
        CUTS.put(seed, cuts(file));
      }
    }
  }

  @Test
  void allFive_areAccepted() {
    assertThat(SEEDS).hasSize(5);
    assertThat(SEEDS.values()).allMatch(row -> row.getAs("reason") == null);
  }

  @Test
  void titles_areFoundWhereThereIsOne() {
    assertThat(title("000")).startsWith("Apple Pursues AI").endsWith("OpenAI Collaboration");
    assertThat(title("001")).startsWith("寻求合作伙伴").endsWith("困境？");
    assertThat(title("002")).isNull();
    assertThat(title("003")).startsWith("Apple's strategic").endsWith("AI capabilities");
    assertThat(title("004")).startsWith("OpenAI Partners").endsWith("AI Collaboration");
  }

  @Test
  void texts_areTheStoryFromFirstWordToLast() {
    assertText("000", 12, "Apple is reportedly seeking", "with $2.614 trillion.");
    assertText("001", 14, "2024年，伴随着", "突出重围的决定因素。");
    assertText("002", 16, "Apple is making waves", "digital marketplace.");
    assertText("003", 5, "Apple’s engagement with", "improve service delivery.");
    assertText("004", 7, "OpenAI has decided", "market dominance.");
  }

  @Test
  void whatWasCut_isThePageAndNothingElse() {
    assertCuts(
        "000",
        "navigation: Back to main",
        "read more: READ MORE: Hong Kong",
        "submissions: To submit a crypto",
        "disclaimer: Disclaimer: This",
        "disclaimer: Read on Crypto");
    // The front matter names the author; its byline and its editor are the page's.
    assertCuts(
        "001", "editors: 编辑：彩云", "thanks for reading: 感谢阅读！", "title, byline or masthead: 作者：小岩");
    assertCuts("002");
    assertCuts("003");
    assertCuts(
        "004",
        "related links: Lire aussi",
        "related links: Latest News",
        "link list: - 10:03 UN nuclear",
        "link list: - 09:50 Brian",
        "link list: - 09:32 Russia",
        "link list: - 09:20 Harvey",
        "link list: - 09:02 US",
        "link list: - 08:50 UNHCR",
        "link list: - 08:31 Gibraltar");
  }

  @Test
  void languages_areToldFromTheText() {
    SEEDS.forEach(
        (seed, row) ->
            assertThat(row.<String>getAs("language"))
                .as("language of seed %s", seed)
                .isEqualTo(seed.equals("001") ? "zh" : "en"));
  }

  @Test
  void datesThatAreNotThePublications_areNotTaken() {
    for (String seed : List.of("000", "002", "003", "004")) {
      Row row = SEEDS.get(seed);
      assertThat(row.<Object>getAs("published_at")).as("date of seed %s", seed).isNull();
      assertThat(row.<String>getAs("date_provenance")).isEqualTo("none");
      assertThat(row.<String>getAs("date_precision")).isEqualTo("none");
    }
  }

  @Test
  void wordsOfThePage_areGone() {
    var page =
        List.of(
            "Brian Wilson",
            "Harvey Weinstein",
            "UNHCR",
            "Gibraltar",
            "Hong Kong",
            "Bitcoin",
            "GPTNB",
            "Lire aussi",
            "Back to main",
            "http",
            "小岩",
            "彩云");
    for (Row row : SEEDS.values()) {
      assertThat(row.<String>getAs("text")).doesNotContain(page);
    }
  }

  @Test
  void chineseArticle_hasAuthorAndDateOfItsFrontMatter() {
    Row row = SEEDS.get("001");
    assertThat(row.getList(row.fieldIndex("authors"))).isEqualTo(List.of("ByteAILab"));
    assertThat(row.<java.sql.Date>getAs("published_date")).hasToString("2024-05-31");
    assertThat(row.<String>getAs("date_provenance")).isEqualTo("front_matter");
    assertThat(row.<String>getAs("language")).isEqualTo("zh");
    assertThat(SEEDS.get("002").<String>getAs("language")).isEqualTo("en");
    assertThat(SEEDS.get("002").<String>getAs("date_provenance")).isEqualTo("none");
  }

  private static List<Cut> cuts(InputFile file) throws UnreadableRecord {
    Row raw = IngestTestSupport.rawRecords(file).get(0);
    var record = new RawRecord(1, raw.getString(2), raw.getString(3), null, null, null);
    Draft draft =
        ArticleFormats.findByName(record.format())
            .orElseThrow()
            .read(record, IngestTestSupport.PARAMS);
    var cuts = new ArrayList<Cut>();
    StoryText.of(draft, new ChromeFilter(List.of()), cuts);
    return cuts;
  }

  /** Rule and first words of each cut, in order. */
  private static void assertCuts(String seed, String... expected) {
    List<Cut> cuts = CUTS.get(seed);
    assertThat(cuts).as("cuts of seed %s", seed).hasSize(expected.length);
    for (int i = 0; i < expected.length; i++) {
      assertThat(cuts.get(i).rule() + ": " + cuts.get(i).text()).startsWith(expected[i]);
    }
  }

  private static String title(String seed) {
    return SEEDS.get(seed).getAs("title");
  }

  private static void assertText(String seed, int paragraphs, String first, String last) {
    String text = SEEDS.get(seed).getAs("text");
    assertThat(text).startsWith(first).endsWith(last);
    assertThat(text.split("\n\n")).as("paragraphs of seed %s", seed).hasSize(paragraphs);
  }
}
