package org.dateline.run.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.dateline.run.message.DatelineException;
import org.dateline.table.TableSchema;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Graphs and FollowTheMoney's lines, of a few rows of the tables that they are made of. */
class GraphFilesTest {
  private static final double MAX_DISPARITY = 0.05;

  @TempDir Path folder;

  @BeforeEach
  void writeTables() throws SQLException {
    copy(
        "entities",
        """
        SELECT * FROM (VALUES
          ('Ada', 'Ada <"&"> Roe' || chr(7), 'PERSON', ['Roe', 'Ada'], 5, 'Q7'),
          ('Bo', 'Bo', 'PERSON', ['Bo'], 4, NULL),
          ('苹果', '苹果', 'ORGANIZATION', ['苹果'], 3, NULL),
          ('Nowhere', 'Nowhere', 'LOCATION', ['Nowhere'], 9, NULL))
          AS t (entity_id, name, type, aliases, articles, qid)""");
    copy(
        "cooccurrence",
        """
        SELECT *, 1 AS stories, 1 AS originals, 2 AS sources, 0.5 AS npmi, 0.001 AS q_value FROM (VALUES
          ('sentence', 'all', 'Ada', 'Bo', 3, 4, 9.5, 0.01, DATE '2024-02-03', DATE '2024-03-05'),
          ('sentence', '2024', 'Ada', 'Bo', 3, 4, 9.5, 0.01, DATE '2024-02-03', DATE '2024-03-05'),
          ('sentence', '2024-02', 'Ada', 'Bo', 2, 2, 9.5, 0.01, DATE '2024-02-03', DATE '2024-02-05'),
          ('sentence', 'all', 'Bo', '苹果', 1, 1, 3.5, 0.05, NULL, NULL),
          ('sentence', 'all', 'Ada', '苹果', 1, 1, 3.5, 0.06, NULL, NULL),
          ('sentence', 'all', 'Ada', 'Nowhere', 1, 1, -3.5, 0.01, NULL, NULL),
          ('article', 'all', 'Bo', 'Nowhere', 1, 1, 3.5, 0.01, NULL, NULL))
          AS t (entity_window, period, entity_a, entity_b, articles, windows, log_likelihood,
            disparity, first_date, last_date)""");
    copy(
        "mention_trends",
        """
        SELECT * FROM (VALUES ('month', DATE '2024-02-01', 'Ada', 3), ('week', DATE '2024-01-29', 'Ada', 3))
          AS t (granularity, period_start, entity_id, articles)""");
    copy(
        "articles",
        """
        SELECT 'a1' AS article_id, 'Bo & Ada' AS title, 'Post' AS source,
          'https://post.example/1' AS url, 'en' AS language, DATE '2024-02-03' AS published_date""");
    copy(
        "entity_mentions",
        """
        SELECT 'a1' AS article_id, entity_id, surface
        FROM (VALUES ('Ada', 'Roe'), ('Ada', 'Ada'), ('Ada', 'Roe'), ('Nowhere', 'Nowhere'))
          AS t (entity_id, surface)""");
  }

  @Test
  void gexf_hasTiesThatStandOutInTheMonthsTheyAreInTheNews() throws Exception {
    Document graph = graph(FileFormat.GEXF);

    assertThat(attributes(graph, "node", "id")).containsExactly("Ada", "Bo", "苹果");
    // What XML cannot hold is left out.
    assertThat(attributes(graph, "node", "label")).containsExactly("Ada <\"&\"> Roe", "Bo", "苹果");
    assertThat(attributes(graph, "edge", "target")).containsExactly("Bo", "苹果");
    assertThat(attributes(graph, "edge", "weight")).containsExactly("4", "1");
    // Of Ada and of Ada with Bo; the tie without a date is there always.
    assertThat(attributes(graph, "spell", "start")).containsExactly("2024-02-01", "2024-02-01");
    assertThat(attributes(graph, "spell", "end")).containsExactly("2024-02-29", "2024-02-29");
  }

  @Test
  void graphMl_hasTheSameTies() throws Exception {
    Document graph = graph(FileFormat.GRAPHML);

    assertThat(attributes(graph, "node", "id")).containsExactly("Ada", "Bo", "苹果");
    assertThat(attributes(graph, "edge", "source")).containsExactly("Ada", "Bo");
    List<String> communities = new ArrayList<>();
    for (Element data : elements(graph, "data")) {
      if (data.getAttribute("key").equals("node_community")) {
        communities.add(data.getTextContent());
      }
    }
    assertThat(communities).containsExactly("1", "1", "1");
  }

  @Test
  void followTheMoney_hasPeopleOrganisationsArticlesAndMentions() throws Exception {
    List<JsonNode> lines = new ArrayList<>();
    for (String line : Files.readAllLines(write(FileFormat.FTM))) {
      lines.add(new JsonMapper().readTree(line));
    }

    assertThat(lines)
        .extracting(line -> line.get("schema").asText())
        .containsExactly("Person", "Person", "Organization", "Article", "Mention");
    assertThat(lines.get(0).get("properties").get("wikidataId")).hasToString("[\"Q7\"]");
    assertThat(lines.get(3).get("properties").get("language")).hasToString("[\"eng\"]");
    JsonNode mention = lines.get(4).get("properties");
    assertThat(mention.get("name")).hasToString("[\"Ada\",\"Roe\"]");
    assertThat(mention.get("resolved").get(0)).isEqualTo(lines.get(0).get("id"));
    assertThat(mention.get("document").get(0)).isEqualTo(lines.get(3).get("id"));
  }

  @Test
  void corpusWithoutRows_isAGraphWithoutNodes() throws Exception {
    for (FileFormat format : List.of(FileFormat.GEXF, FileFormat.GRAPHML)) {
      Path file = folder.resolve("empty." + format);
      format.write(new RunTables("r1", table -> List.of()), MAX_DISPARITY, file);
      assertThat(elements(parsed(file), "node")).isEmpty();
      assertThat(elements(parsed(file), "graph")).hasSize(1);
    }
  }

  @Test
  void fileOfAnotherKind_isNotReplaced() throws Exception {
    Path gexf = write(FileFormat.GEXF);

    RunFiles.none().with(FileFormat.GEXF, Optional.of(gexf)).check();
    for (FileFormat other : List.of(FileFormat.DUCKDB, FileFormat.GRAPHML, FileFormat.FTM)) {
      assertThatThrownBy(() -> RunFiles.none().with(other, Optional.of(gexf)).check())
          .isInstanceOf(DatelineException.class)
          .hasMessageContaining("expected no file or " + other.inWords());
    }
  }

  @Test
  void twoGroupsWithOneBridge_areTwoCommunities() {
    List<Backbone.Tie> ties =
        List.of(
            tie("a", "b", 5),
            tie("a", "c", 5),
            tie("b", "c", 5),
            tie("c", "d", 1),
            tie("d", "e", 5),
            tie("d", "f", 5),
            tie("e", "f", 5),
            tie("e", "g", 5));

    var communities = Communities.of(ties);

    assertThat(communities).containsEntry("d", 1).containsEntry("g", 1).containsEntry("f", 1);
    assertThat(communities).containsEntry("a", 2).containsEntry("b", 2).containsEntry("c", 2);
  }

  private static Backbone.Tie tie(String a, String b, long windows) {
    return new Backbone.Tie(a, b, windows, null, null, java.util.Map.of(), java.util.Map.of());
  }

  private Document graph(FileFormat format) throws Exception {
    return parsed(write(format));
  }

  private static Document parsed(Path file) throws Exception {
    return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(file.toFile());
  }

  private Path write(FileFormat format) throws Exception {
    Path file = folder.resolve("run." + format);
    format.write(new RunTables("r1", this::files), MAX_DISPARITY, file);
    return file;
  }

  private List<String> files(TableSchema table) {
    Path parquet = folder.resolve(table.name() + ".parquet");
    return Files.exists(parquet) ? List.of(parquet.toString()) : List.of();
  }

  private static List<String> attributes(Document graph, String element, String attribute) {
    return elements(graph, element).stream().map(e -> e.getAttribute(attribute)).toList();
  }

  private static List<Element> elements(Document graph, String name) {
    List<Element> elements = new ArrayList<>();
    NodeList found = graph.getElementsByTagName(name);
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  private void copy(String table, String rows) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      statement.execute(
          "COPY (%s) TO '%s' (FORMAT parquet)".formatted(rows, folder.resolve(table + ".parquet")));
    }
  }
}
