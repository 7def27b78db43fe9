package org.dateline.run.warehouse;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.iceberg.data.Record;

/**
 * A row of {@code runs}, without settings and measures.
 *
 * @param finishedAt moment of publication, later than that of every run published before
 * @param tables names of the tables that were tagged with the run's id
 */
public record RunRecord(
    String id, String job, List<String> inputs, Instant finishedAt, Set<String> tables) {
  public static final String FINISHED_AT = "finished_at";
  static final List<String> COLUMNS = List.of("run_id", "job", "inputs", FINISHED_AT, "row_counts");

  /**
   * Order of publication. Clocks of machines differ, so versions before 0.1.0 may have given a
   * moment twice.
   */
  static final Comparator<RunRecord> PUBLISHED_FIRST =
      Comparator.comparing(RunRecord::finishedAt).thenComparing(RunRecord::id);

  /**
   * Reads a row.
   *
   * @param row with at least {@link #COLUMNS}
   */
  @SuppressWarnings("unchecked") // the columns' types are those of the table
  static RunRecord of(Record row) {
    return new RunRecord(
        (String) row.getField("run_id"),
        (String) row.getField("job"),
        List.copyOf((List<String>) row.getField("inputs")),
        ((OffsetDateTime) row.getField(FINISHED_AT)).toInstant(),
        Set.copyOf(((Map<String, Long>) row.getField("row_counts")).keySet()));
  }

  /** Whether a text is the id of a run: start in UTC and four hex digits. */
  public static boolean isId(String text) {
    return text.matches("\\d{8}T\\d{6}Z-[0-9a-f]{4}");
  }
}
