package org.dateline.run;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.dateline.analysis.contract.Analysis;
import org.dateline.analysis.contract.ArticlePart;
import org.dateline.run.publication.ArticleStore;
import org.dateline.run.publication.CodeFingerprint;
import org.dateline.run.publication.Run;
import org.dateline.run.warehouse.OlderColumns;
import org.dateline.spark.Checkpoint;
import org.dateline.table.Articles;
import org.dateline.table.EntityMentions;
import org.dateline.table.TableSchema;
import org.dateline.table.Tables;
import org.dateline.table.TitleEntityMentions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Computes an analysis: what it finds in single articles is kept in its {@link ArticleStore}, and
 * of its tables only what has changed is written, if it says what that is.
 *
 * @param roles the roles of the mentions that it reads, see {@code analysis.roles}
 */
record AnalysisStep<P extends Record>(Run run, Analysis<P> analysis, P params, List<String> roles) {
  private static final Logger LOG = LoggerFactory.getLogger(AnalysisStep.class);

  /**
   * @param step the fingerprint that the tables are written with
   */
  void renew(String step) {
    Tables all = inRoles(run.readNewest(analysis.inputs()));
    Tables inputs = analysis.readsTexts() ? all : withoutTexts(all);
    String rules =
        Run.sha256(
            String.join(
                "\n",
                analysis.name(),
                CodeFingerprint.current(),
                params.toString(),
                roles.toString()));
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

  /** Mentions of other roles than those wanted are not there for an analysis. */
  private Tables inRoles(Tables inputs) {
    Column wanted = functions.col("role").isin(roles.toArray());
    Tables some = inputs;
    for (TableSchema table : List.of(EntityMentions.SCHEMA, TitleEntityMentions.SCHEMA)) {
      if (inputs.schemas().contains(table)) {
        Dataset<Row> mentions = OlderColumns.complete(table, inputs.get(table));
        some = some.with(table, mentions.filter(wanted));
      }
    }
    return some;
  }

  /** Texts are most of what is stored: only an analysis that says so is given them. */
  private static Tables withoutTexts(Tables inputs) {
    return inputs.schemas().contains(Articles.SCHEMA)
        ? inputs.with(Articles.SCHEMA, inputs.get(Articles.SCHEMA).drop("text"))
        : inputs;
  }
}
