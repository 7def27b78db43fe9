package org.dateline.analysis.claims;

import java.util.List;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dateline.spark.RowShape;
import org.dateline.spark.RowValues;
import org.jspecify.annotations.Nullable;

/** Rows of {@link FoundClaims} from articles with their sentences and names. */
final class ClaimRows {
  /** An article with its sentences and names, both sorted by place. */
  private record ArticleToSearch(
      String articleId,
      long state,
      String language,
      String text,
      List<SentenceAt> sentences,
      List<NameAt> names)
      implements RowShape {
    static final StructType SCHEMA =
        new StructType()
            .add("article_id", DataTypes.StringType)
            .add("state", DataTypes.LongType)
            .add("language", DataTypes.StringType)
            .add("text", DataTypes.StringType)
            .add("sentences", DataTypes.createArrayType(SentenceAt.SCHEMA))
            .add("names", DataTypes.createArrayType(NameAt.SCHEMA));

    static ArticleToSearch of(Row row) {
      return new ArticleToSearch(
          row.getAs("article_id"),
          row.getAs("state"),
          row.getAs("language"),
          row.getAs("text"),
          RowValues.<Row>list(row, "sentences").stream().map(SentenceAt::of).toList(),
          RowValues.<Row>list(row, "names").stream().map(NameAt::of).toList());
    }
  }

  private record SentenceAt(int sentence, int charBegin, int charEnd) implements RowShape {
    static final StructType SCHEMA =
        new StructType()
            .add("sentence", DataTypes.IntegerType)
            .add("char_begin", DataTypes.IntegerType)
            .add("char_end", DataTypes.IntegerType);

    static SentenceAt of(Row row) {
      return new SentenceAt(row.getAs("sentence"), row.getAs("char_begin"), row.getAs("char_end"));
    }

    ArticleClaims.Sentence toSentence() {
      return new ArticleClaims.Sentence(sentence, charBegin, charEnd);
    }
  }

  private record NameAt(int charBegin, int charEnd, int sentence, String entityId, String type)
      implements RowShape {
    static final StructType SCHEMA =
        new StructType()
            .add("char_begin", DataTypes.IntegerType)
            .add("char_end", DataTypes.IntegerType)
            .add("sentence", DataTypes.IntegerType)
            .add("entity_id", DataTypes.StringType)
            .add("type", DataTypes.StringType);

    static NameAt of(Row row) {
      return new NameAt(
          row.getAs("char_begin"),
          row.getAs("char_end"),
          row.getAs("sentence"),
          row.getAs("entity_id"),
          row.getAs("type"));
    }

    Name toName() {
      return new Name(charBegin, charEnd, sentence, entityId, type);
    }
  }

  /** A {@link FoundClaims#CLAIM}. */
  private record ClaimRow(
      String kind,
      List<String> entityIds,
      List<String> ties,
      @Nullable String speakerId,
      @Nullable Double value,
      @Nullable Double upperValue,
      @Nullable String unit,
      @Nullable String qualifier,
      String text,
      int sentence,
      int charBegin,
      int charEnd,
      int valueBegin,
      int valueEnd)
      implements RowShape {
    static final StructType SCHEMA = FoundClaims.CLAIM;

    static ClaimRow of(String text, Claim claim) {
      Quantity quantity = claim.quantity();
      return new ClaimRow(
          quantity != null ? "number" : "quote",
          claim.ties().stream().map(Tie::entityId).toList(),
          claim.ties().stream().map(tie -> tie.role().code()).toList(),
          claim.speaker(),
          quantity != null ? (Double) quantity.value() : null,
          quantity != null ? quantity.upper() : null,
          quantity != null ? quantity.unit() : null,
          quantity != null ? quantity.qualifier().code() : null,
          text.substring(claim.begin(), claim.end()),
          claim.sentence(),
          claim.begin(),
          claim.end(),
          quantity != null ? quantity.begin() : claim.begin(),
          quantity != null ? quantity.end() : claim.end());
    }

    Row toRow() {
      return RowFactory.create(
          kind,
          entityIds.toArray(String[]::new),
          ties.toArray(String[]::new),
          speakerId,
          value,
          upperValue,
          unit,
          qualifier,
          text,
          sentence,
          charBegin,
          charEnd,
          valueBegin,
          valueEnd);
    }
  }

  /** The claims of an article. */
  private record Found(String articleId, long state, List<ClaimRow> claims) implements RowShape {
    static final StructType SCHEMA =
        new StructType()
            .add("article_id", DataTypes.StringType, false)
            .add("state", DataTypes.LongType, false)
            .add("claims", DataTypes.createArrayType(FoundClaims.CLAIM), false);

    Row toRow() {
      return RowFactory.create(
          articleId, state, claims.stream().map(ClaimRow::toRow).toArray(Row[]::new));
    }
  }

  /**
   * The claims of each row.
   *
   * @param read {@code article_id, state, language, text, sentences, names}; arrays sorted by place
   */
  static Dataset<Row> of(Dataset<Row> read, ClaimParams params) {
    MapFunction<Row, Row> find = row -> search(ArticleToSearch.of(row), params).toRow();
    return read.select(RowShape.columns(ArticleToSearch.SCHEMA))
        .map(find, Encoders.row(Found.SCHEMA));
  }

  private static Found search(ArticleToSearch article, ClaimParams params) {
    var sentences = article.sentences().stream().map(SentenceAt::toSentence).toList();
    var names = article.names().stream().map(NameAt::toName).toList();
    String text = article.text();
    List<ClaimRow> claims =
        ArticleClaims.of(text, article.language(), sentences, names, params).stream()
            .map(claim -> ClaimRow.of(text, claim))
            .toList();
    return new Found(article.articleId(), article.state(), claims);
  }

  private ClaimRows() {}
}
