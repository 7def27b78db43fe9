package org.dateline.ingest.plain;

import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import org.dateline.ingest.file.FileContent;
import org.dateline.ingest.file.FileHead;
import org.dateline.ingest.format.ArticleFormat;
import org.dateline.ingest.format.IngestParams;
import org.dateline.ingest.record.Draft;
import org.dateline.ingest.record.RawRecord;
import org.dateline.ingest.record.UnreadableRecord;
import org.dateline.ingest.split.SeparatedTexts;

/** Nexis' exports as text: "1 of 3 DOCUMENTS" stands above each article, which is a record. */
public final class NexisText implements ArticleFormat {
  private static final int LINES_TRIED = 60;

  /** The line above each document. */
  static final Pattern SEPARATOR =
      Pattern.compile(
          "(?i)^\\s*+(?:(?:(?:page|seite)\\s++)?\\d{1,6} (?:of|von|de|sur) \\d{1,6}"
              + " (?:documents?|dokumenten?|docs?)|(?:document|dokument) \\d{1,6}"
              + " (?:of|von|de|sur) \\d{1,6})\\s*+");

  @Override
  public String name() {
    return "nexis";
  }

  @Override
  public String shownName() {
    return "Nexis exports";
  }

  @Override
  public List<String> extensions() {
    return List.of();
  }

  /** ProQuest writes "Document 1 of 3" as well: only Nexis writes the labels. */
  @Override
  public boolean recognises(FileHead head) {
    return head.text()
            .lines()
            .limit(LINES_TRIED)
            .anyMatch(line -> SEPARATOR.matcher(line).matches())
        && NexisDocument.LABELS.stream()
            .anyMatch(label -> head.text().contains("\n" + label + ":"));
  }

  @Override
  public Iterator<RawRecord> records(FileContent content, IngestParams params) {
    return new SeparatedTexts(
        content, line -> SEPARATOR.matcher(line).matches(), params.maxRecordBytes());
  }

  @Override
  public Draft read(RawRecord record, IngestParams params) throws UnreadableRecord {
    return NexisDocument.of(record.readableContent()).draft();
  }
}
