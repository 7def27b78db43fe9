package org.dateline.analysis.cooccurrence;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.unix_date;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.dateline.table.EntityMentions;
import org.dateline.table.KeptRows;
import org.dateline.table.Sentences;
import org.dateline.table.Tables;

/** The articles as the kernel counts them: those that are annotated and name an entity. */
final class CountedArticles {
  private static final String[] ARTICLE = {"article_id"};

  /**
   * Kept, for they are read three times: to survey, to count, and for the windows of each entity.
   *
   * @param entityNumbers {@code entity} of each {@code entity_id}
   */
  static Dataset<CountedArticle> of(
      Tables inputs, Dataset<Row> entityNumbers, Dataset<Row> annotatedArticles) {
    Dataset<Row> articles =
        mentionsOfArticles(inputs, entityNumbers)
            .join(AnnotatedArticles.withGroups(annotatedArticles, inputs), ARTICLE, "inner")
            .select(
                col("article_id").as("articleId"),
                col("number"),
                coalesce(unix_date(col("published_date")), lit(CountedArticle.UNDATED)).as("day"),
                col("is_copy").as("copy"),
                col("source_number").as("source"),
                col("copy_group").as("copyGroup"),
                col("story"),
                col("mentions.entity").as("entities"),
                col("mentions.sentence").as("sentences"));
    return KeptRows.of(articles).as(Encoders.bean(CountedArticle.class));
  }

  private static Dataset<Row> mentionsOfArticles(Tables inputs, Dataset<Row> entityNumbers) {
    return inputs
        .get(EntityMentions.SCHEMA)
        .select("article_id", "sentence", "entity_id")
        .transform(mentions -> filterToSentences(mentions, inputs.get(Sentences.SCHEMA)))
        .join(entityNumbers, new String[] {"entity_id"}, "inner")
        .groupBy("article_id")
        .agg(sort_array(collect_set(struct(col("entity"), col("sentence")))).as("mentions"));
  }

  /** What is no window may not be counted in one, or more windows had an entity than there are. */
  private static Dataset<Row> filterToSentences(Dataset<Row> mentions, Dataset<Row> sentences) {
    return mentions.join(
        sentences.select("article_id", "sentence"),
        new String[] {"article_id", "sentence"},
        "left_semi");
  }

  private CountedArticles() {}
}
