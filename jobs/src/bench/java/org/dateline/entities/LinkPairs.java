package org.dateline.entities;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;

import java.io.IOException;
import java.io.PrintStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.dateline.table.AmbiguousMentions;
import org.dateline.table.Articles;
import org.dateline.table.EntityMentions;
import org.dateline.table.TableSchema;

/**
 * People and places with their English and Chinese names, from CedPane, both used by AllSides and
 * CCTV: whether both names come out as one entity. A name's entity is the one that most of its
 * mentions of that language are linked to, the first by id where two have as many; none if most are
 * left open.
 */
final class LinkPairs {
  private static final String OPEN = "open";

  /** A thing with both names; kind is person or place. */
  record Pair(String en, String zh, String kind) {
    String form(String language) {
      return language.equals("zh") ? zh : en;
    }
  }

  static List<Pair> read() throws IOException {
    return LinkGold.rows("pairs.tsv").stream()
        .map(row -> new Pair(row[0], row[1], row[2]))
        .toList();
  }

  /** Prints the share of the pairs mentioned in both languages that are one entity. */
  static void print(SparkSession spark, LinkCorpus corpus, PrintStream out, boolean errors)
      throws IOException {
    Map<String, Map<String, Long>> links = links(spark, corpus);
    int seen = 0;
    int one = 0;
    for (Pair pair : read()) {
      String en = entity(links.get("en " + pair.en()));
      String zh = entity(links.get("zh " + pair.zh()));
      boolean isOne = en.equals(zh) && !en.equals(OPEN);
      seen += en.isEmpty() || zh.isEmpty() ? 0 : 1;
      one += isOne && !en.isEmpty() ? 1 : 0;
      if (errors && (!isOne || en.isEmpty())) {
        out.printf(
            "two entities   %s, %s (%s) -> %s, %s%n",
            pair.en(),
            pair.zh(),
            pair.kind(),
            en.isEmpty() ? "no mention" : en,
            zh.isEmpty() ? "no mention" : zh);
      }
    }
    out.printf(
        Locale.ROOT,
        "%n%d things with an English and a Chinese name, %d mentioned by both, %d one entity: %.3f%n",
        read().size(),
        seen,
        one,
        (double) one / seen);
  }

  /** Mentions by entity, of each language and surface. */
  private static Map<String, Map<String, Long>> links(SparkSession spark, LinkCorpus corpus)
      throws IOException {
    Set<String> surfaces = new HashSet<>();
    read().forEach(pair -> surfaces.addAll(List.of(pair.en(), pair.zh())));
    Dataset<Row> open =
        corpus
            .read(spark, AmbiguousMentions.SCHEMA)
            .join(articles(spark, corpus), "article_id")
            .withColumn("entity_id", lit(OPEN));
    Map<String, Map<String, Long>> links = new HashMap<>();
    Stream.of(corpus.read(spark, EntityMentions.SCHEMA), open)
        .map(
            mentions ->
                mentions
                    .filter(col("surface").isInCollection(surfaces))
                    .groupBy("language", "surface", "entity_id")
                    .agg(count(lit(1)))
                    .collectAsList())
        .flatMap(List::stream)
        .forEach(
            row ->
                links
                    .computeIfAbsent(
                        row.getString(0) + " " + row.getString(1), any -> new HashMap<>())
                    .put(row.getString(2), row.getLong(3)));
    return links;
  }

  private static Dataset<Row> articles(SparkSession spark, LinkCorpus corpus) {
    TableSchema table = Articles.SCHEMA;
    return corpus.read(spark, table).select("article_id", "language");
  }

  private static String entity(Map<String, Long> mentions) {
    return mentions == null
        ? ""
        : mentions.entrySet().stream()
            .min(
                Map.Entry.<String, Long>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .orElseThrow();
  }

  private LinkPairs() {}
}
