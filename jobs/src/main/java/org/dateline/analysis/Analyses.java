package org.dateline.analysis;

import java.util.List;
import org.dateline.analysis.claims.ClaimsAnalysis;
import org.dateline.analysis.contract.Analysis;
import org.dateline.analysis.cooccurrence.CooccurrenceAnalysis;
import org.dateline.analysis.sources.SourcesAnalysis;
import org.dateline.analysis.ties.TiesAnalysis;
import org.dateline.analysis.trends.TrendsAnalysis;

/** The registry: command line, docs, audits, export and contract tests follow from it. */
public final class Analyses {

  /** Every analysis, in the order in which {@code nightly} runs them. */
  public static final List<Analysis<?>> ALL =
      List.of(
          CooccurrenceAnalysis.ANALYSIS,
          TrendsAnalysis.ANALYSIS,
          SourcesAnalysis.ANALYSIS,
          TiesAnalysis.ANALYSIS,
          ClaimsAnalysis.ANALYSIS);

  private Analyses() {}
}
