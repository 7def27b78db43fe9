package org.dateline.run.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.ingest.InspectedField;
import org.dateline.ingest.InspectedFiles;
import org.dateline.ingest.InspectedFiles.Found;
import org.dateline.run.message.Counted;
import org.dateline.run.message.TextTable;

/** What an inspection found, for people. */
public final class InspectionReport {
  private static final int MOST_KINDS = 20;
  private static final int MOST_FIELDS = 40;
  private static final int MOST_NAMES = 8;

  /**
   * The report.
   *
   * @param head lines about the files
   * @param kinds the kinds of files, those with most records first
   */
  public static String of(String head, List<InspectedFiles> kinds) {
    int more = kinds.size() - MOST_KINDS;
    return head
        + kinds.stream().limit(MOST_KINDS).map(InspectionReport::kind).collect(Collectors.joining())
        + (more > 0 ? "%n(%s more)%n".formatted(Counted.of(more, "kind of file")) : "");
  }

  private static String kind(InspectedFiles kind) {
    int others = kind.files().size() - 1;
    return "%n%s: %s%s%n%n"
            .formatted(
                kind.format(),
                kind.files().get(0),
                others == 0 ? "" : " and %s like it".formatted(Counted.of(others, "file")))
        + fields(kind)
        + "  %s: %s, %,d rejected%n"
            .formatted(
                Counted.of(kind.records(), "record"),
                Counted.of(kind.articles(), "article"),
                kind.records() - kind.articles())
        + kind.examples().stream().map("    %s%n"::formatted).collect(Collectors.joining())
        + line("sources", counts(kind.sources(), false))
        + dates(kind)
        + rejections(kind)
        + setting(kind);
  }

  private static String fields(InspectedFiles kind) {
    if (kind.fields().isEmpty()) {
      return "";
    }
    var lines = new ArrayList<List<String>>();
    lines.add(List.of("  field", "values", "taken for", "for example"));
    kind.fields().stream().limit(MOST_FIELDS).forEach(field -> lines.add(cells(field)));
    int more = kind.fields().size() - MOST_FIELDS;
    return TextTable.of(lines)
        + (more > 0 ? "  (%s more)%n".formatted(Counted.of(more, "field")) : "")
        + "\n";
  }

  private static List<String> cells(InspectedField field) {
    return List.of(
        "  " + field.path(),
        "%,d".formatted(field.values()),
        takenFor(field),
        String.join(" | ", field.examples()));
  }

  private static String takenFor(InspectedField field) {
    if (field.role().isPresent()) {
      String role = field.role().get().label();
      return field.recordsUsed() == 0 ? "(" + role + ", not used)" : role;
    }
    return field.looksLike().map(role -> "nothing; looks like a " + role.label()).orElse("nothing");
  }

  private static String dates(InspectedFiles kind) {
    String days =
        kind.days().isEmpty() ? "" : kind.days().get(0) + " to " + kind.days().get(1) + "; ";
    String provenances = counts(kind.provenances(), false);
    return kind.articles() == 0
        ? ""
        : line("dates", days + "found in: " + provenances)
            + line("dates not used", counts(kind.dateProblems(), true));
  }

  private static String rejections(InspectedFiles kind) {
    return kind.rejections().stream()
        .map(
            entry ->
                "  rejected, %s: %,d, such as %s%n"
                    .formatted(
                        entry.getKey(), entry.getValue().count(), entry.getValue().example()))
        .collect(Collectors.joining());
  }

  private static String setting(InspectedFiles kind) {
    return kind.setting()
        .map(
            line ->
                "  to make more of these files, put into your settings file: %s%n".formatted(line))
        .orElse("");
  }

  private static String line(String label, String text) {
    return text.isEmpty() ? "" : "  %s: %s%n".formatted(label, text);
  }

  private static String counts(List<Map.Entry<String, Found>> counts, boolean withExample) {
    Stream<String> shown =
        counts.stream()
            .limit(MOST_NAMES)
            .map(
                entry ->
                    "%s %,d".formatted(entry.getKey(), entry.getValue().count())
                        + (withExample ? " (such as \"" + entry.getValue().example() + "\")" : ""));
    int more = counts.size() - MOST_NAMES;
    return Stream.concat(shown, more > 0 ? Stream.of("and %,d more".formatted(more)) : Stream.of())
        .collect(Collectors.joining(", "));
  }

  private InspectionReport() {}
}
