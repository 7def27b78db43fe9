package org.dateline.run.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.dateline.analysis.cooccurrence.Cooccurrence;
import org.dateline.run.report.PublishedRun;
import org.dateline.run.settings.Settings;
import org.dateline.run.show.EntityLookup.Found;
import org.dateline.run.show.PairRows.Pair;
import org.dateline.run.warehouse.Warehouse;
import org.dateline.table.Articles;
import org.dateline.table.Entities;
import org.dateline.table.Stories;

/** Every {@code show} command on every entity, pair, source and story of a run. */
public final class EveryShow {
  private final PublishedRun run;
  private final List<String> failures = new ArrayList<>();
  private int shown;

  private EveryShow(PublishedRun run) {
    this.run = run;
  }

  /** How many were shown, and what went wrong with which. */
  public record Outcome(int shown, List<String> failures) {}

  /** Of the newest run of a corpus, as the commands read it. */
  public static Outcome of(Settings settings) {
    try (var warehouse = Warehouse.openToRead("show", settings)) {
      return of(PublishedRun.newest(warehouse, settings));
    }
  }

  static Outcome of(PublishedRun run) {
    var all = new EveryShow(run);
    Map<String, Found> entities =
        run.read(Entities.SCHEMA).collectAsList().stream()
            .map(EntityLookup::toFound)
            .collect(Collectors.toMap(Found::id, Function.identity()));
    all.entities(entities);
    all.pairs(entities);
    all.sources();
    all.stories();
    return new Outcome(all.shown, all.failures);
  }

  private void entities(Map<String, Found> entities) {
    EntityRows rows = EntityRows.of(run, entities.keySet());
    entities.values().forEach(one -> tryOne(one, () -> new EntityReport(rows, one).text()));
  }

  private void pairs(Map<String, Found> entities) {
    List<Pair> pairs =
        run
            .read(Cooccurrence.SCHEMA)
            .select("entity_a", "entity_b")
            .distinct()
            .collectAsList()
            .stream()
            .map(row -> Pair.of(entities.get(row.getString(0)), entities.get(row.getString(1))))
            .toList();
    PairRows rows = PairRows.of(run, pairs);
    pairs.forEach(pair -> tryOne(pair.key(), () -> new PairReport(rows, pair).text()));
  }

  private void sources() {
    List<String> sources =
        texts(run.read(Articles.SCHEMA).select("source").distinct().collectAsList());
    SourceRows rows = SourceRows.of(run, sources);
    sources.forEach(source -> tryOne(source, () -> new SourceReport(rows, source).text()));
  }

  private void stories() {
    List<String> stories = texts(run.read(Stories.SCHEMA).select("story_id").collectAsList());
    StoryRows rows = StoryRows.of(run, stories);
    stories.forEach(story -> tryOne(story, () -> StoryReport.text(rows, story)));
  }

  private static List<String> texts(List<Row> rows) {
    return rows.stream().map(row -> row.getString(0)).toList();
  }

  private void tryOne(Object what, Supplier<String> text) {
    shown++;
    try {
      String found = text.get();
      String own = found.replaceAll("“[^”]*”", "");
      if (own.matches("(?s).*\\b(null|NaN|Infinity|Optional)\\b.*")) {
        failures.add(what + " shows what is no value as one: " + found);
      }
    } catch (RuntimeException e) {
      failures.add(what + ": " + e);
    }
  }
}
