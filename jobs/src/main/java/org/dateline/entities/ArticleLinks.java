package org.dateline.entities;

import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * One row per mention, as far as its article could resolve it: linked ({@code method} and a target)
 * or open ({@code reason} and candidates), or both where the corpus is to decide. A target is a
 * ledger entity ({@code entity_id}) or a name ({@code target_key} and {@code target_type}).
 */
final class ArticleLinks {

  static final StructType CANDIDATE =
      new StructType()
          .add("entity_id", DataTypes.StringType)
          .add("target_key", DataTypes.StringType)
          .add("target_type", DataTypes.StringType)
          .add("name", DataTypes.StringType)
          .add("score", DataTypes.DoubleType);

  static final StructType SCHEMA =
      new StructType()
          .add("article_id", DataTypes.StringType)
          .add("sentence", DataTypes.IntegerType)
          .add("char_begin", DataTypes.IntegerType)
          .add("char_end", DataTypes.IntegerType)
          .add("surface", DataTypes.StringType)
          .add("type", DataTypes.StringType)
          .add("annotator", DataTypes.StringType)
          .add("found_by", DataTypes.StringType)
          .add("source", DataTypes.StringType)
          .add("published_day", DataTypes.IntegerType)
          .add("language", DataTypes.StringType)
          .add("display", DataTypes.StringType)
          .add("own_key", DataTypes.StringType)
          .add("first_word", DataTypes.StringType)
          .add("last_word", DataTypes.StringType)
          .add("lone", DataTypes.BooleanType)
          .add("distinctive", DataTypes.BooleanType)
          .add("method", DataTypes.StringType)
          .add("entity_id", DataTypes.StringType)
          .add("target_key", DataTypes.StringType)
          .add("target_type", DataTypes.StringType)
          .add("reason", DataTypes.StringType)
          .add("candidates", DataTypes.createArrayType(CANDIDATE));

  static Row row(ArticleParts.Article article, ArticleResolver.Resolved resolved) {
    Mention mention = resolved.mention();
    NameForm form = resolved.form();
    Decision decision = resolved.decision();
    Target target = decision.target();
    return RowFactory.create(
        article.id(),
        mention.sentence(),
        mention.begin(),
        mention.end(),
        mention.surface(),
        mention.type().name(),
        mention.annotator(),
        mention.foundBy().code(),
        article.source(),
        article.publishedDay(),
        article.language(),
        form.display(),
        form.key(),
        form.firstWord(),
        form.lastName(),
        form.isLone(),
        form.isDistinctive(),
        decision.method() == null ? null : decision.method().code(),
        target == null ? null : target.entityId(),
        target == null ? null : target.key(),
        target == null ? null : target.type().name(),
        decision.reason() == null ? null : decision.reason().code(),
        candidates(decision.candidates()));
  }

  private static Row[] candidates(List<Decision.Candidate> candidates) {
    return candidates.stream()
        .map(
            candidate ->
                RowFactory.create(
                    candidate.target().entityId(),
                    candidate.target().key(),
                    candidate.target().type().name(),
                    candidate.name(),
                    candidate.score()))
        .toArray(Row[]::new);
  }

  private ArticleLinks() {}
}
