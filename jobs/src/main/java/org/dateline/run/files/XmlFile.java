package org.dateline.run.files;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes an XML file element by element, each on a line of its own. */
final class XmlFile {
  private final XMLStreamWriter xml;
  private int depth;

  /** What writes the elements. */
  interface Contents {
    void writeTo(XmlFile xml) throws XMLStreamException;
  }

  private XmlFile(XMLStreamWriter xml) {
    this.xml = xml;
  }

  static void write(Path file, Contents contents) throws IOException {
    try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
      // Java's own: what else is on the class path may escape otherwise.
      var xml =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
      xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
      contents.writeTo(new XmlFile(xml));
      xml.writeEndDocument();
      xml.writeCharacters("\n");
      xml.close();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** Begins an element; attributes are names and values in turn. */
  XmlFile begin(String element, String... attributes) throws XMLStreamException {
    newLine();
    xml.writeStartElement(element);
    depth++;
    return write(attributes);
  }

  XmlFile end() throws XMLStreamException {
    depth--;
    newLine();
    xml.writeEndElement();
    return this;
  }

  /** An element without content. */
  XmlFile empty(String element, String... attributes) throws XMLStreamException {
    newLine();
    xml.writeEmptyElement(element);
    return write(attributes);
  }

  /** An element with text. */
  XmlFile text(String element, String text, String... attributes) throws XMLStreamException {
    newLine();
    xml.writeStartElement(element);
    write(attributes);
    xml.writeCharacters(allowed(text));
    xml.writeEndElement();
    return this;
  }

  private XmlFile write(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      xml.writeAttribute(attributes[i], allowed(attributes[i + 1]));
    }
    return this;
  }

  private void newLine() throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }

  /** The characters that XML 1.0 can hold; others (as U+0000) cannot even be escaped. */
  private static String allowed(String text) {
    return text.codePoints()
        .filter(
            c ->
                c == '\t'
                    || c == '\n'
                    || c == '\r'
                    || c >= 0x20 && c <= 0xD7FF
                    || c >= 0xE000 && c <= 0xFFFD
                    || c >= 0x10000)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
