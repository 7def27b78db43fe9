package org.dateline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dateline.mentions.ModelFiles;
import org.dateline.run.DatelineException;
import org.dateline.run.ErrorCode;
import org.dateline.run.JobRunner;
import org.dateline.run.ModelJars;
import org.dateline.run.Reports;
import org.dateline.run.Settings;
import org.dateline.run.TableDocs;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command line: one subcommand a job, each a target of spark-submit. */
@Command(
    name = "dateline",
    description = "Who appears with whom, when is who in the news, who tells it how.",
    synopsisSubcommandLabel = "JOB",
    mixinStandardHelpOptions = true,
    versionProvider = Dateline.Version.class,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "2:the command line or the settings are wrong; nothing was started",
      "3:an input is missing or cannot be used",
      "4:an audit failed; nothing was published",
      "5:something around Dateline failed; running again may help",
      "70:Dateline itself is wrong; please report it"
    })
public final class Dateline {

  public static void main(String[] args) {
    int exitCode = execute(args);
    if (exitCode != 0) {
      System.exit(exitCode);
    }
  }

  /** Runs a command and gives its exit code. */
  static int execute(String... args) {
    return new CommandLine(new Dateline())
        .addSubcommand("ingest", new Ingest())
        .addSubcommand("mentions", new Mentions())
        .addSubcommand("entities", new Entities())
        .addSubcommand("analyze", new Analyze())
        .addSubcommand("nightly", new Nightly())
        .addSubcommand("export", new Export())
        .addSubcommand("runs", new Runs())
        .addSubcommand("tables", new Tables())
        .addSubcommand("digest", new Digest())
        .addSubcommand("models", new Models())
        .setExecutionExceptionHandler(Dateline::explain)
        .setUsageHelpAutoWidth(true)
        .execute(args.length == 0 ? new String[] {"--help"} : args);
  }

  private static int explain(Exception error, CommandLine command, CommandLine.ParseResult parsed) {
    var log = LoggerFactory.getLogger(Dateline.class);
    if (error instanceof DatelineException known) {
      command.getErr().println("dateline: " + known.getMessage());
      log.debug("{}", known.code(), error);
      return known.code().exitCode();
    }
    ErrorCode code = JobRunner.category(error);
    command.getErr().println("dateline: " + code + ": " + error);
    log.error("{} stopped", command.getCommandName(), error);
    return code.exitCode();
  }

  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"dateline " + JobRunner.version()};
    }
  }

  /** What every job takes. */
  static final class Common {
    @Option(
        names = "--config",
        paramLabel = "FILE",
        description =
            "Settings (HOCON) that differ from the defaults; default: conf/dateline.conf.")
    private Path config;

    @Option(
        names = "--set",
        paramLabel = "KEY=VALUE",
        description = "One setting; wins over the file. May be repeated.")
    private Map<String, String> overrides = new LinkedHashMap<>();

    @Option(names = "--corpus", paramLabel = "NAME", description = "The corpus; default: news.")
    private String corpus;

    @Option(
        names = "--warehouse",
        paramLabel = "URI",
        description = "Where the tables lie; default: dateline-warehouse.")
    private String warehouse;

    JobRunner runner() {
      return new JobRunner(settings());
    }

    Settings settings() {
      Map<String, String> all = new LinkedHashMap<>(overrides);
      if (corpus != null) {
        all.put("corpus", corpus);
      }
      if (warehouse != null) {
        all.put("warehouse", warehouse);
      }
      Path usual = Path.of("conf", "dateline.conf");
      Optional<Path> file =
          config != null ? Optional.of(config) : Optional.of(usual).filter(Files::isRegularFile);
      return Settings.load(file, all);
    }
  }

  /** A job with the common options. */
  abstract static class Job implements Callable<Integer> {
    @Mixin Common common;

    @Option(
        names = {"-h", "--help"},
        usageHelp = true,
        description = "Show this help.")
    boolean help;

    @Spec CommandSpec spec;

    @Override
    public Integer call() {
      run();
      return 0;
    }

    abstract void run();

    void print(String text) {
      spec.commandLine().getOut().println(text);
      spec.commandLine().getOut().flush();
    }
  }

  /** A job that reads files. */
  abstract static class InputJob extends Job {
    @Option(
        names = "--input",
        required = true,
        arity = "1..*",
        paramLabel = "PATH",
        description = "Files, folders or globs on any Hadoop path; formats may be mixed.")
    List<String> input;
  }

  @Command(
      description = "Reads articles: JSON Lines, Markdown with front matter, plain text; gzip too.",
      footerHeading = "%nExample:%n",
      footer = "  scripts/dateline ingest --corpus tech --input feeds/2026-03 archive/*.jsonl.gz")
  static final class Ingest extends InputJob {
    @Override
    void run() {
      common.runner().ingest(input);
    }
  }

  @Command(
      description = "Finds names in the articles that were not annotated before.",
      footerHeading = "%nExample:%n",
      footer = "  scripts/dateline mentions --corpus tech --set mentions.languages=[en]")
  static final class Mentions extends Job {
    @Override
    void run() {
      common.runner().mentions();
    }
  }

  @Command(
      description = "Resolves names to entities, with the alias ledger.",
      footerHeading = "%nExample:%n",
      footer = "  scripts/dateline entities --corpus tech --set ledger.path=my/ledger")
  static final class Entities extends Job {
    @Override
    void run() {
      common.runner().entities();
    }
  }

  @Command(
      description = "Runs the analyses: cooccurrence, trends, sources; all if none is named.",
      footerHeading = "%nExample:%n",
      footer = "  scripts/dateline analyze cooccurrence trends --corpus tech")
  static final class Analyze extends Job {
    @Parameters(arity = "0..*", paramLabel = "NAME", description = "Analyses to run.")
    List<String> names = new ArrayList<>();

    @Override
    void run() {
      common.runner().analyze(names);
    }
  }

  @Command(
      description = "Everything in order: ingest, mentions, entities, analyze, publish, export.",
      footerHeading = "%nExample:%n",
      footer = "  scripts/dateline nightly --input examples/corpus --set export.path=/data/export")
  static final class Nightly extends InputJob {
    @Override
    void run() {
      common.runner().nightly(input);
    }
  }

  @Command(
      description = "Exports the newest published run as plain Parquet, if it is not there yet.",
      footerHeading = "%nExample:%n",
      footer = "  scripts/dateline export --corpus tech --set export.path=/data/export")
  static final class Export extends Job {
    @Override
    void run() {
      common.runner().export();
    }
  }

  @Command(
      description = "Lists the published runs.",
      footerHeading = "%nExample:%n",
      footer = "  scripts/dateline runs --corpus tech")
  static final class Runs extends Job {
    @Override
    void run() {
      print(Reports.runs(common.settings()));
    }
  }

  @Command(
      description = "Lists the tables: what a row is, and how many the newest published run has.",
      footerHeading = "%nExample:%n",
      footer = "  scripts/dateline tables --corpus tech")
  static final class Tables extends Job {
    @Option(names = "--markdown", description = "Write the reference of all columns instead.")
    boolean markdown;

    @Override
    void run() {
      print(markdown ? TableDocs.markdown().stripTrailing() : Reports.tables(common.settings()));
    }
  }

  @Command(
      description = "Says in words what the newest published run found.",
      footerHeading = "%nExample:%n",
      footer = "  scripts/dateline digest --corpus tech")
  static final class Digest extends Job {
    @Override
    void run() {
      print(Reports.digest(common.settings()));
    }
  }

  @Command(
      description = "Cuts the models that the annotators load out of CoreNLP's model jars.",
      footerHeading = "%nExample:%n",
      footer = "  scripts/dateline models en zh")
  static final class Models implements Callable<Integer> {
    @Mixin Common common;

    @Option(names = "--print-languages", description = "Print the languages that are annotated.")
    boolean printLanguages;

    @Option(names = "--list", description = "Print for each language: CoreNLP's jar, size in MB.")
    boolean list;

    @Option(names = "--language", paramLabel = "CODE", description = "A language of --list.")
    String language;

    @Option(names = "--source", paramLabel = "JAR", description = "CoreNLP's model jar.")
    Path source;

    @Option(names = "--target", paramLabel = "JAR", description = "The jar to make.")
    Path target;

    @Option(
        names = {"-h", "--help"},
        usageHelp = true,
        description = "Show this help.")
    boolean help;

    @Spec CommandSpec spec;

    @Override
    public Integer call() {
      if (printLanguages) {
        spec.commandLine()
            .getOut()
            .println(String.join(" ", common.settings().mentions().languages()));
        spec.commandLine().getOut().flush();
        return 0;
      }
      if (list) {
        for (ModelFiles models : ModelFiles.all()) {
          spec.commandLine()
              .getOut()
              .printf(
                  "%s %s %d%n",
                  models.language(), models.mavenClassifier(), models.downloadMegabytes());
        }
        spec.commandLine().getOut().flush();
        return 0;
      }
      if (language == null || target == null) {
        throw new DatelineException(ErrorCode.USAGE, "expected --language and --target.");
      }
      ModelFiles models =
          ModelFiles.all().stream()
              .filter(files -> files.language().equals(language))
              .findFirst()
              .orElseThrow(() -> new DatelineException(ErrorCode.USAGE, unknownLanguage()));
      if (ModelJars.isComplete(target, models.entries())) {
        System.err.println(target + " is complete.");
        return 0;
      }
      if (source == null) {
        throw new DatelineException(
            ErrorCode.USAGE,
            target + " is not complete: expected --source with CoreNLP's jar to cut it from.");
      }
      try {
        ModelJars.cut(source, target, models.entries(), System.err);
      } catch (IOException e) {
        throw new DatelineException(
            ErrorCode.EXTERNAL, "cannot cut " + target + ": " + e.getMessage(), e);
      }
      return 0;
    }

    private String unknownLanguage() {
      return "no models for --language %s: expected one of %s"
          .formatted(language, ModelFiles.all().stream().map(ModelFiles::language).toList());
    }
  }
}
