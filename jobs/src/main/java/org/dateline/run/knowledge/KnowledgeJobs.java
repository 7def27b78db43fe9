package org.dateline.run.knowledge;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.knowledge.Dictionary;
import org.dateline.run.message.DatelineException;
import org.dateline.run.message.ErrorCode;
import org.dateline.run.message.Secrets;
import org.dateline.run.message.TextTable;
import org.dateline.run.publication.Run;
import org.dateline.run.session.SparkSessions;
import org.dateline.run.settings.Settings;
import org.dateline.run.warehouse.Warehouse;

/** The jobs on what all corpora of a warehouse know from elsewhere. */
public final class KnowledgeJobs {

  /** What was imported, as a table of text. */
  public static String describe(Settings settings) {
    try (var warehouse = Warehouse.openToRead("knowledge", settings)) {
      var knowledge = new WikiNamesTable(warehouse);
      var lines = new ArrayList<List<String>>();
      lines.add(List.of("language", "names", "imported", "rows read", "left out"));
      for (String language : Dictionary.languages()) {
        knowledge
            .account(language)
            .ifPresentOrElse(
                account ->
                    lines.add(
                        List.of(
                            language,
                            "%,d".formatted(account.rowsWritten()),
                            Run.startOf(account.importId()).toString(),
                            "%,d".formatted(account.read()),
                            account.leftOut())),
                () -> lines.add(List.of(language, "(not imported)", "", "", "")));
      }
      return "Wikipedia's names in %s (table %s.%s.wiki_names)\n\n%s"
          .formatted(
              Secrets.mask(settings.corpus().warehouse()),
              SparkSessions.CATALOG,
              WikiNamesTable.NAMESPACE,
              TextTable.of(lines));
    }
  }

  /**
   * Imports dictionaries.
   *
   * @param jars CoreNLP's jars by the language of {@link Dictionary} to import from each
   * @return a line for each language: what became of its rows
   * @throws DatelineException (INPUT) if a jar cannot be used; all of them are looked at first
   */
  public static List<String> importFrom(Settings settings, Map<String, Path> jars) {
    var files = new TreeMap<String, DictionaryFile>();
    List<String> problems = new ArrayList<>();
    jars.forEach(
        (language, jar) -> {
          try {
            files.put(language, DictionaryFile.require(Dictionary.of(language).orElseThrow(), jar));
          } catch (DatelineException e) {
            problems.add(e.getMessage());
          }
        });
    if (!problems.isEmpty()) {
      throw DatelineException.of(ErrorCode.INPUT, problems);
    }
    try (var warehouse = Warehouse.open("knowledge import", settings)) {
      return KnowledgeImport.all(new WikiNamesTable(warehouse), files);
    }
  }

  private KnowledgeJobs() {}
}
