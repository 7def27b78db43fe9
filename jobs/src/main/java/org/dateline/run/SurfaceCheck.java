package org.dateline.run;

import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

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
    for (Row name : article.<Row>getList(article.fieldIndex("names"))) {
      int begin = name.getInt(0);
      int end = name.getInt(1);
      if (begin < 0 || end > text.length() || begin >= end) {
        return true;
      }
      if (!text.regionMatches(begin, name.getString(2), 0, end - begin)
          || name.getString(2).length() != end - begin) {
        return true;
      }
    }
    return false;
  }

  private SurfaceCheck() {}
}
