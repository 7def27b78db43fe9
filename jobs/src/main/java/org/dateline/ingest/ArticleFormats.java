package org.dateline.ingest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.ingest.archive.WebArchive;
import org.dateline.ingest.delimited.DelimitedText;
import org.dateline.ingest.fields.RecordFields;
import org.dateline.ingest.fields.Role;
import org.dateline.ingest.file.FileHead;
import org.dateline.ingest.format.ArticleFormat;
import org.dateline.ingest.json.JsonDocument;
import org.dateline.ingest.json.JsonLines;
import org.dateline.ingest.kinds.FileKind;
import org.dateline.ingest.kinds.FileKinds;
import org.dateline.ingest.page.HtmlPage;
import org.dateline.ingest.page.MhtmlPage;
import org.dateline.ingest.plain.FrontMatterMarkdown;
import org.dateline.ingest.plain.NexisText;
import org.dateline.ingest.plain.PlainText;
import org.dateline.ingest.xml.FeedXml;
import org.dateline.ingest.xml.NewsXml;
import org.dateline.ingest.xml.ReutersSgml;
import org.dateline.ingest.xml.TaggedDocuments;
import org.jspecify.annotations.Nullable;

/** The registry: one line a format; the first that recognises a file reads it. */
final class ArticleFormats {
  private static final List<ArticleFormat> ALL =
      List.of(
          new WebArchive(),
          new NewsXml(),
          new FeedXml(),
          new ReutersSgml(),
          new TaggedDocuments(),
          new MhtmlPage(),
          new FrontMatterMarkdown(),
          new JsonDocument(),
          new JsonLines(),
          new HtmlPage(),
          new ParquetFile(),
          new DelimitedText(),
          new NexisText(),
          new PlainText());

  /**
   * Formats recognised by content even if the name suggests another kind: a page may be called
   * a.php.
   */
  private static final Set<String> UNDER_ANY_NAME =
      Set.of(
          "web-archive",
          "news-xml",
          "feed",
          "doc-sgml",
          "mhtml",
          "reuters-sgml",
          "json-lines",
          "parquet",
          HtmlPage.NAME);

  static List<ArticleFormat> all() {
    return ALL;
  }

  static Optional<ArticleFormat> recognising(FileHead head) {
    boolean otherName = FileKinds.ofName(head.name()).isPresent();
    return ALL.stream()
        .filter(format -> !otherName || UNDER_ANY_NAME.contains(format.name()))
        .filter(format -> format.recognises(head))
        .filter(format -> !otherName || !isOneObject(format, head))
        .findFirst()
        .filter(format -> !PlainText.NAME.equals(format.name()) || !isOtherText(head));
  }

  /**
   * Whether a file of JSON is one object without a text, on one line: settings, notebooks and maps
   * may be, an article is not.
   */
  private static boolean isOneObject(ArticleFormat format, FileHead head) {
    return format.name().equals("json-lines")
        && JsonLines.objectLines(head) < 2
        && RecordFields.of(JsonLines.objectOrNone(head.firstLine()), Map.of())
            .of(Role.TEXT)
            .isEmpty();
  }

  private static boolean isOtherText(FileHead head) {
    return FileKinds.ofText(head.text()).isPresent();
  }

  /** The kind of a file that no format recognises; empty if that is not known either. */
  static Optional<FileKind> otherKind(FileHead head) {
    Optional<FileKind> named = FileKinds.ofName(head.name());
    return named.isPresent() || head.isBinary() ? named : FileKinds.ofText(head.text());
  }

  static Optional<ArticleFormat> findByName(@Nullable String name) {
    return ALL.stream().filter(format -> format.name().equals(name)).findFirst();
  }

  /** The names of all formats for people, in the order of the alphabet. */
  static List<String> shownNames() {
    return ALL.stream()
        .map(ArticleFormat::shownName)
        .sorted(String.CASE_INSENSITIVE_ORDER)
        .toList();
  }

  private ArticleFormats() {}
}
