package org.dateline.entities;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.dateline.run.JobRunner;
import org.dateline.run.settings.Settings;
import org.dateline.table.Articles;
import org.dateline.table.TableSchema;
import org.dateline.text.NormalizedText;

/**
 * A drawn part of AllSides and CCTV as a corpus of a warehouse, made by the jobs that users run. Of
 * both come the articles whose keys have the smallest hashes, so a larger part holds a smaller one,
 * and then the first five that name each thing of {@link LinkPairs}. A part is read and annotated
 * once; Wikipedia's names are used if they were imported into the warehouse.
 */
final class LinkCorpus {
  private static final String SEED = "links 1";
  private static final int ARTICLES_OF_A_NAME = 5;

  /** A collection of articles: its file, and the fields that hold an article's id and text. */
  private record Source(String name, String file, String id, String text, String language) {}

  private static final List<Source> SOURCES =
      List.of(
          new Source("allsides", "allsides-2012-2017.ndjson.gz", "ID", "content_original", "en"),
          new Source("cctv", "cctv-2022-2025.ndjson.gz", "id", "text", "zh"));

  private record Line(String key, String text, String json) {}

  private final Path warehouse;
  private final String name;

  private LinkCorpus(Path warehouse, String name) {
    this.warehouse = warehouse;
    this.name = name;
  }

  /**
   * The part with so many articles of each, read and annotated.
   *
   * @param warehouse kept between measurements
   */
  static LinkCorpus of(Path shared, Path warehouse, int articles) throws IOException {
    String names = hash(LinkPairs.read().toString()).substring(0, 6);
    var corpus = new LinkCorpus(warehouse, "links_" + articles + "_" + names);
    Path input = corpus.folder().resolve("input");
    if (!Files.exists(input)) {
      Files.createDirectories(corpus.folder().resolve("keys"));
      Path unfinished = Files.createTempDirectory(corpus.folder(), "input");
      for (Source source : SOURCES) {
        List<Line> lines = drawn(shared.resolve("corpora"), source, articles);
        Files.write(corpus.keysOf(source), lines.stream().map(Line::key).toList());
        Files.write(unfinished.resolve(source.name() + ".ndjson"), json(lines));
      }
      corpus.run(runner -> runner.ingest(List.of(unfinished.toString())));
      Files.move(unfinished, input);
    }
    corpus.run(JobRunner::mentions);
    return corpus;
  }

  /** By this, articles and names are put into an order that has nothing to do with them. */
  static String hash(String key) {
    return NormalizedText.fingerprint(SEED, key);
  }

  /** A session on two cores; the jobs open theirs in it. */
  static SparkSession session() {
    return SparkSession.builder()
        .master("local[2]")
        .config("spark.ui.enabled", false)
        .config("spark.log.level", "ERROR")
        .config("spark.sql.session.timeZone", "UTC")
        .config("spark.sql.shuffle.partitions", 8)
        .getOrCreate();
  }

  /** Resolves all names, with the ledger of the project's folder. */
  void resolve() {
    run(JobRunner::entities);
  }

  /** The rows of a table after the last job. */
  Dataset<Row> read(SparkSession spark, TableSchema table) {
    Path newest = folder().resolve("export").resolve(name).resolve("latest");
    return spark.read().parquet(newest.resolve(table.name()).toString());
  }

  /** The source and the article's id in it, by article_id. */
  Map<String, String> keys(SparkSession spark) throws IOException {
    Map<String, List<String>> files = new HashMap<>();
    for (Source source : SOURCES) {
      files.put(source.name() + ".ndjson", Files.readAllLines(keysOf(source)));
    }
    Map<String, String> keys = new HashMap<>();
    for (Row row :
        read(spark, Articles.SCHEMA)
            .select("article_id", "input_file", "input_record")
            .collectAsList()) {
      String file = Path.of(row.getString(1)).getFileName().toString();
      keys.put(row.getString(0), files.get(file).get((int) row.getLong(2) - 1));
    }
    return keys;
  }

  private Path folder() {
    return warehouse.resolve("files").resolve(name);
  }

  private Path keysOf(Source source) {
    return folder().resolve("keys").resolve(source.name());
  }

  private void run(Consumer<JobRunner> job) {
    Path conf = Path.of(System.getProperty("dateline.root", ".")).resolve("conf/dateline.conf");
    Map<String, String> settings =
        Map.of(
            "corpus", name,
            "warehouse", warehouse.toString(),
            "export.path", folder().resolve("export").toString());
    job.accept(new JobRunner(Settings.load(Optional.of(conf), settings)));
  }

  private static List<Line> drawn(Path corpora, Source source, int articles) throws IOException {
    List<Line> lines = new ArrayList<>(lines(corpora.resolve(source.file()), source));
    lines.sort(Comparator.comparing(line -> hash(line.key())));
    Set<Integer> drawn = new TreeSet<>();
    for (int i = 0; i < Math.min(articles, lines.size()); i++) {
      drawn.add(i);
    }
    for (LinkPairs.Pair pair : LinkPairs.read()) {
      String form = pair.form(source.language());
      int found = 0;
      for (int i = 0; i < lines.size() && found < ARTICLES_OF_A_NAME; i++) {
        if (lines.get(i).text().contains(form)) {
          drawn.add(i);
          found++;
        }
      }
    }
    return drawn.stream().map(lines::get).toList();
  }

  private static List<Line> lines(Path file, Source source) throws IOException {
    var json = new ObjectMapper();
    try (var stream = new GZIPInputStream(Files.newInputStream(file));
        var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader.lines().map(line -> line(json, line, source)).toList();
    }
  }

  private static Line line(ObjectMapper json, String line, Source source) {
    try {
      var article = json.readTree(line);
      String key = source.name() + "/" + article.path(source.id()).asText();
      return new Line(key, article.path(source.text()).asText(), line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> json(List<Line> lines) {
    return lines.stream().map(Line::json).toList();
  }
}
