package org.dateline.ingest.delimited;

import java.util.List;
import org.dateline.ingest.record.RawRecord;
import org.dateline.ingest.record.Rejection;
import org.dateline.ingest.record.RejectionReason;
import org.jspecify.annotations.Nullable;

/** The rows of a file in which no line names the columns. */
final class HeaderlessRows {
  private final TableLayout layout;
  private final List<String> named;

  /**
   * @param named the names that the settings give to the columns of such files
   */
  HeaderlessRows(TableLayout layout, List<String> named) {
    this.layout = layout;
    this.named = named;
  }

  /** Whether the file has no header, as far as can be seen, or as the settings say. */
  boolean areMet() {
    return layout.noHeader().isPresent() || areNamed() && layout.known() == 0;
  }

  boolean areNamed() {
    return !named.isEmpty() && named.size() == layout.columns();
  }

  @Nullable RawRecord rejectedRow(long number, String row) {
    if (isBlank(row)) {
      return null;
    }
    Rejection rejection =
        Rejection.of(
            RejectionReason.NO_HEADER,
            "expected a header line that names the columns, found data in the first line: "
                + layout.noHeader().orElseThrow()
                + " of "
                + layout.columns(),
            row);
    return RawRecord.problem(
        number, named.isEmpty() ? rejection : rejection.withRemedy(columnsRemedy()));
  }

  private String columnsRemedy() {
    return "Name all %d columns in ingest.columns, which names %d, or add a header line to the file."
        .formatted(layout.columns(), named.size());
  }

  private boolean isBlank(String row) {
    char delimiter = layout.dialect().delimiter();
    return row.chars().allMatch(c -> c == delimiter || c == '"' || c <= ' ');
  }
}
