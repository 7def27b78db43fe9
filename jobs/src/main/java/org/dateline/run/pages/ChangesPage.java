package org.dateline.run.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.run.database.SqlRow;
import org.dateline.run.pages.html.Cell;
import org.dateline.run.pages.html.DataTable;
import org.dateline.run.pages.html.DataTable.Head;
import org.dateline.run.pages.html.Page;
import org.dateline.run.pages.html.Page.Fact;
import org.dateline.run.pages.html.Section;
import org.jspecify.annotations.Nullable;

/** What moved since the run before, and what was changed that may have moved it. */
final class ChangesPage {
  private static final int LEDGER_ROWS = 100;

  private final Map<String, @Nullable Object> changes;
  private final ReportLinks links;

  private ChangesPage(Map<String, @Nullable Object> changes, ReportLinks links) {
    this.changes = changes;
    this.links = links;
  }

  /**
   * The page.
   *
   * @param changes between the last two runs, as {@code runs diff} gives them; empty if there is no
   *     run before
   */
  static Page of(Optional<Map<String, @Nullable Object>> changes, ReportLinks links) {
    return changes
        .map(data -> new ChangesPage(data, links).page())
        .orElse(page("This is the first run of the corpus.", List.of(), List.of()));
  }

  private static Page page(String lead, List<Fact> facts, List<Section> sections) {
    return new Page(
        "changes.html",
        "changes",
        "What changed since the run before",
        lead,
        null,
        facts,
        sections,
        null);
  }

  private Page page() {
    return page(
        "From run %s to run %s.".formatted(changes.get("from"), changes.get("to")),
        List.of(
            new Fact("program before", Cell.text(text("version_before"))),
            new Fact("program now", Cell.text(text("version_after")))),
        List.of(settings(), ledger(), tables(), entities(), open()));
  }

  private Section settings() {
    List<List<Cell>> rows = new ArrayList<>();
    for (Map<String, @Nullable Object> row : this.<Map<String, @Nullable Object>>list("settings")) {
      rows.add(
          List.of(
              Cell.text(String.valueOf(row.get("setting"))),
              Cell.text(textOf(row.get("before"))),
              Cell.text(textOf(row.get("after")))));
    }
    return Section.of("settings", "Settings that were changed", "They may move any count.")
        .with(
            DataTable.of(
                "Settings",
                List.of(
                    Head.text("setting", "its key"),
                    Head.text("before", "its value then"),
                    Head.text("now", "its value now")),
                rows));
  }

  private Section ledger() {
    List<List<Cell>> rows = new ArrayList<>();
    this.<SqlRow>list("ledger_added").forEach(row -> rows.add(ledgerRow("added", row)));
    this.<SqlRow>list("ledger_removed").forEach(row -> rows.add(ledgerRow("removed", row)));
    String more =
        rows.size() > LEDGER_ROWS
            ? " The first %,d of %,d rows.".formatted(LEDGER_ROWS, rows.size())
            : "";
    return Section.of(
            "ledger",
            "Rows of the alias ledger",
            "Decisions on names that came or went between the runs." + more)
        .with(
            DataTable.of(
                "Ledger",
                List.of(
                    Head.text("what", "added or removed"),
                    Head.text("action", "what the row decides"),
                    Head.text("entity", "whom it is about"),
                    Head.text("alias", "the name decided on")),
                rows.subList(0, Math.min(LEDGER_ROWS, rows.size()))));
  }

  private static List<Cell> ledgerRow(String what, SqlRow row) {
    return List.of(
        Cell.text(what),
        Cell.text(row.text("action")),
        Cell.text(row.getAs("entity_id")),
        Cell.text(row.text("alias")));
  }

  private Section tables() {
    List<List<Cell>> rows = new ArrayList<>();
    for (Map<String, @Nullable Object> row : this.<Map<String, @Nullable Object>>list("tables")) {
      List<Cell> cells = new ArrayList<>(List.of(Cell.text(String.valueOf(row.get("table")))));
      cells.addAll(moved(row.get("rows_before"), row.get("rows_after")));
      rows.add(cells);
    }
    return Section.of("tables", "Tables that moved", "Those with another number of rows.")
        .with(
            DataTable.of(
                "Tables",
                List.of(
                    Head.text("table", "its name"),
                    Head.number("rows before", "in the run before"),
                    Head.number("rows now", "in this run"),
                    Head.number("change", "difference")),
                rows));
  }

  private Section entities() {
    List<List<Cell>> rows = new ArrayList<>();
    for (SqlRow row : this.<SqlRow>list("entities")) {
      String id = row.text("entity_id");
      List<Cell> cells = new ArrayList<>(List.of(Cell.link(id, links.toEntity(id))));
      cells.addAll(moved(row.getAs("mentions_before"), row.getAs("mentions_after")));
      cells.addAll(moved(row.getAs("articles_before"), row.getAs("articles_after")));
      rows.add(cells);
    }
    return Section.of("entities", "Entities that moved most", "By their mentions.")
        .with(
            DataTable.of(
                "Entities",
                List.of(
                    Head.text("entity", "its id"),
                    Head.number("mentions before", "in the run before"),
                    Head.number("now", "in this run"),
                    Head.number("change", "difference"),
                    Head.number("articles before", "in the run before"),
                    Head.number("now", "in this run"),
                    Head.number("change", "difference")),
                rows));
  }

  private Section open() {
    List<List<Cell>> rows = new ArrayList<>();
    for (SqlRow row : this.<SqlRow>list("open")) {
      List<Cell> cells = new ArrayList<>(List.of(Cell.text(row.text("reason"))));
      cells.addAll(moved(row.getAs("mentions_before"), row.getAs("mentions_after")));
      rows.add(cells);
    }
    return Section.of(
            "open", "Mentions left open", "By the reason why; docs/linking.md explains them.")
        .with(
            DataTable.of(
                "Left open",
                List.of(
                    Head.text("reason", "why they were left open"),
                    Head.number("mentions before", "in the run before"),
                    Head.number("now", "in this run"),
                    Head.number("change", "difference")),
                rows));
  }

  private static List<Cell> moved(@Nullable Object before, @Nullable Object after) {
    long had = before instanceof Number number ? number.longValue() : 0;
    long has = after instanceof Number number ? number.longValue() : 0;
    return List.of(Cell.count(had), Cell.count(has), Cell.formatted("%+,d", has - had));
  }

  private @Nullable String text(String name) {
    return textOf(changes.get(name));
  }

  private static @Nullable String textOf(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  @SuppressWarnings("unchecked")
  private <T> List<T> list(String name) {
    Object value = changes.get(name);
    return value == null ? List.of() : (List<T>) value;
  }
}
