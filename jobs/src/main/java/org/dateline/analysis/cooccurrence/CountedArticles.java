package org.dateline.analysis.cooccurrence;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.filter;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sha2;
import static org.apache.spark.sql.functions.shiftleft;
import static org.apache.spark.sql.functions.shiftright;
import static org.apache.spark.sql.functions.shiftrightunsigned;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.to_json;
import static org.apache.spark.sql.functions.transform;
import static org.apache.spark.sql.functions.unix_date;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.xxhash64;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.dateline.analysis.cooccurrence.counted.CountedArticle;
import org.dateline.analysis.cooccurrence.counted.CountedPeriods;
import org.dateline.analysis.cooccurrence.counted.Period;
import org.dateline.spark.Checkpoint;
import org.dateline.table.EntityMentions;
import org.dateline.table.Tables;

/** The annotated articles with all that is counted of them. */
final class CountedArticles {
  private static final String[] ARTICLE = {"article_id"};
  private static final long LOWER = 0xFFFF_FFFFL;

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
    Column places = col("places");
    return Checkpoint.of(
        AnnotatedArticles.of(inputs)
            .join(
                placesOfArticles(inputs.get(EntityMentions.SCHEMA), entityNumbers), ARTICLE, "left")
            .withColumn("places", filter(places, place -> sentence(place).lt(col("windows"))))
            .withColumn("places", when(size(places).gt(0), places))
            .select(
                col("article_id").as("articleId"),
                col("number"),
                coalesce(unix_date(col("published_date")), lit(CountedArticle.UNDATED)).as("day"),
                col("is_copy").as("copy"),
                col("source_number").as("source"),
                col("copy_group_number").as("copyGroup"),
                col("story_number").as("story"),
                transform(places, place -> shiftright(place, Integer.SIZE).cast("int"))
                    .as("entities"),
                transform(places, place -> sentence(place).cast("int")).as("sentences"),
                col("published_date"),
                col("windows"),
                content().as("content")));
  }

  /** The articles that the kernel counts: they name an entity and are in one of the periods. */
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

  /**
   * JSON names each field and escapes each value: different contents never look alike. Sums of
   * hashes, 128 bits, stand for the mentions.
   */
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
                col("mentions"))),
        256);
  }

  /** One row per article: in which of its sentences it names whom, in {@code places}. */
  private static Dataset<Row> placesOfArticles(Dataset<Row> mentions, Dataset<Row> entityNumbers) {
    Column place = shiftleft(col("entity").cast("long"), Integer.SIZE).bitwiseOR(col("sentence"));
    return mentions
        .select("article_id", "sentence", "entity_id")
        .join(entityNumbers, new String[] {"entity_id"}, "inner")
        .groupBy("article_id")
        .agg(
            sort_array(collect_set(place)).as("places"),
            array(
                    sumOf(xxhash64(col("entity_id"), col("sentence"))),
                    sumOf(xxhash64(col("sentence"), col("entity_id"))))
                .as("mentions"));
  }

  /** Sums both halves of a hash, since a sum of whole longs would overflow. */
  private static Column sumOf(Column hash) {
    return struct(
        sum(shiftrightunsigned(hash, Integer.SIZE)).as("upper"),
        sum(hash.bitwiseAND(lit(LOWER))).as("lower"));
  }

  private static Column sentence(Column place) {
    return place.bitwiseAND(lit(LOWER));
  }

  private CountedArticles() {}
}
