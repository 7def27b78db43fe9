package org.dateline.ingest.xml;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
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
 * characters as entities, bare ampersands). Items of the type BRIEF are headlines without text;
 * those of the type UNPROC have their text in {@code TEXT}, and no title.
 */
public final class ReutersSgml implements ArticleFormat {
  private static final Pattern BEGINS =
      Pattern.compile("^(?:<!DOCTYPE lewis[^>]{0,200}>\\s*)?<REUTERS\\s[^>]{0,500}>");
  private static final Pattern INDENTED =
      Pattern.compile("(?<!\\s)[\\s&&[^\\n]]*+\\n\\s{3,}+(?=\\S)");

  /** Some dates have codes of the wire before or behind them: "27-MAR-1987 00:58:20.16 F". */
  private static final Pattern DATE =
      Pattern.compile("\\d{1,2}-[A-Z]{3}-\\d{4} \\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,3})?");

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
        words(sgml, "DATE").stream()
            .map(date -> new Draft.GivenDate(withoutCodes(date), "metadata"))
            .toList();
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
            title == null,
            null);
    return text.isEmpty() ? draft.asHeadline(dates) : draft;
  }

  /** The dateline and the body's paragraphs, which are recognised by their indentation. */
  private static String text(Document sgml) {
    String body = body(sgml);
    var paragraphs = new ArrayList<String>();
    for (String part : INDENTED.split("\n" + withoutSignOff(body))) {
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

  private static String withoutCodes(String date) {
    Matcher found = DATE.matcher(date);
    return found.find() ? found.group() : date;
  }

  /** What stands in BODY, else in TEXT itself; without control characters. */
  private static String body(Document sgml) {
    Element body = sgml.selectFirst("BODY");
    Element text = body == null ? sgml.selectFirst("TEXT") : body;
    if (text == null) {
      return "";
    }
    return (body == null ? text.wholeOwnText() : text.wholeText())
        .replaceAll("[\\p{Cntrl}&&[^\\n]]", " ");
  }

  /** The text without a last line that is the agency's name. */
  private static String withoutSignOff(String body) {
    String text = body.stripTrailing();
    int line = text.lastIndexOf('\n');
    return SIGN_OFF.matcher(text.substring(line + 1).strip()).matches()
        ? text.substring(0, Math.max(0, line))
        : text;
  }

  private static Optional<String> words(Document sgml, String name) {
    return Optional.ofNullable(sgml.selectFirst(name))
        .map(element -> element.text().replaceAll("[\\p{Cntrl}\\s]+", " ").strip())
        .filter(words -> !words.isEmpty());
  }
}
