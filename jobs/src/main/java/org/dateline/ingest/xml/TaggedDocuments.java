package org.dateline.ingest.xml;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.ingest.date.DateText;
import org.dateline.ingest.file.FileContent;
import org.dateline.ingest.file.FileHead;
import org.dateline.ingest.format.ArticleFormat;
import org.dateline.ingest.format.IngestParams;
import org.dateline.ingest.record.Draft;
import org.dateline.ingest.record.RawRecord;
import org.dateline.ingest.record.RejectionReason;
import org.dateline.ingest.record.UnreadableRecord;
import org.dateline.ingest.split.MarkedElements;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Collections of {@code DOC} elements in SGML: LDC's (Gigaword, AQUAINT), TREC's (AP, WSJ, FT, LA
 * Times), and what WikiExtractor writes. Editors' advisories, which Gigaword marks, are no
 * articles.
 */
public final class TaggedDocuments implements ArticleFormat {
  private static final Pattern BEGINS =
      Pattern.compile("(?i)(?:<\\?xml[^>]{0,200}>\\s*)?(?:<!DOCTYPE[^>]{0,500}>\\s*)?<doc[\\s>]");
  private static final Pattern TELLING =
      Pattern.compile("(?i)<(?:docno|docid|text|headline)>|<doc id=\"[^\"]{1,200}\" (?:type|url)=");
  private static final Pattern TEXT =
      Pattern.compile("(?i)<text(?:\\s[^>]{0,500})?>(.*?)(?:</text>|\\z)", Pattern.DOTALL);
  private static final Pattern TAGGED_PARAGRAPH = Pattern.compile("(?i)</?p(?:\\s[^>]{0,200})?>");
  private static final Pattern BLANK_LINE = Pattern.compile("\\n[ \\t\\r]*+\\n");
  private static final Pattern INDENTED = Pattern.compile("\\n(?: {3,}|\\t)(?=\\S)");
  private static final Pattern DAY_AND_MORE =
      Pattern.compile("(\\p{L}{3,9}\\.? \\d{1,2}, \\d{4}),.*", Pattern.DOTALL);

  @Override
  public String name() {
    return "doc-sgml";
  }

  @Override
  public String shownName() {
    return "LDC and TREC collections";
  }

  @Override
  public List<String> extensions() {
    return List.of();
  }

  @Override
  public boolean recognises(FileHead head) {
    return BEGINS.matcher(head.text()).lookingAt() && TELLING.matcher(head.text()).find();
  }

  @Override
  public boolean declaresItsEncoding() {
    return true;
  }

  @Override
  public Iterator<RawRecord> records(FileContent content, IngestParams params) {
    String charset = content.isTranscoded() ? "utf-8" : null;
    return new MarkedElements(content, List.of("DOC", "doc"), charset, params.maxRecordBytes());
  }

  @Override
  public Draft read(RawRecord record, IngestParams params) throws UnreadableRecord {
    Document sgml = Jsoup.parse(record.readableContent(), "", Parser.xmlParser());
    Element document = sgml.selectFirst("doc");
    if (document == null) {
      throw new UnreadableRecord(RejectionReason.BROKEN_XML, "expected a DOC element, found none");
    }
    if (document.attr("type").equals("advis")) {
      throw new UnreadableRecord(
          RejectionReason.NOT_AN_ARTICLE, "expected news, found an advisory to editors");
    }
    DocumentIds id = DocumentIds.of(id(document));
    String title =
        words(document, "headline", "head", "hl", "title").orElse(document.attr("title"));
    List<String> paragraphs = paragraphs(record.content(), document);
    if (paragraphs.isEmpty()) {
      throw new UnreadableRecord(
          RejectionReason.NO_TEXT, "expected text in the element TEXT, found none");
    }
    paragraphs.removeIf(title::equals);
    words(document, "dateline")
        .filter(dateline -> !paragraphs.isEmpty() && !paragraphs.get(0).startsWith(dateline))
        .ifPresent(dateline -> paragraphs.set(0, join(dateline, paragraphs.get(0))));
    String address = document.attr("url");
    return new Draft(
        title.isBlank() ? null : title,
        String.join("\n\n", paragraphs),
        words(document, "so", "source", "pub")
            .or(() -> Optional.ofNullable(id.source()))
            .orElse(null),
        null,
        address.startsWith("http") ? address : null,
        words(document, "byline", "author").stream().toList(),
        id.language(),
        dates(document, id),
        true,
        false,
        null);
  }

  private static String join(String dateline, String paragraph) {
    int end = dateline.length();
    while (end > 0 && "-–—_".indexOf(dateline.charAt(end - 1)) >= 0) {
      end--;
    }
    return dateline.substring(0, end).stripTrailing() + " – " + paragraph;
  }

  private static String id(Element document) {
    String attribute = document.attr("id").strip();
    return attribute.isEmpty() ? words(document, "docno", "docid").orElse("") : attribute;
  }

  private static List<Draft.GivenDate> dates(Element document, DocumentIds id) {
    Stream<String> written =
        Stream.of("date_time", "date", "dd")
            .flatMap(name -> words(document, name).stream())
            .map(date -> DAY_AND_MORE.matcher(date).replaceFirst("$1"))
            .filter(date -> DateText.read(date, null).isPresent());
    return Stream.concat(written, Stream.ofNullable(id.day()))
        .map(date -> new Draft.GivenDate(date, "metadata"))
        .toList();
  }

  /**
   * Splits paragraphs by tags, else by blank lines, else by indented lines, as old newswires have
   * them.
   */
  private static List<String> paragraphs(@Nullable String content, Element document) {
    Matcher element = TEXT.matcher(content);
    var parts = new ArrayList<String>();
    while (element.find()) {
      String text = element.group(1);
      Pattern border =
          TAGGED_PARAGRAPH.matcher(text).find()
              ? TAGGED_PARAGRAPH
              : BLANK_LINE.matcher(text.strip()).find() ? BLANK_LINE : INDENTED;
      parts.addAll(List.of(border.split("\n" + text)));
    }
    if (parts.isEmpty()) {
      parts.addAll(List.of(BLANK_LINE.split(document.wholeOwnText())));
    }
    var paragraphs = new ArrayList<String>();
    for (String part : parts) {
      String words = Jsoup.parseBodyFragment(part).text().strip();
      if (!words.isEmpty()) {
        paragraphs.add(words);
      }
    }
    return paragraphs;
  }

  private static Optional<String> words(Element document, String... names) {
    return Stream.of(names)
        .map(document::selectFirst)
        .filter(found -> found != null && found.hasText())
        .map(found -> found.text().replaceAll("\\s+", " ").strip())
        .findFirst();
  }
}
