package org.dateline.analysis.sources;

import org.dateline.text.SettingProblems;

/**
 * Section {@code analysis.sources} of the settings.
 *
 * @param minEntityArticles annotated articles of named sources that must mention an entity for it
 *     to be in {@code source_entities}; at least 1
 * @param minExpectedArticles how many articles about an entity must be expected of a source that
 *     never mentions it for the pair to have a row with 0 articles in {@code source_entities};
 *     above 0
 * @param priorStrength how many incidences the prior of the log-odds is worth; above 0
 * @param minSourceArticles annotated articles a source needs to be compared with others in {@code
 *     source_pairs}; at least 1
 * @param maxSources how many sources, those with the most annotated articles, are compared in
 *     pairs; at least 2
 * @param minOmissionSources other named sources that must mention an entity in a story before a
 *     source is said to have omitted it; at least 1
 */
public record SourceParams(
    long minEntityArticles,
    double minExpectedArticles,
    double priorStrength,
    long minSourceArticles,
    int maxSources,
    int minOmissionSources) {

  /** Throws IllegalArgumentException, which names every setting that is out of its range. */
  public SourceParams {
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
