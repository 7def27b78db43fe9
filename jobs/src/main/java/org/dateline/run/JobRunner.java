package org.dateline.run;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.dateline.analysis.Analyses;
import org.dateline.analysis.contract.Analysis;
import org.dateline.ingest.Ingest;
import org.dateline.mentions.FindMentions;
import org.dateline.mentions.MissingModelsException;
import org.dateline.run.export.Export;
import org.dateline.run.files.RunFiles;
import org.dateline.run.input.InputFiles;
import org.dateline.run.input.LedgerFiles;
import org.dateline.run.input.OwnFolders;
import org.dateline.run.input.SourcesReader;
import org.dateline.run.maintenance.MaintenanceReport;
import org.dateline.run.message.DatelineException;
import org.dateline.run.message.ErrorCode;
import org.dateline.run.pages.ReportOfRun;
import org.dateline.run.publication.CodeFingerprint;
import org.dateline.run.publication.CorpusLease;
import org.dateline.run.publication.Leftovers;
import org.dateline.run.publication.Publication;
import org.dateline.run.publication.Run;
import org.dateline.run.settings.Settings;
import org.dateline.run.share.Share;
import org.dateline.run.warehouse.NothingPublished;
import org.dateline.run.warehouse.Warehouse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs a job from checked settings to a published, exported run. */
public final class JobRunner {
  private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);

  private final Settings settings;
  private final boolean waits;
  private final Consumer<Run> witness;

  /** What moments of publication and ages go by. */
  private final Clock clock = Clock.systemUTC();

  public JobRunner(Settings settings) {
    this(settings, false, run -> {});
  }

  /**
   * @param waits whether to wait for another run that is at work on the corpus
   * @param witness is given the run when it begins
   */
  public JobRunner(Settings settings, boolean waits, Consumer<Run> witness) {
    this.settings = settings;
    this.waits = waits;
    this.witness = witness;
  }

  /** Version and fingerprint of this program. */
  public static String version() {
    return CodeFingerprint.current();
  }

  /** The formats of the input that are read, in words. */
  public static String inputFormats() {
    return Ingest.formats();
  }

  /** The names of all analyses, in the order in which they run. */
  public static List<String> analyses() {
    return Analyses.ALL.stream().map(Analysis::name).toList();
  }

  /**
   * What the files hold and would become, for people; reads a sample and writes nothing.
   *
   * @param records read of each file that is opened
   */
  public String inspect(List<String> inputs, int records) {
    return Inspection.of(settings, inputs, records);
  }

  /** files -> articles, sightings, rejected articles. */
  public void ingest(List<String> inputs) {
    InputFiles files = listInputs(inputs);
    SourcesReader.read(settings);
    write("ingest", inputs, steps -> steps.ingest(files));
  }

  /** articles -> mentions, sentences. */
  public void mentions() {
    requireModels();
    write("mentions", List.of(), PipelineSteps::mentions);
  }

  /** articles, mentions -> stories, entities, entity mentions, ambiguous mentions. */
  public void entities() {
    LedgerFiles.ledger(settings);
    write(
        "entities",
        List.of(),
        steps -> {
          steps.stories();
          steps.entities();
        });
  }

  /**
   * Runs analyses.
   *
   * @param names of analyses; none means all
   */
  public void analyze(List<String> names) {
    List<Analysis<?>> chosen = chooseAnalyses(names);
    write(
        "analyze",
        List.of(),
        steps -> {
          steps.stories();
          chosen.forEach(steps::analyze);
        });
  }

  /** Runs all steps and all analyses, in order; then maintenance, if the settings want it. */
  public void nightly(List<String> inputs) {
    InputFiles files = listInputs(inputs);
    SourcesReader.read(settings);
    LedgerFiles.ledger(settings);
    requireModels();
    write(
        "nightly",
        inputs,
        steps -> {
          steps.ingest(files);
          steps.mentions();
          steps.stories();
          steps.entities();
          Analyses.ALL.forEach(steps::analyze);
        },
        new MaintenanceJob(settings, waits, clock)::afterNightly);
  }

  /**
   * Removes what is not kept any more, and merges small files.
   *
   * @param dry whether only to say what would be done
   * @throws DatelineException (INPUT) if nothing is published; (EXTERNAL) if another run is at work
   */
  public MaintenanceReport maintain(boolean dry) {
    var job = new MaintenanceJob(settings, waits, clock);
    return dry ? job.plan() : job.run();
  }

  /**
   * Exports the newest published run again, where it is missing.
   *
   * @param files to make of it beside the export
   */
  public void export(RunFiles files) {
    files.check();
    try (var warehouse = Warehouse.openToRead("export", settings)) {
      var publication = new Publication(warehouse);
      publication.recover();
      String newest = publication.newest().orElseThrow(() -> NothingPublished.in(settings));
      var export = new Export(warehouse, settings);
      export.write(newest);
      if (!files.isEmpty()) {
        try (var tables = export.exported(newest)) {
          files.write(tables, settings.export().graphMaxDisparity());
        }
      }
    }
  }

  /** Writes the newest published run as a folder that may be given away. */
  public void share(Share share) {
    share.check();
    try (var warehouse = Warehouse.openToRead("share", settings)) {
      var publication = new Publication(warehouse);
      publication.recover();
      String newest = publication.newest().orElseThrow(() -> NothingPublished.in(settings));
      var export = new Export(warehouse, settings);
      export.write(newest);
      try (var tables = export.exported(newest)) {
        share.write(tables.corpus(), tables.run(), tables::files, settings.share());
      }
    }
  }

  private void requireModels() {
    try {
      FindMentions.fingerprints(settings.mentions());
    } catch (MissingModelsException e) {
      throw new DatelineException(ErrorCode.INPUT, String.valueOf(e.getMessage()), e);
    }
  }

  private InputFiles listInputs(List<String> inputs) {
    List<String> problems = new ArrayList<>();
    InputFiles files = InputFiles.list(inputs, OwnFolders.of(settings), problems);
    if (!problems.isEmpty()) {
      throw DatelineException.of(ErrorCode.INPUT, problems);
    }
    return files;
  }

  private static List<Analysis<?>> chooseAnalyses(List<String> names) {
    List<String> known = analyses();
    var unknown = names.stream().filter(name -> !known.contains(name)).toList();
    if (!unknown.isEmpty()) {
      throw new DatelineException(
          ErrorCode.USAGE, "unknown analyses %s: expected some of %s".formatted(unknown, known));
    }
    return Analyses.ALL.stream()
        .filter(analysis -> names.isEmpty() || names.contains(analysis.name()))
        .<Analysis<?>>map(analysis -> analysis)
        .toList();
  }

  private void write(String job, List<String> inputs, Consumer<PipelineSteps> work) {
    write(job, inputs, work, (warehouse, lease) -> {});
  }

  private void write(
      String job,
      List<String> inputs,
      Consumer<PipelineSteps> work,
      BiConsumer<Warehouse, CorpusLease> afterwards) {
    String id = Run.newId();
    try (var warehouse = Warehouse.open(job, settings);
        var lease = CorpusLease.take(warehouse, id, job, settings.lease(), waits)) {
      var publication = new Publication(warehouse, clock);
      publication.recover();
      new Leftovers(warehouse, settings).remove(id);
      // Opened before the work, so that an unusable path is reported at once.
      var export = new Export(warehouse, settings);
      try {
        Run run = Run.begin(warehouse, id, job, inputs, lease::requireHeld);
        witness.accept(run);
        LOG.info("run {} of {} on corpus {}", run.id(), job, settings.corpus().corpus());
        work.accept(new PipelineSteps(run, settings));
        Map<String, Long> audits = Audit.of(run);
        publication.publish(run, settings, audits);
        if (settings.export().enabled()) {
          export.write(run.id());
          if (settings.report().enabled()) {
            ReportOfRun.write(settings);
          }
        }
        afterwards.accept(warehouse, lease);
      } finally {
        warehouse.closeScratch(id);
      }
    }
  }
}
