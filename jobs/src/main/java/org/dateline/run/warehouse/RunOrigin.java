package org.dateline.run.warehouse;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.apache.iceberg.data.Record;

/**
 * How a published run came about, as its row of {@code runs} says.
 *
 * @param version of the program that made it
 * @param finishedAt moment of publication
 * @param settings as JSON, without secrets
 */
public record RunOrigin(
    String job,
    String version,
    Instant startedAt,
    Instant finishedAt,
    List<String> inputs,
    String settings) {
  static final List<String> COLUMNS =
      List.of("job", "version", "started_at", RunRecord.FINISHED_AT, "inputs", "settings");

  /**
   * Reads a row.
   *
   * @param row with at least {@link #COLUMNS}
   */
  @SuppressWarnings("unchecked") // the columns' types are those of the table
  static RunOrigin of(Record row) {
    return new RunOrigin(
        (String) row.getField("job"),
        (String) row.getField("version"),
        ((OffsetDateTime) row.getField("started_at")).toInstant(),
        ((OffsetDateTime) row.getField(RunRecord.FINISHED_AT)).toInstant(),
        List.copyOf((List<String>) row.getField("inputs")),
        (String) row.getField("settings"));
  }
}
