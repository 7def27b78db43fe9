package org.dateline.ingest;

import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.dateline.table.Articles;

/**
 * What becomes of a corpus's records one by one, without Spark: counts by publisher, date and
 * language, odd dates, and the share of the time that language identification takes. Arguments:
 * sources.tsv and a file that ingest reads.
 */
public final class CorpusAccount {
  private static final List<String> COUNTED =
      List.of(
          "date_provenance",
          "date_precision",
          "date_problem",
          "language",
          "language_note",
          "script");
  private static final List<String> LANGUAGES =
      List.of(
          "ar", "bn", "cs", "da", "de", "el", "en", "es", "fa", "fi", "fr", "he", "hi", "hu", "id",
          "it", "ja", "ko", "nb", "nl", "pl", "pt", "ro", "ru", "sv", "th", "tr", "uk", "vi", "zh");
  private static final int EXAMPLES = 15;

  public static void main(String[] args) throws Exception {
    var sources = Sources.parse(args[0], Files.readAllLines(Path.of(args[0]))).sources();
    var params =
        new Ingest.Params(
            Map.of(), LANGUAGES, List.of(), 20, 16_777_216, "1800-01-01", "2026-11-22", false);
    var counts = new TreeMap<String, TreeMap<String, Long>>();
    var examples = new ArrayList<String>();
    var reader = new DraftReader(params, sources);
    var finisher = new ArticleFinisher(params);
    long[] nanos = new long[3];
    try (InputStream bytes = Files.newInputStream(Path.of(args[1]))) {
      var records = Ingest.rawRecords(args[1], bytes, params);
      while (records.hasNext()) {
        Row raw = withSchema(records.next(), Ingest.RAW_RECORD);
        long start = cpuNanos();
        Row draft = reader.read(raw);
        nanos[0] += cpuNanos() - start;
        Row article = finished(finisher, draft, counts, nanos);
        if (article != null) {
          count(article, counts);
          start = cpuNanos();
          LanguageIdentification.of(null, article.getAs("text"), LANGUAGES);
          nanos[2] += cpuNanos() - start;
          if (isOdd(article) && examples.size() < EXAMPLES) {
            examples.add(example(article));
          }
        }
      }
    }
    counts.forEach((name, values) -> System.out.println(name + "\t" + values));
    System.out.println(counts.get("source").size() + " publishers");
    examples.forEach(System.out::println);
    System.out.printf(
        "CPU seconds: drafts %.1f, finish %.1f, of it language %.1f%n",
        nanos[0] / 1e9, nanos[1] / 1e9, nanos[2] / 1e9);
  }

  private static Row finished(
      ArticleFinisher finisher,
      Row draft,
      Map<String, TreeMap<String, Long>> counts,
      long[] nanos) {
    var fields = new ArrayList<>(List.of(Ingest.DRAFT.fields()));
    fields.addAll(List.of(SourceHabits.ROW.fields()).subList(1, SourceHabits.ROW.length()));
    var values = new Object[fields.size()];
    for (int i = 0; i < draft.length(); i++) {
      values[i] =
          draft.get(i) instanceof Object[] array
              ? scala.jdk.javaapi.CollectionConverters.asScala(Arrays.asList(array)).toSeq()
              : draft.get(i);
    }
    Row row = new GenericRowWithSchema(values, new StructType(fields.toArray(StructField[]::new)));
    if (row.getAs("reason") != null) {
      counts
          .computeIfAbsent("rejected", k -> new TreeMap<>())
          .merge(row.getAs("reason"), 1L, Long::sum);
      return null;
    }
    long start = cpuNanos();
    Row article = finisher.finish(row);
    nanos[1] += cpuNanos() - start;
    return withSchema(article, Articles.SCHEMA.structType());
  }

  private static void count(Row article, Map<String, TreeMap<String, Long>> counts) {
    var names = new ArrayList<>(COUNTED);
    names.add("source");
    for (String name : names) {
      counts
          .computeIfAbsent(name, k -> new TreeMap<>())
          .merge(String.valueOf(article.<Object>getAs(name)), 1L, Long::sum);
    }
  }

  /** A date given that its address does not bear out, or a language that is not its corpus's. */
  private static boolean isOdd(Row article) {
    var inUrl = UrlDate.read(article.getAs("url"));
    java.sql.Date day = article.getAs("published_date");
    boolean contradicted =
        inUrl.isPresent()
            && day != null
            && Math.abs(inUrl.get().date().day().toEpochDay() - day.toLocalDate().toEpochDay())
                > 60;
    return contradicted
        || article.getAs("date_problem") != null
        || article.getAs("language_note") != null;
  }

  private static String example(Row article) {
    String text = article.getAs("text");
    return "%s %s %s %s %s | %s"
        .formatted(
            article.getAs("date_raw"),
            article.getAs("date_problem"),
            article.getAs("language"),
            article.getAs("language_note"),
            article.getAs("url"),
            text.substring(0, Math.min(80, text.length())).replace('\n', ' '));
  }

  /** Other work on the machine does not count, but for the threads that lingua starts. */
  private static long cpuNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static Row withSchema(Row row, StructType type) {
    var values = new Object[row.length()];
    Arrays.setAll(values, row::get);
    return new GenericRowWithSchema(values, type);
  }

  private CorpusAccount() {}
}
