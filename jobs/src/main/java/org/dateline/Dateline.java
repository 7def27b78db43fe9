package org.dateline;

import java.io.PrintWriter;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Supplier;
import org.dateline.knowledge.Dictionary;
import org.dateline.mentions.ModelFiles;
import org.dateline.run.JobRunner;
import org.dateline.run.message.DatelineException;
import org.dateline.run.message.MaskedLogs;
import org.dateline.run.message.Secrets;
import org.dateline.run.outcome.Failure;
import org.dateline.run.settings.Settings;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;

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
      "6:status: the newest run is too old, or a later attempt failed",
      "70:Dateline itself is wrong; please report it"
    })
public final class Dateline {

  public static void main(String[] args) {
    // Numbers read alike on every machine.
    Locale.setDefault(Locale.Category.FORMAT, Locale.ROOT);
    int exitCode = execute(args);
    if (exitCode != 0) {
      System.exit(exitCode);
    }
  }

  /** Runs a command and gives its exit code. */
  static int execute(String... args) {
    MaskedLogs.install();
    return commandLine().execute(args.length == 0 ? new String[] {"--help"} : args);
  }

  static CommandLine commandLine() {
    return new CommandLine(new Dateline())
        .addSubcommand("inspect", new InspectCommand())
        .addSubcommand("ingest", new JobCommands.Ingest())
        .addSubcommand("mentions", new JobCommands.Mentions())
        .addSubcommand("entities", new JobCommands.Entities())
        .addSubcommand("analyze", new JobCommands.Analyze())
        .addSubcommand("nightly", new JobCommands.Nightly())
        .addSubcommand("export", new JobCommands.Export())
        .addSubcommand("report", new ReportCommands.Report())
        .addSubcommand("share", new JobCommands.Share())
        .addSubcommand("recover", new JobCommands.Recover())
        .addSubcommand("status", new ReportCommands.StatusOfCorpus())
        .addSubcommand("maintain", new MaintenanceCommands.Maintain())
        .addSubcommand("runs", new ReportCommands.Runs())
        .addSubcommand("tables", new ReportCommands.Tables())
        .addSubcommand("digest", new ReportCommands.Digest())
        .addSubcommand("show", new ShowCommands())
        .addSubcommand("knowledge", new KnowledgeCommand())
        .addSubcommand("models", new ModelsCommand())
        .addSubcommand("docs", new DocsCommand())
        .setErr(new PrintWriter(new MaskedWriter(System.err), true))
        .setExecutionExceptionHandler(Dateline::explain)
        .setUsageHelpAutoWidth(true)
        // A name may begin with @, as those of accounts do; picocli would read a file of that name.
        .setExpandAtFiles(false)
        .setResourceBundle(new HelpWords());
  }

  private static int explain(Exception error, CommandLine command, CommandLine.ParseResult parsed) {
    var log = LoggerFactory.getLogger(Dateline.class);
    Failure failure = Failure.of(error);
    if (error instanceof DatelineException) {
      command.getErr().println("dateline: " + failure.message());
      log.debug("{}", failure.code(), error);
    } else {
      command.getErr().println("dateline: " + failure.code() + ": " + failure.message());
      log.error("{} stopped", command.getCommandName(), Secrets.mask(error));
    }
    return failure.exitCode();
  }

  /** What help takes from the program itself, as {@code ${bundle:formats}}; made when asked for. */
  static final class HelpWords extends ResourceBundle {
    private static final Map<String, Supplier<String>> WORDS =
        Map.of(
            "formats",
            JobRunner::inputFormats,
            "analyses",
            () -> String.join(", ", JobRunner.analyses()),
            "dictionaries",
            () -> String.join(", ", Dictionary.languages()),
            "model-languages",
            () -> String.join(", ", ModelFiles.all().stream().map(ModelFiles::language).toList()),
            "default-corpus",
            () -> Settings.packagedDefaults().getString("corpus"),
            "default-warehouse",
            () -> Settings.packagedDefaults().getString("warehouse"));

    @Override
    protected @Nullable Object handleGetObject(String key) {
      Supplier<String> word = WORDS.get(key);
      return word == null ? null : word.get();
    }

    @Override
    public Enumeration<String> getKeys() {
      return Collections.enumeration(WORDS.keySet());
    }
  }

  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"dateline " + JobRunner.version()};
    }
  }
}
