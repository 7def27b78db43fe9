package org.dateline.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.dateline.ingest.source.Sources;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The file of sources held against all names of a real corpus. */
class AllSidesSourcesTest {
  private static final Path ROOT = Path.of(System.getProperty("dateline.root", ".."));
  private static final Set<String> NAMES = new TreeSet<>();
  private static Sources sources;

  @BeforeAll
  static void readNames() throws IOException {
    Path corpus = ROOT.resolve("../shared/corpora/allsides-2012-2017.ndjson.gz");
    Assumptions.assumeTrue(Files.exists(corpus), "needs " + corpus);
    sources =
        Sources.parse("sources.tsv", Files.readAllLines(ROOT.resolve("conf/sources.tsv")))
            .sources();
    var mapper = new ObjectMapper();
    try (var gzip = new GZIPInputStream(Files.newInputStream(corpus));
        var lines = new BufferedReader(new InputStreamReader(gzip, UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        NAMES.add(mapper.readTree(line).get("source").asText());
      }
    }
  }

  @Test
  void namesOfOnePublisher_areTheReviewedOnesAndNoOthers() {
    Map<String, Set<String>> byPublisher =
        NAMES.stream()
            .collect(
                Collectors.groupingBy(
                    name -> sources.of(name, null, null).publisher(),
                    TreeMap::new,
                    Collectors.toCollection(TreeSet::new)));
    Set<String> people = byPublisher.remove(Sources.UNKNOWN);
    assertThat(NAMES).hasSize(232);
    assertThat(people).hasSize(62).contains("Ann Coulter", "Guest Writer - Left", "Rand Paul");
    assertThat(byPublisher).hasSize(165);
    byPublisher.values().removeIf(names -> names.size() == 1);
    assertThat(byPublisher)
        .isEqualTo(
            Map.of(
                "CNS News", Set.of("CNS News", "CNSNews.com"),
                "Cato Institute", Set.of("Cato Institute", "Cato Institute (blog)"),
                "Fox News", Set.of("Fox News", "Fox Online News"),
                "Newsmax", Set.of("Newsmax", "Newsmax - News"),
                "The Wall Street Journal",
                    Set.of("Wall Street Journal - Editorial", "Wall Street Journal - News")));
  }

  @Test
  void neighboursInName_stayApart() {
    for (Set<String> names :
        Set.of(
            Set.of("The Guardian", "The Guardian (Nigeria)"),
            Set.of("Washington Post", "Washington Times", "Washington Examiner"),
            Set.of("Washington Free Beacon", "Washington Monthly"),
            Set.of("Fox News", "Fox Business"),
            Set.of("NBC News", "MSNBC", "CNBC"),
            Set.of("New York Times", "New York Post", "New York Daily News", "New York Magazine"),
            Set.of("The Independent", "Independent Journal Review", "Independent Institute"),
            Set.of("Reason", "Reason Foundation"),
            Set.of("Daily Mail", "Daily Mirror", "Daily Beast", "The Daily Caller"),
            Set.of("The Nation", "The National (UAE)", "National Review"),
            Set.of("人民网", "新华网", "央视", "环球时报", "中新网", "中央社"))) {
      assertThat(names.stream().map(name -> sources.of(name, null, null).publisher()).distinct())
          .hasSameSizeAs(names);
    }
  }

  @Test
  void sharedName_isToldByTheAddress() {
    assertThat(sources.of("ABC News", null, "https://www.abc.net.au/news/1").publisher())
        .isEqualTo("ABC News (Australia)");
    assertThat(sources.of("ABC News", null, "https://abcnews.go.com/a").publisher())
        .isEqualTo("ABC News (US)");
    assertThat(sources.of("新华社", null, null))
        .isEqualTo(sources.of(null, null, "http://www.news.cn/a"));
    assertThat(sources.of("路透社", null, null).publisher()).isEqualTo("Reuters");
  }
}
