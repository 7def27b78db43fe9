package org.dateline.stories;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.dateline.stories.EcbPlus.Document;
import org.dateline.table.Articles;
import org.dateline.table.StoryArticles;
import org.dateline.table.Tables;

/**
 * B-cubed precision, recall and F1 of stories on ECB+ ({@link BCubed}): 772 documents of 35 topics,
 * each of two sub-topics, which are two events of one kind. All documents are given at once and
 * with one date, so that time tells nothing. Settings were chosen on the topics with odd numbers.
 *
 * <p>Argument: the folder of ECB+, a folder for what is kept halfway.
 */
final class StoryQuality {
  private static final LocalDate DAY = LocalDate.of(2013, 1, 1);

  public static void main(String[] args) throws IOException {
    List<Document> documents = EcbPlus.read(Path.of(args[0]));
    try (SparkSession spark = StoryCorpus.session(Path.of(args[1], "scratch"))) {
      Map<Document, String> found = stories(spark, documents);
      print("odd topics (settings chosen here)", found, document -> document.topic() % 2 == 1);
      print("even topics", found, document -> document.topic() % 2 == 0);
      print("all", found, document -> true);
    }
  }

  private static Map<Document, String> stories(SparkSession spark, List<Document> documents) {
    Map<String, Document> byId = new HashMap<>();
    for (Document document : documents) {
      // Of the name as it is: without punctuation 3_11 would be 31_1.
      String id = UUID.nameUUIDFromBytes((0 + document.name()).getBytes(UTF_8)).toString();
      if (byId.put(id, document) != null) {
        throw new IllegalStateException("two documents have the id of " + document.name());
      }
    }
    List<Row> rows = byId.keySet().stream().sorted().map(id -> row(id, byId.get(id))).toList();
    Dataset<Row> articles = spark.createDataFrame(rows, Articles.SCHEMA.structType());
    Map<Document, String> stories = new HashMap<>();
    GroupStories.compute(Tables.of(Articles.SCHEMA, articles), StoryCorpus.PARAMS)
        .get(StoryArticles.SCHEMA)
        .select("article_id", "story_id")
        .collectAsList()
        .forEach(row -> stories.put(byId.get(row.getString(0)), row.getString(1)));
    return stories;
  }

  private static Row row(String id, Document document) {
    return new GoldArticle(id, document.event(), "unknown", document.title(), DAY, document.text())
        .toRow();
  }

  private static void print(String what, Map<Document, String> found, Predicate<Document> part) {
    List<Document> documents = found.keySet().stream().filter(part).toList();
    System.out.printf(
        "%-36s %s%n", what, BCubed.of(documents, found::get, Document::event, document -> true));
  }

  private StoryQuality() {}
}
