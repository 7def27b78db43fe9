package org.dateline.ingest;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Rows of cells under a header line (CSV, TSV), split by comma, tab, semicolon or bar, whichever
 * the header has most of. Recognised by the name, or by a header that names a title or a text.
 */
final class DelimitedText implements ArticleFormat {
  private static final Set<String> EXTENSIONS = Set.of("csv", "tsv");
  private static final Set<String> TELLING_COLUMNS =
      Set.of("title", "headline", "text", "body", "content", "maintext", "article_text");
  private static final int LONGEST_COLUMN_NAME = 60;

  @Override
  public String name() {
    return "delimited-text";
  }

  @Override
  public boolean recognises(FileHead head) {
    return !head.isBinary()
        && (EXTENSIONS.contains(head.extension()) || isHeader(head.firstLine()));
  }

  @Override
  public Iterator<RawRecord> records(FileContent content, Ingest.Params params) {
    return new DelimitedRows(content, params.maxRecordBytes());
  }

  @Override
  public Draft read(RawRecord row, Ingest.Params params) throws UnreadableRecord {
    return new Fields(JsonLines.object(row.content()), params.fields(), "metadata").draft();
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
