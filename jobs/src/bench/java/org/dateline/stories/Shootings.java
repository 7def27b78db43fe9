package org.dateline.stories;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/**
 * News items about single shootings, each with its incident. Items with a problem or a doubtful
 * date are left out; incidents that the set joins are one, since they share a page or a person.
 */
final class Shootings {

  /** The items of the set, in the order of days. */
  static List<GoldArticle> read(Path folder) throws IOException {
    Map<String, String> events = new HashMap<>();
    forEach(
        folder.resolve("incidents.jsonl.gz"),
        incident -> {
          String event = incident.get("incident").asText();
          String first = event;
          for (JsonNode other : incident.get("joined_with")) {
            first = first.compareTo(other.asText()) < 0 ? first : other.asText();
          }
          events.put(event, first);
        });
    List<GoldArticle> articles = new ArrayList<>();
    forEach(
        folder.resolve("articles.jsonl.gz"),
        item -> {
          if (item.get("problem").isNull() && item.get("date_doubtful").isNull()) {
            articles.add(article(item, events));
          }
        });
    articles.sort(Comparator.comparing(GoldArticle::day).thenComparing(GoldArticle::id));
    return articles;
  }

  private static GoldArticle article(JsonNode item, Map<String, String> events) {
    String incident = item.get("incident").asText();
    return new GoldArticle(
        item.get("id").asText(),
        events.getOrDefault(incident, incident),
        item.get("source").asText(),
        item.get("title").asText(null),
        LocalDate.parse(item.get("date").asText()),
        item.get("text").asText());
  }

  private static void forEach(Path file, Consumer<JsonNode> use) throws IOException {
    var mapper = new ObjectMapper();
    try (var lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        use.accept(mapper.readTree(line));
      }
    }
  }

  private Shootings() {}
}
