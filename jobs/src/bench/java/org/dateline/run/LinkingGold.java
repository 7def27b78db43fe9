package org.dateline.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Documents with the entities that their mentions stand for, in ELEVANT's format (JSON Lines). */
final class LinkingGold {
  private static final Pattern QID = Pattern.compile("Q\\d+");
  private static final Pattern DATED_TITLE = Pattern.compile("(\\d{8}) - .*");

  /** A piece of text, in UTF-16 code units. */
  record Span(int begin, int end) {
    boolean overlaps(Span other) {
      return begin < other.end && other.begin < end;
    }

    boolean contains(Span other) {
      return begin <= other.begin && other.end <= end;
    }
  }

  /**
   * A mention.
   *
   * @param qid Wikidata's id; null if the entity is unknown there, a quantity or a date
   * @param parent the label that is annotated in place of it and its siblings; -1 if there is none
   * @param optional true if it need not be found
   */
  record Label(
      int id,
      Span span,
      String qid,
      String name,
      String type,
      int parent,
      List<Integer> children,
      boolean optional) {

    boolean isKnown() {
      return qid != null;
    }

    boolean isRoot() {
      return parent < 0;
    }
  }

  /** A document; only what lies within {@code evaluated} is labelled. */
  record Document(String id, String date, String text, Span evaluated, List<Label> labels) {
    Label label(int id) {
      return labels.stream().filter(label -> label.id() == id).findFirst().orElseThrow();
    }

    String text(Span span) {
      return text.substring(span.begin(), span.end());
    }
  }

  static List<Document> read(Path file) throws IOException {
    var json = new ObjectMapper();
    List<Document> documents = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      documents.add(document(json.readTree(line)));
    }
    return documents;
  }

  private static Document document(JsonNode node) {
    String text = node.path("text").asText();
    var dated = DATED_TITLE.matcher(node.path("title").asText());
    List<Label> labels = new ArrayList<>();
    node.path("labels").forEach(label -> labels.add(label(label, text)));
    return new Document(
        node.path("id").asText(),
        dated.matches() ? dated.group(1) : "",
        text,
        span(node.path("evaluation_span"), text),
        labels);
  }

  private static Label label(JsonNode node, String text) {
    String type = node.path("type").asText("OTHER");
    boolean measure = type.equals("QUANTITY") || type.equals("DATETIME");
    String id = node.path("entity_id").asText();
    List<Integer> children = new ArrayList<>();
    node.path("children").forEach(child -> children.add(child.asInt()));
    return new Label(
        node.path("id").asInt(),
        span(node.path("span"), text),
        !measure && QID.matcher(id).matches() ? id : null,
        node.path("name").asText(),
        type,
        node.path("parent").asInt(-1),
        children,
        measure || node.path("optional").asBoolean(false));
  }

  /** Python counts code points. */
  private static Span span(JsonNode node, String text) {
    return new Span(
        text.offsetByCodePoints(0, node.path(0).asInt()),
        text.offsetByCodePoints(0, node.path(1).asInt()));
  }

  private LinkingGold() {}
}
