package org.dateline;

import java.io.IOException;
import java.nio.file.Path;
import org.dateline.mentions.ModelFiles;
import org.dateline.run.ModelJars;
import org.dateline.run.message.DatelineException;
import org.dateline.run.message.ErrorCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Cuts slim model jars, for scripts/dateline; needs no session. */
@Command(
    description = "Cuts the models that the annotators load out of CoreNLP's model jars.",
    footerHeading = "%nExample:%n",
    footer = "  scripts/dateline models en zh")
final class ModelsCommand extends Job {
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

  @Override
  void run() {
    if (printLanguages) {
      print(String.join(" ", common.settings().mentions().languages()));
    } else if (list) {
      ModelFiles.all().forEach(models -> print(listed(models)));
    } else {
      cut();
    }
  }

  private static String listed(ModelFiles models) {
    return "%s %s %d"
        .formatted(models.language(), models.mavenClassifier(), models.downloadMegabytes());
  }

  private void cut() {
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
      return;
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
  }

  private String unknownLanguage() {
    return "no models for --language %s: expected one of %s"
        .formatted(language, ModelFiles.all().stream().map(ModelFiles::language).toList());
  }
}
