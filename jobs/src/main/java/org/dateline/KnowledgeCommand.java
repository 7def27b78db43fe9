package org.dateline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.knowledge.Dictionary;
import org.dateline.run.knowledge.KnowledgeJobs;
import org.dateline.run.message.DatelineException;
import org.dateline.run.message.ErrorCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Imports what all corpora of a warehouse know from elsewhere, or says what is there. */
@Command(
    description =
        "Says which of Wikipedia's names the warehouse has; with import, makes their table from CoreNLP's"
            + " jars.",
    footerHeading = "%nExample:%n",
    footer = "  scripts/dateline knowledge import --languages en")
final class KnowledgeCommand extends Job {
  private static final String IMPORT = "import";

  @Parameters(
      arity = "0..1",
      paramLabel = IMPORT,
      description = "Import the names; without it, say what is there.")
  String action;

  @Option(
      names = "--languages",
      arity = "1..*",
      paramLabel = "CODE",
      description = "Languages to import: ${bundle:dictionaries}; default: all.")
  List<String> languages = new ArrayList<>();

  @Option(
      names = "--from",
      paramLabel = "CODE=JAR",
      description =
          "CoreNLP's jar with the names of a language; default: scripts/dateline fetches it.")
  Map<String, Path> jars = new LinkedHashMap<>();

  @Option(
      names = "--print-jars",
      description = "Only print CoreNLP's jar for each language and its size in MB.")
  boolean printJars;

  @Override
  void run() {
    if (action == null && languages.isEmpty() && jars.isEmpty() && !printJars) {
      print(KnowledgeJobs.describe(common.settings()).stripTrailing());
      return;
    }
    if (!IMPORT.equals(action)) {
      throw new DatelineException(
          ErrorCode.USAGE, "expected knowledge or knowledge import, found knowledge " + action);
    }
    List<Dictionary> wanted = chooseDictionaries();
    if (printJars) {
      wanted.forEach(dictionary -> print(jar(dictionary)));
    } else {
      KnowledgeJobs.importFrom(common.settings(), from(wanted)).forEach(this::print);
    }
  }

  private List<Dictionary> chooseDictionaries() {
    List<String> named = languages.isEmpty() ? List.copyOf(jars.keySet()) : languages;
    var unknown = named.stream().filter(code -> Dictionary.of(code).isEmpty()).distinct().toList();
    if (!unknown.isEmpty()) {
      throw new DatelineException(
          ErrorCode.USAGE,
          "no dictionary of %s: expected some of %s".formatted(unknown, Dictionary.languages()));
    }
    return (named.isEmpty() ? Dictionary.languages() : named)
        .stream().distinct().map(code -> Dictionary.of(code).orElseThrow()).toList();
  }

  private Map<String, Path> from(List<Dictionary> wanted) {
    var from = new LinkedHashMap<String, Path>();
    for (Dictionary dictionary : wanted) {
      Path jar = jars.get(dictionary.language());
      if (jar == null) {
        throw new DatelineException(
            ErrorCode.USAGE,
            "expected --from %s=JAR with CoreNLP's %s jar (scripts/dateline gives it)."
                .formatted(dictionary.language(), dictionary.mavenClassifier()));
      }
      from.put(dictionary.language(), jar);
    }
    return from;
  }

  private static String jar(Dictionary dictionary) {
    return "%s %s %d"
        .formatted(
            dictionary.language(), dictionary.mavenClassifier(), dictionary.downloadMegabytes());
  }
}
