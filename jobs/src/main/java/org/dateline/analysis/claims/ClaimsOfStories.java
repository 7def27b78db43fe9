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
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dateline.analysis.claims.PointsOfComparison.Point;
import org.dateline.analysis.claims.PointsOfComparison.Said;
import org.dateline.spark.RowShape;
import org.dateline.spark.RowValues;
import org.dateline.table.ArticleCopies;
import org.dateline.table.Articles;
import org.dateline.table.StoryArticles;
import org.dateline.table.TableSchema;
import org.dateline.table.Tables;
import org.jspecify.annotations.Nullable;

/**
 * Computes {@link ClaimComparison}: the claims in originals of stories that several sources report.
 */
final class ClaimsOfStories {
  private static final Column TELLER =
      when(col("source").notEqual(Articles.UNKNOWN_SOURCE), col("source"))
          .otherwise(col("article_id"));

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
            compare(SaidOfOne.of(row), tolerance, minLikeness).stream()
                .map(ComparedPoint::toRow)
                .iterator();
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

  private static List<ComparedPoint> compare(SaidOfOne said, double tolerance, double minLikeness) {
    var points = new PointsOfComparison(tolerance, new SameMeasure(said.unit(), minLikeness));
    var rows = new ArrayList<ComparedPoint>();
    for (Point point : points.of(said.said())) {
      rows.add(
          new ComparedPoint(
              said.storyId(),
              said.entityId(),
              said.unit(),
              rows.size(),
              point.values().stream().map(ComparedValue::of).toList(),
              point.agreement(),
              point.tellers(),
              said.storySources(),
              point.likeness()));
    }
    return rows;
  }

  /** What the articles of a story say of an entity in one unit. */
  private record SaidOfOne(
      String storyId, String entityId, String unit, long storySources, List<Said> said)
      implements RowShape {
    static final StructType SCHEMA =
        new StructType()
            .add("story_id", DataTypes.StringType)
            .add("entity_id", DataTypes.StringType)
            .add("unit", DataTypes.StringType)
            .add("story_sources", DataTypes.LongType)
            .add("said", DataTypes.createArrayType(Said.SCHEMA));

    static SaidOfOne of(Row row) {
      return new SaidOfOne(
          row.getAs("story_id"),
          row.getAs("entity_id"),
          row.getAs("unit"),
          row.getAs("story_sources"),
          RowValues.<Row>list(row, "said").stream().map(Said::of).toList());
    }
  }

  /** A row of {@link ClaimComparison}. */
  private record ComparedPoint(
      String storyId,
      String entityId,
      String unit,
      int point,
      List<ComparedValue> values,
      String agreement,
      long sources,
      long storySources,
      @Nullable Double likeness)
      implements RowShape {
    static final TableSchema SCHEMA = ClaimComparison.SCHEMA;

    Row toRow() {
      return RowFactory.create(
          storyId,
          entityId,
          unit,
          point,
          values.stream().map(ComparedValue::toRow).toArray(Row[]::new),
          agreement,
          sources,
          storySources,
          likeness);
    }
  }

  /** A {@link ClaimComparison#VALUE}. */
  private record ComparedValue(
      String source,
      String articleId,
      Double value,
      String text,
      Double upperValue,
      String qualifier,
      int sentence,
      int valueBegin)
      implements RowShape {
    static final StructType SCHEMA = ClaimComparison.VALUE;

    static ComparedValue of(Said said) {
      return new ComparedValue(
          said.source(),
          said.articleId(),
          said.value(),
          said.text(),
          said.upperValue(),
          said.qualifier(),
          said.sentence(),
          said.valueBegin());
    }

    Row toRow() {
      return RowFactory.create(
          source, articleId, value, text, upperValue, qualifier, sentence, valueBegin);
    }
  }

  private ClaimsOfStories() {}
}
