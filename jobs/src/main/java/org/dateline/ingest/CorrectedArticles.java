package org.dateline.ingest;

import static org.apache.spark.sql.functions.array_intersect;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.first;
import static org.apache.spark.sql.functions.lag;
import static org.apache.spark.sql.functions.lead;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.lower;
import static org.apache.spark.sql.functions.regexp_replace;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.dateline.table.ArticleVersions;

/**
 * Which articles are versions of one another: different texts of one source under one address. An
 * address alone proves nothing (front pages, feeds and broken crawlers give one to many articles),
 * so two articles that follow each other under an address are versions only if they have the same
 * title, or half the paragraphs of the shorter one in common.
 *
 * <p>Versions are in order of the time they were fetched or published, then of the run that read
 * them, then of file and record.
 */
final class CorrectedArticles {
  private static final double SHARED_PARAGRAPHS = 0.5;
  private static final String CAMPAIGN =
      "(?<=[?&])(?:utm_[^&]*|(?:fbclid|gclid|cmpid|ocid|ns_[a-z]+|mc_[a-z]+|smid|ref|xtor)=[^&]*)&?";

  /** Sorts after every run's id. */
  private static final String THIS_RUN = "~";

  /**
   * The rows of article_versions: all known versions.
   *
   * @param known the articles of earlier runs, with run_id
   * @param added this run's
   */
  static Dataset<Row> of(Dataset<Row> known, Dataset<Row> added) {
    var earlier = known.select(columns(col("run_id")));
    var tonight = added.select(columns(lit(THIS_RUN)));
    return earlier
        .unionByName(tonight)
        // Articles of a site differ in the path of their address.
        .filter(col("address").contains("/"))
        .transform(CorrectedArticles::filterSharedAddresses)
        .transform(CorrectedArticles::withArticle)
        .transform(CorrectedArticles::withVersion)
        .filter("versions > 1")
        .transform(ArticleVersions.SCHEMA::project);
  }

  private static Column[] columns(Column run) {
    return new Column[] {
      col("article_id"),
      col("source"),
      address().as("address"),
      lower(col("title")).as("title"),
      col("paragraph_hashes"),
      coalesce(col("fetched_at"), col("published_at")).as("valid_from"),
      run.as("run"),
      col("input_file"),
      col("input_record")
    };
  }

  /** The address without what differs between links to one page; null where there is none. */
  private static Column address() {
    Column bare = regexp_replace(lower(col("url")), "^\\s*https?://(?:(?:www|m|amp)\\.)?", "");
    Column withoutCampaign = regexp_replace(regexp_replace(bare, "(?s)#.*", ""), CAMPAIGN, "");
    return regexp_replace(withoutCampaign, "(?<![/?&\\s])[/?&\\s]++$", "");
  }

  private static Dataset<Row> filterSharedAddresses(Dataset<Row> articles) {
    return articles
        .withColumn("sharing", count(lit(1)).over(Window.partitionBy("source", "address")))
        .filter("sharing > 1");
  }

  /** Numbers the articles under an address: a new one begins where the text is not related. */
  private static Dataset<Row> withArticle(Dataset<Row> articles) {
    WindowSpec inOrder = inOrder("source", "address");
    Column sameTitle = lag("title", 1).over(inOrder).equalTo(col("title"));
    Column previous = lag("paragraph_hashes", 1).over(inOrder);
    Column shorter = least(size(previous), size(col("paragraph_hashes")));
    Column sameText =
        size(array_intersect(previous, col("paragraph_hashes")))
            .geq(shorter.multiply(SHARED_PARAGRAPHS))
            .and(shorter.gt(0));
    Column related = coalesce(sameTitle, lit(false)).or(coalesce(sameText, lit(false)));
    return articles
        .withColumn("begins", when(related, 0).otherwise(1))
        .withColumn("article", sum("begins").over(inOrder));
  }

  private static Dataset<Row> withVersion(Dataset<Row> articles) {
    WindowSpec inOrder = inOrder("source", "address", "article");
    WindowSpec all = Window.partitionBy("source", "address", "article");
    return articles
        .withColumn("version", row_number().over(inOrder))
        .withColumn("versions", count(lit(1)).over(all))
        .withColumn("newest", col("version").equalTo(col("versions")))
        .withColumn("first_article_id", first("article_id").over(inOrder))
        .withColumn("valid_to", lead("valid_from", 1).over(inOrder));
  }

  private static WindowSpec inOrder(String... partition) {
    return Window.partitionBy(
            java.util.Arrays.stream(partition).map(name -> col(name)).toArray(Column[]::new))
        .orderBy(
            col("valid_from").asc_nulls_first(),
            col("run"),
            col("input_file"),
            col("input_record"));
  }

  private CorrectedArticles() {}
}
