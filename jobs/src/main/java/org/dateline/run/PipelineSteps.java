package org.dateline.run;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.storage.StorageLevel;
import org.dateline.analysis.contract.Analysis;
import org.dateline.entities.ResolveArticles;
import org.dateline.entities.ResolveEntities;
import org.dateline.ingest.Ingest;
import org.dateline.ingest.format.IngestParams;
import org.dateline.mentions.FindMentions;
import org.dateline.mentions.MentionParams;
import org.dateline.mentions.UnannotatedArticles;
import org.dateline.run.input.FoundFiles;
import org.dateline.run.input.InputFiles;
import org.dateline.run.input.LedgerFiles;
import org.dateline.run.input.SourcesReader;
import org.dateline.run.knowledge.WikiNamesTable;
import org.dateline.run.message.Counted;
import org.dateline.run.message.DatelineException;
import org.dateline.run.message.ErrorCode;
import org.dateline.run.progress.IngestProgress;
import org.dateline.run.publication.ArticleStore;
import org.dateline.run.publication.CodeFingerprint;
import org.dateline.run.publication.Run;
import org.dateline.run.publication.StoredOnce;
import org.dateline.run.report.FieldSummary;
import org.dateline.run.report.IngestSummary;
import org.dateline.run.report.UnannotatedMeasures;
import org.dateline.run.session.SmallCorpus;
import org.dateline.run.session.SparkSessions;
import org.dateline.run.settings.Settings;
import org.dateline.spark.Checkpoint;
import org.dateline.stories.GroupStories;
import org.dateline.table.AmbiguousMentions;
import org.dateline.table.Annotations;
import org.dateline.table.ArticleCopies;
import org.dateline.table.ArticleReadings;
import org.dateline.table.ArticleSightings;
import org.dateline.table.ArticleVersions;
import org.dateline.table.ArticleWords;
import org.dateline.table.Articles;
import org.dateline.table.Entities;
import org.dateline.table.EntityMentions;
import org.dateline.table.FilesRead;
import org.dateline.table.IngestReport;
import org.dateline.table.InputFields;
import org.dateline.table.LedgerAliases;
import org.dateline.table.Mentions;
import org.dateline.table.RejectedArticles;
import org.dateline.table.ResolvedArticles;
import org.dateline.table.Sentences;
import org.dateline.table.Stories;
import org.dateline.table.StoryArticles;
import org.dateline.table.StoryThreads;
import org.dateline.table.TableSchema;
import org.dateline.table.Tables;
import org.dateline.table.TitleEntityMentions;
import org.dateline.table.TitleMentions;
import org.dateline.table.WikiNames;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The steps of a run: each reads tables, calls the pure function of its package, and writes tables.
 * A step whose code, settings and inputs are those of its last time is passed over.
 */
final class PipelineSteps {
  private static final Logger LOG = LoggerFactory.getLogger(PipelineSteps.class);

  /** Articles of a batch that is read and resolved before it is committed: minutes of work. */
  static final long BATCH_ARTICLES = 250_000;

  /** The measures of a run that are sums of a column of the report. */
  private static final Map<String, String> MEASURES_OF_RECORDS = measuresOfRecords();

  private final Run run;
  private final Settings settings;

  PipelineSteps(Run run, Settings settings) {
    this.run = run;
    this.settings = settings;
    run.suitSize(0);
  }

  void ingest(InputFiles files) {
    LOG.info("ingest: reading {}", files);
    var params = settings.ingest();
    SparkSession spark = run.warehouse().spark();
    try (var progress = new IngestProgress(spark.sparkContext())) {
      // Nobody knows yet how many files there are.
      run.suitSize(SmallCorpus.UNKNOWN);
      String rules = rulesOfReading(params);
      FoundFiles found = files.find(filesRead(rules));
      found.passedOver().measures().forEach(run::measure);
      run.suitSize(found.bytes());
      if (found.isEmpty()) {
        MEASURES_OF_RECORDS.values().forEach(measure -> run.measure(measure, 0));
        LOG.info("ingest: nothing to read; {}", found.passedOver().inWords());
        return;
      }
      Dataset<Row> raw = found.rawRecords(params, progress);
      Dataset<Row> drafts =
          Ingest.drafts(raw, params, SourcesReader.read(settings), progress.drafts())
              .persist(StorageLevel.MEMORY_AND_DISK());
      var known = List.of(Articles.SCHEMA, ArticleSightings.SCHEMA, RejectedArticles.SCHEMA);
      Tables settled = Ingest.settle(drafts, run.read(known), params);
      Dataset<Row> articles = settled.get(Articles.SCHEMA).persist(StorageLevel.MEMORY_AND_DISK());
      Dataset<Row> report = settled.get(IngestReport.SCHEMA).persist();
      Dataset<Row> fields = Ingest.inputFields(drafts, articles).persist();
      FieldSummary.of(fields).log(LOG);
      refuseTooManyRejects(report);
      // The tables are written before what they reference is: all are read from one state.
      for (TableSchema table : known) {
        run.append(table, settled.get(table));
      }
      run.replace(ArticleVersions.SCHEMA, settled.get(ArticleVersions.SCHEMA), "");
      run.append(IngestReport.SCHEMA, report);
      run.append(InputFields.SCHEMA, fields);
      run.append(FilesRead.SCHEMA, newStates(found.states(rules, run.startedAt())));
      LOG.info("{}", IngestSummary.of(report, found.passedOver()));
    } finally {
      // The tables are written: drop the cached intermediate rows.
      spark.catalog().clearCache();
      SparkSessions.removeScratch(spark);
    }
  }

  /** What reading a file depends on besides the file: a record gives the same article again. */
  private String rulesOfReading(IngestParams params) {
    return Run.sha256(
        String.join(
            "\n", CodeFingerprint.current(), params.toString(), SourcesReader.text(settings)));
  }

  /** The files that need not be read again; none if all are to be. */
  private Dataset<Row> filesRead(String rules) {
    return settings.corpus().rereadUnchangedFiles()
        ? FilesRead.SCHEMA.empty(run.warehouse().spark())
        : run.read(FilesRead.SCHEMA).filter(functions.col("rules").equalTo(rules));
  }

  /** The states of files that were not read in them before. */
  private Dataset<Row> newStates(Dataset<Row> states) {
    String[] key = FilesRead.SCHEMA.key().toArray(String[]::new);
    return states.join(run.read(FilesRead.SCHEMA), key, "left_anti");
  }

  private void refuseTooManyRejects(Dataset<Row> report) {
    Row sums =
        report
            .withColumn("by_nature", Ingest.rejectedByNature())
            .agg(
                sumOf("by_nature"),
                MEASURES_OF_RECORDS.keySet().stream()
                    .map(PipelineSteps::sumOf)
                    .toArray(Column[]::new))
            .head();
    MEASURES_OF_RECORDS.forEach(
        (column, measure) -> run.measure(measure, sums.<Long>getAs(column)));
    long read = sums.getAs("records_read");
    long rejected = sums.getAs("rejected");
    long byNature = sums.getAs("by_nature");
    LOG.info(
        "ingest: {} records read = {} accepted + {} duplicates + {} rejected",
        read,
        sums.getAs("accepted"),
        sums.getAs("duplicates"),
        rejected);
    double limit = settings.corpus().maxRejectedShare();
    if (rejected - byNature > limit * (read - byNature)) {
      throw new DatelineException(
          ErrorCode.INPUT,
          ("%d of %d records were rejected, more than max-rejected-share = %s allows; nothing was"
                  + " published. Most frequent: %s.")
              .formatted(rejected - byNature, read - byNature, limit, worstFiles(report)));
    }
  }

  private static Map<String, String> measuresOfRecords() {
    Map<String, String> measures = new LinkedHashMap<>();
    measures.put("records_read", "records_read");
    measures.put("accepted", "records_accepted");
    measures.put("duplicates", "records_duplicate");
    measures.put("rejected", "records_rejected");
    return measures;
  }

  private static Column sumOf(String column) {
    return functions.coalesce(functions.sum(column), functions.lit(0L)).as(column);
  }

  private static List<String> worstFiles(Dataset<Row> report) {
    return report
        .filter("rejected > 0")
        .orderBy(functions.col("rejected").desc(), functions.col("input_file"))
        .limit(3)
        .toJSON()
        .collectAsList();
  }

  void mentions() {
    var params = settings.mentions();
    var writes = List.of(Mentions.SCHEMA, TitleMentions.SCHEMA, Sentences.SCHEMA);
    countUnannotated(params);
    var batches = new AnnotationBatches(run, settings);
    // Mentions of these articles were made from these annotations, so that none is missing.
    if (passedOver("mentions", writes, stepOfMentions(params))) {
      batches.annotateNothing();
      return;
    }
    batches.annotateWhatIsNew();
    String step = stepOfMentions(params);
    var reads = List.of(Articles.SCHEMA, Annotations.SCHEMA);
    Dataset<Row> annotations =
        StoredOnce.of(run.read(Annotations.SCHEMA), "article_id", "annotator");
    Tables inputs = run.readNewest(reads).with(Annotations.SCHEMA, annotations);
    Tables found = FindMentions.compute(inputs, params);
    replaceAll(found, writes, step);
    run.replacePart(RejectedArticles.SCHEMA, "mentions", found.get(RejectedArticles.SCHEMA));
    SparkSessions.removeScratch(run.warehouse().spark());
  }

  private String stepOfMentions(MentionParams params) {
    return run.step(
        "mentions",
        params + FindMentions.fingerprints(params).toString(),
        List.of(Articles.SCHEMA, Annotations.SCHEMA));
  }

  private void countUnannotated(MentionParams params) {
    Dataset<Row> articles = run.readNewest(List.of(Articles.SCHEMA)).get(Articles.SCHEMA);
    UnannotatedMeasures.measure(
        UnannotatedArticles.count(articles, params).collectAsList(), run::measure);
    String unannotated = UnannotatedMeasures.of(run.measures());
    if (!unannotated.isEmpty()) {
      LOG.info("mentions: {}", unannotated);
    }
  }

  void stories() {
    var reads = List.of(Articles.SCHEMA);
    var writes =
        List.of(ArticleCopies.SCHEMA, Stories.SCHEMA, StoryArticles.SCHEMA, StoryThreads.SCHEMA);
    String step = run.step("stories", settings.stories(), reads);
    if (!passedOver("stories", writes, step)) {
      Tables inputs = run.readNewest(reads);
      Dataset<Row> read = readArticles(inputs.get(Articles.SCHEMA));
      replaceAll(GroupStories.settle(inputs, read, settings.stories()), writes, step);
      // The tables are written: drop the intermediate rows.
      SparkSessions.removeScratch(run.warehouse().spark());
    }
  }

  /** Reads the articles that were not read in their present state. */
  private Dataset<Row> readArticles(Dataset<Row> articles) {
    return new ArticleStore(run, ArticleWords.SCHEMA, CodeFingerprint.current(), BATCH_ARTICLES)
        .of(
            Checkpoint.of(GroupStories.states(articles)),
            wanted -> GroupStories.read(articles.join(wanted.select("article_id"), "article_id")));
  }

  void entities() {
    List<Row> aliases = LedgerFiles.ledger(settings).rows();
    LOG.info("entities: {} in the ledger", Counted.of(aliases.size(), "row"));
    var knowledge = new WikiNamesTable(run.warehouse());
    LOG.info("entities: {}", knowledge.inWords());
    var reads =
        List.of(
            Articles.SCHEMA,
            Sentences.SCHEMA,
            Mentions.SCHEMA,
            TitleMentions.SCHEMA,
            StoryArticles.SCHEMA);
    var writes =
        List.of(
            Entities.SCHEMA,
            EntityMentions.SCHEMA,
            TitleEntityMentions.SCHEMA,
            AmbiguousMentions.SCHEMA,
            LedgerAliases.SCHEMA);
    String step =
        run.step("entities", settings.entities() + aliases.toString() + knowledge.state(), reads);
    if (passedOver("entities", writes, step)) {
      return;
    }
    var ledger =
        run.warehouse().spark().createDataFrame(aliases, LedgerAliases.SCHEMA.structType());
    Tables inputs =
        run.readNewest(reads)
            .with(LedgerAliases.SCHEMA, ledger)
            .with(WikiNames.SCHEMA, knowledge.names());
    Tables results =
        ResolveEntities.settle(withResolvedArticles(inputs), settings.entities())
            .with(LedgerAliases.SCHEMA, ledger);
    replaceAll(results, writes, step);
    // The tables are written: drop the intermediate rows.
    SparkSessions.removeScratch(run.warehouse().spark());
  }

  /**
   * Adds the resolved articles to the inputs; only articles without a stored result of their state
   * are computed.
   */
  private Tables withResolvedArticles(Tables inputs) {
    var articles = new ResolveArticles(inputs, settings.entities());
    String rules = Run.sha256(CodeFingerprint.current() + "\n" + articles.rules());
    Dataset<Row> states = Checkpoint.of(articles.states());
    Dataset<Row> readings =
        new ArticleStore(run, ArticleReadings.SCHEMA, rules, BATCH_ARTICLES)
            .of(states, articles::read);
    Dataset<Row> missed = Checkpoint.of(articles.missedNames(readings));
    Dataset<Row> resolved =
        new ArticleStore(run, ResolvedArticles.SCHEMA, rules, BATCH_ARTICLES)
            .of(
                Checkpoint.of(articles.states(states, missed)),
                wanted -> articles.resolve(wanted, readings, missed));
    return inputs.with(ArticleReadings.SCHEMA, readings).with(ResolvedArticles.SCHEMA, resolved);
  }

  <P extends Record> void analyze(Analysis<P> analysis) {
    P params = settings.of(analysis);
    List<String> roles = settings.analyzed().roles();
    String step = run.step(analysis.name(), params + roles.toString(), analysis.inputs());
    if (!passedOver(analysis.name(), analysis.outputs(), step)) {
      new AnalysisStep<>(run, analysis, params, roles).renew(step);
      SparkSessions.removeScratch(run.warehouse().spark());
    }
  }

  private boolean passedOver(String name, List<TableSchema> writes, String step) {
    boolean current = run.isCurrent(writes, step);
    if (current) {
      LOG.info("{}: nothing new, {} stay as they are", name, writes);
    } else {
      LOG.info("{}: computing {}", name, writes);
    }
    return current;
  }

  private void replaceAll(Tables results, List<TableSchema> writes, String step) {
    for (TableSchema table : writes) {
      logTime(table, () -> run.replace(table, results.get(table), step));
    }
  }

  static void logTime(TableSchema table, Runnable write) {
    long start = System.nanoTime();
    write.run();
    LOG.info("  {} written in {} s", table, (System.nanoTime() - start) / 1_000_000_000);
  }
}
