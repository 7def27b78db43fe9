package org.dateline.run.files;

import java.io.IOException;
import java.nio.file.Path;
import javax.xml.stream.XMLStreamException;
import org.dateline.run.files.Backbone.Entity;
import org.dateline.run.files.Backbone.Tie;

/** The backbone as GraphML, which most tools for networks read; without time but first and last. */
final class GraphMlFile {

  static void write(Backbone graph, Path file) throws IOException {
    XmlFile.write(file, xml -> write(graph, xml));
  }

  private static void write(Backbone graph, XmlFile xml) throws XMLStreamException {
    xml.begin("graphml", "xmlns", "http://graphml.graphdrawing.org/xmlns");
    keys(xml, "node", "string", "label", "type", "qid");
    keys(xml, "node", "long", "articles", "community");
    keys(xml, "edge", "long", "weight");
    keys(xml, "edge", "long", Backbone.COUNTS.toArray(String[]::new));
    keys(xml, "edge", "double", Backbone.STATISTICS.toArray(String[]::new));
    keys(xml, "edge", "string", "first_date", "last_date");
    xml.begin("graph", "id", graph.run(), "edgedefault", "undirected");
    for (Entity entity : graph.entities()) {
      node(xml, entity);
    }
    for (Tie tie : graph.ties()) {
      edge(xml, tie);
    }
    xml.end().end();
  }

  private static void keys(XmlFile xml, String owner, String type, String... names)
      throws XMLStreamException {
    for (String name : names) {
      xml.empty("key", "id", key(owner, name), "for", owner, "attr.name", name, "attr.type", type);
    }
  }

  private static void node(XmlFile xml, Entity entity) throws XMLStreamException {
    xml.begin("node", "id", entity.id());
    data(xml, "node", "label", entity.name());
    data(xml, "node", "type", entity.type());
    if (entity.qid() != null) {
      data(xml, "node", "qid", entity.qid());
    }
    data(xml, "node", "articles", entity.articles());
    data(xml, "node", "community", entity.community());
    xml.end();
  }

  private static void edge(XmlFile xml, Tie tie) throws XMLStreamException {
    xml.begin("edge", "source", tie.a(), "target", tie.b());
    data(xml, "edge", "weight", tie.windows());
    for (var value : tie.values().entrySet()) {
      data(xml, "edge", value.getKey(), value.getValue());
    }
    if (tie.first() != null && tie.last() != null) {
      data(xml, "edge", "first_date", tie.first());
      data(xml, "edge", "last_date", tie.last());
    }
    xml.end();
  }

  private static void data(XmlFile xml, String owner, String name, Object value)
      throws XMLStreamException {
    xml.text("data", value.toString(), "key", key(owner, name));
  }

  private static String key(String owner, String name) {
    return owner + "_" + name;
  }

  private GraphMlFile() {}
}
