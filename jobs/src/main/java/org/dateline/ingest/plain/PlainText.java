package org.dateline.ingest.plain;

import java.util.Iterator;
import java.util.List;
import org.dateline.ingest.file.FileContent;
import org.dateline.ingest.file.FileHead;
import org.dateline.ingest.format.ArticleFormat;
import org.dateline.ingest.format.IngestParams;
import org.dateline.ingest.kinds.Prose;
import org.dateline.ingest.record.Draft;
import org.dateline.ingest.record.RawRecord;
import org.dateline.ingest.split.WholeFileRecord;

/**
 * One article a file, nothing but text: the last resort, for files that are prose by their name or
 * by what stands in them.
 */
public final class PlainText implements ArticleFormat {

  public static final String NAME = "plain-text";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String shownName() {
    return "plain text";
  }

  @Override
  public List<String> extensions() {
    return List.of("txt", "text");
  }

  @Override
  public boolean recognises(FileHead head) {
    return !head.isBinary()
        && (extensions().contains(head.extension()) || Prose.isMostOf(head.text()));
  }

  @Override
  public Iterator<RawRecord> records(FileContent content, IngestParams params) {
    return WholeFileRecord.of(content, params.maxRecordBytes());
  }

  @Override
  public Draft read(RawRecord record, IngestParams params) {
    return Draft.ofText(record.readableContent());
  }
}
