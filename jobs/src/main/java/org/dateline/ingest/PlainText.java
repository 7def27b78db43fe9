package org.dateline.ingest;

import java.util.Iterator;
import java.util.Set;
import java.util.regex.Pattern;

/** One article a file, nothing but text. The last resort: whatever is text and nothing else. */
final class PlainText implements ArticleFormat {
  private static final Set<String> OTHER_EXTENSIONS =
      Set.of(
          "json", "csv", "tsv", "parquet", "html", "htm", "xhtml", "xml", "sgm", "sgml", "warc",
          "arc", "pdf", "doc", "docx", "rtf", "zip", "zst", "bz2", "xz", "tar", "orc", "avro");
  private static final Pattern OTHER_CONTENT =
      Pattern.compile(
          "(?is)(?:<!doctype|<html|<\\?xml|%PDF-|PAR1|WARC/\\d|filedesc:|\\{\\\\rtf|[\\[{]\\s*[\"\\[{]).*");

  @Override
  public String name() {
    return "plain-text";
  }

  @Override
  public boolean recognises(FileHead head) {
    return !head.isBinary()
        && !OTHER_EXTENSIONS.contains(head.extension())
        && !OTHER_CONTENT.matcher(head.text()).lookingAt();
  }

  @Override
  public Iterator<RawRecord> records(FileContent content, Ingest.Params params) {
    return WholeFileRecord.of(content, params.maxRecordBytes());
  }

  @Override
  public Draft read(RawRecord record, Ingest.Params params) {
    return Draft.ofText(record.content());
  }
}
