package org.dateline.analysis.claims;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Rows of {@link FoundClaims} from articles with their sentences and names. */
final class ClaimRows {
  private static final StructType FOUND =
      new StructType()
          .add("article_id", DataTypes.StringType, false)
          .add("state", DataTypes.LongType, false)
          .add("claims", DataTypes.createArrayType(FoundClaims.CLAIM), false);

  /**
   * The claims of each row.
   *
   * @param read {@code article_id, state, language, text, sentences, names}; arrays sorted by place
   */
  static Dataset<Row> of(Dataset<Row> read, ClaimParams params) {
    MapFunction<Row, Row> find = row -> claimsOf(row, params);
    return read.select("article_id", "state", "language", "text", "sentences", "names")
        .map(find, Encoders.row(FOUND));
  }

  private static Row claimsOf(Row row, ClaimParams params) {
    String text = row.getString(3);
    List<ArticleClaims.Sentence> sentences =
        row.<Row>getList(4).stream()
            .map(one -> new ArticleClaims.Sentence(one.getInt(0), one.getInt(1), one.getInt(2)))
            .toList();
    List<Name> names =
        row.<Row>getList(5).stream()
            .map(
                one ->
                    new Name(
                        one.getInt(0),
                        one.getInt(1),
                        one.getInt(2),
                        one.getString(3),
                        one.getString(4)))
            .toList();
    Row[] claims =
        ArticleClaims.of(text, row.getString(2), sentences, names, params).stream()
            .map(claim -> row(text, claim))
            .toArray(Row[]::new);
    return RowFactory.create(row.get(0), row.get(1), claims);
  }

  private static Row row(String text, Claim claim) {
    Quantity quantity = claim.quantity();
    boolean number = quantity != null;
    return RowFactory.create(
        number ? "number" : "quote",
        claim.ties().stream().map(Tie::entityId).toArray(String[]::new),
        claim.ties().stream().map(tie -> tie.role().code()).toArray(String[]::new),
        claim.speaker(),
        number ? requireNonNull(quantity).value() : null,
        number ? requireNonNull(quantity).upper() : null,
        number ? requireNonNull(quantity).unit() : null,
        number ? requireNonNull(quantity).qualifier().code() : null,
        text.substring(claim.begin(), claim.end()),
        claim.sentence(),
        claim.begin(),
        claim.end(),
        number ? requireNonNull(quantity).begin() : claim.begin(),
        number ? requireNonNull(quantity).end() : claim.end());
  }

  private ClaimRows() {}
}
