package org.dateline.run.report;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sum;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dateline.ingest.record.RejectionReason;
import org.dateline.run.input.PassedOverAccount;
import org.dateline.run.message.TextTable;
import org.dateline.table.IngestReport;

/** The account of an ingest, from rows of {@link IngestReport} of one run, for people. */
public final class IngestSummary {
  private static final int LINES = 20;

  /**
   * Totals, rejections by reason, articles by language, the largest files and sources, and what was
   * not read.
   */
  public static String of(Dataset<Row> report, PassedOverAccount passedOver) {
    return "What was read\n\n"
        + accounts(report, "input_file")
        + "\n"
        + accounts(report, "source")
        + rejections(report)
        + listCounts(report, "languages", "articles by language")
        + listCounts(report, "notes", "articles by note (docs/input.md)")
        + (passedOver.isEmpty() ? "" : "\n" + passedOver.inWords() + "\n");
  }

  /** The {@link #LINES} with most records, and what all of them come to. */
  private static String accounts(Dataset<Row> report, String by) {
    var lines = new ArrayList<List<String>>();
    lines.add(
        List.of("read", "accepted", "duplicates", "rejected", "undated", "from", "to", "cut", by));
    Dataset<Row> groups = totals(report, col(by));
    long all = groups.count();
    groups
        .orderBy(col("records_read").desc(), col(by))
        .limit(LINES)
        .collectAsList()
        .forEach(row -> lines.add(line(row, row.getAs(by))));
    if (all > 1) {
      lines.add(line(totals(report).head(), "(all %,d)".formatted(all)));
    }
    return TextTable.of(lines);
  }

  private static Dataset<Row> totals(Dataset<Row> report, Column... by) {
    return report
        .groupBy(by)
        .agg(
            sum("records_read").as("records_read"),
            sum("accepted").as("accepted"),
            sum("duplicates").as("duplicates"),
            sum("rejected").as("rejected"),
            sum("undated").as("undated"),
            min("first_date").as("first_date"),
            max("last_date").as("last_date"),
            sum("characters_read").as("characters_read"),
            sum("characters_kept").as("characters_kept"));
  }

  private static List<String> line(Row row, String name) {
    return List.of(
        number(row, "records_read"),
        number(row, "accepted"),
        number(row, "duplicates"),
        number(row, "rejected"),
        number(row, "undated"),
        day(row, "first_date"),
        day(row, "last_date"),
        share(row),
        name);
  }

  private static String number(Row row, String column) {
    Object value = row.getAs(column);
    return "%,d".formatted(value == null ? 0L : (Long) value);
  }

  private static String day(Row row, String column) {
    Object value = row.getAs(column);
    return value == null ? "-" : value.toString();
  }

  /** The share of characters that cleaning took away. */
  private static String share(Row row) {
    Long read = row.getAs("characters_read");
    Long kept = row.getAs("characters_kept");
    return read == null || read == 0 ? "-" : "%.1f %%".formatted(100.0 * (read - kept) / read);
  }

  /** How many records were rejected for each reason, and what to do about it. */
  private static String rejections(Dataset<Row> report) {
    List<Row> counts = counts(report, "rejected_by_reason");
    if (counts.isEmpty()) {
      return "";
    }
    var lines = new ArrayList<List<String>>();
    lines.add(List.of("rejected", "reason", "what to do"));
    for (Row row : counts) {
      String code = row.getAs("key");
      String remedy =
          RejectionReason.findByCode(code)
              .map(RejectionReason::remedy)
              .orElse("See docs/input.md.");
      lines.add(List.of("%,d".formatted(row.<Long>getAs("count")), code, remedy));
    }
    return "\n" + TextTable.of(lines);
  }

  private static String listCounts(Dataset<Row> report, String column, String title) {
    List<Row> counts = counts(report, column);
    if (counts.isEmpty()) {
      return "";
    }
    var parts =
        counts.stream().map(row -> "%s %,d".formatted(row.getAs("key"), row.<Long>getAs("count")));
    return "%n%s: %s%n".formatted(title, String.join(", ", parts.toList()));
  }

  /** The sums over a column of counts: key and count, the greatest first. */
  private static List<Row> counts(Dataset<Row> report, String column) {
    return report
        .select(explode(col(column)))
        .groupBy("key")
        .agg(sum("value").as("count"))
        .orderBy(col("count").desc(), col("key"))
        .collectAsList();
  }

  private IngestSummary() {}
}
