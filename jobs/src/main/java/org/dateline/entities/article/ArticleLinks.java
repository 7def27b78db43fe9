package org.dateline.entities.article;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.dateline.entities.names.LinkTarget;
import org.dateline.entities.names.Mention;
import org.dateline.entities.names.NameForm;
import org.dateline.entities.names.TitleOffsets;
import org.dateline.table.FoundBy;
import org.dateline.table.ResolvedArticles;

/**
 * One row per article, name and way it was found, as far as its article could resolve it: linked
 * ({@code method} and a target) or open ({@code reason} and candidates), or both where the corpus
 * is to decide. A target is a ledger entity ({@code entity_id}) or a name ({@code target_key} and
 * {@code target_type}). Mentions are the {@code places} of a row: what is decided of a name in an
 * article holds for all of them, so that only the last step deals with mentions.
 */
public final class ArticleLinks {

  public static DataType candidates() {
    return ResolvedArticles.LINK.apply("candidates").dataType();
  }

  /** The links of articles. */
  public static Dataset<Row> of(Dataset<Row> resolvedArticles) {
    return resolvedArticles
        .withColumn("link", explode(col("links")))
        .select("article_id", "source", "published_day", "language", "link.*");
  }

  /** One row per mention of links, with the columns of its place. */
  public static Dataset<Row> mentions(Dataset<Row> links) {
    return links
        .withColumn("place", explode(col("places")))
        .select("*", "place.*")
        .drop("place", "places");
  }

  /** Whether one of a row's mentions is in the text. */
  public static Column isInText() {
    return col("text_uses").gt(0);
  }

  /** Whether one of a row's mentions is in the title. */
  public static Column isInTitle() {
    return col("uses").gt(col("text_uses"));
  }

  /** What mentions have in common that are one row. */
  private record Common(NamesInArticle.Key name, String annotator, FoundBy foundBy) {}

  /** The {@link ResolvedArticles#LINK}s of an article, in the order of their first mentions. */
  static Row[] rows(List<ArticleResolver.Resolved> resolved) {
    Map<Common, List<ArticleResolver.Resolved>> links = new LinkedHashMap<>();
    for (ArticleResolver.Resolved one : resolved) {
      Mention mention = one.mention();
      var common =
          new Common(NamesInArticle.Key.of(mention), mention.annotator(), mention.foundBy());
      links.computeIfAbsent(common, key -> new ArrayList<>()).add(one);
    }
    return links.values().stream().map(ArticleLinks::row).toArray(Row[]::new);
  }

  private static Row row(List<ArticleResolver.Resolved> same) {
    Mention mention = same.get(0).mention();
    NameForm form = same.get(0).form();
    LinkDecision decision = same.get(0).decision();
    LinkTarget target = decision.target();
    List<Row> places = same.stream().map(one -> place(one.mention())).toList();
    long inText = places.stream().filter(place -> place.getInt(0) != TitleOffsets.SENTENCE).count();
    return RowFactory.create(
        places.toArray(Row[]::new),
        places.size(),
        (int) inText,
        mention.surface(),
        mention.type().name(),
        mention.annotator(),
        mention.foundBy().code(),
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

  private static Row place(Mention mention) {
    return RowFactory.create(mention.sentence(), mention.begin(), mention.end());
  }

  private static Row[] candidates(List<LinkDecision.Candidate> candidates) {
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
