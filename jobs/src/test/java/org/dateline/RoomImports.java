package org.dateline;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which package imports which: the plan of the house. The vocabulary ({@code table}, {@code text},
 * {@code spark}) is left out, as every package may import it.
 */
final class RoomImports {
  private static final String HOUSE = "org.dateline";
  private static final Set<String> VOCABULARY = Set.of("table", "text", "spark");

  /** One line for each package; a line that begins with spaces goes on with the one before. */
  private static final String ALLOWED =
      """
      Dateline -> knowledge mentions run run.files run.knowledge run.maintenance run.message
          run.outcome run.pages run.reference run.report run.settings run.share run.show run.warehouse
      analysis -> analysis.claims analysis.contract analysis.cooccurrence analysis.sources
          analysis.ties analysis.trends
      analysis.claims -> analysis.contract
      analysis.contract ->
      analysis.cooccurrence -> analysis.contract analysis.cooccurrence.counted
          analysis.cooccurrence.kernel analysis.cooccurrence.statistic analysis.significance
      analysis.cooccurrence.counted ->
      analysis.cooccurrence.kernel -> analysis.cooccurrence.counted
      analysis.cooccurrence.statistic -> analysis.significance
      analysis.significance ->
      analysis.sources -> analysis.contract analysis.significance
      analysis.ties -> analysis.contract analysis.significance
      analysis.trends -> analysis.contract analysis.significance
      entities -> entities.article entities.corpus entities.ledger entities.names
          entities.reading entities.role entities.settings entities.wikipedia
      entities.article -> entities.ledger entities.names
      entities.corpus -> entities.article entities.ledger entities.names entities.settings
      entities.ledger -> entities.names entities.settings
      entities.names -> entities.settings
      entities.reading -> entities.ledger entities.names entities.role entities.settings
          entities.wikipedia
      entities.role -> entities.names
      entities.settings ->
      entities.suggest -> entities.ledger entities.names
      entities.wikipedia -> entities.settings
      ingest -> ingest.archive ingest.date ingest.delimited ingest.draft ingest.fields
          ingest.file ingest.format ingest.habit ingest.html.head ingest.json ingest.kinds
          ingest.language ingest.page ingest.plain ingest.record ingest.source ingest.story
          ingest.xml
      ingest.archive -> ingest.file ingest.format ingest.record ingest.split
      ingest.date -> ingest.source
      ingest.delimited -> ingest.date ingest.draft ingest.fields ingest.file ingest.format
          ingest.json ingest.record ingest.split
      ingest.draft -> ingest.date ingest.fields ingest.file ingest.html ingest.page
          ingest.record ingest.source ingest.story
      ingest.fields ->
      ingest.file -> ingest.record
      ingest.format -> ingest.fields ingest.file ingest.language ingest.record
      ingest.habit -> ingest.date ingest.story
      ingest.html -> ingest.html.body ingest.html.head
      ingest.html.body -> ingest.html.head
      ingest.html.head -> ingest.date
      ingest.json -> ingest.draft ingest.fields ingest.file ingest.format ingest.record
          ingest.split
      ingest.kinds ->
      ingest.language ->
      ingest.page -> ingest.file ingest.format ingest.html ingest.html.head ingest.record
          ingest.split
      ingest.plain -> ingest.draft ingest.file ingest.format ingest.json ingest.kinds
          ingest.page ingest.record ingest.split
      ingest.record -> ingest.fields
      ingest.source ->
      ingest.split -> ingest.file ingest.html ingest.record
      ingest.story -> ingest.date ingest.record
      ingest.xml -> ingest.date ingest.file ingest.format ingest.html ingest.record
          ingest.source ingest.split
      knowledge ->
      mentions -> mentions.chinese mentions.crf mentions.stacked
      mentions.chinese -> mentions.crf
      mentions.crf ->
      mentions.stacked -> mentions.crf
      run -> analysis analysis.contract entities entities.ledger ingest ingest.format mentions
          run.export run.files run.input run.knowledge run.maintenance run.message run.pages
          run.progress run.publication run.report run.session run.settings run.share
          run.warehouse stories
      run.database -> run.warehouse
      run.export -> run.database run.message run.session run.settings run.warehouse
      run.files -> run.database run.export run.message
      run.input -> entities.ledger ingest ingest.format ingest.record ingest.source run.export
          run.message run.progress run.session run.settings run.warehouse
      run.knowledge -> knowledge run.input run.message run.progress run.publication
          run.session run.settings run.warehouse
      run.maintenance -> run.export run.message run.publication run.session run.settings
          run.warehouse
      run.message ->
      run.outcome -> run.message run.publication run.report run.session run.settings
          run.warehouse
      run.pages -> run.database run.export run.message run.pages.html run.report run.session
          run.settings run.warehouse
      run.pages.html ->
      run.progress -> knowledge mentions run.message
      run.publication -> run.export run.message run.session run.settings run.warehouse
      run.reference -> analysis analysis.contract ingest.date ingest.format ingest.language
          mentions run.message run.settings run.warehouse
      run.report -> analysis.cooccurrence analysis.sources analysis.trends entities.ledger
          entities.suggest ingest ingest.fields ingest.record run.database run.export run.input
          run.message run.session run.settings run.warehouse
      run.session -> run.message run.settings
      run.settings -> analysis analysis.contract entities.settings ingest.format mentions
          run.message stories
      run.share -> analysis.claims run.database run.export run.message run.settings
          run.warehouse
      run.show -> analysis.claims analysis.cooccurrence analysis.sources analysis.trends
          run.database run.message run.report run.settings run.warehouse
      run.warehouse -> analysis analysis.contract run.message run.session run.settings
      stories -> stories.thread
      stories.thread ->
      """;

  /** Packages below org.dateline, each with what it may import; the empty name is the root's. */
  static TreeMap<String, TreeSet<String>> allowed() {
    var imports = new TreeMap<String, TreeSet<String>>();
    for (String line : ALLOWED.replaceAll("\\n {2,}", " ").split("\\n")) {
      String[] sides = line.split("->", -1);
      var names = new TreeSet<>(Arrays.asList(sides[1].strip().split("\\s+")));
      names.remove("");
      imports.put(sides[0].strip().replace("Dateline", ""), names);
    }
    return imports;
  }

  /** What the compiled classes import. */
  static TreeMap<String, TreeSet<String>> of(JavaClasses classes) {
    var imports = new TreeMap<String, TreeSet<String>>();
    for (var type : classes) {
      String from = room(type.getPackageName());
      if (VOCABULARY.contains(from)) {
        continue;
      }
      var names = imports.computeIfAbsent(from, room -> new TreeSet<>());
      for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
        String target = dependency.getTargetClass().getPackageName();
        if (isOurs(target) && !room(target).equals(from) && !VOCABULARY.contains(room(target))) {
          names.add(room(target));
        }
      }
    }
    return imports;
  }

  /** Each import of the first that the second does not have, as {@code from -> to}. */
  static TreeSet<String> beyond(
      TreeMap<String, TreeSet<String>> imports, TreeMap<String, TreeSet<String>> others) {
    var lines = new TreeSet<String>();
    imports.forEach(
        (from, names) -> {
          if (!others.containsKey(from)) {
            lines.add(from + " -> (no line)");
          }
          for (String to : names) {
            if (!others.getOrDefault(from, new TreeSet<>()).contains(to)) {
              lines.add(from + " -> " + to);
            }
          }
        });
    return lines;
  }

  private static boolean isOurs(String name) {
    return name.equals(HOUSE) || name.startsWith(HOUSE + ".");
  }

  private static String room(String name) {
    return name.equals(HOUSE) ? "" : name.substring(HOUSE.length() + 1);
  }

  private RoomImports() {}
}
