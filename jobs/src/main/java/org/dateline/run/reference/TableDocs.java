package org.dateline.run.reference;

import java.util.List;
import java.util.stream.Collectors;
import org.dateline.analysis.Analyses;
import org.dateline.analysis.contract.Analysis;
import org.dateline.run.warehouse.AllTables;
import org.dateline.table.Column;
import org.dateline.table.TableSchema;
import org.dateline.table.WikiNames;

/** Writes docs/tables.md from the tables' definitions. */
public final class TableDocs {

  /** The reference of every table and column, as Markdown. */
  public static String markdown() {
    var text = new StringBuilder();
    text.append(
        """
        # Tables

        Written by `scripts/docs` from the code; a test fails when it is out of date.

        Times are UTC, days of publication the publishers' own. Character offsets are UTF-16 code units
        into `articles.text`, in the tables of titles into `articles.title`, begin inclusive, end
        exclusive. Tables live in an Iceberg catalog
        as `dateline.<corpus>.<table>`; every published run has a tag named after it, and the newest
        row of `runs` names the newest run: `SELECT * FROM dateline.news.articles VERSION AS OF
        '<run_id>'`. Each run is exported as plain Parquet under
        `<export>/<corpus>/<run_id>/<table>/*.parquet`; the file `<export>/<corpus>/LATEST` holds the
        id of the newest.

        """);
    text.append("## Shared tables\n\n");
    for (TableSchema table : AllTables.PUBLISHED) {
      if (Analyses.ALL.stream().noneMatch(analysis -> analysis.outputs().contains(table))) {
        append(text, table);
      }
    }
    append(text, AllTables.RUNS);
    for (Analysis<?> analysis : Analyses.ALL) {
      text.append("## Analysis `").append(analysis.name()).append("`\n\n");
      text.append(analysis.question()).append("\n\n");
      analysis.outputs().forEach(table -> append(text, table));
    }
    text.append(
        """
        ## Kept, not exported

        """);
    append(text, AllTables.ANNOTATIONS);
    for (TableSchema table : AllTables.ARTICLE_STORES) {
      append(text, table);
    }
    text.append(
        """
        ## Shared by all corpora

        In the catalog as `dateline.knowledge.<table>`; written by `scripts/dateline knowledge import`.

        """);
    append(text, WikiNames.SCHEMA);
    return text.toString().stripTrailing() + "\n";
  }

  private static void append(StringBuilder text, TableSchema table) {
    text.append("### ").append(table.name()).append("\n\n").append(table.grain());
    text.append(" Key: ").append(code(table.key())).append(".\n\n");
    text.append("| column | type | null | meaning |\n|---|---|---|---|\n");
    for (Column column : table.storedColumns()) {
      text.append(
          "| `%s` | `%s` | %s | %s |\n"
              .formatted(
                  column.name(),
                  column.sqlType(),
                  column.nullable() ? "yes" : "no",
                  column.meaning().replace("|", "\\|")));
    }
    if (!table.references().isEmpty()) {
      text.append("\nReferences: ");
      text.append(
          table.references().stream()
              .map(
                  reference ->
                      "`%s` → `%s.%s`"
                          .formatted(
                              reference.column(), reference.table(), reference.referencedColumn()))
              .collect(Collectors.joining(", ")));
      text.append(".\n");
    }
    text.append('\n');
  }

  private static String code(List<String> names) {
    return names.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
  }

  private TableDocs() {}
}
