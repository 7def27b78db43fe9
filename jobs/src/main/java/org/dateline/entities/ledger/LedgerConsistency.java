package org.dateline.entities.ledger;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dateline.entities.names.NameCharacters;
import org.jspecify.annotations.Nullable;

/** What must hold between the rows of all ledger files. */
final class LedgerConsistency {
  private final List<Ledger.Entry> entries;
  private final List<Ledger.Problem> problems = new ArrayList<>();

  private LedgerConsistency(List<Ledger.Entry> entries) {
    this.entries = entries;
  }

  /** All problems among entries in {@link Ledger.Entry#ORDER}. */
  static List<Ledger.Problem> problems(List<Ledger.Entry> entries) {
    var check = new LedgerConsistency(entries);
    check.oneNameTypeAndQidEach();
    check.oneEntityForEachQid();
    check.nameIsAlias();
    check.companionsAreNamed();
    check.problems.addAll(contradictions(entries));
    return check.problems;
  }

  /** Those problems only with which no mention could be resolved: rows that contradict others. */
  static List<Ledger.Problem> contradictions(List<Ledger.Entry> entries) {
    var check = new LedgerConsistency(entries);
    check.noContradictions();
    check.noCirclesOfMerges();
    return check.problems;
  }

  private void oneNameTypeAndQidEach() {
    Map<String, Ledger.Entry> named = new HashMap<>();
    Map<String, Ledger.Entry> identified = new HashMap<>();
    for (Ledger.Entry entry : entries) {
      LedgerRow row = entry.row();
      Ledger.Entry known = row.name() == null ? null : named.putIfAbsent(row.entityId(), entry);
      if (known != null && !requireNonNull(known.row().name()).equals(row.name())) {
        report(entry, "the name " + known.row().name() + placeInBrackets(known), row.name());
      }
      if (known != null && known.row().type() != row.type()) {
        report(
            entry,
            "the type " + known.row().type() + placeInBrackets(known),
            requireNonNull(row.type()).name());
      }
      Ledger.Entry same = row.qid() == null ? null : identified.putIfAbsent(row.entityId(), entry);
      if (same != null && !requireNonNull(same.row().qid()).equals(row.qid())) {
        report(entry, "the qid " + same.row().qid() + placeInBrackets(same), row.qid());
      }
    }
  }

  private void oneEntityForEachQid() {
    Map<String, Ledger.Entry> first = new HashMap<>();
    Set<String> reported = new HashSet<>();
    for (Ledger.Entry entry : entries) {
      LedgerRow row = entry.row();
      Ledger.Entry known = row.qid() == null ? null : first.putIfAbsent(row.qid(), entry);
      if (known != null
          && !requireNonNull(known.row().entityId()).equals(row.entityId())
          && reported.add(row.entityId())) {
        report(
            entry,
            row.qid() + " for one entity",
            row.entityId() + " and " + known.row().entityId() + placeInBrackets(known),
            "Give both the same entity_id, or correct one qid.");
      }
    }
  }

  private void nameIsAlias() {
    Map<String, Ledger.Entry> unnamed = new LinkedHashMap<>();
    Set<String> named = new HashSet<>();
    for (Ledger.Entry entry : entries) {
      LedgerRow row = entry.row();
      if (row.action() == LedgerAction.ADD || row.action() == LedgerAction.DEMONYM) {
        unnamed.putIfAbsent(row.entityId(), entry);
      }
      if (row.isName() && row.alias().equals(row.name())) {
        named.add(row.entityId());
      }
    }
    unnamed.keySet().removeAll(named);
    for (Ledger.Entry entry : unnamed.values()) {
      report(entry, "the name " + entry.row().name() + " among the aliases", "no such row");
    }
  }

  private void companionsAreNamed() {
    Set<String> named = new HashSet<>();
    for (Ledger.Entry entry : entries) {
      if (entry.row().isName() && entry.row().companion() == null) {
        named.add(entry.row().entityId());
      }
    }
    for (Ledger.Entry entry : entries) {
      String companion = entry.row().companion();
      if (companion != null && !named.contains(companion)) {
        report(entry, "an entity of the ledger after with:", companion);
      }
    }
  }

  private void noContradictions() {
    Map<String, List<Ledger.Entry>> byAlias = new LinkedHashMap<>();
    for (Ledger.Entry entry : entries) {
      String kind = entry.row().action() == LedgerAction.MERGE ? "id " : "alias ";
      byAlias
          .computeIfAbsent(
              kind + NameCharacters.plain(entry.row().alias()), alias -> new ArrayList<>())
          .add(entry);
    }
    for (List<Ledger.Entry> same : byAlias.values()) {
      for (int i = 1; i < same.size(); i++) {
        for (int j = 0; j < i; j++) {
          compare(same.get(i), same.get(j));
        }
      }
    }
  }

  private void compare(Ledger.Entry entry, Ledger.Entry other) {
    LedgerRow row = entry.row();
    LedgerRow known = other.row();
    if (!row.sharesLanguage(known) || !row.sharesDays(known)) {
      return;
    }
    if (isRepeated(row, known)) {
      report(
          entry,
          "each decision once" + placeInBrackets(other),
          row.action().code() + " " + row.alias());
    } else if (areRivals(row, known)) {
      report(
          entry,
          "%s to stand for one entity in a language on any day".formatted(row.alias()),
          row.entityId() + " and " + known.entityId() + placeInBrackets(other),
          "Take the alias from one of them, give both rows days that do not overlap, or pin it"
              + " where it is meant.");
    } else if (cancels(row, known) || cancels(known, row)) {
      report(
          entry,
          "one decision on " + row.alias(),
          row.action().code() + " and " + known.action().code() + placeInBrackets(other),
          "Delete one of the two rows, or bound it by where, from or until.");
    }
  }

  private static boolean isRepeated(LedgerRow one, LedgerRow other) {
    return one.action() == other.action()
        && Objects.equals(one.entityId(), other.entityId())
        && one.language().equals(other.language())
        && Objects.equals(one.boundedTo(), other.boundedTo());
  }

  /** Two entities that lay claim to the same alias with equal right. */
  private static boolean areRivals(LedgerRow one, LedgerRow other) {
    return one.action() == other.action()
        && one.action() != LedgerAction.SPLIT
        && !Objects.equals(one.entityId(), other.entityId())
        && Objects.equals(one.boundedTo(), other.boundedTo());
  }

  /** Whether {@code no} leaves nothing of {@code yes}. */
  private static boolean cancels(LedgerRow no, LedgerRow yes) {
    boolean denies =
        no.action() == LedgerAction.BAN
            || (no.action() == LedgerAction.SPLIT && Objects.equals(no.entityId(), yes.entityId()));
    return denies
        && switch (yes.action()) {
          case ADD, TERM -> no.covers(yes);
          case PIN -> Objects.equals(no.boundedTo(), yes.boundedTo());
          default -> false;
        };
  }

  /** Takes away ids that no merge leads to or from, until none is left or only circles are. */
  private void noCirclesOfMerges() {
    List<Ledger.Entry> left =
        new ArrayList<>(
            entries.stream().filter(e -> e.row().action() == LedgerAction.MERGE).toList());
    int before;
    do {
      before = left.size();
      Set<String> into = new HashSet<>();
      Set<String> from = new HashSet<>();
      for (Ledger.Entry entry : left) {
        into.add(entry.row().entityId());
        from.add(entry.row().alias());
      }
      left.removeIf(e -> !from.contains(e.row().entityId()) || !into.contains(e.row().alias()));
    } while (left.size() < before);
    for (Ledger.Entry entry : left) {
      report(
          entry,
          "merges that end at an entity",
          entry.row().alias() + " merged into " + entry.row().entityId() + ", and that into it",
          "Delete one of the rows of the circle.");
    }
  }

  private void report(Ledger.Entry entry, String expected, @Nullable String found) {
    report(entry, expected, found, "");
  }

  private void report(Ledger.Entry entry, String expected, @Nullable String found, String advice) {
    problems.add(new Ledger.Problem(entry.file(), entry.line(), expected, found, advice));
  }

  private static String placeInBrackets(Ledger.Entry entry) {
    return " (" + entry.place() + ")";
  }
}
