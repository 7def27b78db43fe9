package org.dateline.ingest.plain;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.ingest.draft.NamedFields;
import org.dateline.ingest.file.FileContent;
import org.dateline.ingest.file.FileHead;
import org.dateline.ingest.format.ArticleFormat;
import org.dateline.ingest.format.IngestParams;
import org.dateline.ingest.page.HtmlPage;
import org.dateline.ingest.record.Draft;
import org.dateline.ingest.record.RawRecord;
import org.dateline.ingest.record.UnreadableRecord;
import org.dateline.ingest.split.WholeFileRecord;

/**
 * Markdown, with or without {@link FrontMatter}; one article a file. Recognised by the front matter
 * whatever the name; blank lines before and inside it are allowed.
 */
public final class FrontMatterMarkdown implements ArticleFormat {
  public static final String NAME = "markdown";

  private static final Pattern TITLE = Pattern.compile("(?m)^#[ \\t]+(\\S.{0,500})$");

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String shownName() {
    return "Markdown";
  }

  @Override
  public List<String> extensions() {
    return List.of("md", "markdown");
  }

  @Override
  public boolean recognises(FileHead head) {
    return !head.isBinary()
        && (FrontMatter.opens(head.text())
            || extensions().contains(head.extension()) && !HtmlPage.opens(head.text()));
  }

  @Override
  public Iterator<RawRecord> records(FileContent content, IngestParams params) {
    return WholeFileRecord.of(content, params.maxRecordBytes());
  }

  @Override
  public Draft read(RawRecord record, IngestParams params) throws UnreadableRecord {
    String text = record.readableContent().stripLeading();
    Optional<FrontMatter> matter = FrontMatter.of(text);
    if (matter.isEmpty()) {
      return withHeadingAsTitle(Draft.ofText(text));
    }
    var fields = new NamedFields(matter.get().fields(), params.fields(), "front_matter");
    fields.refuseUnpublished();
    return withHeadingAsTitle(fields.draft(matter.get().body()));
  }

  @Override
  public Map<?, ?> fields(RawRecord record) {
    try {
      Optional<FrontMatter> matter = FrontMatter.of(record.readableContent().stripLeading());
      return matter.isPresent() ? matter.get().fields() : Map.of();
    } catch (UnreadableRecord e) {
      return Map.of();
    }
  }

  private static Draft withHeadingAsTitle(Draft draft) {
    if (draft.title() != null) {
      return draft;
    }
    Matcher heading = TITLE.matcher(draft.text());
    return heading.find()
        ? draft.withTitle(heading.group(1).replaceFirst("(?<![ \\t#])[ \\t#]++$", ""))
        : draft;
  }
}
