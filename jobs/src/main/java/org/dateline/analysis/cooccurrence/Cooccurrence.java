package org.dateline.analysis.cooccurrence;

import static org.dateline.table.Column.optional;
import static org.dateline.table.Column.required;

import org.apache.spark.sql.types.DataTypes;
import org.dateline.table.Entities;
import org.dateline.table.Sentences;
import org.dateline.table.TableSchema;

/**
 * One row per unordered entity pair, window and period, for pairs that share a window in at least
 * {@code min-articles} articles of the period.
 */
public final class Cooccurrence {
  static final String PERIOD_STATE = "period_state";

  public static final TableSchema SCHEMA =
      TableSchema.named("cooccurrence", "One row per unordered entity pair, window and period.")
          .columns(
              required(
                  "entity_window",
                  DataTypes.StringType,
                  "What the two must share to count as together: sentence or article. Only "
                      + "annotated articles (those with rows in sentences) are looked at."),
              required(
                  "period",
                  DataTypes.StringType,
                  "Publication period, by the publishers' days: all, a year (2024) or a month (2024-05). Undated "
                      + "articles count in all only."),
              required(
                  "entity_a",
                  DataTypes.StringType,
                  "The entity whose id comes first in binary string order; entity_a < entity_b."),
              required("entity_b", DataTypes.StringType, "The other entity."),
              required(
                  "articles",
                  DataTypes.LongType,
                  "Articles, copies included, in which the pair shares a window; at least the "
                      + "setting min-articles."),
              required(
                  "stories",
                  DataTypes.LongType,
                  "Distinct stories among those articles, 1 to originals: an event that many "
                      + "articles report counts once."),
              required(
                  "originals",
                  DataTypes.LongType,
                  "Distinct copy groups among those articles, 1 to articles: each text counts once "
                      + "however often it was reprinted, cut, extended or lightly edited."),
              required(
                  "sources",
                  DataTypes.LongType,
                  "Distinct sources among those articles, 1 to articles."),
              required(
                  "windows",
                  DataTypes.LongType,
                  "Windows in which both are mentioned: sentences, or articles; copies included."),
              required(
                  "windows_a",
                  DataTypes.LongType,
                  "Windows of the period with at least one mention of entity_a; at least windows."),
              required(
                  "windows_b",
                  DataTypes.LongType,
                  "Windows of the period with at least one mention of entity_b; at least windows."),
              required(
                  "windows_total",
                  DataTypes.LongType,
                  "All windows of the period, with or without mentions: sentences of annotated "
                      + "articles, or annotated articles."),
              required(
                  "npmi",
                  DataTypes.DoubleType,
                  "Normalised pointwise mutual information of the pair's windows, -1 to 1: 1 if "
                      + "neither occurs without the other, 0 as often as chance, below 0 less "
                      + "often (Bouma 2009)."),
              required(
                  "log_likelihood",
                  DataTypes.DoubleType,
                  "Log-likelihood ratio G² against independence (Dunning 1993), no unit, any size: "
                      + "how sure it is that the two do not meet by chance; negative if they meet "
                      + "less often than chance."),
              required(
                  "q_value",
                  DataTypes.DoubleType,
                  "False discovery rate, 0 to 1 (Benjamini and Hochberg 1995), over all pairs"
                      + " listed for the same entity_window and period, of the two-sided χ² test (1"
                      + " degree of freedom) of log_likelihood: keep pairs up to q and about a"
                      + " share q of them is chance. Windows are taken as independent, which"
                      + " reprints are not."),
              required(
                  "jaccard",
                  DataTypes.DoubleType,
                  "Share of the windows with either that have both, above 0 to 1: windows / "
                      + "(windows_a + windows_b - windows)."),
              required(
                  "disparity",
                  DataTypes.DoubleType,
                  "For a backbone of the network of all pairs tested for the same entity_window and"
                      + " period, windows as weights: disparity filter's alpha at the end where the"
                      + " tie stands out more, 0 to 1 (Serrano, Boguñá and Vespignani 2009). Keep"
                      + " ties below a level, such as 0.05; 1 where both have no other tie."),
              optional(
                  "first_date",
                  DataTypes.DateType,
                  "Earliest publication day of those articles; null if all are undated."),
              optional(
                  "last_date",
                  DataTypes.DateType,
                  "Latest publication day of those articles; null if all are undated."),
              required(
                  "evidence",
                  Sentences.PLACES,
                  "Sentences to check the row by, as many as the setting evidence asks for or "
                      + "there are, best first: sentences that mention both, then (window article "
                      + "only) from articles where no sentence does, the sentence in which the "
                      + "second of the two is first mentioned; within each, originals before "
                      + "copies, earliest day (undated last), article_id, sentence."),
              required(
                  PERIOD_STATE,
                  DataTypes.StringType,
                  "Digest of all that the rows of the period were counted from, 32 hexadecimal "
                      + "digits: a run keeps the rows of periods that have not changed."))
          .partitionedBy("period")
          .key("entity_window", "period", "entity_a", "entity_b")
          .references("entity_a", Entities.SCHEMA, "entity_id")
          .references("entity_b", Entities.SCHEMA, "entity_id")
          .build();

  private Cooccurrence() {}
}
