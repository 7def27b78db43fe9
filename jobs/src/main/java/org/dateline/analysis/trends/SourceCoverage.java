package org.dateline.analysis.trends;

import static org.dateline.table.Column.optional;
import static org.dateline.table.Column.required;

import org.apache.spark.sql.types.DataTypes;
import org.dateline.table.TableSchema;

/** One row per source and day on which it has articles, or usually has. */
public final class SourceCoverage {
  public static final TableSchema SCHEMA =
      TableSchema.named(
              "source_coverage",
              "One row per source and day (the publisher's) on which it has articles or is expected to: where a"
                  + " feed was missing, and where a dump of articles was given one date.")
          .columns(
              required("source", DataTypes.StringType, "The source."),
              required("day", DataTypes.DateType, "Day of publication."),
              required(
                  "articles",
                  DataTypes.LongType,
                  "Dated articles of the source on that day, 0 or more."),
              optional(
                  "expected",
                  DataTypes.DoubleType,
                  "Median of its articles on the same weekday of the weeks before (8 unless set "
                      + "otherwise), weeks without any as 0, 0 or more; null with too few weeks "
                      + "since its first article."),
              optional(
                  "coverage",
                  DataTypes.DoubleType,
                  "articles / expected, 0 or more; null where none are expected."),
              required(
                  "is_dump",
                  DataTypes.BooleanType,
                  "True if so many articles cannot all be of that day: at least dump-min-articles,"
                      + " and at least dump-factor times the median of the source's other days."
                      + " They are listed in mention_trends, but neither z_score nor bursts nor"
                      + " changes rest on them."))
          .key("source", "day")
          .build();

  private SourceCoverage() {}
}
