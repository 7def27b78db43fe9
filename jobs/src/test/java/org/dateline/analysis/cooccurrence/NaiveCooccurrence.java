package org.dateline.analysis.cooccurrence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.analysis.cooccurrence.counted.CooccurrenceParams;
import org.dateline.analysis.cooccurrence.statistic.DisparityFilter;
import org.dateline.analysis.cooccurrence.statistic.Jaccard;
import org.dateline.analysis.cooccurrence.statistic.NormalizedPmi;
import org.dateline.analysis.significance.ChiSquared;
import org.dateline.analysis.significance.Contingency;
import org.dateline.analysis.significance.LogLikelihood;

/**
 * What the table must say, worked out without any thought of speed: for each window and period it
 * looks at every pair of entities and goes through all articles.
 */
final class NaiveCooccurrence {

  /** An article and, for each of its sentences, the entities mentioned there. */
  record Document(
      String id,
      LocalDate date,
      String source,
      String copyGroup,
      boolean isOriginal,
      String story,
      List<Set<String>> sentences) {

    boolean mentions(String entity) {
      return sentences.stream().anyMatch(sentence -> sentence.contains(entity));
    }

    List<Integer> sentencesWith(String... entities) {
      return IntStream.range(0, sentences.size())
          .filter(number -> sentences.get(number).containsAll(List.of(entities)))
          .boxed()
          .toList();
    }
  }

  /** A row of the table; dates as text, evidence as article:sentence. */
  record PairRow(
      String window,
      String period,
      String entityA,
      String entityB,
      long articles,
      long stories,
      long originals,
      long sources,
      Contingency windows,
      double npmi,
      double logLikelihood,
      double qValue,
      double jaccard,
      double disparity,
      String firstDate,
      String lastDate,
      List<String> evidence) {}

  static List<PairRow> rows(List<Document> documents, CooccurrenceParams params) {
    List<Document> annotated = documents.stream().filter(d -> !d.sentences().isEmpty()).toList();
    var periods = new TreeSet<String>();
    annotated.forEach(document -> periods.addAll(periodsOf(document)));
    var rows = new ArrayList<PairRow>();
    for (String window : List.of("article", "sentence")) {
      for (String period : periods) {
        rows.addAll(
            withQValues(
                rowsOf(
                    window,
                    period,
                    annotated.stream().filter(d -> periodsOf(d).contains(period)).toList(),
                    params)));
      }
    }
    return rows;
  }

  private static List<PairRow> rowsOf(
      String window, String period, List<Document> documents, CooccurrenceParams params) {
    var entities = new TreeSet<String>();
    documents.forEach(document -> document.sentences().forEach(entities::addAll));
    var rows = new ArrayList<PairRow>();
    for (String a : entities) {
      for (String b : entities.tailSet(a, false)) {
        List<Document> together =
            documents.stream().filter(d -> windows(window, d, a, b) > 0).toList();
        if (together.size() >= params.minArticles()) {
          rows.add(row(window, period, a, b, documents, together, params));
        }
      }
    }
    return rows;
  }

  private static PairRow row(
      String window,
      String period,
      String a,
      String b,
      List<Document> documents,
      List<Document> together,
      CooccurrenceParams params) {
    var counts =
        new Contingency(
            documents.stream().mapToLong(d -> windows(window, d, a, b)).sum(),
            documents.stream().mapToLong(d -> windows(window, d, a)).sum(),
            documents.stream().mapToLong(d -> windows(window, d, b)).sum(),
            documents.stream().mapToLong(d -> windows(window, d)).sum());
    List<String> dates =
        together.stream()
            .map(Document::date)
            .filter(date -> date != null)
            .map(LocalDate::toString)
            .sorted()
            .toList();
    return new PairRow(
        window,
        period,
        a,
        b,
        together.size(),
        distinct(together, Document::story),
        distinct(together, Document::copyGroup),
        distinct(together, Document::source),
        counts,
        NormalizedPmi.of(counts),
        LogLikelihood.signed(counts),
        ChiSquared.upperTail(Math.abs(LogLikelihood.signed(counts))),
        Jaccard.of(counts),
        Double.NaN,
        dates.isEmpty() ? null : dates.get(0),
        dates.isEmpty() ? null : dates.get(dates.size() - 1),
        evidence(together, a, b, params.evidence()));
  }

  private static long windows(String window, Document document, String... entities) {
    return window.equals("sentence")
        ? document.sentencesWith(entities).size()
        : Stream.of(entities).allMatch(document::mentions) ? 1 : 0;
  }

  private static long distinct(List<Document> documents, Function<Document, String> property) {
    return new HashSet<>(documents.stream().map(property).toList()).size();
  }

  private static List<String> evidence(List<Document> together, String a, String b, int limit) {
    Predicate<Document> apart = document -> document.sentencesWith(a, b).isEmpty();
    return together.stream()
        .sorted(
            Comparator.comparing((Document document) -> apart.test(document))
                .thenComparing(document -> !document.isOriginal())
                .thenComparing(d -> d.date() == null ? LocalDate.MAX : d.date())
                .thenComparing(Document::id))
        .flatMap(
            document ->
                (apart.test(document)
                        ? Stream.of(
                            Math.max(
                                document.sentencesWith(a).get(0), document.sentencesWith(b).get(0)))
                        : document.sentencesWith(a, b).stream())
                    .map(sentence -> document.id() + ":" + sentence))
        .limit(limit)
        .toList();
  }

  private static double disparity(PairRow row, List<PairRow> rows) {
    List<PairRow> tiesA = ties(row.entityA(), rows);
    List<PairRow> tiesB = ties(row.entityB(), rows);
    return DisparityFilter.of(
        row.windows().together(), strength(tiesA), tiesA.size(), strength(tiesB), tiesB.size());
  }

  private static List<PairRow> ties(String entity, List<PairRow> rows) {
    return rows.stream()
        .filter(row -> row.entityA().equals(entity) || row.entityB().equals(entity))
        .toList();
  }

  private static long strength(List<PairRow> ties) {
    return ties.stream().mapToLong(tie -> tie.windows().together()).sum();
  }

  /** Puts the q-value where the p-value is, and the disparity, which needs all rows too. */
  private static List<PairRow> withQValues(List<PairRow> rows) {
    List<Double> pValues = rows.stream().map(PairRow::qValue).toList();
    return rows.stream()
        .map(
            row ->
                new PairRow(
                    row.window(),
                    row.period(),
                    row.entityA(),
                    row.entityB(),
                    row.articles(),
                    row.stories(),
                    row.originals(),
                    row.sources(),
                    row.windows(),
                    row.npmi(),
                    row.logLikelihood(),
                    qValue(row.qValue(), pValues),
                    row.jaccard(),
                    disparity(row, rows),
                    row.firstDate(),
                    row.lastDate(),
                    row.evidence()))
        .toList();
  }

  /** The definition: min over p' ≥ p of p' m / (tests of p' or less). */
  static double qValue(double pValue, List<Double> pValues) {
    return pValues.stream()
        .filter(other -> other >= pValue)
        .mapToDouble(
            other -> other * pValues.size() / pValues.stream().filter(p -> p <= other).count())
        .min()
        .orElseThrow();
  }

  private static Set<String> periodsOf(Document document) {
    return document.date() == null
        ? Set.of("all")
        : Set.of(
            "all",
            document.date().toString().substring(0, 4),
            document.date().toString().substring(0, 7));
  }

  private NaiveCooccurrence() {}
}
