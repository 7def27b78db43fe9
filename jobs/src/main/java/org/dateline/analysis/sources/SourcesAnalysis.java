package org.dateline.analysis.sources;

import java.util.List;
import org.dateline.analysis.contract.Analysis;
import org.dateline.spark.Checkpoint;
import org.dateline.table.ArticleCopies;
import org.dateline.table.Articles;
import org.dateline.table.EntityMentions;
import org.dateline.table.Sentences;
import org.dateline.table.StoryArticles;
import org.dateline.table.Tables;

/**
 * Describes what sets each outlet apart, which outlets are alike, and who reported a story when and
 * with which entities.
 */
public final class SourcesAnalysis {

  public static final Analysis<SourceParams> ANALYSIS =
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
          SourceParams.class,
          SourcesAnalysis::compute);

  /** Rows in, rows out; {@link #ANALYSIS} lists the tables. */
  public static Tables compute(Tables inputs, SourceParams params) {
    var stories = inputs.get(StoryArticles.SCHEMA);
    var copies = inputs.get(ArticleCopies.SCHEMA);
    // Computed once, because several tables are made of each.
    var articles = Checkpoint.of(SourcedArticles.of(inputs));
    var incidences = Checkpoint.of(SourcedArticles.incidences(inputs, articles));
    var counts = Checkpoint.of(SourceProfiles.countEntities(incidences));
    var times = Checkpoint.of(StoryTimes.of(articles, stories));
    return Tables.of(SourceEntities.SCHEMA, EntityEmphasis.compute(articles, counts, params))
        .with(SourcePairs.SCHEMA, SourceLikeness.compute(articles, counts, times, copies, params))
        .with(StoryCoverage.SCHEMA, CoverageOfStories.compute(times, incidences, stories, params))
        .with(
            SourceRecords.SCHEMA, RecordsOfSources.compute(articles, counts, times, copies, params))
        .with(LanguageAttention.SCHEMA, AttentionByLanguage.compute(articles, incidences, params));
  }

  private SourcesAnalysis() {}
}
