package org.dateline.analysis.sources;

import static org.dateline.table.Column.optional;
import static org.dateline.table.Column.required;

import org.apache.spark.sql.types.DataTypes;
import org.dateline.table.TableSchema;

/**
 * One row per named source: which stories it reports alone, how often it is first, how much is
 * copied, and how large its z-scores get by chance.
 *
 * <p>{@code null_z} is the noise floor of the source's rows in {@code source_entities}: its
 * annotated articles are split into halves by a hash of their ids, and the halves are compared by
 * their log-odds. 95 % of the entities have a smaller |z| than this value. Halves of one source
 * differ by chance alone, and by articles of one story that fall into one half. A z-score in {@code
 * source_entities} below it is no evidence.
 */
public final class SourceRecords {
  public static final TableSchema SCHEMA =
      TableSchema.named("source_records", "One row per named source.")
          .columns(
              required("source", DataTypes.StringType, "A named source; never \"unknown\"."),
              required("articles", DataTypes.LongType, "Articles of the source, copies included."),
              required("stories", DataTypes.LongType, "Stories with an article of the source."),
              required(
                  "exclusive_stories",
                  DataTypes.LongType,
                  "Those of them that no other named source tells."),
              required(
                  "shared_stories",
                  DataTypes.LongType,
                  "Those that another named source tells too: stories - exclusive_stories."),
              required(
                  "timed_stories",
                  DataTypes.LongType,
                  "Shared stories in which its first article and the first of all are known to the"
                      + " minute."),
              required(
                  "first_stories",
                  DataTypes.LongType,
                  "Those of timed_stories in which it is first, ties included."),
              required(
                  "copied_from_others",
                  DataTypes.LongType,
                  "Its articles that are copies of an original of another named source."),
              required(
                  "copied_by_others",
                  DataTypes.LongType,
                  "Articles of other named sources that are copies of its originals."),
              required(
                  "null_entities",
                  DataTypes.LongType,
                  "Entities in at least min-entity-articles of its articles, which null_z rests"
                      + " on."),
              optional(
                  "null_z",
                  DataTypes.DoubleType,
                  "95th percentile of |z| between two halves of its own articles, 0 or more: the"
                      + " noise floor of its z-scores; null without null_entities or where a half"
                      + " mentions nobody."))
          .key("source")
          .build();

  private SourceRecords() {}
}
