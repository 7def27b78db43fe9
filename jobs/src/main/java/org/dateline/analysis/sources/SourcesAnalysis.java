package org.dateline.analysis.sources;

import java.util.List;
import org.dateline.analysis.Analysis;
import org.dateline.table.ArticleCopies;
import org.dateline.table.Articles;
import org.dateline.table.EntityMentions;
import org.dateline.table.KeptRows;
import org.dateline.table.Sentences;
import org.dateline.table.StoryArticles;
import org.dateline.table.Tables;
import org.dateline.text.SettingProblems;

/** What sets each outlet apart, which outlets are alike, and who told a story when and how. */
public final class SourcesAnalysis {

  public static final Analysis<Params> ANALYSIS =
      new Analysis<>(
          "sources",
          "Who tells it how: what does each outlet cover more or less than all others, how alike "
              + "are two outlets, who is first, and what does each leave out?",
          List.of(
              Articles.SCHEMA,
              Sentences.SCHEMA,
              EntityMentions.SCHEMA,
              ArticleCopies.SCHEMA,
              StoryArticles.SCHEMA),
          List.of(
              SourceEntities.SCHEMA,
              SourcePairs.SCHEMA,
              StoryCoverage.SCHEMA,
              SourceRecords.SCHEMA,
              LanguageAttention.SCHEMA),
          Params.class,
          SourcesAnalysis::compute);

  /**
   * Section {@code analysis.sources} of the settings.
   *
   * @param minEntityArticles annotated articles of named sources that must mention an entity for it
   *     to be in {@code source_entities}; at least 1
   * @param minExpectedArticles articles to expect of a source for an entity that it never mentions
   *     before its silence is a row of {@code source_entities}; above 0
   * @param priorStrength how many incidences the prior of the log-odds is worth; above 0
   * @param minSourceArticles annotated articles a source needs to be compared with others in {@code
   *     source_pairs}; at least 1
   * @param maxSources how many sources, those with the most annotated articles, are compared in
   *     pairs; at least 2
   * @param minOmissionSources other named sources that must mention an entity in a story before a
   *     source is said to have omitted it; at least 1
   */
  public record Params(
      long minEntityArticles,
      double minExpectedArticles,
      double priorStrength,
      long minSourceArticles,
      int maxSources,
      int minOmissionSources) {

    /** Throws IllegalArgumentException that names every setting out of its range. */
    public Params {
      SettingProblems.of("analysis.sources")
          .atLeast("min-entity-articles", minEntityArticles, 1)
          .require(
              isPositive(minExpectedArticles),
              "min-expected-articles",
              minExpectedArticles,
              "a finite number above 0")
          .require(
              isPositive(priorStrength), "prior-strength", priorStrength, "a finite number above 0")
          .atLeast("min-source-articles", minSourceArticles, 1)
          .atLeast("max-sources", maxSources, 2)
          .atLeast("min-omission-sources", minOmissionSources, 1)
          .throwIfAny();
    }

    private static boolean isPositive(double value) {
      return value > 0 && !Double.isInfinite(value);
    }
  }

  /** Rows in, rows out; {@link #ANALYSIS} lists the tables. */
  public static Tables compute(Tables inputs, Params params) {
    var stories = inputs.get(StoryArticles.SCHEMA);
    var copies = inputs.get(ArticleCopies.SCHEMA);
    // Kept, for every table is made of them.
    var articles = KeptRows.of(SourcedArticles.of(inputs));
    var incidences = KeptRows.of(SourcedArticles.incidences(inputs, articles));
    var counts = KeptRows.of(SourceProfiles.countEntities(incidences));
    var times = KeptRows.of(StoryTimes.of(articles, stories));
    return Tables.of(SourceEntities.SCHEMA, EntityEmphasis.compute(articles, counts, params))
        .with(SourcePairs.SCHEMA, SourceLikeness.compute(articles, counts, times, copies, params))
        .with(StoryCoverage.SCHEMA, CoverageOfStories.compute(times, incidences, stories, params))
        .with(
            SourceRecords.SCHEMA, RecordsOfSources.compute(articles, counts, times, copies, params))
        .with(LanguageAttention.SCHEMA, AttentionByLanguage.compute(articles, incidences, params));
  }

  private SourcesAnalysis() {}
}
