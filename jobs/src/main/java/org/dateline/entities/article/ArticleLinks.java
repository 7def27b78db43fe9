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
import org.apache.spark.sql.types.DataType;
import org.dateline.entities.names.Mention;
import org.dateline.table.FoundBy;
import org.dateline.table.ResolvedArticles;
import org.jspecify.annotations.Nullable;

/**
 * One row per article, name and way it was found, as far as its article could resolve it: linked
 * ({@code method} and a target) or open ({@code reason} and candidates), or both where the corpus
 * is to decide. A target is a ledger entity ({@code entity_id}) or a name ({@code target_key} and
 * {@code target_type}). Mentions are the {@code places} of a row: what is decided of them holds for
 * all, so that only the last step deals with mentions.
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
  private record Common(
      NamesInArticle.@Nullable Key name,
      String annotator,
      FoundBy foundBy,
      LinkDecision decision) {}

  /** The links of an article, in the order of their first mentions. */
  static List<LinkRow> rows(List<ArticleResolver.Resolved> resolved) {
    Map<Common, List<ArticleResolver.Resolved>> links = new LinkedHashMap<>();
    for (ArticleResolver.Resolved one : resolved) {
      Mention mention = one.mention();
      var common =
          new Common(
              NamesInArticle.Key.of(mention),
              mention.annotator(),
              mention.foundBy(),
              one.decision());
      links.computeIfAbsent(common, key -> new ArrayList<>()).add(one);
    }
    return links.values().stream().map(LinkRow::of).toList();
  }

  private ArticleLinks() {}
}
