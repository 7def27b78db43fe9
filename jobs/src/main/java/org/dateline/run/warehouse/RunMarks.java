package org.dateline.run.warehouse;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.iceberg.Table;
import org.apache.iceberg.TableMetadata;

/**
 * What is noted of single runs in the properties of {@code runs}, where one commit decides between
 * somebody who pins a run and maintenance that removes it.
 *
 * @param pins why each pinned run is kept, by the run's id
 * @param expiring runs whose tables are being removed: nobody reads them any more
 */
public record RunMarks(Map<String, String> pins, Set<String> expiring) {
  private static final String PIN = "dateline.pin.";
  private static final String EXPIRING = "dateline.expiring";

  /** The marks in the properties of {@code runs}. */
  public static RunMarks of(Map<String, String> properties) {
    Map<String, String> pins = new TreeMap<>();
    properties.forEach(
        (name, value) -> {
          if (name.startsWith(PIN)) {
            pins.put(name.substring(PIN.length()), value);
          }
        });
    Set<String> expiring = new TreeSet<>();
    Arrays.stream(properties.getOrDefault(EXPIRING, "").split(","))
        .filter(RunRecord::isId)
        .forEach(expiring::add);
    return new RunMarks(pins, expiring);
  }

  /** The marks of a corpus as they are now. */
  public static RunMarks of(CorpusTables tables) {
    return of(tables.find(AllTables.RUNS).map(Table::properties).orElse(Map.of()));
  }

  /** {@code runs} with a run pinned. */
  public static TableMetadata withPin(TableMetadata runs, String run, String why) {
    return TableMetadata.buildFrom(runs).setProperties(Map.of(PIN + run, why)).build();
  }

  /** {@code runs} with a run that is not pinned any more. */
  public static TableMetadata withoutPin(TableMetadata runs, String run) {
    return TableMetadata.buildFrom(runs).removeProperties(Set.of(PIN + run)).build();
  }

  /** {@code runs} with these runs, and no others, marked as expiring. */
  public static TableMetadata withExpiring(TableMetadata runs, Collection<String> expiring) {
    if (of(runs.properties()).expiring().equals(new TreeSet<>(expiring))) {
      return runs;
    }
    var changed = TableMetadata.buildFrom(runs);
    return (expiring.isEmpty()
            ? changed.removeProperties(Set.of(EXPIRING))
            : changed.setProperties(Map.of(EXPIRING, String.join(",", new TreeSet<>(expiring)))))
        .build();
  }
}
