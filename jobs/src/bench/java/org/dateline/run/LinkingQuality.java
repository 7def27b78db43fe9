package org.dateline.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.dateline.run.Elevant.Case;
import org.dateline.run.Elevant.Score;
import org.dateline.run.LinkingGold.Document;
import org.dateline.run.LinkingGold.Label;
import org.dateline.run.LinkingGold.Span;
import org.dateline.run.LinkingIds.Verdict;
import org.dateline.run.LinkingRun.Found;
import org.dateline.run.LinkingRun.Title;
import org.dateline.run.input.LedgerFiles;
import org.dateline.run.knowledge.KnowledgeJobs;
import org.dateline.run.session.SparkSessions;
import org.dateline.run.settings.Settings;
import org.dateline.run.warehouse.Warehouse;
import org.dateline.text.PlainLetters;

/**
 * How good links are on News-Fair and Wiki-Fair (Bast, Hertel and Prange, A Fair and In-Depth
 * Evaluation of Existing End-to-End Entity Linking Systems, EMNLP 2023), by {@link Elevant}'s
 * definition: the whole pipeline as it ships, and beside it a plain baseline, which takes the most
 * probable title of each of the models' mentions where that is at least so probable.
 *
 * <p>Arguments: the shared folder, a folder for the table of Wikipedia's names, CoreNLP's jar of
 * the English dictionary, then any of {@code errors} (each error), {@code links} (each link that
 * was taken for right by its name alone), {@code news-fair}, {@code wiki-fair} (that one only).
 */
final class LinkingQuality {
  private static final List<String> SETS = List.of("news-fair", "wiki-fair");
  private static final Path JUDGED =
      Path.of("jobs", "src", "bench", "resources", "org", "dateline", "run", "linking-titles.tsv");

  private final Set<String> arguments;
  private final List<Document> documents;
  private final LinkingIds ids;
  private final Map<Verdict, Set<String>> verdicts = new TreeMap<>();

  private LinkingQuality(Set<String> arguments, List<Document> documents, LinkingIds ids) {
    this.arguments = arguments;
    this.documents = documents;
    this.ids = ids;
  }

  public static void main(String[] args) throws IOException {
    Path shared = Path.of(args[0]);
    var arguments = new HashSet<>(List.of(args).subList(3, args.length));
    Path root = Path.of(System.getProperty("dateline.root"));
    System.setProperty("spark.master", System.getProperty("spark.master", "local[2]"));
    System.setProperty("spark.ui.enabled", "false");
    var settings =
        Settings.load(
            Optional.of(root.resolve("conf/dateline.conf")),
            Map.of("warehouse", args[1], "corpus", "linking"));
    KnowledgeJobs.importFrom(settings, Map.of("en", Path.of(args[2]))).forEach(System.out::println);
    try (var warehouse = Warehouse.open("linking", settings)) {
      // An import opens one for itself only, and there is none if the names were imported before.
      SparkSessions.openScratch(warehouse.spark(), "linking", "measured");
      for (String set : SETS) {
        if (arguments.stream().noneMatch(SETS::contains) || arguments.contains(set)) {
          List<Document> documents =
              LinkingGold.read(shared.resolve("gold/linking").resolve(set + ".benchmark.jsonl"));
          measure(set, documents, shared, root, settings, warehouse, arguments);
        }
      }
    }
  }

  private static void measure(
      String set,
      List<Document> documents,
      Path shared,
      Path root,
      Settings settings,
      Warehouse warehouse,
      Set<String> arguments)
      throws IOException {
    var run = LinkingRun.of(settings, warehouse, documents);
    Map<String, Map<Span, String>> mentions = run.mentions();
    Map<String, Title> titles = run.titles(surfaces(documents, mentions));
    Map<String, List<String>> ledger = LedgerFiles.read(settings);
    Map<String, String> plainTitles = new HashMap<>();
    titles.forEach((surface, title) -> plainTitles.put(surface, title.title()));
    var ids = new LinkingIds(plainTitles);
    ids.read(shared.resolve("knowledge"), ledger);
    ids.readJudged(Files.readAllLines(root.resolve(JUDGED)));
    var quality = new LinkingQuality(arguments, documents, ids);
    quality.print(set, run.links(ledger), mentions, titles);
    warehouse.spark().catalog().clearCache();
  }

  private static Set<String> surfaces(
      List<Document> documents, Map<String, Map<Span, String>> mentions) {
    Set<String> surfaces = new HashSet<>();
    mentions.values().forEach(each -> surfaces.addAll(each.values()));
    documents.forEach(d -> d.labels().forEach(label -> surfaces.add(label.name())));
    return surfaces;
  }

  private void print(
      String set,
      Map<String, Map<Span, Found>> found,
      Map<String, Map<Span, String>> mentions,
      Map<String, Title> titles) {
    System.out.printf(
        "%n%s: %d documents, %d labels%n%-22s %-27s | %-27s | %-27s%n",
        set,
        documents.size(),
        documents.stream().mapToInt(d -> d.labels().size()).sum(),
        "",
        "entities   P    R    F1",
        "named ones P    R    F1",
        "with coreference P R F1");
    printBaselines(mentions, titles);
    verdicts.clear();
    Map<Document, List<Case>> cases = cases(linked(found));
    print("dateline", cases);
    printVerdicts();
    var errors = new LinkingErrors();
    cases.forEach(
        (document, all) -> errors.add(document, all, found.getOrDefault(document.id(), Map.of())));
    errors.print();
    if (arguments.contains("errors")) {
      errors.problems().forEach(problem -> System.out.println(problem.inWords()));
    }
  }

  private void printBaselines(Map<String, Map<Span, String>> mentions, Map<String, Title> titles) {
    Score best = new Score(0, 0, 0);
    String bestName = "";
    Map<Document, List<Case>> bestCases = Map.of();
    for (int percent = 0; percent < 100; percent += 5) {
      double least = percent / 100.0;
      var cases = cases(mostProbable(mentions, titles, least));
      Score score = score(cases, each -> !each.coreference());
      if (percent == 0) {
        print("baseline, any", cases);
      }
      if (score.f1() > best.f1()) {
        best = score;
        bestName = "baseline, from %.2f".formatted(least);
        bestCases = cases;
      }
    }
    print(bestName, bestCases);
  }

  private static Map<String, Map<Span, String>> mostProbable(
      Map<String, Map<Span, String>> mentions, Map<String, Title> titles, double least) {
    Map<String, Map<Span, String>> links = new HashMap<>();
    mentions.forEach(
        (document, surfaces) ->
            surfaces.forEach(
                (span, surface) -> {
                  Title title = titles.get(PlainLetters.singleSpaced(surface));
                  if (title != null && title.probability() >= least) {
                    links.computeIfAbsent(document, id -> new HashMap<>()).put(span, title.title());
                  }
                }));
    return links;
  }

  private static Map<String, Map<Span, String>> linked(Map<String, Map<Span, Found>> found) {
    Map<String, Map<Span, String>> links = new HashMap<>();
    found.forEach(
        (document, all) ->
            all.forEach(
                (span, what) -> {
                  if (what.linked()) {
                    links.computeIfAbsent(document, id -> new HashMap<>()).put(span, what.entity());
                  }
                }));
    return links;
  }

  private Map<Document, List<Case>> cases(Map<String, Map<Span, String>> links) {
    Map<Document, List<Case>> cases = new LinkedHashMap<>();
    for (Document document : documents) {
      cases.put(
          document,
          Elevant.cases(document, links.getOrDefault(document.id(), Map.of()), this::same));
    }
    return cases;
  }

  private boolean same(String entity, Label label) {
    Verdict verdict = ids.compare(entity, label);
    verdicts
        .computeIfAbsent(verdict, any -> new HashSet<>())
        .add("%s = %s %s".formatted(entity, label.qid(), label.name()));
    return verdict.same();
  }

  private static Score score(Map<Document, List<Case>> cases, Predicate<Case> which) {
    List<Case> all = new ArrayList<>();
    cases.values().forEach(all::addAll);
    return Score.of(all.stream().filter(which).toList());
  }

  /** ELEVANT goes by the label's name, or by that of the entity where there is no label. */
  private static boolean isNamed(Case each) {
    return Elevant.isNamed(each.label() != null ? each.label().name() : each.link());
  }

  private static void print(String name, Map<Document, List<Case>> cases) {
    System.out.printf(
        "%-22s %-27s | %-27s | %-27s%n",
        name,
        text(score(cases, each -> !each.coreference())),
        text(score(cases, each -> !each.coreference() && isNamed(each))),
        text(score(cases, each -> true)));
  }

  private static String text(Score score) {
    return String.format(
        Locale.ROOT,
        "%.3f %.3f %.3f %d/%d/%d",
        score.precision(),
        score.recall(),
        score.f1(),
        score.right(),
        score.wrong(),
        score.missed());
  }

  private void printVerdicts() {
    System.out.println("  pairs of entity and label compared (right/wrong/missed above):");
    verdicts.forEach((verdict, pairs) -> System.out.printf("  %-18s %5d%n", verdict, pairs.size()));
    if (arguments.contains("links")) {
      for (Verdict verdict : List.of(Verdict.SAME_NAME, Verdict.OTHER_NAME)) {
        verdicts.getOrDefault(verdict, Set.of()).stream()
            .sorted()
            .forEach(pair -> System.out.println(verdict + "\t" + pair));
      }
    }
  }
}
