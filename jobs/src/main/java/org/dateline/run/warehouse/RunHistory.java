package org.dateline.run.warehouse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.iceberg.DataFile;
import org.apache.iceberg.FileScanTask;
import org.apache.iceberg.Table;
import org.apache.iceberg.data.IcebergGenerics;
import org.apache.iceberg.data.Record;
import org.apache.iceberg.expressions.Expressions;
import org.apache.iceberg.io.CloseableIterable;
import org.apache.iceberg.types.Conversions;
import org.apache.iceberg.types.Types;

/** What the table {@code runs} says: which runs are published, and which is the newest. */
public final class RunHistory {
  private final CorpusTables tables;

  /**
   * What a run begins from.
   *
   * @param snapshot of {@code runs}; empty if nothing was ever written to it
   * @param newest run published then
   */
  public record State(OptionalLong snapshot, Optional<RunRecord> newest) {}

  public RunHistory(CorpusTables tables) {
    this.tables = tables;
  }

  /** The id of the newest published run. */
  public Optional<String> newestId() {
    return newest().map(RunRecord::id);
  }

  public State now() {
    Optional<Table> runs = tables.find(AllTables.RUNS);
    if (runs.isEmpty() || runs.get().currentSnapshot() == null) {
      return new State(OptionalLong.empty(), Optional.empty());
    }
    long snapshot = runs.get().currentSnapshot().snapshotId();
    return new State(OptionalLong.of(snapshot), newest(runs.get(), snapshot));
  }

  public Optional<RunRecord> newest() {
    return now().newest();
  }

  /** The files of {@code runs} that may hold the newest run: one, if all state their moments. */
  List<DataFile> filesOfNewest() {
    Optional<Table> runs = tables.find(AllTables.RUNS);
    if (runs.isEmpty() || runs.get().currentSnapshot() == null) {
      return List.of();
    }
    List<DataFile> all = files(runs.get(), runs.get().currentSnapshot().snapshotId());
    OptionalLong latest = OptionalLong.empty();
    List<DataFile> newest = new ArrayList<>();
    for (DataFile file : all) {
      OptionalLong moment = latestMoment(runs.get(), file);
      if (moment.isEmpty()) {
        return all;
      }
      if (latest.isEmpty() || moment.getAsLong() > latest.getAsLong()) {
        latest = moment;
        newest.clear();
      }
      if (moment.equals(latest)) {
        newest.add(file);
      }
    }
    return newest;
  }

  /** All published runs, in the order of publication. */
  public List<RunRecord> all() {
    return tables
        .find(AllTables.RUNS)
        .filter(runs -> runs.currentSnapshot() != null)
        .map(runs -> read(IcebergGenerics.read(runs)))
        .orElse(List.of());
  }

  /** How a published run came about; empty if there is no such run. */
  public Optional<RunOrigin> origin(String id) {
    Optional<Table> runs = tables.find(AllTables.RUNS);
    if (runs.isEmpty() || runs.get().currentSnapshot() == null) {
      return Optional.empty();
    }
    var scan = IcebergGenerics.read(runs.get()).where(Expressions.equal("run_id", id));
    try (var rows = scan.select(RunOrigin.COLUMNS).build()) {
      for (Record row : rows) {
        return Optional.of(RunOrigin.of(row));
      }
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Files state the range of their moments, so only the newest run's file is read, out of hundreds.
   */
  private static Optional<RunRecord> newest(Table runs, long snapshot) {
    OptionalLong latest = latestMoment(runs, snapshot);
    if (latest.isPresent()) {
      var isLatest = Expressions.greaterThanOrEqual(RunRecord.FINISHED_AT, latest.getAsLong());
      List<RunRecord> found =
          read(IcebergGenerics.read(runs).useSnapshot(snapshot).where(isLatest));
      if (!found.isEmpty()) {
        return Optional.of(found.get(found.size() - 1));
      }
    }
    List<RunRecord> all = read(IcebergGenerics.read(runs).useSnapshot(snapshot));
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
  }

  /** The latest moment, in microseconds since 1970; empty if a file does not state it. */
  private static OptionalLong latestMoment(Table runs, long snapshot) {
    long latest = Long.MIN_VALUE;
    for (DataFile file : files(runs, snapshot)) {
      OptionalLong moment = latestMoment(runs, file);
      if (moment.isEmpty()) {
        return moment;
      }
      latest = Math.max(latest, moment.getAsLong());
    }
    return latest == Long.MIN_VALUE ? OptionalLong.empty() : OptionalLong.of(latest);
  }

  private static OptionalLong latestMoment(Table runs, DataFile file) {
    int column = runs.schema().findField(RunRecord.FINISHED_AT).fieldId();
    var bounds = file.upperBounds();
    return bounds == null || !bounds.containsKey(column)
        ? OptionalLong.empty()
        : OptionalLong.of(microseconds(bounds.get(column)));
  }

  private static List<DataFile> files(Table runs, long snapshot) {
    List<DataFile> found = new ArrayList<>();
    try (CloseableIterable<FileScanTask> files =
        runs.newScan().useSnapshot(snapshot).includeColumnStats().planFiles()) {
      files.forEach(task -> found.add(task.file()));
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static long microseconds(ByteBuffer bound) {
    return Conversions.fromByteBuffer(Types.TimestampType.withZone(), bound);
  }

  public static long microseconds(Instant moment) {
    return ChronoUnit.MICROS.between(Instant.EPOCH, moment);
  }

  private static List<RunRecord> read(IcebergGenerics.ScanBuilder scan) {
    List<RunRecord> found = new ArrayList<>();
    try (var rows = scan.select(RunRecord.COLUMNS).build()) {
      rows.forEach(row -> found.add(RunRecord.of(row)));
      found.sort(RunRecord.PUBLISHED_FIRST);
      return List.copyOf(found);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
