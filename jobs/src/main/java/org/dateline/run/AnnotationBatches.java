package org.dateline.run;

import java.time.Duration;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.dateline.mentions.FindMentions;
import org.dateline.table.Annotations;
import org.dateline.table.Articles;
import org.dateline.table.Tables;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Annotates the articles that no annotator of the present fingerprint has read, in batches that are
 * committed one by one to the store of annotations: a killed run loses one batch at most, and the
 * next goes on where it stopped.
 */
final class AnnotationBatches {
  private static final Logger LOG = LoggerFactory.getLogger(AnnotationBatches.class);
  private static final int SLICES_PER_CORE = 8;

  private final Run run;
  private final Settings settings;

  AnnotationBatches(Run run, Settings settings) {
    this.run = run;
    this.settings = settings;
  }

  void annotateWhatIsNew() {
    run.warehouse().ensure(AllTables.ANNOTATIONS);
    Row todo =
        unannotated()
            .agg(
                functions.count("*"),
                functions.coalesce(
                    functions.sum(functions.length(functions.col("text"))), functions.lit(0L)))
            .head();
    long articles = todo.getLong(0);
    long characters = todo.getLong(1);
    run.measure("articles_annotated", articles);
    LOG.info("mentions: {} articles to annotate, {} characters", articles, characters);
    int batches = batches(characters);
    long start = System.nanoTime();
    long done = 0;
    long tokens = 0;
    for (int batch = 0; articles > done && batch < batches; batch++) {
      run.appendUnpublished(AllTables.ANNOTATIONS, annotated(batch, batches));
      Row totals = totalsOfThisRun();
      done = totals.getLong(0);
      tokens = totals.getLong(1);
      progress(done, articles, tokens, System.nanoTime() - start);
    }
    run.measure("tokens_annotated", tokens);
  }

  private Dataset<Row> unannotated() {
    Tables tables = run.readNewest(List.of(Articles.SCHEMA, Annotations.SCHEMA));
    return FindMentions.unannotated(tables, settings.mentions());
  }

  private int batches(long characters) {
    int cores = run.warehouse().spark().sparkContext().defaultParallelism();
    long size = settings.annotation().batchCharacters() * cores;
    long wanted = (characters + size - 1) / size;
    return (int) Math.max(1, Math.min(settings.annotation().maxBatches(), wanted));
  }

  private Dataset<Row> annotated(int batch, int batches) {
    int cores = run.warehouse().spark().sparkContext().defaultParallelism();
    var batchOf =
        functions.pmod(functions.xxhash64(functions.col("article_id")), functions.lit(batches));
    var articles =
        unannotated()
            .filter(batchOf.equalTo(batch))
            .repartition(SLICES_PER_CORE * cores, functions.col("article_id"));
    return FindMentions.annotate(articles, settings.mentions()).coalesce(cores);
  }

  private Row totalsOfThisRun() {
    return run.read(Annotations.SCHEMA)
        .filter(functions.col("run_id").equalTo(run.id()))
        .agg(functions.count("*"), functions.coalesce(functions.sum("tokens"), functions.lit(0L)))
        .head();
  }

  private static void progress(long done, long of, long tokens, long nanos) {
    double seconds = Math.max(1e-9, nanos / 1e9);
    LOG.info(
        "mentions: {} of {} articles ({} %), {} tokens/s, {} left",
        done,
        of,
        100 * done / of,
        Math.round(tokens / seconds),
        readable(Duration.ofSeconds(done == 0 ? 0 : Math.round(seconds / done * (of - done)))));
  }

  static String readable(Duration left) {
    return left.toMinutes() > 0 ? left.toMinutes() + " min" : left.toSeconds() + " s";
  }
}
