package org.dateline.analysis.ties;

import static org.dateline.table.Column.optional;
import static org.dateline.table.Column.required;

import org.apache.spark.sql.types.DataTypes;
import org.dateline.table.Entities;
import org.dateline.table.Sentences;
import org.dateline.table.TableSchema;

/**
 * One row per unordered entity pair, named source and period: how often the source puts the two
 * into one sentence, and whether more often than all other named sources together.
 *
 * <p>Only pairs that enough articles of the period tie, and of them only sources that tie them in
 * enough articles. Articles without a named source are in no column, nor are articles that were not
 * annotated. A row holds all counts from which its statistics are computed.
 */
public final class SourceTies {
  public static final TableSchema SCHEMA =
      TableSchema.named(
              "source_ties",
              "One row per unordered entity pair, period and named source with a sentence that"
                  + " names both in at least analysis.ties.min-source-articles articles; only pairs"
                  + " with such sentences in at least analysis.ties.min-articles articles of named"
                  + " sources.")
          .columns(
              required(
                  "period",
                  DataTypes.StringType,
                  "Publication period, by the publishers' days: all, a year (2024) or a month"
                      + " (2024-05). Undated articles count in all only."),
              required(
                  "entity_a",
                  DataTypes.StringType,
                  "The entity whose id comes first in binary string order; entity_a < entity_b."),
              required("entity_b", DataTypes.StringType, "The other entity."),
              required("source", DataTypes.StringType, "A named source; never \"unknown\"."),
              required(
                  "articles",
                  DataTypes.LongType,
                  "Articles of the source, copies included, with a sentence that names both."),
              required(
                  "originals",
                  DataTypes.LongType,
                  "Distinct copy groups among those articles, 1 to articles."),
              required(
                  "windows",
                  DataTypes.LongType,
                  "Sentences of the source that name both; at least articles."),
              required(
                  "windows_a",
                  DataTypes.LongType,
                  "Sentences of the source that name entity_a; at least windows."),
              required(
                  "windows_b",
                  DataTypes.LongType,
                  "Sentences of the source that name entity_b; at least windows."),
              required(
                  "windows_total",
                  DataTypes.LongType,
                  "All sentences of the source's annotated articles of the period."),
              required(
                  "log_likelihood",
                  DataTypes.DoubleType,
                  "Whether the two are tied within the source: log-likelihood ratio G² of its own"
                      + " sentences against independence (Dunning 1993), no unit, any size;"
                      + " negative if they meet less often than chance."),
              required(
                  "share",
                  DataTypes.DoubleType,
                  "Of the source's sentences that name one of the two or both, the share that name"
                      + " both, above 0 to 1: windows / (windows_a + windows_b - windows)."),
              required(
                  "other_windows",
                  DataTypes.LongType,
                  "Sentences of all other named sources that name both, 0 or more."),
              required(
                  "other_windows_either",
                  DataTypes.LongType,
                  "Sentences of all other named sources that name one of the two or both."),
              optional(
                  "expected",
                  DataTypes.DoubleType,
                  "Sentences with both that the source would have if of its sentences with one of"
                      + " the two as large a share named both as of all others'. Null where no other"
                      + " source names one of the two."),
              optional(
                  "log_odds",
                  DataTypes.DoubleType,
                  "Natural logarithm of the odds that a sentence with one of the two names both,"
                      + " at the source over all others, with half a sentence added to each of the"
                      + " four counts (Haldane 1956, Anscombe 1956); above 0: tied more than"
                      + " elsewhere. Null where expected is."),
              optional(
                  "log_likelihood_others",
                  DataTypes.DoubleType,
                  "How sure log_odds is: G² of the source against all others, over the sentences"
                      + " that name one of the two; negative where the source ties them less. Null"
                      + " where expected is."),
              optional(
                  "q_value",
                  DataTypes.DoubleType,
                  "False discovery rate, 0 to 1 (Benjamini and Hochberg 1995), of the two-sided χ²"
                      + " test (1 degree of freedom) of log_likelihood_others. The tests of a period"
                      + " are all its pairs with all its named sources; those without a row count as"
                      + " p = 1. Sentences are taken as independent, which those of one article and"
                      + " reprints are not. Null where expected is."),
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
                  "The first sentence with both of each article, as many as the setting"
                      + " analysis.ties.evidence asks for or there are: originals before copies,"
                      + " earliest day (undated last), article_id."))
          .key("period", "entity_a", "entity_b", "source")
          .references("entity_a", Entities.SCHEMA, "entity_id")
          .references("entity_b", Entities.SCHEMA, "entity_id")
          .build();

  private SourceTies() {}
}
