package org.dateline.entities;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.dateline.table.ResolvedArticles;

/**
 * One row per mention, as far as its article could resolve it: linked ({@code method} and a target)
 * or open ({@code reason} and candidates), or both where the corpus is to decide. A target is a
 * ledger entity ({@code entity_id}) or a name ({@code target_key} and {@code target_type}).
 */
final class ArticleLinks {

  static final StructType SCHEMA = schema();

  private static StructType schema() {
    StructType schema = new StructType().add("article_id", DataTypes.StringType);
    for (StructField field : ResolvedArticles.LINK.fields()) {
      schema = schema.add(field);
    }
    return schema;
  }

  /** One row per mention of articles with their {@code links}. */
  static Dataset<Row> of(Dataset<Row> resolvedArticles) {
    return resolvedArticles
        .select(col("article_id"), explode(col("links")).as("link"))
        .select("article_id", "link.*");
  }

  /** A {@link ResolvedArticles#LINK}. */
  static Row row(ArticleParts.Article article, ArticleResolver.Resolved resolved) {
    Mention mention = resolved.mention();
    NameForm form = resolved.form();
    Decision decision = resolved.decision();
    Target target = decision.target();
    return RowFactory.create(
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
