package org.dateline.run;

import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.dateline.spark.RowValues;

/** Finds articles in which a mention's surface is not what stands at its offsets. */
final class SurfaceCheck {

  /**
   * One row per article with a misplaced mention; {@code text} is the column the offsets are of.
   */
  static Dataset<Row> misplacedMentions(Dataset<Row> mentions, Dataset<Row> articles, String text) {
    var names =
        mentions
            .groupBy("article_id")
            .agg(
                functions
                    .collect_list(functions.struct("char_begin", "char_end", "surface"))
                    .as("names"));
    // Spark's substring counts code points, the contract UTF-16 code units: hence a function of
    // ours.
    return articles
        .select(functions.col("article_id"), functions.col(text).as("text"))
        .join(names, "article_id")
        .filter((FilterFunction<Row>) SurfaceCheck::hasMisplaced)
        .select("article_id");
  }

  private static boolean hasMisplaced(Row article) {
    String text = article.getAs("text");
    for (Row name : RowValues.<Row>list(article, "names")) {
      int begin = name.getAs("char_begin");
      int end = name.getAs("char_end");
      String surface = name.getAs("surface");
      if (begin < 0 || end > text.length() || begin >= end) {
        return true;
      }
      if (!text.regionMatches(begin, surface, 0, end - begin) || surface.length() != end - begin) {
        return true;
      }
    }
    return false;
  }

  private SurfaceCheck() {}
}
