package org.dateline.run.report;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.desc;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dateline.run.message.Counted;
import org.dateline.table.InputFields;
import org.slf4j.Logger;

/**
 * How fields were used in one run, in words, from rows of {@link InputFields}: each kind of file
 * with its fields, and what articles lack although one of their fields looks like it.
 */
public final class FieldSummary {
  private static final int MOST_SHAPES = 10;
  private static final int MOST_WARNINGS = 20;
  private static final int MOST_NAMES = 30;

  private final List<Row> rows;

  private FieldSummary(List<Row> rows) {
    this.rows = rows;
  }

  /**
   * Makes the summary. The rows are collected: kinds of files, and fields of each kind, are bounded
   * in number.
   */
  public static FieldSummary of(Dataset<Row> inputFields) {
    return new FieldSummary(
        inputFields
            .orderBy(
                desc("records"),
                col("shape"),
                col("format"),
                desc("records_used"),
                desc("records_with_value"),
                col("field"),
                col("role"))
            .collectAsList());
  }

  public void log(Logger log) {
    if (!rows.isEmpty()) {
      log.info("{}", text());
    }
    warnings().forEach(warning -> log.warn("WARNING: {}", warning));
  }

  /** The kinds of files with most records, each with its fields by role. */
  public String text() {
    Map<String, List<Row>> shapes = new LinkedHashMap<>();
    for (Row row : rows) {
      shapes
          .computeIfAbsent(row.getAs("shape") + " " + row.getAs("format"), any -> new ArrayList<>())
          .add(row);
    }
    String shown =
        shapes.values().stream()
            .limit(MOST_SHAPES)
            .map(FieldSummary::shape)
            .collect(Collectors.joining("\n"));
    int more = shapes.size() - MOST_SHAPES;
    return "What the input's fields were taken for, by kind of file (table input_fields)\n\n"
        + shown
        + (more > 0 ? "%n(%,d more kinds of files)%n".formatted(more) : "");
  }

  private static String shape(List<Row> fields) {
    Row any = fields.get(0);
    long files = any.getAs("files");
    String title =
        "%s, %s with %s, %s %s%n"
            .formatted(
                any.getAs("format"),
                Counted.of(files, "file"),
                Counted.of(any, "records", "record"),
                files > 1 ? "the first is" : "which is",
                any.getAs("example_file"));
    return title
        + line("used", fields.stream().filter(FieldSummary::isUsed).map(FieldSummary::role))
        + line(
            "not used", fields.stream().filter(FieldSummary::isPassedOver).map(FieldSummary::role))
        + lookalikes(fields)
        + line(
            "no part of an article",
            fields.stream().filter(FieldSummary::isNoPart).map(row -> row.getAs("field")));
  }

  private static boolean isUsed(Row row) {
    return row.<Long>getAs("records_used") > 0;
  }

  private static boolean hasRole(Row row) {
    return !row.getAs("role").equals(InputFields.NO_ROLE);
  }

  /** A field that is known and that no article needed, or that never has a value. */
  private static boolean isPassedOver(Row row) {
    return hasRole(row) && !isUsed(row);
  }

  private static boolean isNoPart(Row row) {
    return !hasRole(row) && row.getAs("looks_like") == null;
  }

  private static String role(Row row) {
    return row.getAs("role") + " = " + row.getAs("field");
  }

  private static String line(String label, Stream<String> parts) {
    List<String> all = parts.toList();
    String more =
        all.size() > MOST_NAMES ? ", … (%,d more)".formatted(all.size() - MOST_NAMES) : "";
    String shown = String.join(", ", all.subList(0, Math.min(MOST_NAMES, all.size())));
    return all.isEmpty() ? "" : "  %s: %s%s%n".formatted(label, shown, more);
  }

  private static String lookalikes(List<Row> fields) {
    return fields.stream()
        .filter(row -> row.getAs("looks_like") != null)
        .limit(MOST_NAMES)
        .map(
            row ->
                "  looks like a %s and is not used: %s (%s); %s would use it%n"
                    .formatted(
                        row.getAs("looks_like"),
                        row.getAs("field"),
                        Counted.of(row, "records_with_value", "record"),
                        row.getAs("setting")))
        .collect(Collectors.joining());
  }

  /** A line for each field that could have given an article what it lacks. */
  List<String> warnings() {
    List<String> warnings =
        rows.stream()
            .filter(row -> row.<Long>getAs("records_lacking") > 0)
            .sorted(Comparator.comparing(row -> -row.<Long>getAs("records_lacking")))
            .map(FieldSummary::warning)
            .toList();
    int more = warnings.size() - MOST_WARNINGS;
    return more <= 0
        ? warnings
        : Stream.concat(
                warnings.stream().limit(MOST_WARNINGS),
                Stream.of(more + " more such fields are in the table input_fields"))
            .toList();
  }

  private static String warning(Row row) {
    String part = row.getAs(hasRole(row) ? "role" : "looks_like");
    boolean rejected = part.equals("text");
    String lacking =
        "%s %s no %s"
            .formatted(
                Counted.of(row, "records_lacking", rejected ? "rejected record" : "new article"),
                row.<Long>getAs("records_lacking") == 1 ? "has" : "have",
                part);
    String field = row.getAs("field");
    String example = row.getAs("example_file");
    return hasRole(row)
        ? "%s that can be used, though the field %s has a value (in %s); %s"
            .formatted(lacking, field, example, whereItIsSaid(part))
        : "%s, though the field %s looks like one (in %s): %s would use it"
            .formatted(lacking, field, example, row.getAs("setting"));
  }

  private static String whereItIsSaid(String part) {
    return switch (part) {
      case "date" -> "articles.date_problem says why";
      case "text" -> "rejected_articles.detail says why";
      default -> "articles.source_raw has it";
    };
  }
}
