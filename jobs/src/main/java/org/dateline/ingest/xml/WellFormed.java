package org.dateline.ingest.xml;

import java.io.StringReader;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.dateline.ingest.record.RejectionReason;
import org.dateline.ingest.record.UnreadableRecord;
import org.jspecify.annotations.Nullable;

/** Refuses elements of XML whose tags do not fit. No DTD is read. */
final class WellFormed {
  private static final XMLInputFactory FACTORY = factory();

  /** An ampersand that opens none of XML's own five entities and no number. */
  private static final Pattern LOOSE_AMPERSAND =
      Pattern.compile("&(?!(?:amp|lt|gt|quot|apos|#\\d{1,7}|#x[0-9a-fA-F]{1,6});)");

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    // An element cut out of its file may use prefixes that it does not declare.
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    return factory;
  }

  /** The element may have loose ampersands and HTML's entities, as feeds do. */
  static void require(@Nullable String element) throws UnreadableRecord {
    requireStrictly(LOOSE_AMPERSAND.matcher(element).replaceAll("&amp;"));
  }

  /** No entity is known but XML's own five. */
  static void requireStrictly(@Nullable String element) throws UnreadableRecord {
    try {
      XMLStreamReader xml = FACTORY.createXMLStreamReader(new StringReader(element));
      while (xml.hasNext()) {
        xml.next();
      }
    } catch (XMLStreamException e) {
      throw new UnreadableRecord(
          RejectionReason.BROKEN_XML,
          "expected a well-formed element, found: "
              + String.valueOf(e.getMessage()).replaceAll("\\s+", " "));
    }
  }

  private WellFormed() {}
}
