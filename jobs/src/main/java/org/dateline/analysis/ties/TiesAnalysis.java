package org.dateline.analysis.ties;

import java.util.List;
import org.dateline.analysis.contract.Analysis;
import org.dateline.table.ArticleCopies;
import org.dateline.table.Articles;
import org.dateline.table.EntityMentions;
import org.dateline.table.Sentences;
import org.dateline.table.Tables;

/** Says of each outlet which entities it ties more, and less, than the others do. */
public final class TiesAnalysis {

  public static final Analysis<TieParams> ANALYSIS =
      new Analysis<>(
          "ties",
          "Who ties whom: which outlet puts two entities together more than the others do?",
          List.of(Articles.SCHEMA, Sentences.SCHEMA, EntityMentions.SCHEMA, ArticleCopies.SCHEMA),
          List.of(SourceTies.SCHEMA),
          TieParams.class,
          TiesAnalysis::compute);

  /** Rows in, rows out; {@link #ANALYSIS} lists the tables. */
  public static Tables compute(Tables inputs, TieParams params) {
    var counts = PairsOfSources.of(inputs, params);
    return Tables.of(SourceTies.SCHEMA, SourceTies.SCHEMA.project(TieStatistics.add(counts)));
  }

  private TiesAnalysis() {}
}
