package org.dateline.ingest;

import java.util.Iterator;
import java.util.List;
import org.dateline.ingest.file.FileContent;
import org.dateline.ingest.file.FileHead;
import org.dateline.ingest.format.ArticleFormat;
import org.dateline.ingest.format.IngestParams;
import org.dateline.ingest.record.Draft;
import org.dateline.ingest.record.RawRecord;
import org.dateline.ingest.record.Rejection;
import org.dateline.ingest.record.RejectionReason;
import org.dateline.ingest.record.UnreadableRecord;

/**
 * Parquet: each row is a record. It cannot be read as a stream: the job's file readers take such
 * files before they come here, so that one found here is packed in another.
 */
final class ParquetFile implements ArticleFormat {
  private static final String MAGIC = "PAR1";

  @Override
  public String name() {
    return "parquet";
  }

  @Override
  public String shownName() {
    return "Parquet";
  }

  @Override
  public List<String> extensions() {
    return List.of();
  }

  @Override
  public boolean recognises(FileHead head) {
    return head.text().startsWith(MAGIC) && head.isBinary();
  }

  @Override
  public Iterator<RawRecord> records(FileContent content, IngestParams params) {
    Rejection packed =
        Rejection.of(
                RejectionReason.UNSUPPORTED_FORMAT,
                "expected a Parquet file as it was written, found one that is compressed or packed",
                null)
            .withRemedy("Unpack it, and give --input the Parquet file.");
    return List.of(RawRecord.problem(1, packed)).iterator();
  }

  @Override
  public Draft read(RawRecord record, IngestParams params) throws UnreadableRecord {
    throw new UnreadableRecord(
        RejectionReason.UNSUPPORTED_FORMAT, "expected a row of Parquet as JSON, found " + MAGIC);
  }
}
