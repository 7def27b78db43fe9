package org.dateline.entities;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What must hold between the rows of all ledger files. */
final class LedgerConsistency {
  private final List<Ledger.Problem> problems = new ArrayList<>();

  /** The problems among entries sorted by entity, language and alias, in that order. */
  static List<Ledger.Problem> problems(List<Ledger.Entry> entries) {
    var check = new LedgerConsistency();
    check.oneNameAndTypeEach(entries);
    check.nameIsAlias(entries);
    check.oneEntityForEachAlias(entries);
    return check.problems;
  }

  private void oneNameAndTypeEach(List<Ledger.Entry> entries) {
    Map<String, Ledger.Entry> first = new HashMap<>();
    Ledger.Entry previous = null;
    for (Ledger.Entry entry : entries) {
      Ledger.Entry known = first.putIfAbsent(entry.entityId(), entry);
      if (known != null && !known.name().equals(entry.name())) {
        report(entry, "the name " + known.name() + " as in " + place(known), entry.name());
      }
      if (known != null && known.type() != entry.type()) {
        report(entry, "the type " + known.type() + " as in " + place(known), "" + entry.type());
      }
      if (previous != null
          && Ledger.Entry.compare(previous, entry) == 0
          && !previous.file().equals(entry.file())) {
        report(entry, "each row once (see " + place(previous) + ")", entry.alias());
      }
      previous = entry;
    }
  }

  private void nameIsAlias(List<Ledger.Entry> entries) {
    Map<String, Ledger.Entry> unnamed = new LinkedHashMap<>();
    Set<String> named = new HashSet<>();
    for (Ledger.Entry entry : entries) {
      unnamed.putIfAbsent(entry.entityId(), entry);
      if (entry.alias().equals(entry.name())) {
        named.add(entry.entityId());
      }
    }
    unnamed.keySet().removeAll(named);
    for (Ledger.Entry entry : unnamed.values()) {
      report(entry, "the name " + entry.name() + " among the aliases", "no such row");
    }
  }

  private void oneEntityForEachAlias(List<Ledger.Entry> entries) {
    Map<String, List<Ledger.Entry>> byAlias = new LinkedHashMap<>();
    for (Ledger.Entry entry : entries) {
      byAlias.computeIfAbsent(entry.alias(), alias -> new ArrayList<>()).add(entry);
    }
    for (List<Ledger.Entry> rows : byAlias.values()) {
      for (int i = 1; i < rows.size(); i++) {
        for (int j = 0; j < i; j++) {
          if (collide(rows.get(i), rows.get(j))) {
            Ledger.Entry other = rows.get(j);
            report(
                rows.get(i),
                "alias " + other.alias() + " to stand for one entity in a language",
                rows.get(i).entityId() + " and " + other.entityId() + " of " + place(other));
          }
        }
      }
    }
  }

  private static boolean collide(Ledger.Entry one, Ledger.Entry other) {
    return !one.entityId().equals(other.entityId())
        && (one.language().equals(other.language())
            || one.language().equals("*")
            || other.language().equals("*"));
  }

  private void report(Ledger.Entry entry, String expected, String found) {
    problems.add(new Ledger.Problem(entry.file(), entry.line(), expected, found));
  }

  private static String place(Ledger.Entry entry) {
    return entry.file() + ":" + entry.line();
  }
}
