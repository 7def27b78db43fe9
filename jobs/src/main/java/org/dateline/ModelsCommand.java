package org.dateline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dateline.mentions.ModelFiles;
import org.dateline.run.DatelineException;
import org.dateline.run.ErrorCode;
import org.dateline.run.ModelJars;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Cuts slim model jars, for scripts/dateline; needs no session. */
@Command(
    description = "Cuts the models that the annotators load out of CoreNLP's model jars.",
    footerHeading = "%nExample:%n",
    footer = "  scripts/dateline models en zh")
final class ModelsCommand implements Callable<Integer> {
  @Mixin CommonOptions common;

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
