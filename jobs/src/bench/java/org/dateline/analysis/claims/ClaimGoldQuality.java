package org.dateline.analysis.claims;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * How many of the claims judged by hand (claims.tsv) today's rules find again as they were judged,
 * and how many of these are right. A claim that is found with another value, unit or entity has to
 * be judged anew and is listed.
 *
 * <p>Arguments: the folders of exported runs that hold the articles.
 */
final class ClaimGoldQuality {
  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private record Judged(String language, String key, String found, String judgement) {}

  public static void main(String[] args) throws IOException {
    Map<String, String> found = new HashMap<>();
    try (SparkSession spark = ClaimTables.session()) {
      for (String run : args) {
        for (Row claim :
            new ClaimTables(spark, Path.of(run))
                .claims()
                .get(Claims.SCHEMA)
                .filter("kind = 'number'")
                .collectAsList()) {
          found.put(claim.getAs("article_id") + " " + claim.getAs("value_begin"), inWords(claim));
        }
      }
    }
    List<Judged> gold = read();
    OUT.printf("%-4s %8s %8s %8s %8s %9s%n", "", "judged", "found", "right", "share", "changed");
    for (String language : List.of("en", "zh")) {
      print(language, gold, found);
    }
  }

  private static String inWords(Row claim) {
    return claim.getAs("value")
        + "\t"
        + claim.getAs("unit")
        + "\t"
        + String.join("|", claim.<String>getList(claim.fieldIndex("entity_ids")));
  }

  private static void print(String language, List<Judged> all, Map<String, String> found) {
    var gold = all.stream().filter(one -> one.language().equals(language)).toList();
    var same = gold.stream().filter(one -> one.found().equals(found.get(one.key()))).toList();
    var changed =
        gold.stream().filter(one -> found.containsKey(one.key()) && !same.contains(one)).toList();
    long right = same.stream().filter(one -> one.judgement().equals("right")).count();
    OUT.printf(
        Locale.ROOT,
        "%-4s %8d %8d %8d %8.3f %9d%n",
        language,
        gold.size(),
        same.size(),
        right,
        (double) right / same.size(),
        changed.size());
    changed.forEach(
        one -> OUT.printf("  %s: %s, now %s%n", one.key(), one.found(), found.get(one.key())));
  }

  private static List<Judged> read() throws IOException {
    var resource = ClaimGoldQuality.class.getResourceAsStream("claims.tsv");
    try (var reader = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.startsWith("#") && !line.startsWith("language"))
          .map(line -> line.split("\t", -1))
          .map(
              cells ->
                  new Judged(
                      cells[0],
                      cells[1] + " " + cells[2],
                      cells[4] + "\t" + cells[5] + "\t" + cells[6],
                      cells[7]))
          .toList();
    }
  }

  private ClaimGoldQuality() {}
}
