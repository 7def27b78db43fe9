package org.dateline.ingest.delimited;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.dateline.ingest.draft.NamedFields;
import org.dateline.ingest.file.FileContent;
import org.dateline.ingest.file.FileHead;
import org.dateline.ingest.format.ArticleFormat;
import org.dateline.ingest.format.IngestParams;
import org.dateline.ingest.json.JsonLines;
import org.dateline.ingest.record.Draft;
import org.dateline.ingest.record.RawRecord;
import org.dateline.ingest.record.UnreadableRecord;

/**
 * Rows of cells (CSV, TSV), split by comma, tab, semicolon, bar or the character 1, whichever the
 * most rows fit under. Recognised by the name, or by rows that fit a header of known names, or that
 * all have the same tabs.
 */
public final class DelimitedText implements ArticleFormat {
  public static final String NAME = "delimited-text";

  private static final double LEAST_FIT = 0.9;
  private static final int LEAST_ROWS_OF_DOUBTFUL_HEADER = 4;
  private static final int LEAST_TABBED_ROWS = 5;

  /** Most NUL characters per thousand; binary files renamed to .csv have more. */
  private static final int MOST_NULS = 1;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String shownName() {
    return "CSV and TSV";
  }

  @Override
  public List<String> extensions() {
    return List.of("csv", "tsv", "tab", "psv");
  }

  @Override
  public boolean recognises(FileHead head) {
    return extensions().contains(head.extension()) ? isText(head) : isTable(head);
  }

  @Override
  public Iterator<RawRecord> records(FileContent content, IngestParams params) {
    return new DelimitedRows(content, params);
  }

  @Override
  public Map<?, ?> fields(RawRecord record) {
    return JsonLines.objectOrNone(record.content());
  }

  @Override
  public Draft read(RawRecord row, IngestParams params) throws UnreadableRecord {
    return new NamedFields(JsonLines.object(row.content()), params.fields(), "metadata").draft();
  }

  private static boolean isText(FileHead head) {
    long nuls = head.text().chars().filter(c -> c == 0).count();
    return nuls * 1000 <= (long) MOST_NULS * head.text().length()
        || nuls == 1 && head.text().length() > 20;
  }

  private static boolean isTable(FileHead head) {
    if (head.isBinary()) {
      return false;
    }
    boolean whole = head.text().length() < FileContent.HEAD_BYTES / 4;
    TableLayout layout = LayoutSearch.of(head.text(), whole, TableColumns.evidence());
    if (layout.columns() < 2 || layout.fit() < LEAST_FIT) {
      return false;
    }
    if (layout.known() > 0 && layout.noHeader().isEmpty()) {
      return hasRowsOfHeader(layout, head.firstLine().contains(", "));
    }
    return layout.dialect().delimiter() == '\t'
        && layout.rows() >= LEAST_TABBED_ROWS
        && layout.fit() == 1
        && head.text().lines().noneMatch(line -> line.startsWith("\t"));
  }

  /**
   * Whether rows bear out a header.
   *
   * @param spaced whether its names stand like words of a sentence
   */
  private static boolean hasRowsOfHeader(TableLayout layout, boolean spaced) {
    if (layout.rows() == 0) {
      return !spaced && layout.known() == layout.columns();
    }
    boolean sure = layout.known() > 1 && !spaced;
    return sure || layout.rows() >= LEAST_ROWS_OF_DOUBTFUL_HEADER && layout.fit() == 1;
  }
}
