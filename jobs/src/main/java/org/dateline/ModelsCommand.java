package org.dateline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.mentions.ModelFiles;
import org.dateline.run.ModelJars;
import org.dateline.run.message.DatelineException;
import org.dateline.run.message.ErrorCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Cuts slim model jars, for scripts/dateline; needs no session. */
@Command(
    description = {
      "Fetches CoreNLP's model jars and cuts out the models that Dateline loads, once for each language.",
      "The other options are what scripts/dateline uses for that."
    },
    footerHeading = "%nExample:%n",
    footer = "  scripts/dateline models en zh")
final class ModelsCommand extends Job {
  @Parameters(
      arity = "0..*",
      paramLabel = "LANGUAGE",
      description =
          "Languages whose models are wanted, some of ${bundle:model-languages}; default: those of the setting"
              + " mentions.languages. Only scripts/dateline takes them.")
  List<String> languages = new ArrayList<>();

  @Option(
      names = "--print-languages",
      description = "Print the languages of the setting mentions.languages.")
  boolean printLanguages;

  @Option(
      names = "--list",
      description = "Print CoreNLP's jar for each language and its size in MB.")
  boolean list;

  @Option(names = "--language", paramLabel = "CODE", description = "Language of the models to cut.")
  String language;

  @Option(
      names = "--source",
      paramLabel = "JAR",
      description = "CoreNLP's jar to cut the models from.")
  Path source;

  @Option(names = "--target", paramLabel = "JAR", description = "Jar to write the models to.")
  Path target;

  @Override
  void run() {
    if (printLanguages) {
      print(String.join(" ", common.settings().mentions().languages()));
    } else if (list) {
      ModelFiles.all().forEach(models -> print(inWords(models)));
    } else {
      cut();
    }
  }

  private static String inWords(ModelFiles models) {
    return "%s %s %d"
        .formatted(models.language(), models.mavenClassifier(), models.downloadMegabytes());
  }

  private void cut() {
    if (!languages.isEmpty()) {
      throw new DatelineException(
          ErrorCode.USAGE, "expected scripts/dateline models " + String.join(" ", languages) + ".");
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
