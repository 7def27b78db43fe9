package org.dateline.ingest.archive;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.dateline.ingest.file.Compression;
import org.dateline.ingest.file.FileContent;
import org.dateline.ingest.file.FileHead;
import org.dateline.ingest.format.ArticleFormat;
import org.dateline.ingest.format.IngestParams;
import org.dateline.ingest.record.Draft;
import org.dateline.ingest.record.RawRecord;
import org.dateline.ingest.record.RejectionReason;
import org.dateline.ingest.record.UnreadableRecord;

/**
 * WARC and ARC files, compressed record by record, as a whole or not at all. Each record of the
 * archive is one record read: a page (an answer with status 200, or a resource or conversion, of
 * HTML or plain text) is handed on as {@code html} or {@code plain-text}; any other is rejected as
 * {@code not_a_page}, so that the count of records read is the archive's own.
 */
public final class WebArchive implements ArticleFormat {

  @Override
  public String name() {
    return "web-archive";
  }

  @Override
  public String shownName() {
    return "WARC and ARC";
  }

  @Override
  public List<String> extensions() {
    return List.of("warc", "arc");
  }

  /** Recognised by the name if the first record is unreadable, since the others may be readable. */
  @Override
  public boolean recognises(FileHead head) {
    String text = head.text();
    return text.startsWith("WARC/")
        || text.startsWith("filedesc:")
        || extensions().contains(head.extension());
  }

  @Override
  public boolean declaresItsEncoding() {
    return true;
  }

  @Override
  public Iterator<RawRecord> records(FileContent content, IngestParams params) {
    return new ArchiveRecords(bytes(content), params.maxRecordBytes());
  }

  private static ArchiveBytes bytes(FileContent content) {
    if (content.compression() != Compression.GZIP) {
      return new ArchiveBytes.Plain(content);
    }
    try {
      return new GzipMembers(content.raw());
    } catch (IOException e) {
      // A head of countless empty members: read as one stream, which ends where it breaks.
      return new ArchiveBytes.Plain(content);
    }
  }

  @Override
  public Draft read(RawRecord record, IngestParams params) throws UnreadableRecord {
    throw new UnreadableRecord(
        RejectionReason.NOT_A_PAGE, "expected a page of an archive, found a record of none");
  }
}
