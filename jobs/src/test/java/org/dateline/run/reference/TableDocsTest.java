package org.dateline.run.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.run.warehouse.AllTables;
import org.dateline.table.AmbiguityReason;
import org.dateline.table.Column;
import org.dateline.table.LinkMethod;
import org.dateline.table.TableSchema;
import org.dateline.table.WikiNames;
import org.junit.jupiter.api.Test;

class TableDocsTest {
  private static final Path DOCS = Path.of(System.getProperty("dateline.root", ".."), "docs");

  @Test
  void docsTables_areFresh() throws Exception {
    assertThat(Files.readString(DOCS.resolve("tables.md")))
        .as("docs/tables.md is out of date: run scripts/docs")
        .isEqualTo(TableDocs.markdown());
  }

  @Test
  void noMeaning_promisesWhatMayBeUntrueTomorrow() {
    for (TableSchema table : everyTable()) {
      for (Column column : table.storedColumns()) {
        assertThat(table.grain() + " " + column.meaning())
            .as(table.name() + "." + column.name())
            .doesNotContainPattern("(?i)\\b(so far|yet|for now|at the moment|currently)\\b");
      }
    }
  }

  @Test
  void linkMethodsAndReasons_areListedInTheirColumns() {
    assertThat(TableDocs.markdown())
        .contains("How it was resolved: ledger_pin, ledger, ")
        .contains("Why it was left: not_a_name, banned, ");
  }

  @Test
  void docsLinking_explainsEveryLinkMethodWithItsScoreAndEveryReason() throws Exception {
    String page = Files.readString(DOCS.resolve("linking.md"));

    assertThat(codes(page, "| code | score | the mention |"))
        .containsExactlyElementsOf(Stream.of(LinkMethod.values()).map(LinkMethod::code).toList());
    assertThat(codes(page, "| code | meaning |"))
        .containsExactlyElementsOf(
            Stream.of(AmbiguityReason.values()).map(AmbiguityReason::code).toList());
    for (LinkMethod method : LinkMethod.values()) {
      assertThat(page)
          .containsPattern("\\| `%s` \\| (?:.*, )?%s".formatted(method.code(), method.score()));
    }
  }

  private static List<String> codes(String page, String header) {
    return page.lines()
        .dropWhile(line -> !line.equals(header))
        .skip(2)
        .takeWhile(line -> line.startsWith("|"))
        .map(row -> row.split("`")[1])
        .toList();
  }

  private static List<TableSchema> everyTable() {
    var tables = new ArrayList<>(AllTables.PUBLISHED);
    tables.addAll(AllTables.ARTICLE_STORES);
    tables.addAll(List.of(AllTables.ANNOTATIONS, AllTables.RUNS, WikiNames.SCHEMA));
    return tables;
  }
}
