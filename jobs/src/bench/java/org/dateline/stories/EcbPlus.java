package org.dateline.stories;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;

/** The documents of ECB+: their texts put together again from tokens, and the event each tells. */
final class EcbPlus {

  /**
   * A document.
   *
   * @param topic 1 to 35
   * @param event topic and sub-topic, as "12ecb": the event that the document tells
   */
  record Document(String name, int topic, String event, String title, String text) {}

  static List<Document> read(Path folder) throws IOException {
    List<Document> documents = new ArrayList<>();
    try (Stream<Path> topics = Files.list(folder)) {
      for (Path topic : topics.filter(Files::isDirectory).toList()) {
        try (Stream<Path> files = Files.list(topic)) {
          for (Path file : files.toList()) {
            documents.add(read(Integer.parseInt(topic.getFileName().toString()), file));
          }
        }
      }
    }
    documents.sort(Comparator.comparing(Document::topic).thenComparing(Document::name));
    return documents;
  }

  private static Document read(int topic, Path file) throws IOException {
    String name = file.getFileName().toString().replace(".xml", "");
    boolean plus = name.endsWith("plus");
    List<StringBuilder> sentences = new ArrayList<>();
    for (Element token : tokens(file)) {
      int sentence = Integer.parseInt(token.getAttribute("sentence"));
      // The first "sentence" of the newer files is the page's address.
      if (plus && sentence == 0) {
        continue;
      }
      while (sentences.size() <= sentence) {
        sentences.add(new StringBuilder());
      }
      String word = token.getTextContent();
      StringBuilder text = sentences.get(sentence);
      boolean attached = word.matches("[.,;:!?)%]|'s|n't|''") || text.isEmpty();
      text.append(attached ? "" : " ").append(word.matches("``|''") ? "\"" : word);
    }
    List<String> lines =
        sentences.stream().map(StringBuilder::toString).filter(line -> !line.isBlank()).toList();
    String event = topic + (plus ? "ecbplus" : "ecb");
    return new Document(
        name,
        topic,
        event,
        plus ? lines.get(0) : null,
        String.join("\n", plus ? lines.subList(1, lines.size()) : lines));
  }

  private static List<Element> tokens(Path file) throws IOException {
    try {
      var nodes =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(file.toFile())
              .getElementsByTagName("token");
      List<Element> tokens = new ArrayList<>();
      for (int i = 0; i < nodes.getLength(); i++) {
        tokens.add((Element) nodes.item(i));
      }
      return tokens;
    } catch (javax.xml.parsers.ParserConfigurationException | org.xml.sax.SAXException e) {
      throw new IOException(file.toString(), e);
    }
  }

  private EcbPlus() {}
}
