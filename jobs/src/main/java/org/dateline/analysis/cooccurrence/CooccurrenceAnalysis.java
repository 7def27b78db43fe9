package org.dateline.analysis.cooccurrence;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dateline.analysis.Analysis;
import org.dateline.analysis.Analysis.Renewed;
import org.dateline.analysis.cooccurrence.PeriodTotals.PeriodTotal;
import org.dateline.table.ArticleCopies;
import org.dateline.table.Articles;
import org.dateline.table.EntityMentions;
import org.dateline.table.KeptRows;
import org.dateline.table.Sentences;
import org.dateline.table.StoryArticles;
import org.dateline.table.Tables;
import org.dateline.text.SettingProblems;

/**
 * Who appears with whom: counts every pair of entities in the sentences and articles of each
 * period, exactly, and says how strong and how sure the tie is and where to check it.
 */
public final class CooccurrenceAnalysis {

  public static final Analysis<Params> ANALYSIS =
      new Analysis<Params>(
              "cooccurrence",
              "Who appears with whom, how often, and is it more than chance?",
              List.of(
                  Articles.SCHEMA,
                  EntityMentions.SCHEMA,
                  Sentences.SCHEMA,
                  ArticleCopies.SCHEMA,
                  StoryArticles.SCHEMA),
              List.of(Cooccurrence.SCHEMA),
              Params.class,
              CooccurrenceAnalysis::compute)
          .renewing(CooccurrenceAnalysis::renew);

  /**
   * The settings {@code analysis.cooccurrence}; {@code conf/dateline.conf} says what each means.
   *
   * @throws IllegalArgumentException naming every setting out of its range
   */
  public record Params(
      List<String> windows,
      List<String> periods,
      long minArticles,
      double maxQ,
      int evidence,
      int megabytesPerTask)
      implements Serializable {
    public Params {
      windows = List.copyOf(windows);
      periods = List.copyOf(periods);
      SettingProblems.of("analysis.cooccurrence")
          .require(
              areSome(windows, EntityWindow.labels()),
              "windows",
              windows,
              "one or more of " + EntityWindow.labels())
          .require(
              areSome(periods, Period.labels()),
              "periods",
              periods,
              "one or more of " + Period.labels())
          .atLeast("min-articles", minArticles, 1)
          .above("max-q", maxQ, 0, 1)
          .range("evidence", evidence, 0, 100)
          .range("megabytes-per-task", megabytesPerTask, 1, 8_000)
          .throwIfAny();
    }

    List<EntityWindow> entityWindows() {
      return windows.stream()
          .map(label -> EntityWindow.valueOf(label.toUpperCase(Locale.ROOT)))
          .toList();
    }

    List<Period> periodKinds() {
      return periods.stream().map(label -> Period.valueOf(label.toUpperCase(Locale.ROOT))).toList();
    }

    private static boolean areSome(List<String> words, List<String> legal) {
      return !words.isEmpty()
          && legal.containsAll(words)
          && Set.copyOf(words).size() == words.size();
    }
  }

  /** All periods, counted. */
  public static Tables compute(Tables inputs, Params params) {
    return renew(inputs, Tables.of(Cooccurrence.SCHEMA, none(inputs)), params).rows();
  }

  /**
   * The rows of periods in which something that is counted has changed; those of others are kept:
   * all that a row says follows from its own period.
   */
  static Renewed renew(Tables inputs, Tables before, Params params) {
    return renew(inputs, before, params, TaskMemory.of(params));
  }

  static Renewed renew(Tables inputs, Tables before, Params params, TaskMemory memory) {
    Dataset<Row> entityNumbers =
        KeptRows.of(Numbering.of(inputs.get(EntityMentions.SCHEMA), "entity_id", "entity"));
    Dataset<Row> articles = CountedArticles.of(inputs, entityNumbers);
    List<PeriodTotal> periods = new ArrayList<>(PeriodTotals.of(articles, params.periodKinds()));
    List<PeriodTotal> kept = PeriodTotals.unchanged(periods, before.get(Cooccurrence.SCHEMA));
    periods.removeAll(kept);
    Dataset<Row> rows = new PeriodRows(articles, entityNumbers, periods, params, memory).count();
    return new Renewed(
        Tables.of(Cooccurrence.SCHEMA, Cooccurrence.SCHEMA.project(rows)),
        kept.stream().map(PeriodTotal::name).toList());
  }

  private static Dataset<Row> none(Tables inputs) {
    return Cooccurrence.SCHEMA.empty(inputs.get(Articles.SCHEMA).sparkSession());
  }

  private CooccurrenceAnalysis() {}
}
