/**
 * Who reports what, and how: what sets each outlet apart, how alike two outlets are, and who
 * reported a story when and without whom.
 *
 * <p>{@link org.dateline.analysis.sources.SourcesAnalysis} names the inputs and joins small
 * computations, one for each table:
 *
 * <ul>
 *   <li>{@code EntityEmphasis} → {@link org.dateline.analysis.sources.SourceEntities}, with the
 *       formula in {@code LogOdds};
 *   <li>{@code SourceLikeness} → {@link org.dateline.analysis.sources.SourcePairs}, with the
 *       formula in {@code JensenShannon};
 *   <li>{@code CoverageOfStories} → {@link org.dateline.analysis.sources.StoryCoverage};
 *   <li>{@code RecordsOfSources} → {@link org.dateline.analysis.sources.SourceRecords}, with the
 *       noise floor of {@code SplitHalfNull};
 *   <li>{@code AttentionByLanguage} → {@link org.dateline.analysis.sources.LanguageAttention}.
 * </ul>
 *
 * <p>They share {@code SourcedArticles} (source and time of each article, and the entities it
 * mentions) and {@code SourceProfiles} (each outlet's totals).
 *
 * <p>Rules that every figure here keeps:
 *
 * <ul>
 *   <li>An article without a named source ("unknown") belongs to no outlet: comparisons leave it
 *       out, and {@code story_coverage} keeps it.
 *   <li>Only annotated articles can mention or omit an entity; others are in no denominator.
 *   <li>A setting only drops rows; it never changes the figures of the rows that stay. Only {@code
 *       prior-strength} is part of a formula.
 *   <li>A date given only to the day is never used to compute hours.
 *   <li>Doubles are summed as integers, so that a result is the same to the last bit however the
 *       rows are partitioned.
 * </ul>
 *
 * <p>To add a figure about one outlet, add a column to {@code SourceEntities} or {@code
 * SourceProfiles}; about two outlets, a column to {@code SourcePairs} that a {@code groupBy} over
 * both names gives; about a story, a column to {@code StoryCoverage}. A statistic gets a class of
 * its own with formula, paper, range and edge cases, and a test against values worked out by hand;
 * {@code NaiveSources} in the tests is the plain reference that every table is compared with on
 * random small corpora, so add the column there too.
 */
@NullMarked
package org.dateline.analysis.sources;

import org.jspecify.annotations.NullMarked;
