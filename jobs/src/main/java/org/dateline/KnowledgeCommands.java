package org.dateline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.knowledge.Dictionary;
import org.dateline.run.DatelineException;
import org.dateline.run.ErrorCode;
import org.dateline.run.KnowledgeJobs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The commands on what all corpora of a warehouse know from elsewhere. */
final class KnowledgeCommands {

  @Command(
      description = "Says which of Wikipedia's names were imported.",
      subcommands = Import.class,
      footerHeading = "%nExample:%n",
      footer = "  scripts/dateline knowledge --warehouse /data/warehouse")
  static final class Knowledge extends Job {
    @Override
    void run() {
      print(KnowledgeJobs.describe(common.settings()).stripTrailing());
    }
  }

  @Command(
      name = "import",
      description =
          "Makes the table of Wikipedia's names from CoreNLP's jars, which scripts/dateline fetches.",
      footerHeading = "%nExample:%n",
      footer = "  scripts/dateline knowledge import --languages en")
  static final class Import extends Job {
    @Option(
        names = "--languages",
        arity = "1..*",
        paramLabel = "CODE",
        description = "Languages to import: en, zh; default: both.")
    List<String> languages = new ArrayList<>();

    @Option(
        names = "--from",
        paramLabel = "CODE=JAR",
        description = "CoreNLP's jar for a language. May be repeated.")
    Map<String, Path> jars = new LinkedHashMap<>();

    @Option(
        names = "--print-jars",
        description = "Print for each language CoreNLP's jar and its size in MB, and do no more.")
    boolean printJars;

    @Override
    void run() {
      List<String> wanted = wanted();
      if (printJars) {
        wanted.forEach(language -> print(jar(Dictionary.of(language).orElseThrow())));
        return;
      }
      var from = new LinkedHashMap<String, Path>();
      for (String language : wanted) {
        if (!jars.containsKey(language)) {
          throw new DatelineException(
              ErrorCode.USAGE,
              "expected --from %s=JAR with CoreNLP's %s jar (scripts/dateline gives it)."
                  .formatted(language, Dictionary.of(language).orElseThrow().mavenClassifier()));
        }
        from.put(language, jars.get(language));
      }
      KnowledgeJobs.importFrom(common.settings(), from).forEach(this::print);
    }

    private List<String> wanted() {
      List<String> wanted =
          !languages.isEmpty()
              ? languages
              : jars.isEmpty() ? Dictionary.languages() : List.copyOf(jars.keySet());
      var unknown =
          wanted.stream().filter(language -> Dictionary.of(language).isEmpty()).distinct().toList();
      if (!unknown.isEmpty()) {
        throw new DatelineException(
            ErrorCode.USAGE,
            "no dictionary of %s: expected some of %s".formatted(unknown, Dictionary.languages()));
      }
      return wanted;
    }

    private static String jar(Dictionary dictionary) {
      return "%s %s %d"
          .formatted(
              dictionary.language(), dictionary.mavenClassifier(), dictionary.downloadMegabytes());
    }
  }

  private KnowledgeCommands() {}
}
