package org.dateline.run;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.SparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.dateline.mentions.FindMentions;
import org.dateline.run.message.Counted;
import org.dateline.run.progress.AnnotationProgress;
import org.dateline.run.publication.Run;
import org.dateline.run.settings.Settings;
import org.dateline.run.warehouse.AllTables;
import org.dateline.table.Annotations;
import org.dateline.table.Articles;
import org.dateline.table.Tables;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Annotates the articles that no annotator of the present fingerprint has read, in batches that are
 * committed one by one to the store of annotations: a killed run loses one batch at most, and the
 * next goes on where it stopped. {@link AnnotationPlan} cuts them into tasks of equal length; each
 * task writes one file.
 */
final class AnnotationBatches {
  private static final Logger LOG = LoggerFactory.getLogger(AnnotationBatches.class);

  /**
   * The cost of an article besides its text, in characters, so that every slot with articles has a
   * weight.
   */
  private static final int CHARACTERS_PER_ARTICLE = 100;

  private final Run run;
  private final Settings settings;

  /** What there is to annotate. */
  private record Todo(long articles, long characters, AnnotationPlan plan) {}

  AnnotationBatches(Run run, Settings settings) {
    this.run = run;
    this.settings = settings;
  }

  /** Measures that nothing was annotated. */
  void annotateNothing() {
    run.measure("articles_annotated", 0);
    run.measure("tokens_annotated", 0);
  }

  void annotateWhatIsNew() {
    run.warehouse().ensure(AllTables.ANNOTATIONS);
    Todo todo = todo();
    AnnotationPlan plan = todo.plan();
    run.measure("articles_annotated", todo.articles());
    LOG.info(
        "mentions: {} to annotate, {}, in {} of {}",
        Counted.of(todo.articles(), "article"),
        Counted.of(todo.characters(), "character"),
        Counted.of(plan.batches(), "batch"),
        Counted.of(plan.tasks(), "task"));
    try (var progress = new AnnotationProgress(context(), todo.articles(), todo.characters())) {
      for (int batch = 0; batch < plan.batches(); batch++) {
        run.appendUnpublished(AllTables.ANNOTATIONS, annotateBatch(plan, batch, progress));
        progress.sayCommitted(batch + 1, plan.batches());
      }
    }
    run.measure("tokens_annotated", plan.batches() == 0 ? 0 : tokensOfThisRun());
  }

  /** Sums the lengths of texts by slot in one pass; the driver gets a number for each slot. */
  private Todo todo() {
    var read =
        functions.least(
            functions.length(functions.col("text")),
            functions.lit(settings.mentions().maxArticleCharacters()));
    List<Row> sums =
        articlesToAnnotate(run.readNewest(List.of(Articles.SCHEMA, Annotations.SCHEMA)))
            .groupBy(AnnotationPlan.slot().as("slot"))
            .agg(functions.count("*").as("articles"), functions.sum(read).as("characters"))
            .collectAsList();
    long articles = 0;
    long characters = 0;
    List<AnnotationPlan.Slot> slots = new ArrayList<>();
    for (Row sum : sums) {
      long articlesOfSlot = sum.getAs("articles");
      long charactersOfSlot = sum.getAs("characters");
      articles += articlesOfSlot;
      characters += charactersOfSlot;
      long weight = charactersOfSlot + CHARACTERS_PER_ARTICLE * articlesOfSlot;
      slots.add(new AnnotationPlan.Slot(sum.getAs("slot"), weight));
    }
    // Executors have started by now; before that, Spark does not know how many cores they have.
    int cores = context().defaultParallelism();
    var plan =
        AnnotationPlan.of(slots.toArray(AnnotationPlan.Slot[]::new), cores, settings.annotation());
    return new Todo(articles, characters, plan);
  }

  private Dataset<Row> annotateBatch(AnnotationPlan plan, int batch, AnnotationProgress progress) {
    Tables tables = run.readNewest(List.of(Articles.SCHEMA, Annotations.SCHEMA));
    var articles = tables.get(Articles.SCHEMA).filter(plan.isIn(batch));
    var todo =
        articlesToAnnotate(tables.with(Articles.SCHEMA, articles))
            .repartitionById(plan.tasks(), plan.task(batch));
    return FindMentions.annotate(todo, settings.mentions(), progress.counting());
  }

  private Dataset<Row> articlesToAnnotate(Tables tables) {
    return FindMentions.articlesToAnnotate(tables, settings.mentions());
  }

  private long tokensOfThisRun() {
    return run.read(Annotations.SCHEMA)
        .filter(functions.col("run_id").equalTo(run.id()))
        .agg(functions.coalesce(functions.sum("tokens"), functions.lit(0L)).as("tokens"))
        .head()
        .getAs("tokens");
  }

  private SparkContext context() {
    return run.warehouse().spark().sparkContext();
  }
}
