package org.dateline.ingest.xml;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.ingest.file.FileContent;
import org.dateline.ingest.file.FileHead;
import org.dateline.ingest.format.ArticleFormat;
import org.dateline.ingest.format.IngestParams;
import org.dateline.ingest.record.Draft;
import org.dateline.ingest.record.RawRecord;
import org.dateline.ingest.record.RejectionReason;
import org.dateline.ingest.record.UnreadableRecord;
import org.dateline.ingest.split.MarkedElements;
import org.dateline.text.Language;
import org.dateline.text.TimeLimit;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Reuters-21578: many {@code REUTERS} elements a file, in an SGML that no XML parser takes (control
 * characters as entities, bare ampersands). Items of the type BRIEF are headlines without text.
 */
public final class ReutersSgml implements ArticleFormat {
  private static final Pattern BEGINS =
      Pattern.compile("^(?:<!DOCTYPE lewis[^>]{0,200}>\\s*)?<REUTERS\\s[^>]{0,500}>");
  private static final Pattern INDENTED =
      Pattern.compile("(?<!\\s)[\\s&&[^\\n]]*+\\n\\s{3,}+(?=\\S)");
  private static final Pattern SIGN_OFF = Pattern.compile("(?i)reuters?[.:]?");

  @Override
  public String name() {
    return "reuters-sgml";
  }

  @Override
  public String shownName() {
    return "Reuters-21578 SGML";
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
    return new MarkedElements(content, List.of("REUTERS"), null, params.maxRecordBytes());
  }

  @Override
  public Draft read(RawRecord record, IngestParams params) throws UnreadableRecord {
    Document sgml = Parser.xmlParser().parseInput(TimeLimit.reader(record.content()), "");
    String title = words(sgml, "TITLE").orElse(null);
    List<Draft.GivenDate> dates =
        words(sgml, "DATE").map(date -> new Draft.GivenDate(date, "metadata")).stream().toList();
    String text = text(sgml);
    if (text.isEmpty() && title == null) {
      throw new UnreadableRecord(
          RejectionReason.NO_TEXT, "expected a BODY or a TITLE, found neither");
    }
    List<String> authors = words(sgml, "AUTHOR").stream().toList();
    var draft =
        new Draft(
            title,
            text,
            "Reuters",
            null,
            null,
            authors,
            Language.ENGLISH.code(),
            dates,
            true,
            false,
            null);
    return text.isEmpty() ? draft.asHeadline(dates) : draft;
  }

  /** The dateline and the body's paragraphs, which are recognised by their indentation. */
  private static String text(Document sgml) {
    Element body = sgml.selectFirst("BODY");
    if (body == null) {
      return "";
    }
    var paragraphs = new ArrayList<String>();
    for (String part :
        INDENTED.split("\n" + body.wholeText().replaceAll("[\\p{Cntrl}&&[^\\n]]", " "))) {
      String paragraph = part.strip().replaceAll("\\s+", " ");
      if (!paragraph.isEmpty() && !SIGN_OFF.matcher(paragraph).matches()) {
        paragraphs.add(paragraph);
      }
    }
    Optional<String> dateline = words(sgml, "DATELINE");
    if (dateline.isPresent() && !paragraphs.isEmpty()) {
      paragraphs.set(
          0,
          dateline.get().replaceFirst("(?<!\\s)\\s*+(?<!-)-++$", "") + " - " + paragraphs.get(0));
    }
    if (!paragraphs.isEmpty()) {
      int last = paragraphs.size() - 1;
      paragraphs.set(
          last, paragraphs.get(last).replaceFirst("(?<=[.!?\"])\\s+(?:Reuter|REUTER)$", ""));
    }
    return String.join("\n\n", paragraphs);
  }

  private static Optional<String> words(Document sgml, String name) {
    return Optional.ofNullable(sgml.selectFirst(name))
        .map(element -> element.text().replaceAll("[\\p{Cntrl}\\s]+", " ").strip())
        .filter(words -> !words.isEmpty());
  }
}
