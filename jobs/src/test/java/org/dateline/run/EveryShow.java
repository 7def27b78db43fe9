package org.dateline.run;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.spark.sql.Row;
import org.dateline.analysis.cooccurrence.Cooccurrence;
import org.dateline.table.Articles;
import org.dateline.table.Entities;
import org.dateline.table.Stories;

/** Every {@code show} command on every entity, pair, source and story of a run. */
final class EveryShow {
  private final PublishedRun run;
  private final List<String> failures = new ArrayList<>();
  private int shown;

  private EveryShow(PublishedRun run) {
    this.run = run;
  }

  /** How many were shown, and what went wrong with which. */
  record Outcome(int shown, List<String> failures) {}

  static Outcome of(PublishedRun run) {
    var all = new EveryShow(run);
    all.entities();
    all.pairs();
    all.sources();
    all.stories();
    return new Outcome(all.shown, all.failures);
  }

  private void entities() {
    each(
        "entity",
        run.read(Entities.SCHEMA).select("entity_id").collectAsList(),
        row -> new ShownEntity(run, run.entity(row.getString(0))).text());
  }

  private void pairs() {
    each(
        "pair",
        run.read(Cooccurrence.SCHEMA).select("entity_a", "entity_b").distinct().collectAsList(),
        row ->
            new ShownPair(run, run.entity(row.getString(0)), run.entity(row.getString(1))).text());
  }

  private void sources() {
    each(
        "source",
        run.read(Articles.SCHEMA).select("source").distinct().collectAsList(),
        row -> new ShownSource(run, row.getString(0)).text());
  }

  private void stories() {
    each(
        "story",
        run.read(Stories.SCHEMA).select(col("story_id")).collectAsList(),
        row -> new ShownStory(run, row.getString(0)).text());
  }

  private void each(String what, List<Row> items, Function<Row, String> text) {
    items.forEach(item -> tryOne(what + " " + item, () -> text.apply(item)));
  }

  private void tryOne(String what, Supplier<String> text) {
    shown++;
    try {
      String shownText = text.get();
      if (shownText.matches("(?s).*\\b(null|NaN|Infinity|Optional)\\b.*")) {
        failures.add(what + " shows no value as such: " + shownText);
      }
    } catch (RuntimeException e) {
      failures.add(what + ": " + e);
    }
  }
}
