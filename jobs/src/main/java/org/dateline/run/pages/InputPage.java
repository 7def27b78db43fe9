package org.dateline.run.pages;

import java.util.List;
import java.util.Map;
import org.dateline.run.database.RunDatabase;
import org.dateline.run.pages.html.Cell;
import org.dateline.run.pages.html.DataTable;
import org.dateline.run.pages.html.DataTable.Head;
import org.dateline.run.pages.html.Page;
import org.dateline.run.pages.html.Section;

/** What was read, what was rejected and why, and which fields were not used. */
final class InputPage {
  private static final int EXAMPLES = 200;

  static Page of(RunDatabase run) {
    return new Page(
        "input.html",
        "input",
        "What was read and rejected",
        "Every record is an article, a duplicate of one, or rejected with its reason.",
        null,
        List.of(),
        List.of(bySource(run), reasons(run), examples(run), fields(run), measures(run)),
        null);
  }

  private static Section bySource(RunDatabase run) {
    return Section.of("by-outlet", "By outlet", "All runs together, the outlets with most first.")
        .with(
            DataTable.of(
                "Records by outlet",
                List.of(
                    Head.text("outlet", "unknown for rejected records and those that name none"),
                    Head.number("read", "records"),
                    Head.number("new articles", "accepted"),
                    Head.number("duplicates", "of articles known before"),
                    Head.number("rejected", "no article"),
                    Head.number("undated", "accepted without a usable date"),
                    Head.number("kept", "share of the characters that cleaning left")),
                run
                    .rows(
                        """
                        SELECT source, sum(records_read) AS records_read, sum(accepted) AS accepted,
                          sum(duplicates) AS duplicates, sum(rejected) AS rejected, sum(undated) AS undated,
                          sum(characters_kept) / nullif(sum(characters_read), 0) AS kept
                        FROM ingest_report GROUP BY source ORDER BY records_read DESC, source LIMIT 500
                        """)
                    .stream()
                    .map(
                        row ->
                            List.of(
                                Cell.text(row.text("source")),
                                Cell.count(row.number("records_read")),
                                Cell.count(row.number("accepted")),
                                Cell.count(row.number("duplicates")),
                                Cell.count(row.number("rejected")),
                                Cell.count(row.number("undated")),
                                Cell.percent(row.<Double>getAs("kept"))))
                    .toList()));
  }

  private static Section reasons(RunDatabase run) {
    return Section.of("reasons", "Rejected, by reason", "docs/input.md explains each reason.")
        .with(
            DataTable.of(
                "Reasons",
                List.of(
                    Head.text("stage", "where it was turned away"),
                    Head.text("reason", "code"),
                    Head.number("records", "how many")),
                run
                    .rows(
                        """
                        SELECT stage, reason, count(*) AS records FROM rejected_articles
                        GROUP BY ALL ORDER BY records DESC, stage, reason
                        """)
                    .stream()
                    .map(
                        row ->
                            List.of(
                                Cell.text(row.text("stage")),
                                Cell.text(row.text("reason")),
                                Cell.count(row.number("records"))))
                    .toList()));
  }

  private static Section examples(RunDatabase run) {
    return Section.of(
            "examples",
            "Rejected records",
            "The first of each reason; all are in the table rejected_articles.")
        .with(
            DataTable.of(
                "Rejected records",
                List.of(
                    Head.text("reason", "code"),
                    Head.text("file", "and the record in it"),
                    Head.text("what to do", "what was expected and found")),
                run
                    .rows(
                        """
                        SELECT reason, input_file, input_record, detail FROM rejected_articles
                        QUALIFY row_number() OVER (
                          PARTITION BY reason ORDER BY input_file, input_record, detail) <= 20
                        ORDER BY reason, input_file, input_record LIMIT %d
                        """
                            .formatted(EXAMPLES))
                    .stream()
                    .map(
                        row ->
                            List.of(
                                Cell.text(row.text("reason")),
                                Cell.text(
                                    fileName(row.text("input_file"))
                                        + ", record "
                                        + row.number("input_record")),
                                Cell.text(row.text("detail"))))
                    .toList()));
  }

  /** A report is passed on: it names files without the folders of the machine they lay on. */
  private static String fileName(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static Section fields(RunDatabase run) {
    return Section.of(
            "fields",
            "Fields that were not used",
            "Fields that look like a source, a date or a text and have no role, with the setting"
                + " that would use them.")
        .with(
            DataTable.of(
                "Fields without a role",
                List.of(
                    Head.text("format", "of the records"),
                    Head.text("field", "its name"),
                    Head.text("looks like", "by name and values"),
                    Head.number("records", "with a value there"),
                    Head.text("setting", "that would use it")),
                run
                    .rows(
                        """
                        SELECT format, field, looks_like, sum(records_with_value) AS records,
                          any_value(setting) AS setting
                        FROM input_fields WHERE role = 'none' AND looks_like IS NOT NULL
                        GROUP BY ALL ORDER BY records DESC, field LIMIT 100
                        """)
                    .stream()
                    .map(
                        row ->
                            List.of(
                                Cell.text(row.text("format")),
                                Cell.text(row.text("field")),
                                Cell.text(row.text("looks_like")),
                                Cell.count(row.number("records")),
                                Cell.text(row.getAs("setting"))))
                    .toList()));
  }

  private static Section measures(RunDatabase run) {
    List<List<Cell>> rows =
        run
            .rows("SELECT measures FROM runs ORDER BY finished_at DESC, run_id DESC LIMIT 1")
            .stream()
            .flatMap(row -> row.<Map<String, Number>>getAs("measures").entrySet().stream())
            .sorted(Map.Entry.comparingByKey())
            .map(entry -> List.of(Cell.text(entry.getKey()), Cell.count(entry.getValue())))
            .toList();
    return Section.of("measures", "What the newest run did", "As the table runs has it.")
        .with(
            DataTable.of(
                "Measures",
                List.of(Head.text("measure", "name"), Head.number("number", "how many")),
                rows));
  }

  private InputPage() {}
}
