package org.dateline.analysis.claims;

import static org.apache.spark.sql.functions.col;

import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** Rows of {@link Claims} from articles with their sentences and names. */
final class ClaimRows {

  /**
   * The claims of each row.
   *
   * @param read {@code article_id, source, language, text, sentences, names, story_id}; arrays
   *     sorted by place
   */
  static Dataset<Row> of(Dataset<Row> read, ClaimsAnalysis.Params params) {
    FlatMapFunction<Row, Row> find = row -> rows(row, params);
    return Claims.SCHEMA.project(
        read.select(
                col("story_id"),
                col("article_id"),
                col("source"),
                col("language"),
                col("text"),
                col("sentences"),
                col("names"))
            .flatMap(find, Encoders.row(Claims.SCHEMA.structType())));
  }

  private static Iterator<Row> rows(Row row, ClaimsAnalysis.Params params) {
    String text = row.getString(4);
    List<ArticleClaims.Sentence> sentences =
        row.<Row>getList(5).stream()
            .map(one -> new ArticleClaims.Sentence(one.getInt(0), one.getInt(1), one.getInt(2)))
            .toList();
    List<Name> names =
        row.<Row>getList(6).stream()
            .map(
                one ->
                    new Name(
                        one.getInt(0),
                        one.getInt(1),
                        one.getInt(2),
                        one.getString(3),
                        one.getString(4)))
            .toList();
    return ArticleClaims.of(text, row.getString(3), sentences, names, params).stream()
        .map(claim -> row(row, text, claim))
        .iterator();
  }

  private static Row row(Row article, String text, Claim claim) {
    Quantity quantity = claim.quantity();
    boolean number = quantity != null;
    return RowFactory.create(
        article.getString(0),
        article.getString(1),
        article.getString(2),
        number ? "number" : "quote",
        claim.ties().stream().map(Tie::entityId).toArray(String[]::new),
        claim.ties().stream().map(tie -> tie.role().code()).toArray(String[]::new),
        claim.speaker(),
        number ? quantity.value() : null,
        number ? quantity.upper() : null,
        number ? quantity.unit() : null,
        number ? quantity.qualifier().code() : null,
        text.substring(claim.begin(), claim.end()),
        claim.sentence(),
        claim.begin(),
        claim.end(),
        number ? quantity.begin() : claim.begin(),
        number ? quantity.end() : claim.end());
  }

  private ClaimRows() {}
}
