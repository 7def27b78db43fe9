package org.dateline.run;

import org.dateline.analysis.contract.Analysis;
import org.dateline.analysis.contract.ArticlePart;
import org.dateline.run.publication.ArticleStore;
import org.dateline.run.publication.CodeFingerprint;
import org.dateline.run.publication.Run;
import org.dateline.spark.Checkpoint;
import org.dateline.table.Articles;
import org.dateline.table.TableSchema;
import org.dateline.table.Tables;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Computes an analysis: what it finds in single articles is kept in its {@link ArticleStore}, and
 * of its tables only what has changed is written, if it says what that is.
 */
record AnalysisStep<P extends Record>(Run run, Analysis<P> analysis, P params) {
  private static final Logger LOG = LoggerFactory.getLogger(AnalysisStep.class);

  /**
   * @param step the fingerprint that the tables are written with
   */
  void renew(String step) {
    Tables all = run.readNewest(analysis.inputs());
    Tables inputs = analysis.readsTexts() ? all : withoutTexts(all);
    String rules =
        Run.sha256(
            String.join("\n", analysis.name(), CodeFingerprint.current(), params.toString()));
    var renewed =
        analysis.renew(
            analysis.kept().map(part -> withKept(inputs, part)).orElse(inputs),
            run.readMadeBy(rules, analysis.outputs()),
            params);
    if (!renewed.kept().isEmpty()) {
      LOG.info("  {}: {} parts have not changed and stay", analysis.name(), renewed.kept().size());
    }
    for (TableSchema table : analysis.outputs()) {
      PipelineSteps.logTime(
          table, () -> run.renew(table, renewed.rows().get(table), renewed.kept(), step, rules));
    }
  }

  /** Only articles whose state is not known yet are computed. */
  private Tables withKept(Tables inputs, ArticlePart<P> part) {
    String rules = Run.sha256(CodeFingerprint.current() + "\n" + part.rules().apply(params));
    return inputs.with(
        part.store(),
        new ArticleStore(run, part.store(), rules, PipelineSteps.BATCH_ARTICLES)
            .of(
                Checkpoint.of(part.states().apply(inputs)),
                wanted -> part.results().of(inputs, wanted, params)));
  }

  /** Texts are most of what is stored: only an analysis that says so is given them. */
  private static Tables withoutTexts(Tables inputs) {
    return inputs.schemas().contains(Articles.SCHEMA)
        ? inputs.with(Articles.SCHEMA, inputs.get(Articles.SCHEMA).drop("text"))
        : inputs;
  }
}
