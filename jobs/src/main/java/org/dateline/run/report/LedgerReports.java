package org.dateline.run.report;

import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.dateline.entities.ledger.Ledger;
import org.dateline.entities.suggest.SuggestDecisions;
import org.dateline.run.input.LedgerFiles;
import org.dateline.run.knowledge.WikiNamesTable;
import org.dateline.run.message.Counted;
import org.dateline.run.settings.Settings;
import org.dateline.run.warehouse.NothingPublished;
import org.dateline.run.warehouse.OlderColumns;
import org.dateline.run.warehouse.RunHistory;
import org.dateline.run.warehouse.Warehouse;
import org.dateline.spark.RowValues;
import org.dateline.table.Entities;
import org.dateline.table.EntityMentions;
import org.dateline.table.StoryArticles;
import org.dateline.table.Tables;
import org.dateline.table.WikiNames;
import org.dateline.text.PlainLetters;

/** What helps to keep the alias ledger, from the newest published run. */
public final class LedgerReports {

  /**
   * The merges and splits most worth deciding, as rows for a ledger file: a comment that says why,
   * then the row.
   *
   * @param author to put into the rows
   */
  public static String suggest(Settings settings, int limit, String author) {
    LedgerFiles.ledger(settings);
    try (var warehouse = Warehouse.openToRead("entities suggest", settings)) {
      String run =
          new RunHistory(warehouse.tables())
              .newestId()
              .orElseThrow(() -> NothingPublished.in(settings));
      Tables inputs = Tables.none();
      for (var table : List.of(Entities.SCHEMA, EntityMentions.SCHEMA, StoryArticles.SCHEMA)) {
        inputs = inputs.with(table, OlderColumns.complete(table, warehouse.read(table, run)));
      }
      var text =
          new StringBuilder(
              "# Suggested from run %s. Delete what is wrong: each row is a question.\n%s\n"
                  .formatted(run, Ledger.HEADER));
      for (Row row : SuggestDecisions.compute(inputs, limit).collectAsList()) {
        text.append(suggestion(row, author));
      }
      return text.toString();
    }
  }

  private static String suggestion(Row row, String author) {
    String why = SuggestDecisions.inWords(row.getAs("kind"));
    long stories = row.getAs("stories");
    String comment =
        "# moves %s, %,d stay: %s%s; e.g. %s"
            .formatted(
                Counted.of(row, "moves", "mention"),
                row.<Long>getAs("stays"),
                why,
                stories == 0 ? "" : ", both in " + Counted.of(stories, "story"),
                String.join(" ", RowValues.<String>list(row, "examples")));
    return comment
        + "\n"
        + String.join(
            "\t",
            row.getAs("action"),
            row.getAs("entity_id"),
            row.getAs("name"),
            row.getAs("type"),
            row.getAs("language"),
            row.getAs("alias"),
            "",
            "",
            "",
            "",
            why,
            author)
        + "\n";
  }

  /** What a surface form became in the newest run and why, in words. */
  public static String explain(
      Settings settings, String surface, Optional<String> articleId, Answer.Form form) {
    Ledger.Contents ledger = LedgerFiles.ledger(settings);
    try (var corpus = PublishedRun.openCorpus(settings);
        var run = PublishedRun.newest(corpus)) {
      run.openAs(
          WikiNames.SCHEMA.name(),
          WikiNames.SCHEMA,
          corpus.files(
              WikiNamesTable.NAMESPACE, WikiNames.SCHEMA, "surface", PlainLetters.of(surface)));
      return form.of(new Explanation(run, settings, ledger, surface, articleId));
    }
  }

  private LedgerReports() {}
}
