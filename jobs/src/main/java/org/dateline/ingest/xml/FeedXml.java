package org.dateline.ingest.xml;

import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.ingest.file.FileContent;
import org.dateline.ingest.file.FileHead;
import org.dateline.ingest.format.ArticleFormat;
import org.dateline.ingest.format.IngestParams;
import org.dateline.ingest.record.Draft;
import org.dateline.ingest.record.RawRecord;
import org.dateline.ingest.record.Rejection;
import org.dateline.ingest.record.RejectionReason;
import org.dateline.ingest.record.UnreadableRecord;
import org.dateline.ingest.split.MarkedElements;
import org.dateline.ingest.split.RecordStream;
import org.dateline.text.WordEdges;

/**
 * Feeds: RSS of all versions, RSS as RDF, Atom, and the exports of WordPress (WXR), which are RSS.
 * Each item or entry is a record; what the feed says of itself comes with each.
 */
public final class FeedXml implements ArticleFormat {
  private static final List<String> ELEMENTS = List.of("item", "entry");
  private static final Pattern BEGINS =
      Pattern.compile(
          "^(?:<\\?[^>]{0,500}+>\\s*+|<!--(?:(?!-->).){0,2000}+-->\\s*+|<!DOCTYPE\\s[^>]{0,2000}+>\\s*+){0,9}+"
              + "<(?:(rss)|(\\w{1,20}:)?RDF|((?:atom:)?feed))[\\s>]",
          Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
  private static final Pattern ATOM =
      Pattern.compile(WordEdges.in("/(?:Atom|atom/ns)\\b|<entry[\\s>]"));
  private static final Pattern FIRST_ITEM = Pattern.compile("<(?:\\w{1,20}:)?(?:item|entry)[\\s>]");

  @Override
  public String name() {
    return "feed";
  }

  @Override
  public String shownName() {
    return "RSS, Atom and WordPress exports";
  }

  @Override
  public List<String> extensions() {
    return List.of();
  }

  @Override
  public boolean recognises(FileHead head) {
    Matcher begins = BEGINS.matcher(head.text());
    if (!begins.lookingAt()) {
      return false;
    }
    boolean rdf = begins.group(1) == null && begins.group(3) == null;
    return rdf
        ? head.text().contains("purl.org/rss/") || head.text().contains("my.netscape.com/rdf")
        : begins.group(1) != null || ATOM.matcher(head.text()).find();
  }

  @Override
  public boolean declaresItsEncoding() {
    return true;
  }

  @Override
  public Iterator<RawRecord> records(FileContent content, IngestParams params) {
    byte[] head = content.head();
    String charset = XmlEncoding.of(content);
    String text = XmlEncoding.decode(head, charset);
    Matcher first = FIRST_ITEM.matcher(text);
    boolean any = first.find();
    if (!any && head.length < FileContent.HEAD_BYTES && content.fault() == null) {
      return List.of(RawRecord.problem(1, withoutItems(text))).iterator();
    }
    FeedChannel channel = FeedChannel.of(any ? text.substring(0, first.start()) : text);
    return RecordStream.mapLazily(
        new MarkedElements(content, ELEMENTS, charset, params.maxRecordBytes()),
        record ->
            record.problem() == null
                ? RawRecord.of(record.number(), channel.around(record.content()))
                : record);
  }

  private static Rejection withoutItems(String text) {
    return Rejection.of(
        RejectionReason.EMPTY_FILE, "expected items or entries in the feed, found none", text);
  }

  @Override
  public Draft read(RawRecord record, IngestParams params) throws UnreadableRecord {
    return FeedItem.of(record.readableContent()).draft();
  }
}
