package org.dateline.analysis.claims;

import static org.apache.spark.sql.functions.col;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.dateline.table.Articles;
import org.dateline.table.Sentences;

/**
 * Draws claims of exported runs to be judged by hand: those whose article, kind and place have the
 * smallest hashes, one of an article at most. Prints what the gold set keeps (article, kind, place,
 * value, unit, qualifier, entities), then for the judge alone ties, speaker and the text around.
 *
 * <p>Arguments: the folder of an exported run, how many claims, kind (number or quote).
 */
final class ClaimGoldDraw {
  private static final int CONTEXT = 250;

  public static void main(String[] args) throws java.io.IOException {
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    try (SparkSession spark = ClaimTables.session()) {
      var tables = new ClaimTables(spark, Path.of(args[0]));
      long start = System.nanoTime();
      List<Row> claims = tables.claims().get(Claims.SCHEMA).collectAsList();
      System.err.printf(
          "%d claims of %d sentences in %d s%n",
          claims.size(),
          tables.read(Sentences.SCHEMA).count(),
          (System.nanoTime() - start) / 1_000_000_000);
      claims.stream()
          .filter(claim -> claim.getAs("kind").equals(args[2]))
          .map(claim -> claim.<String>getAs("unit"))
          .collect(
              java.util.stream.Collectors.groupingBy(
                  String::valueOf, java.util.TreeMap::new, java.util.stream.Collectors.counting()))
          .forEach((unit, count) -> System.err.print(unit + " " + count + ", "));
      Map<String, Integer> taken = new HashMap<>();
      List<Row> drawn =
          claims.stream()
              .filter(claim -> claim.getAs("kind").equals(args[2]))
              .sorted(Comparator.comparing(ClaimGoldDraw::hash))
              .filter(claim -> taken.merge(claim.<String>getAs("article_id"), 1, Integer::sum) == 1)
              .limit(Integer.parseInt(args[1]))
              .toList();
      Map<String, String> texts = new HashMap<>();
      tables
          .read(Articles.SCHEMA)
          .filter(
              col("article_id")
                  .isInCollection(
                      drawn.stream().map(claim -> claim.<Object>getAs("article_id")).toList()))
          .select("article_id", "text")
          .collectAsList()
          .forEach(row -> texts.put(row.getString(0), row.getString(1)));
      drawn.forEach(claim -> print(claim, texts.get(claim.<String>getAs("article_id")), out));
    }
  }

  private static String hash(Row claim) {
    return ClaimTables.hash(
        claim.getAs("article_id"), claim.getAs("kind"), claim.<Integer>getAs("value_begin"));
  }

  private static void print(Row claim, String text, PrintStream out) {
    int begin = claim.getAs("value_begin");
    int end = claim.getAs("value_end");
    String around =
        text.substring(Math.max(0, begin - CONTEXT), begin)
            + "【"
            + text.substring(begin, end)
            + "】"
            + text.substring(end, Math.min(text.length(), end + CONTEXT));
    out.printf(
        "%s\t%s\t%d\t%d\t%s\t%s\t%s\t%s\t%s\t%s\t%s%n",
        claim.getAs("article_id"),
        claim.getAs("kind"),
        begin,
        end,
        claim.getAs("value"),
        claim.getAs("unit"),
        claim.getAs("qualifier"),
        String.join("|", claim.<String>getList(claim.fieldIndex("entity_ids"))),
        claim.getList(claim.fieldIndex("ties")),
        claim.getAs("speaker_id"),
        around.replace('\n', ' '));
  }

  private ClaimGoldDraw() {}
}
