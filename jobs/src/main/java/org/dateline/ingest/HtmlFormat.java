package org.dateline.ingest;

import java.util.Iterator;

/** A page of HTML out of an archive. */
final class HtmlFormat implements ArticleFormat {

  @Override
  public String name() {
    return "html";
  }

  @Override
  public boolean recognises(FileHead head) {
    return false;
  }

  @Override
  public Iterator<RawRecord> records(FileContent content, Ingest.Params params) {
    return WholeFileRecord.of(content, params.maxRecordBytes());
  }

  @Override
  public Draft read(RawRecord page, Ingest.Params params) {
    return Draft.ofText(page.content());
  }
}
