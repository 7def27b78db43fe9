package org.dateline.analysis.cooccurrence;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sha2;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_json;
import static org.apache.spark.sql.functions.unix_date;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.dateline.table.EntityMentions;
import org.dateline.table.KeptRows;
import org.dateline.table.Sentences;
import org.dateline.table.Tables;

/** The annotated articles with all that is counted of them. */
final class CountedArticles {
  private static final String[] ARTICLE = {"article_id"};

  /**
   * One row per annotated article: the fields of {@link CountedArticle}, {@code entities} null if
   * it names none, {@code published_date}, {@code windows} (its sentences) and {@code content}, a
   * digest of all of these that is the same in every run, as their numbers are not.
   *
   * <p>Kept, for they are read often: for periods, to survey, to count, for windows of entities.
   *
   * @param entityNumbers {@code entity} of each {@code entity_id}
   */
  static Dataset<Row> of(Tables inputs, Dataset<Row> entityNumbers) {
    return KeptRows.of(
        AnnotatedArticles.of(inputs)
            .join(mentionsOfArticles(inputs, entityNumbers), ARTICLE, "left")
            .select(
                col("article_id").as("articleId"),
                col("number"),
                coalesce(unix_date(col("published_date")), lit(CountedArticle.UNDATED)).as("day"),
                col("is_copy").as("copy"),
                col("source_number").as("source"),
                col("copy_group_number").as("copyGroup"),
                col("story_number").as("story"),
                col("mentions.entity").as("entities"),
                col("mentions.sentence").as("sentences"),
                col("published_date"),
                col("windows"),
                content().as("content")));
  }

  /** Those that the kernel counts: they name an entity, and are in one of the periods. */
  static Dataset<CountedArticle> in(
      CountedPeriods periods, Dataset<Row> articles, Iterable<Period> kinds) {
    Column counted = lit(false);
    for (Period kind : kinds) {
      counted = counted.or(coalesce(periods.include(kind.code(col("published_date"))), lit(false)));
    }
    return articles
        .filter(col("entities").isNotNull().and(counted))
        .drop("published_date", "windows", "content")
        .as(Encoders.bean(CountedArticle.class));
  }

  /** JSON names each field and escapes each value: different contents never look alike. */
  private static Column content() {
    return sha2(
        to_json(
            struct(
                col("article_id"),
                col("published_date"),
                col("windows"),
                col("source"),
                col("is_copy"),
                col("copy_group"),
                col("story_id"),
                col("mentions.entity_id"),
                col("mentions.sentence"))),
        256);
  }

  private static Dataset<Row> mentionsOfArticles(Tables inputs, Dataset<Row> entityNumbers) {
    return inputs
        .get(EntityMentions.SCHEMA)
        .select("article_id", "sentence", "entity_id")
        .transform(mentions -> filterToSentences(mentions, inputs.get(Sentences.SCHEMA)))
        .join(entityNumbers, new String[] {"entity_id"}, "inner")
        .groupBy("article_id")
        .agg(
            sort_array(collect_set(struct(col("entity"), col("sentence"), col("entity_id"))))
                .as("mentions"));
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
