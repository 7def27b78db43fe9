package org.dateline.analysis.sources;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The three tables in plain loops over a small corpus, every figure from its definition: the
 * reference for the property test. Slow on purpose (every source with every source and entity).
 */
final class NaiveSources {
  private final List<NewsArticle> corpus;
  private final SourceParams params;

  NaiveSources(List<NewsArticle> corpus, SourceParams params) {
    this.corpus = corpus;
    this.params = params;
  }

  // ---- source_entities

  List<Map<String, Object>> sourceEntities() {
    var rows = new ArrayList<Map<String, Object>>();
    for (String source : namedAnnotatedSources()) {
      var own = annotated(source::equals);
      var others = annotated(s -> !s.equals(source));
      var ofSource = new ArrayList<Map<String, Object>>();
      int tests = 0;
      for (String entity : entities(annotated(s -> true))) {
        long here = mentioning(own, entity);
        long elsewhere = mentioning(others, entity);
        boolean enough = here + elsewhere >= params.minEntityArticles();
        boolean remarkable = elsewhere * own.size() >= params.minExpectedArticles() * others.size();
        tests += enough ? 1 : 0;
        if (enough && (here > 0 || remarkable)) {
          ofSource.add(sourceEntity(source, entity, own, others, here, elsewhere));
        }
      }
      addQValues(ofSource, tests);
      rows.addAll(ofSource);
    }
    return rows;
  }

  private Map<String, Object> sourceEntity(
      String source,
      String entity,
      List<NewsArticle> own,
      List<NewsArticle> others,
      long here,
      long elsewhere) {
    long n = incidences(own);
    long m = incidences(others);
    double alpha = params.priorStrength() * (here + elsewhere) / (n + m);
    double complement = n + params.priorStrength() - here - alpha;
    double otherComplement = m + params.priorStrength() - elsewhere - alpha;
    Double delta = null;
    Double z = null;
    if (m > 0 && here + elsewhere < n + m) {
      delta =
          Math.log((here + alpha) / complement) - Math.log((elsewhere + alpha) / otherComplement);
      z = delta / Math.sqrt(1 / (here + alpha) + 1 / (elsewhere + alpha));
    }
    return TableRows.row(
        SourceEntities.SCHEMA,
        source,
        entity,
        here,
        (long) own.size(),
        (double) here / own.size(),
        elsewhere,
        (long) others.size(),
        n,
        m,
        delta,
        z,
        null);
  }

  /** q by its definition: of p m / j for the tests of p or more, the least. */
  private static void addQValues(List<Map<String, Object>> rows, int tests) {
    for (var row : rows) {
      if (row.get("log_odds") != null) {
        double q = 1;
        for (var other : rows) {
          double p = pValue(other);
          if (p >= pValue(row)) {
            long atMost = rows.stream().filter(one -> pValue(one) <= p).count();
            q = Math.min(q, p * tests / atMost);
          }
        }
        row.put("q_value", q);
      }
    }
  }

  /** Twice the smaller tail, as a sum over all counts there can be. */
  private static double pValue(Map<String, Object> row) {
    long here = (Long) row.get("articles");
    long all = here + (Long) row.get("other_articles");
    double n = (Long) row.get("incidences");
    double m = (Long) row.get("other_incidences");
    if (n == 0 || m == 0) {
      return 1;
    }
    double upTo = 0;
    double from = 0;
    double chance = Math.pow(m / (n + m), all);
    for (long y = 0; y <= all; y++) {
      upTo += y <= here ? chance : 0;
      from += y >= here ? chance : 0;
      chance *= (all - y) / (y + 1.0) * n / m;
    }
    return Math.min(1, 2 * Math.min(upTo, from));
  }

  // ---- source_pairs

  List<Map<String, Object>> sourcePairs() {
    var compared =
        namedAnnotatedSources().stream()
            .filter(s -> annotated(s::equals).size() >= params.minSourceArticles())
            .sorted(
                comparing((String s) -> -annotated(s::equals).size()).thenComparing(naturalOrder()))
            .limit(params.maxSources())
            .sorted()
            .toList();
    var rows = new ArrayList<Map<String, Object>>();
    for (String a : compared) {
      for (String b : compared) {
        if (a.compareTo(b) < 0) {
          sourcePair(a, b, rows);
        }
      }
    }
    return rows;
  }

  private void sourcePair(String a, String b, List<Map<String, Object>> rows) {
    var p = distribution(a);
    var q = distribution(b);
    var shared = new TreeSet<>(p.keySet());
    shared.retainAll(q.keySet());
    var either = new TreeSet<>(p.keySet());
    either.addAll(q.keySet());
    var stories = new TreeSet<>(stories(a));
    stories.retainAll(stories(b));
    var lags =
        stories.stream()
            .map(story -> hours(first(story, a), first(story, b)))
            .filter(Objects::nonNull)
            .sorted()
            .toList();
    long fromA = copies(a, b);
    long fromB = copies(b, a);
    if (!shared.isEmpty() || !stories.isEmpty()) {
      rows.add(
          TableRows.row(
              SourcePairs.SCHEMA,
              a,
              b,
              (long) p.size(),
              (long) q.size(),
              (long) shared.size(),
              either.isEmpty() ? null : (double) shared.size() / either.size(),
              p.isEmpty() || q.isEmpty() ? null : divergence(p, q, either),
              (long) stories.size(),
              fromA + fromB,
              fromA,
              fromB,
              (long) lags.size(),
              median(lags)));
    }
  }

  /** H(M) − ½ H(P) − ½ H(Q), over all outcomes. */
  private static double divergence(
      Map<String, Double> p, Map<String, Double> q, Set<String> outcomes) {
    double mixed = 0;
    for (String outcome : outcomes) {
      mixed += surprise((p.getOrDefault(outcome, 0.0) + q.getOrDefault(outcome, 0.0)) / 2);
    }
    double ofP = p.values().stream().mapToDouble(NaiveSources::surprise).sum();
    double ofQ = q.values().stream().mapToDouble(NaiveSources::surprise).sum();
    return mixed - ofP / 2 - ofQ / 2;
  }

  private static double surprise(double share) {
    return -share * Math.log(share) / Math.log(2);
  }

  private static Double median(List<Double> sorted) {
    int n = sorted.size();
    return n == 0 ? null : (sorted.get((n - 1) / 2) + sorted.get(n / 2)) / 2;
  }

  private long copies(String author, String copier) {
    return corpus.stream()
        .filter(copy -> copy.source().equals(copier) && !copy.original().equals(copy.id()))
        .filter(copy -> article(copy.original()).source().equals(author))
        .count();
  }

  // ---- story_coverage

  List<Map<String, Object>> storyCoverage() {
    var rows = new ArrayList<Map<String, Object>>();
    for (String story : corpus.stream().map(NewsArticle::story).collect(Collectors.toSet())) {
      var all = corpus.stream().filter(a -> a.story().equals(story)).toList();
      var sources = new TreeSet<>(all.stream().map(NewsArticle::source).toList());
      for (String source : sources) {
        rows.add(coverage(story, source, all, sources));
      }
    }
    return rows;
  }

  private Map<String, Object> coverage(
      String story, String source, List<NewsArticle> all, Set<String> sources) {
    var own = all.stream().filter(a -> a.source().equals(source)).toList();
    var included = entities(own);
    var omitted = new TreeSet<String>();
    for (String entity : entities(all)) {
      long others =
          sources.stream()
              .filter(s -> !s.equals(source) && !s.equals("unknown"))
              .filter(
                  s ->
                      mentioning(all.stream().filter(a -> a.source().equals(s)).toList(), entity)
                          > 0)
              .count();
      if (!included.contains(entity) && others >= params.minOmissionSources()) {
        omitted.add(entity);
      }
    }
    var first = first(story, source);
    long annotated = own.stream().filter(NewsArticle::annotated).count();
    return TableRows.row(
        StoryCoverage.SCHEMA,
        story,
        source,
        (long) own.size(),
        annotated,
        first == null ? null : Timestamp.from(first.time()),
        hours(earliest(all), first),
        List.copyOf(included),
        annotated == own.size() ? List.copyOf(omitted) : null);
  }

  // ---- what the definitions are made of

  private Set<String> namedAnnotatedSources() {
    return new TreeSet<>(annotated(s -> true).stream().map(NewsArticle::source).toList());
  }

  private List<NewsArticle> annotated(Function<String, Boolean> ofSource) {
    return corpus.stream()
        .filter(a -> a.annotated() && !a.source().equals("unknown") && ofSource.apply(a.source()))
        .toList();
  }

  private static Set<String> entities(List<NewsArticle> articles) {
    var entities = new TreeSet<String>();
    articles.stream().filter(NewsArticle::annotated).forEach(a -> entities.addAll(a.entities()));
    return entities;
  }

  private static long mentioning(List<NewsArticle> articles, String entity) {
    return articles.stream().filter(a -> a.annotated() && a.entities().contains(entity)).count();
  }

  private static long incidences(List<NewsArticle> articles) {
    return articles.stream().mapToLong(a -> Set.copyOf(a.entities()).size()).sum();
  }

  private Map<String, Double> distribution(String source) {
    var own = annotated(source::equals);
    var shares = new TreeMap<String, Double>();
    for (String entity : entities(own)) {
      shares.put(entity, (double) mentioning(own, entity) / incidences(own));
    }
    return shares;
  }

  private Set<String> stories(String source) {
    return corpus.stream()
        .filter(a -> a.source().equals(source))
        .map(NewsArticle::story)
        .collect(Collectors.toSet());
  }

  private NewsArticle first(String story, String source) {
    return earliest(
        corpus.stream().filter(a -> a.story().equals(story) && a.source().equals(source)).toList());
  }

  /** Of articles at one time the one whose hour is not really known, to be on the safe side. */
  private static NewsArticle earliest(List<NewsArticle> articles) {
    Comparator<NewsArticle> byTime = comparing(NewsArticle::time);
    return articles.stream()
        .filter(a -> a.time() != null)
        .min(byTime.thenComparing(NewsArticle::toTheMinute))
        .orElse(null);
  }

  private static Double hours(NewsArticle from, NewsArticle to) {
    if (from == null || to == null || !from.toTheMinute() || !to.toTheMinute()) {
      return null;
    }
    Instant begin = from.time();
    return Duration.between(begin, to.time()).toSeconds() / 3600.0;
  }

  private NewsArticle article(String id) {
    return corpus.stream().filter(a -> a.id().equals(id)).findFirst().orElseThrow();
  }
}
