package org.dateline.stories;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.dateline.stories.EcbPlus.Document;
import org.dateline.table.Articles;
import org.dateline.table.StoryArticles;
import org.dateline.table.Tables;
import org.dateline.testing.TestRows;
import org.dateline.text.NormalizedText;

/**
 * B-cubed precision, recall and F1 of stories on ECB+ (Bagga and Baldwin 1998): 772 documents of 35
 * topics, each of two sub-topics, which are two events of one kind. All documents are given at once
 * and with one date, so that time tells nothing, in the order of several drawn ids. Settings were
 * chosen on the topics with odd numbers.
 *
 * <p>Argument: the folder of ECB+, a folder for what is kept halfway.
 */
final class StoryQuality {
  private static final int ORDERS = 1;

  public static void main(String[] args) throws IOException {
    List<Document> documents = EcbPlus.read(Path.of(args[0]));
    double[][] sums = new double[3][3];
    try (SparkSession spark = StoryCorpus.session(Path.of(args[1], "scratch"))) {
      for (int order = 0; order < ORDERS; order++) {
        Map<Document, String> found = stories(spark, documents, order);
        add(sums[0], bCubed(found, document -> document.topic() % 2 == 1));
        add(sums[1], bCubed(found, document -> document.topic() % 2 == 0));
        add(sums[2], bCubed(found, document -> true));
      }
    }
    print("odd topics (settings chosen here)", sums[0]);
    print("even topics", sums[1]);
    print("all", sums[2]);
  }

  private static Map<Document, String> stories(
      SparkSession spark, List<Document> documents, int order) {
    Map<String, Document> byId = new HashMap<>();
    List<Row> rows = new ArrayList<>();
    for (Document document : documents) {
      // Of the name as it is: without punctuation 3_11 would be 31_1.
      String id = UUID.nameUUIDFromBytes((order + document.name()).getBytes(UTF_8)).toString();
      if (byId.put(id, document) != null) {
        throw new IllegalStateException("two documents have the id of " + document.name());
      }
      rows.add(
          TestRows.row(
              Articles.SCHEMA,
              "article_id",
              id,
              "source",
              "unknown",
              "title",
              document.title(),
              "language",
              "en",
              "published_at",
              Timestamp.from(Instant.parse("2013-01-01T00:00:00Z")),
              "date_provenance",
              "metadata",
              "date_precision",
              "day",
              "text",
              document.text(),
              "text_fingerprint",
              NormalizedText.fingerprint(document.text())));
    }
    Dataset<Row> articles = spark.createDataFrame(rows, Articles.SCHEMA.structType());
    Map<Document, String> stories = new HashMap<>();
    GroupStories.compute(Tables.of(Articles.SCHEMA, articles), StoryCorpus.PARAMS)
        .get(StoryArticles.SCHEMA)
        .select("article_id", "story_id")
        .collectAsList()
        .forEach(row -> stories.put(byId.get(row.getString(0)), row.getString(1)));
    return stories;
  }

  /** Precision and recall of each document's story, averaged; F1 of these; of a part of them. */
  private static double[] bCubed(Map<Document, String> found, Predicate<Document> part) {
    Map<String, Set<Document>> stories = new HashMap<>();
    Map<String, Set<Document>> events = new HashMap<>();
    List<Document> documents = found.keySet().stream().filter(part).toList();
    for (Document document : documents) {
      stories.computeIfAbsent(found.get(document), s -> new HashSet<>()).add(document);
      events.computeIfAbsent(document.event(), e -> new HashSet<>()).add(document);
    }
    double precision = 0;
    double recall = 0;
    for (Document document : documents) {
      Set<Document> story = stories.get(found.get(document));
      Set<Document> event = events.get(document.event());
      long both = story.stream().filter(event::contains).count();
      precision += (double) both / story.size() / documents.size();
      recall += (double) both / event.size() / documents.size();
    }
    return new double[] {precision, recall, 2 * precision * recall / (precision + recall)};
  }

  private static void add(double[] sums, double[] values) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += values[i] / ORDERS;
    }
  }

  private static void print(String what, double[] values) {
    System.out.printf(
        "%-36s precision %.3f recall %.3f B-cubed F1 %.3f%n",
        what, values[0], values[1], values[2]);
  }

  private StoryQuality() {}
}
