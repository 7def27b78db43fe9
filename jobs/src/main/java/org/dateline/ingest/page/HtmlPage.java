package org.dateline.ingest.page;

import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import org.dateline.ingest.file.FileContent;
import org.dateline.ingest.file.FileHead;
import org.dateline.ingest.format.ArticleFormat;
import org.dateline.ingest.format.IngestParams;
import org.dateline.ingest.html.HtmlArticle;
import org.dateline.ingest.html.HtmlFragment;
import org.dateline.ingest.html.SavedPageAddress;
import org.dateline.ingest.html.head.HtmlDate;
import org.dateline.ingest.record.Draft;
import org.dateline.ingest.record.RawRecord;
import org.dateline.ingest.record.RejectionReason;
import org.dateline.ingest.record.UnreadableRecord;
import org.dateline.ingest.split.DeclaredText;
import org.dateline.ingest.split.WholeFileRecord;
import org.dateline.text.WordEdges;
import org.jspecify.annotations.Nullable;

/** A web page, one article a file; also what web archives hold. */
public final class HtmlPage implements ArticleFormat {
  public static final String NAME = DeclaredText.PAGE;

  /** Stands for bytes that are no character in the page's encoding. */
  private static final char LOST = '\uFFFD';

  private static final Pattern OPENING =
      Pattern.compile(
          WordEdges.in(
              "(?is)^(?:<\\?xml[^>]{0,200}>\\s*)?(?:<!--(?:(?!-->).){0,2000}+-->\\s*+)*+<(?:!doctype\\s+html|html|head|body)\\b"));

  private static final Pattern TAG =
      Pattern.compile(
          WordEdges.in(
              "(?i)^(?:<!--(?:(?!-->).){0,2000}+-->\\s*+)*+<(?:script|style|link|meta|title|base|noscript|br|b|p"
                  + "|div|center|font)\\b"),
          Pattern.DOTALL);
  private static final Pattern WHOLE = Pattern.compile(WordEdges.in("(?i)<(?:html|body)\\b"));

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String shownName() {
    return "HTML";
  }

  @Override
  public List<String> extensions() {
    return List.of("html", "htm", "xhtml");
  }

  @Override
  public boolean recognises(FileHead head) {
    return opens(head.text())
        || extensions().contains(head.extension()) && head.text().indexOf('<') >= 0;
  }

  /** Whether a text begins as a page does. */
  public static boolean opens(String text) {
    return OPENING.matcher(text).lookingAt()
        || TAG.matcher(text).lookingAt() && WHOLE.matcher(text).find();
  }

  @Override
  public boolean declaresItsEncoding() {
    return true;
  }

  @Override
  public Iterator<RawRecord> records(FileContent content, IngestParams params) {
    String charset = content.isTranscoded() ? "utf-8" : null;
    return WholeFileRecord.of(
        content,
        params.maxRecordBytes(),
        bytes -> DeclaredText.record(1, NAME, bytes, charset, null, null));
  }

  @Override
  public Draft read(RawRecord record, IngestParams params) throws UnreadableRecord {
    return read(record.readableContent(), record.address());
  }

  /**
   * The article of a page. Bytes that are no characters cost nothing in a menu; in the story they
   * may be half a name.
   *
   * @param given where the page was found; null if unknown
   */
  public static Draft read(String html, @Nullable String given) throws UnreadableRecord {
    String address = given == null ? SavedPageAddress.address(html) : given;
    HtmlArticle page = HtmlArticle.of(html, address);
    boolean fragment = !WHOLE.matcher(html).find();
    List<String> paragraphs =
        page.paragraphs().isEmpty() && fragment
            ? HtmlFragment.paragraphs(html) // without a page around them they are all text
            : page.paragraphs();
    if (paragraphs.isEmpty()) {
      throw new UnreadableRecord(
          RejectionReason.NO_TEXT,
          "expected a page with a story, found none in it",
          "A page of links or pictures is no article, nor is what a server shows instead of a page"
              + " (an error, a check for robots). A page that a program fills in the browser has to"
              + " be saved as the browser shows it.");
    }
    String story = String.join("\n\n", paragraphs);
    int lost = story.indexOf(LOST);
    if (lost >= 0) {
      throw new UnreadableRecord(
          RejectionReason.INVALID_UTF8,
          "expected a story whose bytes are all characters, found bytes that are none after: "
              + story.substring(Math.max(0, lost - 60), lost),
          DeclaredText.OTHER_ENCODING);
    }
    var draft =
        new Draft(
            page.title(),
            story,
            null,
            page.siteName(),
            page.canonicalUrl() == null ? address : page.canonicalUrl(),
            page.authors(),
            page.language(),
            page.dates().stream().map(HtmlPage::given).toList(),
            true,
            fragment,
            null);
    return draft.on(new Draft.FoundOnPage(page.characters(), page.isSmallPart()));
  }

  private static Draft.GivenDate given(HtmlDate date) {
    return new Draft.GivenDate(
        date.raw(), date.isVisible() ? Draft.GivenDate.PAGE : Draft.GivenDate.HTML);
  }
}
