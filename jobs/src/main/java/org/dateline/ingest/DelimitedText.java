package org.dateline.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Rows of cells under a header line (CSV, TSV), split by comma, tab, semicolon or bar, whichever
 * the header has most of. Recognised by the name, or by a header that names a title or a text.
 */
final class DelimitedText implements ArticleFormat {
  private static final Set<String> TELLING_COLUMNS =
      Set.of("title", "headline", "text", "body", "content", "maintext", "article_text");
  private static final int LONGEST_COLUMN_NAME = 60;
  private static final int ROWS_TRIED = 20;

  @Override
  public String name() {
    return "delimited-text";
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
    return !head.isBinary()
        && (extensions().contains(head.extension())
            || isHeader(head.firstLine()) && rowsFit(head.text()));
  }

  @Override
  public Iterator<RawRecord> records(FileContent content, Ingest.Params params) {
    return new DelimitedRows(content, params.maxRecordBytes());
  }

  @Override
  public Draft read(RawRecord row, Ingest.Params params) throws UnreadableRecord {
    return new Fields(JsonLines.object(row.content()), params.fields(), "metadata").draft();
  }

  /**
   * Whether most of what follows a header has as many cells as it: the first line of a text may
   * have commas as well. The last row may be cut off by the end of the head.
   */
  private static boolean rowsFit(String text) {
    boolean spaced = text.lines().findFirst().orElse("").contains(", ");
    if (text.lines().limit(2).count() < 2) {
      return !spaced;
    }
    var bytes = new ByteArrayInputStream(text.getBytes(UTF_8));
    var rows = new DelimitedRows(FileContent.open(bytes, ""), text.length() + 1L);
    int fitting = 0;
    int broken = 0;
    while (fitting + broken < ROWS_TRIED && rows.hasNext()) {
      boolean fits = rows.next().problem() == null;
      fitting += fits ? 1 : 0;
      broken += fits || !rows.hasNext() ? 0 : 1;
    }
    return fitting > broken && (fitting > 1 || !spaced);
  }

  private static boolean isHeader(String line) {
    char delimiter = DelimitedCells.delimiterOf(line);
    List<String> names = new DelimitedCells(delimiter).of(line);
    return names.size() > 1
        && names.stream().allMatch(name -> !name.isBlank() && name.length() < LONGEST_COLUMN_NAME)
        && names.stream()
            .map(name -> name.strip().toLowerCase(Locale.ROOT))
            .anyMatch(TELLING_COLUMNS::contains)
        && names.stream().noneMatch(name -> name.strip().contains(" ") && names.size() < 3);
  }
}
