package org.dateline.ingest.format;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.dateline.ingest.file.FileContent;
import org.dateline.ingest.file.FileHead;
import org.dateline.ingest.record.Draft;
import org.dateline.ingest.record.RawRecord;
import org.dateline.ingest.record.UnreadableRecord;

/** A kind of input file: how to recognise it, split it into records, and read a record. */
public interface ArticleFormat {

  /** The name written to raw records, e.g. {@code json-lines}. */
  String name();

  /** The name for people, as it stands in lists of formats: "CSV and TSV". */
  String shownName();

  /**
   * The extensions that say a file is of this format, lower case; none if only its content does.
   */
  List<String> extensions();

  /** Whether a file is of this format; by its content first, by its name where content is mute. */
  boolean recognises(FileHead head);

  /** Whether a file says itself in which encoding it is, so that no setting needs to. */
  default boolean declaresItsEncoding() {
    return false;
  }

  /** The file's records, lazily; a bad record is one with a problem, never an exception. */
  Iterator<RawRecord> records(FileContent content, IngestParams params);

  /** A record's named fields, for people to look at; empty if it has none, or cannot be read. */
  default Map<?, ?> fields(RawRecord record) {
    return Map.of();
  }

  /**
   * What a record says, before cleaning; its content is not null.
   *
   * @throws UnreadableRecord if it is no article
   */
  Draft read(RawRecord record, IngestParams params) throws UnreadableRecord;
}
