package org.dateline.run.files;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.dateline.run.files.Backbone.Entity;
import org.dateline.run.files.Backbone.Tie;

/**
 * The backbone as GEXF 1.3, for Gephi and others: entities and ties are there in the months in
 * which they are in the news, with their articles of each month, so that a time line can be played.
 * A tie without a row in any month is there from its first article to its last; one without a date
 * always is.
 *
 * <p>Written here, as JGraphT's exporter of GEXF knows neither spells nor values that change with
 * time.
 */
final class GexfFile {
  private static final String MONTHLY = "articles_of_month";

  static void write(Backbone graph, Path file) throws IOException {
    XmlFile.write(file, xml -> write(graph, xml));
  }

  private static void write(Backbone graph, XmlFile xml) throws XMLStreamException {
    xml.begin("gexf", "xmlns", "http://gexf.net/1.3", "version", "1.3");
    xml.begin("meta").text("creator", "Dateline");
    xml.text("description", "Who appears with whom: backbone of run " + graph.run()).end();
    xml.begin(
        "graph",
        "defaultedgetype",
        "undirected",
        "mode",
        "dynamic",
        "timeformat",
        "date",
        "timerepresentation",
        "interval");
    attributes(xml, "node", "static", "type", "string", "articles", "long", "qid", "string");
    attributes(xml, "node", "dynamic", MONTHLY, "long");
    attributes(xml, "edge", "static", ofTies());
    attributes(xml, "edge", "dynamic", MONTHLY, "long");
    xml.begin("nodes");
    for (Entity entity : graph.entities()) {
      node(xml, entity);
    }
    xml.end().begin("edges");
    int number = 0;
    for (Tie tie : graph.ties()) {
      edge(xml, tie, number++);
    }
    xml.end().end().end();
  }

  private static String[] ofTies() {
    return Stream.concat(
            Backbone.COUNTS.stream().flatMap(name -> Stream.of(name, "long")),
            Backbone.STATISTICS.stream().flatMap(name -> Stream.of(name, "double")))
        .toArray(String[]::new);
  }

  /** Declares values; names and types in turn. Nodes also have a community. */
  private static void attributes(XmlFile xml, String owner, String mode, String... names)
      throws XMLStreamException {
    xml.begin("attributes", "class", owner, "mode", mode);
    for (int i = 0; i < names.length; i += 2) {
      xml.empty("attribute", "id", names[i], "title", names[i], "type", names[i + 1]);
    }
    if (owner.equals("node") && mode.equals("static")) {
      xml.empty("attribute", "id", "community", "title", "community", "type", "integer");
    }
    xml.end();
  }

  private static void node(XmlFile xml, Entity entity) throws XMLStreamException {
    xml.begin("node", "id", entity.id(), "label", entity.name()).begin("attvalues");
    value(xml, "type", entity.type());
    value(xml, "articles", entity.articles());
    if (entity.qid() != null) {
      value(xml, "qid", entity.qid());
    }
    value(xml, "community", entity.community());
    monthly(xml, entity.months());
    xml.end();
    spells(xml, entity.months());
    xml.end();
  }

  private static void edge(XmlFile xml, Tie tie, int number) throws XMLStreamException {
    xml.begin(
            "edge",
            "id",
            "e" + number,
            "source",
            tie.a(),
            "target",
            tie.b(),
            "weight",
            Long.toString(tie.windows()))
        .begin("attvalues");
    for (var value : tie.values().entrySet()) {
      value(xml, value.getKey(), value.getValue());
    }
    monthly(xml, tie.months());
    xml.end();
    if (!tie.months().isEmpty()) {
      spells(xml, tie.months());
    } else if (tie.first() != null && tie.last() != null) {
      xml.begin("spells")
          .empty("spell", "start", tie.first().toString(), "end", tie.last().toString())
          .end();
    }
    xml.end();
  }

  private static void value(XmlFile xml, String name, Object value) throws XMLStreamException {
    xml.empty("attvalue", "for", name, "value", value.toString());
  }

  private static void monthly(XmlFile xml, Map<LocalDate, Long> months) throws XMLStreamException {
    for (var month : months.entrySet()) {
      xml.empty(
          "attvalue",
          "for",
          MONTHLY,
          "value",
          month.getValue().toString(),
          "start",
          month.getKey().toString(),
          "end",
          lastDay(month.getKey()));
    }
  }

  private static void spells(XmlFile xml, Map<LocalDate, Long> months) throws XMLStreamException {
    if (!months.isEmpty()) {
      xml.begin("spells");
      for (LocalDate month : months.keySet()) {
        xml.empty("spell", "start", month.toString(), "end", lastDay(month));
      }
      xml.end();
    }
  }

  private static String lastDay(LocalDate month) {
    return month.with(TemporalAdjusters.lastDayOfMonth()).toString();
  }

  private GexfFile() {}
}
