package org.dateline.analysis.cooccurrence;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.inline;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.dateline.analysis.cooccurrence.counted.CountedArticle;
import org.dateline.analysis.cooccurrence.counted.CountedPeriods;
import org.dateline.analysis.cooccurrence.counted.Period;

/** How many windows of a period mention an entity: the margins of every 2×2 table. */
final class WindowCounts {
  /**
   * The windows that mention an entity, as {@code windows}, by {@code entity}, {@code
   * sentenceWindow} (true: sentences, false: articles) and {@code period}, a code of {@link
   * Period}.
   */
  static Dataset<Row> ofEntities(
      Dataset<CountedArticle> articles, List<Period> kinds, CountedPeriods periods) {
    FlatMapFunction<CountedArticle, EntityInArticle> entities =
        article -> entitiesOf(article, kinds, periods);
    return articles
        .flatMap(entities, Encoders.bean(EntityInArticle.class))
        .groupBy("entity", "period")
        .agg(sum("sentences").as("sentences"), count(lit(1)).as("articles"))
        .select(col("entity"), col("period"), explodeWindows("windows"));
  }

  private static Iterator<EntityInArticle> entitiesOf(
      CountedArticle article, List<Period> kinds, CountedPeriods periods) {
    int[] codes =
        kinds.stream()
            .filter(kind -> kind == Period.ALL || article.getDay() != CountedArticle.UNDATED)
            .mapToInt(kind -> kind.codeOf(article.getDay()))
            .filter(periods::include)
            .toArray();
    List<EntityInArticle> found = new ArrayList<>();
    int[] entities = article.getEntities();
    int begin = 0;
    for (int end = 1; end <= entities.length; end++) {
      if (end == entities.length || entities[end] != entities[begin]) {
        for (int code : codes) {
          found.add(new EntityInArticle(entities[begin], code, end - begin));
        }
        begin = end;
      }
    }
    return found.iterator();
  }

  private static Column explodeWindows(String windows) {
    return inline(
        array(
            struct(lit(true).as("sentenceWindow"), col("sentences").as(windows)),
            struct(lit(false).as("sentenceWindow"), col("articles").as(windows))));
  }

  private WindowCounts() {}
}
