package org.dateline.stories;

import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.udf;

import java.nio.ByteBuffer;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dateline.table.ArticleCopies;
import org.dateline.table.KeptRows;

/**
 * Which articles are copies of which: the same text republished, cut, extended or lightly edited.
 *
 * <p>Articles with one {@code text_fingerprint} are one text, whenever they came out; the first of
 * them ({@link ArticleRank}) stands for all. Texts that share sampled shingles within some days
 * ({@link CopyCandidates}) are compared by all their shingles ({@link CopyPairs}); then each text
 * is a copy of one original or an original ({@link CopyStars}). A text whose likeness is known only
 * to copies of an original is compared with that original too, once.
 */
final class FindCopies {
  private static final StructType SIGNATURE =
      new StructType()
          .add("article_id", DataTypes.StringType, false)
          .add("shingles", DataTypes.BinaryType, false)
          .add("sample", DataTypes.BinaryType, false);

  /** Takes articles; gives article_copies. */
  static Dataset<Row> of(Dataset<Row> articles, CopyParams params) {
    Dataset<Row> ranked = KeptRows.of(ranked(articles));
    Dataset<Row> texts =
        ranked.groupBy("text_fingerprint").agg(min("rank").as("rank")).select("rank");
    Dataset<Row> signatures = KeptRows.of(signatures(articles, texts));
    Dataset<Row> copies = copies(signatures, params);
    return withGroups(ranked, copies);
  }

  private static Dataset<Row> ranked(Dataset<Row> articles) {
    UDF2<String, scala.collection.Seq<String>, String> credited =
        (text, authors) ->
            Agencies.credited(text, scala.jdk.javaapi.CollectionConverters.asJava(authors));
    var agency = udf(credited, DataTypes.StringType);
    return articles
        .withColumn("agency", agency.apply(col("text"), col("authors")))
        .withColumn("rank", ArticleRank.rank())
        .withColumn("day", ArticleRank.day())
        .select("article_id", "text_fingerprint", "agency", "rank", "day");
  }

  /** Shingles and sample of the first article of each text. */
  static Dataset<Row> signatures(Dataset<Row> articles, Dataset<Row> texts) {
    MapFunction<Row, Row> sign = row -> signature(row.getString(0), row.getString(1));
    return articles
        .join(texts, col("article_id").equalTo(col("rank.id")), "left_semi")
        .select("article_id", "text")
        .map(sign, Encoders.row(SIGNATURE))
        .join(
            texts.select(col("rank.id").as("article_id"), col("rank"), col("rank.day").as("day")),
            "article_id")
        .join(articles.select("article_id", "source"), "article_id");
  }

  static Row signature(String id, String text) {
    Words words = Words.of(text);
    Words unquoted = Words.unquoted(text);
    if (2 * unquoted.count() >= words.count()) {
      words = unquoted;
    }
    int[] sample = Sketch.of(words);
    ByteBuffer bytes = ByteBuffer.allocate(sample.length * Integer.BYTES);
    bytes.asIntBuffer().put(sample);
    return RowFactory.create(id, Shingles.of(words).toBytes(), bytes.array());
  }

  private static Dataset<Row> copies(Dataset<Row> signatures, CopyParams params) {
    Dataset<Row> verified =
        KeptRows.of(
            CopyPairs.verified(
                CopyCandidates.of(signatures, params.windowDays()), signatures, params));
    Dataset<Row> stars = KeptRows.of(CopyStars.of(verified));
    Dataset<Row> further =
        CopyPairs.verified(throughCopies(verified, stars, signatures, params), signatures, params);
    return KeptRows.of(CopyStars.of(verified.unionByName(further)));
  }

  /** Pairs not compared yet of an article and the original of a copy that it is like. */
  private static Dataset<Row> throughCopies(
      Dataset<Row> verified, Dataset<Row> stars, Dataset<Row> signatures, CopyParams params) {
    Dataset<Row> days = signatures.select("article_id", "day");
    Dataset<Row> known = verified.select(pairOf("later", "earlier"));
    return verified
        .join(stars.select(col("article_id").as("earlier"), col("original")), "earlier")
        .filter(col("later").notEqual(col("original")))
        .join(days.toDF("later", "later_day"), "later")
        .join(days.toDF("original", "original_day"), "original")
        .filter(
            coalesce(abs(col("later_day").minus(col("original_day"))), lit(0))
                .leq(params.windowDays()))
        .select(pairOf("later", "original"))
        .distinct()
        .join(known, new String[] {"a", "b"}, "left_anti");
  }

  private static org.apache.spark.sql.Column[] pairOf(String one, String other) {
    return new org.apache.spark.sql.Column[] {
      least(col(one), col(other)).as("a"), greatest(col(one), col(other)).as("b")
    };
  }

  /** Every article with the original of its text, or with its text's first article. */
  private static Dataset<Row> withGroups(Dataset<Row> ranked, Dataset<Row> copies) {
    Dataset<Row> texts =
        ranked.groupBy("text_fingerprint").agg(min("rank").getField("id").as("article_id"));
    Dataset<Row> originals =
        texts
            .join(copies, new String[] {"article_id"}, "left_outer")
            .select(
                col("text_fingerprint"),
                coalesce(col("original"), col("article_id")).as("original_article_id"),
                coalesce(col("containment"), lit(1.0)).as("similarity"),
                coalesce(col("resemblance"), lit(1.0)).as("resemblance"));
    Dataset<Row> groups =
        texts.select(
            col("article_id").as("original_article_id"),
            concat(lit("copies-"), col("text_fingerprint")).as("copy_group"));
    return ArticleCopies.SCHEMA.project(
        ranked
            .join(originals, "text_fingerprint")
            .join(groups, "original_article_id")
            .withColumn("is_original", col("article_id").equalTo(col("original_article_id"))));
  }

  private FindCopies() {}
}
