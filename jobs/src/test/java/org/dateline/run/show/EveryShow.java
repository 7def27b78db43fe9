package org.dateline.run.show;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.dateline.analysis.cooccurrence.Cooccurrence;
import org.dateline.run.report.Answer;
import org.dateline.run.report.PublishedRun;
import org.dateline.run.settings.Settings;
import org.dateline.run.show.EntityLookup.Found;
import org.dateline.run.show.PairRows.Pair;
import org.dateline.run.warehouse.PublishedCorpus;
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
    try (var corpus = PublishedCorpus.open(settings);
        var run = PublishedRun.newest(corpus)) {
      return of(run);
    }
  }

  static Outcome of(PublishedRun run) {
    var all = new EveryShow(run);
    Map<String, Found> entities =
        run.open(Entities.SCHEMA).rows("FROM entities").stream()
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
    entities.values().forEach(one -> tryOne(one, () -> new EntityReport(rows, one)));
  }

  private void pairs(Map<String, Found> entities) {
    List<Pair> pairs =
        run
            .open(Cooccurrence.SCHEMA)
            .rows("SELECT DISTINCT entity_a, entity_b FROM cooccurrence")
            .stream()
            .map(
                row ->
                    Pair.of(entities.get(row.text("entity_a")), entities.get(row.text("entity_b"))))
            .toList();
    PairRows rows = PairRows.of(run, pairs);
    pairs.forEach(pair -> tryOne(pair.key(), () -> new PairReport(rows, pair)));
  }

  private void sources() {
    List<String> sources =
        run.open(Articles.SCHEMA).rows("SELECT DISTINCT source FROM articles").stream()
            .map(row -> row.text("source"))
            .toList();
    SourceRows rows = SourceRows.of(run, sources);
    sources.forEach(source -> tryOne(source, () -> new SourceReport(rows, source)));
  }

  private void stories() {
    List<String> stories =
        run.open(Stories.SCHEMA).rows("SELECT story_id FROM stories").stream()
            .map(row -> row.text("story_id"))
            .toList();
    StoryRows rows = StoryRows.of(run, stories);
    stories.forEach(story -> tryOne(story, () -> StoryReport.of(rows, story)));
  }

  private void tryOne(Object what, Supplier<Answer> answer) {
    shown++;
    try {
      Answer given = answer.get();
      String found = given.text();
      String own = found.replaceAll("“[^”]*”", "");
      if (own.matches("(?s).*\\b(null|NaN|Infinity|Optional)\\b.*")) {
        failures.add(what + " shows what is no value as one: " + found);
      }
      new ObjectMapper().readTree(Answer.Form.JSON.of(given));
    } catch (RuntimeException | IOException e) {
      failures.add(what + ": " + e);
    }
  }
}
