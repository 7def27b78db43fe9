package org.dateline.analysis.sources;

import static org.dateline.table.Column.optional;
import static org.dateline.table.Column.required;

import org.apache.spark.sql.types.DataTypes;
import org.dateline.table.TableSchema;

/**
 * One row per unordered pair of sources: how alike their coverage is, and which source is first.
 *
 * <p>The sources compared are named, have at least {@code min-source-articles} annotated articles
 * and are among the {@code max-sources} with the most (ties by name). Two of them have a row if
 * they share an entity or a story. Entities and their shares come from annotated articles, stories
 * and copies from all articles. The direction of a copy is only as certain as the dates. Where
 * dates are given only to the day, {@code article_copies} has to choose an original; then trust
 * {@code copied_articles}, which has no direction.
 */
public final class SourcePairs {
  public static final TableSchema SCHEMA =
      TableSchema.named(
              "source_pairs",
              "One row per unordered pair of compared sources (source_a before source_b) that "
                  + "share an entity or a story.")
          .columns(
              required("source_a", DataTypes.StringType, "The source whose name sorts first."),
              required("source_b", DataTypes.StringType, "The other source."),
              required("entities_a", DataTypes.LongType, "Distinct entities that a mentions."),
              required("entities_b", DataTypes.LongType, "Distinct entities that b mentions."),
              required(
                  "shared_entities", DataTypes.LongType, "Distinct entities that both mention."),
              optional(
                  "jaccard",
                  DataTypes.DoubleType,
                  "shared_entities over the entities that either mentions, 0 to 1; null where "
                      + "neither mentions any."),
              optional(
                  "js_divergence",
                  DataTypes.DoubleType,
                  "Jensen–Shannon divergence in bits (Lin 1991) between the sources' distributions "
                      + "of article–entity incidences over entities: 0 the same, 1 nothing shared. "
                      + "Null where one of them mentions no entity."),
              required(
                  "shared_stories",
                  DataTypes.LongType,
                  "Stories in which both have an article: the same event, in the same words or "
                      + "not."),
              required(
                  "copied_articles",
                  DataTypes.LongType,
                  "Articles of one whose original is by the other: copied_from_a + "
                      + "copied_from_b. Two reprints of a third source's original do not count."),
              required(
                  "copied_from_a",
                  DataTypes.LongType,
                  "Articles of b that are copies of an original by a (article_copies says which "
                      + "counts as the original)."),
              required(
                  "copied_from_b",
                  DataTypes.LongType,
                  "Articles of a that are copies of an original by b."),
              required(
                  "timed_stories",
                  DataTypes.LongType,
                  "Shared stories in which the time of both is known to the minute or better."),
              optional(
                  "median_lag_hours",
                  DataTypes.DoubleType,
                  "Exact median over timed_stories of the hours from a's first article to b's; "
                      + "positive: a first. Null without such stories."))
          .key("source_a", "source_b")
          .build();

  private SourcePairs() {}
}
