package org.dateline.entities.ledger;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The ledger's merges followed to their ends: which entity an id becomes in an article of a day.
 * Where A is merged into B, and B from 2015 on into C, A becomes B before 2015 and C after.
 *
 * <p>In an article without date a merge that is bounded by days holds only if it is the only one of
 * its id.
 */
public final class LedgerMerges {

  /**
   * What an id becomes.
   *
   * @param from first day for which it does, or null
   * @param until the day after the last one, or null
   * @param undated whether this is about articles without date; then it has no days
   */
  public record Step(
      String mergedId,
      String entityId,
      @Nullable LocalDate from,
      @Nullable LocalDate until,
      boolean undated) {
    boolean holdsOn(@Nullable LocalDate day) {
      return day == null
          ? undated
          : !undated
              && (from == null || !day.isBefore(from))
              && (until == null || day.isBefore(until));
    }
  }

  private final Map<String, List<LedgerRow>> rows = new TreeMap<>();
  private final Map<String, List<Step>> steps = new TreeMap<>();

  /** Follows the merges of a ledger without circles. */
  public LedgerMerges(List<LedgerRow> ledger) {
    for (LedgerRow row : ledger) {
      if (row.action() == LedgerAction.MERGE) {
        rows.computeIfAbsent(row.alias(), id -> new ArrayList<>()).add(row);
      }
    }
    for (String id : rows.keySet()) {
      steps.put(id, followMerges(id));
    }
  }

  /** One for each merged id and stretch of days, sorted; an id without a merge has none. */
  public List<Step> all() {
    return steps.values().stream().flatMap(List::stream).toList();
  }

  /** What an id is in an article of this day, or without date if it is null. */
  @Nullable String entityId(@Nullable String id, @Nullable LocalDate day) {
    return steps.getOrDefault(id, List.of()).stream()
        .filter(step -> step.holdsOn(day))
        .map(Step::entityId)
        .findFirst()
        .orElse(id);
  }

  /** The steps of an id. Between two days on which some merge begins or ends, nothing changes. */
  private List<Step> followMerges(String id) {
    List<Step> found = new ArrayList<>();
    List<LocalDate> changes = new ArrayList<>(changes(id));
    for (int i = 0; i <= changes.size(); i++) {
      LocalDate from = i == 0 ? null : changes.get(i - 1);
      LocalDate until = i == changes.size() ? null : changes.get(i);
      LocalDate within =
          from == null ? (until == null ? LocalDate.EPOCH : until.minusDays(1)) : from;
      add(found, id, end(id, within), from, until);
    }
    String undated = end(id, null);
    if (!undated.equals(id)) {
      found.add(new Step(id, undated, null, null, true));
    }
    return found;
  }

  private static void add(
      List<Step> found,
      String id,
      String entityId,
      @Nullable LocalDate from,
      @Nullable LocalDate until) {
    if (entityId.equals(id)) {
      return;
    }
    Step last = found.isEmpty() ? null : found.get(found.size() - 1);
    if (last != null
        && last.entityId().equals(entityId)
        && requireNonNull(from).equals(last.until())) {
      found.set(found.size() - 1, new Step(id, entityId, last.from(), until, false));
    } else {
      found.add(new Step(id, entityId, from, until, false));
    }
  }

  private Set<LocalDate> changes(String id) {
    Set<LocalDate> days = new TreeSet<>();
    Set<String> seen = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(id));
    while (!open.isEmpty()) {
      String next = open.pop();
      if (seen.add(next)) {
        for (LedgerRow row : rows.getOrDefault(next, List.of())) {
          addIfGiven(days, row.validFrom());
          addIfGiven(days, row.validUntil());
          open.push(requireNonNull(row.entityId()));
        }
      }
    }
    return days;
  }

  private static void addIfGiven(Set<LocalDate> days, @Nullable LocalDate day) {
    if (day != null) {
      days.add(day);
    }
  }

  private String end(String id, @Nullable LocalDate day) {
    String end = id;
    for (String next = end; next != null; next = next(end, day)) {
      end = next;
    }
    return end;
  }

  private @Nullable String next(String id, @Nullable LocalDate day) {
    List<LedgerRow> merges = rows.getOrDefault(id, List.of());
    return merges.stream()
        .filter(row -> day == null ? !row.isBounded() || merges.size() == 1 : row.holdsOn(day))
        .map(LedgerRow::entityId)
        .findFirst()
        .orElse(null);
  }
}
