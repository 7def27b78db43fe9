package org.dateline.ingest.habit;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.dateline.ingest.date.DateText;
import org.dateline.spark.RowShape;
import org.dateline.spark.RowValues;
import org.jspecify.annotations.Nullable;

/**
 * What only many articles of a source show: the paragraphs it puts on many of them, the order in
 * which it writes day and month, and the moments it stamps on a whole dump.
 *
 * @param repeatedLines hashes ({@code DraftReader.paragraphHash}) of paragraphs that are no story
 * @param dayMonthOrder {@link DayMonthOrder}'s, for dates such as 10/1/2016; null where not known
 * @param crawlMoments times given for too many of its articles to be their publication; midnight
 *     stands for its whole day
 */
public record SourceHabits(
    Set<Long> repeatedLines, @Nullable String dayMonthOrder, Set<Instant> crawlMoments) {
  public static final SourceHabits NONE = new SourceHabits(Set.of(), null, Set.of());

  static final StructField REPEATED_LINES =
      field("repeated_lines", DataTypes.createArrayType(DataTypes.LongType));
  static final StructField DAY_MONTH_ORDER = field("day_month_order", DataTypes.StringType);
  static final StructField CRAWL_MOMENTS =
      field("crawl_moments", DataTypes.createArrayType(DataTypes.TimestampType));

  /** One row per source that has habits. */
  public static final StructType ROW =
      new StructType()
          .add("source", DataTypes.StringType)
          .add(REPEATED_LINES)
          .add(DAY_MONTH_ORDER)
          .add(CRAWL_MOMENTS);

  private static final String[] BY_SOURCE = {"source"};

  /**
   * Learns the habits of the sources of {@code drafts}: rows of {@link #ROW}.
   *
   * @param drafts rows of {@code Ingest.drafts}: new articles only, each once
   * @param known the articles of earlier runs
   */
  public static Dataset<Row> learn(Dataset<Row> drafts, Dataset<Row> known) {
    // Only sources in this run's input need their history.
    Dataset<Row> knownOfSameSources =
        known.join(drafts.select("source").distinct(), BY_SOURCE, "left_semi");
    return RepeatedLines.learn(drafts, knownOfSameSources)
        .join(DayMonthOrder.learn(drafts, knownOfSameSources), BY_SOURCE, "full_outer")
        .join(CrawlMoments.learn(drafts, knownOfSameSources), BY_SOURCE, "full_outer")
        .select(RowShape.columns(ROW));
  }

  /**
   * Reads a row with the columns of {@link #ROW}; each is null where the source has no such habit.
   */
  public static SourceHabits of(Row row) {
    Set<Long> lines = new HashSet<>(list(row, REPEATED_LINES));
    Set<Instant> moments = new HashSet<>();
    SourceHabits.<Timestamp>list(row, CRAWL_MOMENTS).forEach(at -> moments.add(at.toInstant()));
    return new SourceHabits(lines, row.getAs(DAY_MONTH_ORDER.name()), moments);
  }

  /** Whether a time is one of the source's crawl moments, or lies on a day that is one. */
  public boolean stampedAt(DateText date) {
    return !crawlMoments.isEmpty()
        && (crawlMoments.contains(date.at())
            || crawlMoments.contains(DateText.ofDay(date.dayInUtc()).at()));
  }

  private static <T> List<T> list(Row row, StructField field) {
    List<T> values = RowValues.listOrNull(row, field.name());
    return values == null ? List.of() : values;
  }

  private static StructField field(String name, org.apache.spark.sql.types.DataType type) {
    return DataTypes.createStructField(name, type, true);
  }
}
