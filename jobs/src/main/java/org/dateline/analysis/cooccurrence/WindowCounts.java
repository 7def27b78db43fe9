package org.dateline.analysis.cooccurrence;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
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

/**
 * How many windows a period has, in all and of each entity: the margins of every 2×2 table.
 *
 * <p>Both counts come by {@code sentenceWindow} (true: sentences, false: articles) and {@code
 * period}, a code of {@link Period}.
 */
final class WindowCounts {
  /** All windows, as {@code windows_total}. */
  static Dataset<Row> total(Dataset<Row> annotatedArticles, List<Period> kinds) {
    return annotatedArticles
        .select(explode(Period.codes(col("published_date"), kinds)).as("period"), col("sentences"))
        .groupBy("period")
        .agg(sum("sentences").as("sentences"), count(lit(1)).as("articles"))
        .select(col("period"), explodeWindows("windows_total"));
  }

  /** The windows that mention an entity, as {@code windows}, by {@code entity}. */
  static Dataset<Row> ofEntities(Dataset<CountedArticle> articles, List<Period> kinds) {
    FlatMapFunction<CountedArticle, EntityInArticle> entities =
        article -> entitiesOf(article, kinds);
    return articles
        .flatMap(entities, Encoders.bean(EntityInArticle.class))
        .groupBy("entity", "period")
        .agg(sum("sentences").as("sentences"), count(lit(1)).as("articles"))
        .select(col("entity"), col("period"), explodeWindows("windows"));
  }

  private static Iterator<EntityInArticle> entitiesOf(CountedArticle article, List<Period> kinds) {
    List<EntityInArticle> found = new ArrayList<>();
    int[] entities = article.getEntities();
    int begin = 0;
    for (int end = 1; end <= entities.length; end++) {
      if (end == entities.length || entities[end] != entities[begin]) {
        for (Period kind : kinds) {
          if (kind == Period.ALL || article.getDay() != CountedArticle.UNDATED) {
            found.add(
                new EntityInArticle(entities[begin], kind.codeOf(article.getDay()), end - begin));
          }
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
