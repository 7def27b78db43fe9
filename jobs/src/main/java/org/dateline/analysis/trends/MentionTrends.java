package org.dateline.analysis.trends;

import static org.dateline.table.Column.optional;
import static org.dateline.table.Column.required;

import org.apache.spark.sql.types.DataTypes;
import org.dateline.table.Entities;
import org.dateline.table.TableSchema;

/**
 * One row per entity, granularity and period in which a dated article mentions the entity.
 *
 * <p>A period without the entity has no row, so a mean over the rows of a column is a mean over the
 * periods in which the entity appeared: z-scores average above 0 even of an entity whose share
 * never changes.
 */
public final class MentionTrends {
  public static final TableSchema SCHEMA =
      TableSchema.named(
              "mention_trends",
              "One row per entity, granularity and period in which a dated article mentions the "
                  + "entity.")
          .columns(
              required("granularity", DataTypes.StringType, "day, week (ISO 8601) or month."),
              required(
                  "period_start",
                  DataTypes.DateType,
                  "First day of the period (days are the publishers'): the day, the Monday of the week, or the first of "
                      + "the month."),
              required("entity_id", DataTypes.StringType, "The entity."),
              required(
                  "mentions",
                  DataTypes.LongType,
                  "Mentions of the entity in the period's articles, 1 or more."),
              required(
                  "articles",
                  DataTypes.LongType,
                  "Articles of the period that mention the entity, copies included, 1 or more."),
              required(
                  "titles",
                  DataTypes.LongType,
                  "Articles among those whose title names the entity too, 0 to articles."),
              required(
                  "stories",
                  DataTypes.LongType,
                  "Distinct stories among those articles, 1 to originals: an event that many "
                      + "articles report counts once."),
              required(
                  "originals",
                  DataTypes.LongType,
                  "Distinct copy groups among those articles, 1 to articles: a text reprinted by "
                      + "many counts once."),
              required(
                  "sources",
                  DataTypes.LongType,
                  "Distinct sources of those articles, 1 to articles."),
              required(
                  "articles_total",
                  DataTypes.LongType,
                  "All dated articles of the period, whoever they mention."),
              required(
                  "attention_share",
                  DataTypes.DoubleType,
                  "articles / articles_total, above 0 and at most 1."),
              required(
                  "attention_low",
                  DataTypes.DoubleType,
                  "Lower end of the 95 % Wilson interval of attention_share, 0 to 1."),
              required(
                  "attention_high",
                  DataTypes.DoubleType,
                  "Upper end of the 95 % Wilson interval of attention_share, 0 to 1."),
              required(
                  "moving_average",
                  DataTypes.DoubleType,
                  "Articles a period over the last periods (7 days, 4 weeks or 3 months unless set "
                      + "otherwise) up to and including this one: periods without the entity count "
                      + "0, periods in which the corpus has no article at all do not count."),
              optional(
                  "z_score",
                  DataTypes.DoubleType,
                  "Standard errors by which attention_share lies above (negative: below) its share"
                      + " in the periods before (28 days, 12 weeks or 12 months unless set"
                      + " otherwise): signed root of G² over the dispersion of the baseline, of"
                      + " articles whose date can be relied on; null with too few earlier periods"
                      + " (4 unless set otherwise)."),
              required(
                  "burst_level",
                  DataTypes.IntegerType,
                  "1 inside a burst by Kleinberg's two-state automaton, else 0; also 0 where it "
                      + "cannot tell: fewer than burst-min-articles articles, or an entity in at "
                      + "least 1 / burst-scale of all articles."),
              optional(
                  "coverage",
                  DataTypes.DoubleType,
                  "Articles of the whole corpus received in the period, whose date can be relied on"
                      + " (no dumps), over articles expected, 0 or more: expected is the median of"
                      + " the same weekday in the 8 weeks before (day), of the 8 weeks before, or"
                      + " of the 6 months before by the day; null with too few earlier periods or"
                      + " none expected."))
          .key("granularity", "period_start", "entity_id")
          .references("entity_id", Entities.SCHEMA)
          .build();

  private MentionTrends() {}
}
