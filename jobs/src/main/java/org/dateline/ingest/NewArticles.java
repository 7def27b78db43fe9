package org.dateline.ingest;

import static org.apache.spark.sql.functions.array_contains;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.dateline.ingest.format.IngestParams;
import org.dateline.ingest.habit.SourceHabits;
import org.dateline.ingest.record.Draft;
import org.dateline.spark.Checkpoint;
import org.dateline.table.ArticleSightings;
import org.dateline.table.ArticleVersions;
import org.dateline.table.Articles;
import org.dateline.table.IngestReport;
import org.dateline.table.RejectedArticles;
import org.dateline.table.Tables;

/**
 * Which of the records read are new articles. Records with one article_id are exact duplicates: of
 * those in this run one is kept, by best provenance of its date (metadata, front_matter, html,
 * folder, file name, none given), then one with a title, then the smallest (input_file,
 * input_record); an article known from an earlier run stays as it is. Reading a file again adds no
 * row to any table but the report.
 *
 * <p>Texts are not shuffled to find duplicates: the choice is made on ids, and one join picks the
 * chosen rows by a key that no text, however often repeated, can skew.
 */
final class NewArticles {
  private static final String[] CHOSEN = {"article_id", "input_file", "input_record"};
  private static final String[] BY_SOURCE = {"source"};

  static Tables of(Dataset<Row> drafts, Tables known, IngestParams params) {
    Dataset<Row> candidates = drafts.filter(col("reason").isNull());
    Dataset<Row> chosen =
        Checkpoint.of(
            withoutKnown(
                chooseOnePerArticle(candidates), known.get(Articles.SCHEMA), "article_id"));
    Dataset<Row> articles =
        finish(candidates.join(chosen, CHOSEN, "left_semi"), known.get(Articles.SCHEMA), params);
    return Tables.of(Articles.SCHEMA, articles)
        .with(ArticleSightings.SCHEMA, newSightings(candidates, chosen, known))
        .with(RejectedArticles.SCHEMA, newRejections(drafts, known))
        .with(ArticleVersions.SCHEMA, CorrectedArticles.of(known.get(Articles.SCHEMA), articles))
        .with(IngestReport.SCHEMA, IngestAccount.of(drafts, articles));
  }

  private static Dataset<Row> finish(
      Dataset<Row> newDrafts, Dataset<Row> known, IngestParams params) {
    MapPartitionsFunction<Row, Row> finish =
        drafts -> {
          var finisher = new ArticleFinisher(params);
          return Ingest.mapLazily(drafts, finisher::finish);
        };
    return newDrafts
        .join(Checkpoint.of(SourceHabits.learn(newDrafts, known)), BY_SOURCE, "left_outer")
        .mapPartitions(finish, Encoders.row(Articles.SCHEMA.structType()));
  }

  private static Dataset<Row> chooseOnePerArticle(Dataset<Row> candidates) {
    Column order =
        struct(
            provenanceRank().as("rank"),
            col("title").isNull().as("untitled"),
            col("input_file"),
            col("input_record"));
    return candidates
        .groupBy("article_id")
        .agg(min(order).as("best"))
        .select(col("article_id"), col("best.input_file"), col("best.input_record"));
  }

  private static Column provenanceRank() {
    Column provenances = col("dates.provenance");
    List<String> best = Draft.GivenDate.PROVENANCES;
    Column rank = lit(best.size());
    for (int i = best.size() - 1; i >= 0; i--) {
      rank = when(array_contains(provenances, best.get(i)), i).otherwise(rank);
    }
    return rank;
  }

  private static Dataset<Row> newSightings(
      Dataset<Row> candidates, Dataset<Row> chosen, Tables known) {
    Dataset<Row> sightings =
        candidates
            .select("article_id", "input_file", "input_record", "url", "source_raw", "fetched_at")
            .join(chosen.withColumn("chosen", lit(true)), CHOSEN, "left_outer")
            .withColumn("duplicate", col("chosen").isNull());
    return ArticleSightings.SCHEMA.project(
        withoutKnown(sightings, known.get(ArticleSightings.SCHEMA), CHOSEN));
  }

  private static Dataset<Row> newRejections(Dataset<Row> drafts, Tables known) {
    Dataset<Row> rejections =
        drafts.filter(col("reason").isNotNull()).withColumn("stage", lit("ingest"));
    String[] key = RejectedArticles.SCHEMA.key().toArray(String[]::new);
    return RejectedArticles.SCHEMA.project(
        withoutKnown(rejections, known.get(RejectedArticles.SCHEMA), key));
  }

  private static Dataset<Row> withoutKnown(Dataset<Row> rows, Dataset<Row> known, String... key) {
    Column[] columns = Stream.of(key).map(name -> col(name)).toArray(Column[]::new);
    return rows.join(known.select(columns), key, "left_anti");
  }

  private NewArticles() {}
}
