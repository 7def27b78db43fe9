package org.dateline.ingest.xml;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.ingest.file.FileContent;
import org.dateline.ingest.file.FileHead;
import org.dateline.ingest.format.ArticleFormat;
import org.dateline.ingest.format.IngestParams;
import org.dateline.ingest.record.Draft;
import org.dateline.ingest.record.RawRecord;
import org.dateline.ingest.record.RejectionReason;
import org.dateline.ingest.record.UnreadableRecord;
import org.dateline.ingest.split.MarkedElements;
import org.dateline.text.TimeLimit;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * NITF and NewsML-G2, one article for each {@code nitf} or {@code newsItem} element, the outer one
 * where they stand inside each other. An element must be well-formed; no DTD is read and no entity
 * known but XML's own five.
 */
public final class NewsXml implements ArticleFormat {
  private static final List<String> ELEMENTS = List.of("newsItem", "nitf");
  private static final Pattern BEGINS =
      Pattern.compile(
          "^(?:<\\?[^>]{0,500}>\\s*|<!--[^>]{0,2000}-->\\s*|<!DOCTYPE\\s[^>]{0,2000}>\\s*){0,9}"
              + "<(?:\\w{1,20}:)?(?:nitf|newsItem|newsMessage|packageItem)[\\s>]");

  @Override
  public String name() {
    return "news-xml";
  }

  @Override
  public String shownName() {
    return "NITF and NewsML-G2";
  }

  @Override
  public List<String> extensions() {
    return List.of();
  }

  @Override
  public boolean recognises(FileHead head) {
    return BEGINS.matcher(head.text()).lookingAt();
  }

  @Override
  public boolean declaresItsEncoding() {
    return true;
  }

  @Override
  public Iterator<RawRecord> records(FileContent content, IngestParams params) {
    return new MarkedElements(content, ELEMENTS, XmlEncoding.of(content), params.maxRecordBytes());
  }

  @Override
  public Draft read(RawRecord record, IngestParams params) throws UnreadableRecord {
    WellFormed.requireStrictly(record.content());
    Document xml = Parser.xmlParser().parseInput(TimeLimit.reader(record.content()), "");
    String text = text(xml);
    if (text.isBlank()) {
      throw new UnreadableRecord(
          RejectionReason.NO_TEXT, "expected paragraphs in the item's body, found none");
    }
    String url = first(attribute(xml, "newsItem", "guid"), attribute(xml, "pubdata", "ex-ref"));
    return new Draft(
        first(words(xml, "hl1"), words(xml, "headline"), words(xml, "head > *|title")),
        text,
        source(xml),
        null,
        url != null && url.startsWith("http") ? url : null,
        authors(xml),
        language(xml),
        dates(xml),
        true,
        false,
        null);
  }

  /** The paragraphs, the first behind the dateline. */
  private static String text(Document xml) {
    Element body =
        Stream.of("body.content", "inlineXML", "inlineData", "body", "contentSet")
            .map(name -> firstElement(xml, name))
            .filter(found -> found != null)
            .findFirst()
            .orElse(null);
    if (body == null) {
      return "";
    }
    var paragraphs = new ArrayList<String>();
    for (Element part : body.select("*|p, *|hl2, *|h2, *|h3, *|h4, *|li")) {
      if (part.closest("*|caption, *|media, *|head, *|note") == null && !part.text().isBlank()) {
        paragraphs.add(part.text());
      }
    }
    if (paragraphs.isEmpty()) {
      body.wholeText()
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty())
          .forEach(paragraphs::add);
    }
    String dateline = words(xml, "dateline");
    if (dateline != null && !paragraphs.isEmpty() && !paragraphs.get(0).startsWith(dateline)) {
      paragraphs.set(
          0,
          dateline.replaceFirst("(?<!\\s)\\s*+(?<![-–—])[-–—]++$", "") + " – " + paragraphs.get(0));
    }
    return String.join("\n\n", paragraphs);
  }

  private static @Nullable String source(Document xml) {
    return first(
        words(xml, "itemMeta > *|provider > *|name"),
        attribute(xml, "provider", "literal"),
        attribute(xml, "pubdata", "name"),
        words(xml, "distributor"));
  }

  private static List<String> authors(Document xml) {
    for (String place :
        List.of(
            "byline *|person",
            "byline",
            "contentMeta > *|by",
            "contentMeta > *|creator > *|name")) {
      List<String> names = xml.select("*|" + place).eachText();
      if (!names.isEmpty()) {
        return names;
      }
    }
    return List.of();
  }

  private static @Nullable String language(Document xml) {
    return first(
        attribute(xml, "language", "tag"),
        attribute(xml, "inlineXML", "xml:lang"),
        attribute(xml, "newsItem", "xml:lang"),
        attribute(xml, "nitf", "xml:lang"));
  }

  private static List<Draft.GivenDate> dates(Document xml) {
    return Stream.of(
            attribute(xml, "date.issue", "norm"),
            attribute(xml, "pubdata", "date.publication"),
            attribute(xml, "story.date", "norm"),
            words(xml, "contentCreated"),
            words(xml, "firstCreated"),
            words(xml, "versionCreated"))
        .filter(date -> date != null)
        .map(date -> new Draft.GivenDate(date, "metadata"))
        .toList();
  }

  private static @Nullable Element firstElement(Document xml, String name) {
    return xml.selectFirst("*|" + name.replace(".", "\\."));
  }

  private static @Nullable String words(Document xml, String place) {
    Element found = xml.selectFirst("*|" + place);
    return found == null || found.text().isBlank() ? null : found.text();
  }

  private static @Nullable String attribute(Document xml, String name, String attribute) {
    Element found = firstElement(xml, name);
    return found == null || found.attr(attribute).isBlank() ? null : found.attr(attribute).strip();
  }

  private static @Nullable String first(@Nullable String... values) {
    return Stream.of(values).filter(value -> value != null).findFirst().orElse(null);
  }
}
