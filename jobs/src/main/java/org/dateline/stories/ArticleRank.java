package org.dateline.stories;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_date;
import static org.apache.spark.sql.functions.unix_date;
import static org.apache.spark.sql.functions.unix_micros;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;

/**
 * The assumed order of publication of articles. The first article of a group is the original.
 *
 * <p>Articles whose date can be trusted come first: it was given with the article and used as
 * given. Articles with another date follow: it was found in the text, or replaces one that could
 * not be used. Undated articles are last. So a wrong or substituted date never makes an original
 * where a better date is known.
 *
 * <p>With equal trust the earlier day comes first. Within a day an agency's own article comes
 * first, then articles with an hour in the order of time, then those without an hour, because
 * midnight there is no time of publication. After that, articles that credit no agency come first;
 * ties go to the smaller {@code article_id}.
 */
final class ArticleRank {

  /** The rank as one comparable column; needs {@code agency} besides the columns of articles. */
  static Column rank() {
    return struct(
        trust().as("trust"),
        day().as("day"),
        Agencies.isAgency(col("source")).notEqual(lit(true)).as("no_agency"),
        hourless().as("hourless"),
        coalesce(unix_micros(col("published_at")), lit(Long.MAX_VALUE)).as("micros"),
        col("agency").isNotNull().as("credits"),
        col("article_id").as("id"));
  }

  /** Days since 1970 in UTC; null without a date. */
  static Column day() {
    return unix_date(to_date(col("published_at")));
  }

  private static Column hourless() {
    return coalesce(col("date_precision"), lit("none")).isin("day", "none");
  }

  private static Column trust() {
    Column given =
        coalesce(col("date_provenance"), lit("none"))
            .isin("metadata", "front_matter", "html", "folder", "file_name", "url")
            .and(col("date_problem").isNull());
    return when(col("published_at").isNull(), lit(2)).when(given, lit(0)).otherwise(lit(1));
  }

  private ArticleRank() {}
}
