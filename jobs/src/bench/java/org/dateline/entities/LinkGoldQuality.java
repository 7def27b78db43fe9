package org.dateline.entities;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.spark.sql.SparkSession;
import org.dateline.entities.LinkOutcomes.Outcome;

/**
 * How many names are resolved, and how many links are right: against names of AllSides and CCTV
 * judged by hand ({@link LinkGold}), within as many articles of both as are asked for, since the
 * corpus has a say. Then how many of the people and places of {@link LinkPairs} come out as one
 * entity in English and Chinese.
 *
 * <p>Arguments: the shared folder; the warehouse that is kept between measurements, with
 * Wikipedia's names if they are to be used; articles of each corpus (3,000; at least 800 for the
 * names' own); {@code errors} prints each name that is not linked right.
 */
final class LinkGoldQuality {
  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  public static void main(String[] args) throws IOException {
    Set<String> options = new HashSet<>(List.of(args).subList(2, args.length));
    boolean errors = options.remove("errors");
    int articles = options.isEmpty() ? 3_000 : Integer.parseInt(options.iterator().next());
    try (SparkSession spark = LinkCorpus.session()) {
      var corpus = LinkCorpus.of(Path.of(args[0]), Path.of(args[1]), articles);
      corpus.resolve();
      for (String file : List.of(LinkGold.DEVELOPED_WITH, LinkGold.HELD_OUT)) {
        List<Outcome> outcomes = LinkOutcomes.of(spark, corpus, LinkGold.read(file));
        OUT.println(file);
        OUT.printf(
            "%-4s %8s %8s %8s   %s%n", "", "resolved", "right", "one name", "(of names; of links)");
        for (String language : List.of("en", "zh")) {
          print(language, outcomes);
        }
        if (errors) {
          outcomes.forEach(LinkGoldQuality::printError);
        }
      }
      LinkPairs.print(spark, corpus, OUT, errors);
    }
  }

  /**
   * Names that stand for nothing have no part in the share resolved; a link of one is a wrong link.
   * The third figure adds links to corpus entities of the thing's own name.
   */
  private static void print(String language, List<Outcome> all) {
    List<Outcome> outcomes =
        all.stream().filter(each -> each.gold().language().equals(language)).toList();
    long names = count(outcomes, each -> !each.gold().isNothing());
    long resolved = count(outcomes, each -> !each.gold().isNothing() && each.isLinked());
    long links = count(outcomes, Outcome::isLinked);
    long right = count(outcomes, Outcome::isRight);
    long own = count(outcomes, each -> each.is(LinkVerdict.OWN_NAME));
    OUT.printf(
        Locale.ROOT,
        "%-4s %8.3f %8.3f %8.3f   %d names, %d resolved; %d links, %d right, %d of its own name%n",
        language,
        (double) resolved / names,
        (double) right / links,
        (double) (right + own) / links,
        names,
        resolved,
        links,
        right,
        own);
    OUT.printf("     wrong %s%n     open %s%n", wrong(outcomes), open(outcomes));
  }

  private static long count(List<Outcome> outcomes, Predicate<Outcome> condition) {
    return outcomes.stream().filter(condition).count();
  }

  private static Map<String, Long> wrong(List<Outcome> outcomes) {
    return outcomes.stream()
        .filter(each -> each.isLinked() && !each.isRight())
        .map(each -> each.verdict().get().code() + " by " + each.how())
        .collect(Collectors.groupingBy(kind -> kind, TreeMap::new, Collectors.counting()));
  }

  private static Map<String, Long> open(List<Outcome> outcomes) {
    return outcomes.stream()
        .filter(each -> !each.isLinked())
        .map(Outcome::how)
        .collect(Collectors.groupingBy(how -> how, TreeMap::new, Collectors.counting()));
  }

  private static void printError(Outcome each) {
    if (!each.isRight() && (each.isLinked() || !each.gold().isNothing())) {
      OUT.printf(
          "%-14s %s %s %s -> %s by %s %s, expected %s %s%n",
          each.verdict().map(LinkVerdict::code).orElse("open"),
          each.gold().article(),
          each.gold().type(),
          each.gold().surface(),
          each.entityId(),
          each.how(),
          each.candidates(),
          each.gold().accepted(),
          each.gold().flags());
    }
  }

  private LinkGoldQuality() {}
}
