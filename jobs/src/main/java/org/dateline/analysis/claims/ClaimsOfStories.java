package org.dateline.analysis.claims;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.dateline.analysis.claims.PointsOfComparison.Point;
import org.dateline.analysis.claims.PointsOfComparison.Said;
import org.dateline.table.ArticleCopies;
import org.dateline.table.Articles;
import org.dateline.table.StoryArticles;
import org.dateline.table.Tables;

/**
 * Computes {@link ClaimComparison}: the claims in originals of stories that several sources report.
 */
final class ClaimsOfStories {
  private static final String UNKNOWN = "unknown";

  private static final Column TELLER =
      when(col("source").notEqual(UNKNOWN), col("source")).otherwise(col("article_id"));

  static Dataset<Row> compare(Dataset<Row> claims, Tables inputs, ClaimParams params) {
    var originals =
        inputs.get(ArticleCopies.SCHEMA).filter(col("is_original")).select("article_id");
    var told =
        inputs
            .get(StoryArticles.SCHEMA)
            .join(originals, new String[] {"article_id"}, "left_semi")
            .join(
                inputs.get(Articles.SCHEMA).select("article_id", "source"),
                new String[] {"article_id"},
                "inner")
            .groupBy("story_id")
            .agg(count_distinct(TELLER).as("story_sources"))
            .filter(col("story_sources").geq(2));
    var compared =
        claims
            .join(originals, new String[] {"article_id"}, "left_semi")
            .join(told, new String[] {"story_id"}, "inner")
            .withColumn("entity_id", explode(col("entity_ids")))
            .withColumn("unit", coalesce(col("unit"), lit(ClaimComparison.QUOTATION)))
            .groupBy("story_id", "entity_id", "unit", "story_sources")
            .agg(collect_list(SAID).as("said"));
    double tolerance = params.tolerance();
    double minLikeness = params.minLikeness();
    FlatMapFunction<Row, Row> group =
        row ->
            rows(
                row,
                new PointsOfComparison(tolerance, new SameMeasure(row.getString(2), minLikeness)));
    return ClaimComparison.SCHEMA.project(
        compared.flatMap(group, Encoders.row(ClaimComparison.SCHEMA.structType())));
  }

  private static final Column SAID =
      struct(
          TELLER.as("teller"),
          col("source"),
          col("article_id"),
          col("value"),
          col("text"),
          col("upper_value"),
          col("qualifier"),
          col("sentence"),
          col("value_begin"));

  private static Iterator<Row> rows(Row row, PointsOfComparison points) {
    List<Said> said =
        row.<Row>getList(4).stream()
            .map(
                one ->
                    new Said(
                        one.getString(0),
                        one.getString(1),
                        one.getString(2),
                        (Double) one.get(3),
                        one.getString(4),
                        (Double) one.get(5),
                        one.getString(6),
                        one.getInt(7),
                        one.getInt(8)))
            .toList();
    var rows = new ArrayList<Row>();
    for (Point point : points.of(said)) {
      rows.add(
          RowFactory.create(
              row.getString(0),
              row.getString(1),
              row.getString(2),
              rows.size(),
              point.values().stream().map(ClaimsOfStories::value).toArray(Row[]::new),
              point.agreement(),
              point.tellers(),
              row.getLong(3),
              point.likeness()));
    }
    return rows.iterator();
  }

  private static Row value(Said said) {
    return RowFactory.create(
        said.source(),
        said.articleId(),
        said.value(),
        said.text(),
        said.upperValue(),
        said.qualifier(),
        said.sentence(),
        said.begin());
  }

  private ClaimsOfStories() {}
}
