package org.dateline.mentions;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.posexplode;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.when;

import java.io.Serializable;
import java.util.Map;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.dateline.spark.RowShape;
import org.dateline.table.Annotations;
import org.dateline.table.Articles;
import org.dateline.table.Mentions;
import org.dateline.table.RejectedArticles;
import org.dateline.table.Sentences;
import org.dateline.table.Tables;
import org.dateline.table.TitleMentions;

/**
 * Finds the names in articles.
 *
 * <p>Annotating takes nearly all of a run's time, so the answers are stored: {@link
 * #articlesToAnnotate} says what is left to do, {@link #annotate} does it, and {@link #compute}
 * derives the published tables from all answers of the current annotators.
 */
public final class FindMentions {
  /** {@code rejected_articles.stage} of articles that an annotator did not read in full. */
  public static final String STAGE = "mentions";

  private static final int SNIPPET_CHARACTERS = 200;

  /**
   * The annotator of each language in {@code params.languages}, by language: a fingerprint of its
   * models, settings and code. Loads no model.
   *
   * @throws MissingModelsException if a language's models are not on the class path
   */
  public static Map<String, String> fingerprints(MentionParams params) {
    return Annotators.fingerprints(params.languages(), params.limits());
  }

  /**
   * The articles in an annotated language that the language's annotator has not read yet, with the
   * columns of {@code articles}.
   *
   * @param articlesAndAnnotations {@link Articles} and {@link Annotations}
   */
  public static Dataset<Row> articlesToAnnotate(
      Tables articlesAndAnnotations, MentionParams params) {
    Map<String, String> fingerprints = fingerprints(params);
    Dataset<Row> read =
        articlesAndAnnotations.get(Annotations.SCHEMA).select("article_id", "annotator");
    return articlesAndAnnotations
        .get(Articles.SCHEMA)
        .filter(col("language").isInCollection(fingerprints.keySet()))
        .withColumn("annotator", annotator(fingerprints))
        .join(read, new String[] {"article_id", "annotator"}, "left_anti")
        .transform(Articles.SCHEMA::project);
  }

  /** Called for each annotated article, in the task that annotated it. */
  @FunctionalInterface
  public interface Progress extends Serializable {
    void annotated(long characters, long tokens);
  }

  /**
   * Annotates articles. The result has one row of {@link Annotations} for each article in an
   * annotated language, also if it has no names or could not be read in full. Each row depends on
   * its article alone.
   */
  public static Dataset<Row> annotate(Dataset<Row> articles, MentionParams params) {
    return annotate(articles, params, (characters, tokens) -> {});
  }

  /**
   * Annotates articles as {@link #annotate(Dataset, MentionParams)} does, and reports each to
   * {@code progress}.
   */
  public static Dataset<Row> annotate(
      Dataset<Row> articles, MentionParams params, Progress progress) {
    Map<String, String> fingerprints = fingerprints(params);
    MapPartitionsFunction<Row, Row> annotation =
        rows ->
            new AnnotatedRows(
                rows, fingerprints, params.limits(), Decoder.byName(params.decoder()), progress);
    return articles
        .filter(col("language").isInCollection(fingerprints.keySet()))
        .select(RowShape.columns(AnnotatedRows.ArticleText.SCHEMA))
        .mapPartitions(annotation, Encoders.row(Annotations.SCHEMA.structType()))
        .transform(Annotations.SCHEMA::project);
  }

  /**
   * The published tables: {@link Mentions}, {@link TitleMentions}, {@link Sentences}, and a {@link
   * RejectedArticles} row (stage {@value #STAGE}) for each annotation with a failure. The first
   * three also hold what the annotator could read of such an article. Annotations by earlier
   * annotators, and of articles that are not given, are left out.
   *
   * @param articlesAndAnnotations {@link Articles} and {@link Annotations}
   */
  public static Tables compute(Tables articlesAndAnnotations, MentionParams params) {
    Dataset<Row> articles =
        articlesAndAnnotations
            .get(Articles.SCHEMA)
            .withColumn("annotator", annotator(fingerprints(params)));
    Dataset<Row> annotations = articlesAndAnnotations.get(Annotations.SCHEMA);
    Dataset<Row> current =
        annotations.join(
            articles.select("article_id", "annotator"),
            new String[] {"article_id", "annotator"},
            "left_semi");
    return Tables.of(Mentions.SCHEMA, Mentions.SCHEMA.project(explodeNames(current, "names")))
        .with(
            TitleMentions.SCHEMA,
            TitleMentions.SCHEMA.project(explodeNames(current, "title_names")))
        .with(Sentences.SCHEMA, explodeSentences(current))
        .with(RejectedArticles.SCHEMA, rejectedRows(articles, annotations));
  }

  private static Dataset<Row> explodeNames(Dataset<Row> annotations, String names) {
    return annotations
        .select(col("article_id"), col("annotator"), explode(col(names)).as("name"))
        .select("article_id", "annotator", "name.*");
  }

  private static Dataset<Row> explodeSentences(Dataset<Row> annotations) {
    return annotations
        .select(
            col("article_id"),
            posexplode(col("sentences")).as(new String[] {"sentence", "position"}))
        .select("article_id", "sentence", "position.*")
        .transform(Sentences.SCHEMA::project);
  }

  private static Dataset<Row> rejectedRows(Dataset<Row> articles, Dataset<Row> annotations) {
    return articles
        .join(
            annotations.filter(col("failure").isNotNull()),
            new String[] {"article_id", "annotator"},
            "inner")
        .withColumn("stage", lit(STAGE))
        .withColumn("reason", col("failure"))
        .withColumn("detail", concat(coalesce(col("failure_detail"), lit("")), lit(". "), remedy()))
        .withColumn("snippet", substring(col("text"), 1, SNIPPET_CHARACTERS))
        .transform(RejectedArticles.SCHEMA::project);
  }

  /** The remedy for a row's failure. */
  private static Column remedy() {
    Column remedy = lit("");
    for (var reason : AnnotatedText.Reason.values()) {
      remedy = when(col("failure").equalTo(reason.code()), reason.remedy()).otherwise(remedy);
    }
    return remedy;
  }

  /** The fingerprint of the annotator for an article's language; null where there is none. */
  private static Column annotator(Map<String, String> fingerprints) {
    Column annotator = lit(null).cast("string");
    for (var fingerprint : fingerprints.entrySet()) {
      annotator =
          when(col("language").equalTo(fingerprint.getKey()), fingerprint.getValue())
              .otherwise(annotator);
    }
    return annotator;
  }

  private FindMentions() {}
}
