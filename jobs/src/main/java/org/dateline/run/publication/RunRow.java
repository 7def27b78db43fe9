package org.dateline.run.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.apache.iceberg.DataFile;
import org.apache.iceberg.Table;
import org.apache.iceberg.data.GenericRecord;
import org.apache.iceberg.data.Record;
import org.apache.iceberg.data.parquet.GenericParquetWriter;
import org.apache.iceberg.io.DataWriter;
import org.apache.iceberg.parquet.Parquet;
import org.apache.iceberg.types.Types;
import org.dateline.run.message.Secrets;
import org.dateline.run.warehouse.RunRecord;
import org.dateline.table.TableSchema;

/**
 * The row of {@code runs} that makes a run published, in a file of its own. It is written without
 * Spark, whose planning would take longer than the write.
 *
 * @param finishedAt moment of publication
 * @param rowCounts rows of each published table
 * @param audits violations that each audit found
 */
public record RunRow(
    Run run,
    String settings,
    Instant finishedAt,
    Map<String, Long> rowCounts,
    Map<String, Long> audits) {

  /** Writes the file, which belongs to no table yet. */
  public DataFile write(Table runs) {
    String path = runs.locationProvider().newDataLocation(run.id() + ".parquet");
    try (DataWriter<Record> writer =
        Parquet.writeData(runs.io().newOutputFile(path))
            .forTable(runs)
            .withSpec(runs.spec())
            .createWriterFunc(GenericParquetWriter::create)
            .build()) {
      writer.write(record(runs));
      writer.close();
      return writer.toDataFile();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Record record(Table runs) {
    Record row = GenericRecord.create(runs.schema());
    row.setField(TableSchema.RUN_ID.name(), run.id());
    row.setField("job", run.job());
    row.setField("started_at", utc(run.startedAt()));
    row.setField(RunRecord.FINISHED_AT, utc(finishedAt));
    row.setField("version", CodeFingerprint.current());
    row.setField("settings", settings);
    row.setField("inputs", run.inputs().stream().map(Secrets::mask).toList());
    row.setField("row_counts", rowCounts);
    row.setField("measures", run.measures());
    row.setField("audits", auditRecords(runs));
    return row;
  }

  private List<Record> auditRecords(Table runs) {
    Types.StructType type =
        runs.schema().findType("audits").asListType().elementType().asStructType();
    return audits.entrySet().stream()
        .<Record>map(
            audit ->
                GenericRecord.create(type)
                    .copy(Map.of("name", audit.getKey(), "violations", audit.getValue())))
        .toList();
  }

  private static OffsetDateTime utc(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }
}
