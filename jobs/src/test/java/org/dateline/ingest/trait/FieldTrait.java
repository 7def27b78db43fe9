package org.dateline.ingest.trait;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.spark.sql.Row;
import org.dateline.ingest.IngestTestSupport;
import org.dateline.ingest.IngestTestSupport.InputFile;
import org.dateline.ingest.source.Sources;
import org.dateline.run.settings.Settings;
import org.dateline.testing.InputTrait;

/**
 * A trait of the input that users bring: a small file of our own writing, and what must become of
 * each of its records. Built step by step: {@code FieldTrait.of("sources",
 * "publication_isTheSource").file("a.csv", "...").accepts("source", "The Harbour Times")}.
 */
public final class FieldTrait implements InputTrait {
  /** What was expected, what was found, and what to do about it. */
  private static final Pattern WHOLE_DETAIL =
      Pattern.compile("expected .*found.*\\. \\p{Lu}.*\\.", Pattern.DOTALL);

  private final String area;
  private final String name;
  private final List<InputFile> files = new ArrayList<>();
  private final Map<String, String> settings = new LinkedHashMap<>();
  private final List<Outcome> outcomes = new ArrayList<>();
  private Sources sources = Sources.NONE;

  /**
   * What a record becomes: a rejection with its reason, or an article if {@code reason} is null.
   */
  private record Outcome(String reason, String messagePart, Map<String, String> columns) {}

  private FieldTrait(String area, String name) {
    this.area = area;
    this.name = name;
    settings.put("ingest.languages", "[de, en, es, fr, zh]");
    settings.put("ingest.latest-date", "2026-11-22");
  }

  /**
   * A trait without files yet.
   *
   * @param name {@code situation_outcome}
   */
  static FieldTrait of(String area, String name) {
    return new FieldTrait(area, name);
  }

  FieldTrait file(String fileName, String text) {
    return file(fileName, text.getBytes(UTF_8));
  }

  FieldTrait file(String fileName, byte[] bytes) {
    files.add(new InputFile(fileName, bytes));
    return this;
  }

  /** A setting as {@code --set key=value} gives it. */
  FieldTrait set(String key, String value) {
    settings.put(key, value);
    return this;
  }

  /** With the rows of {@code conf/sources.tsv}; otherwise without any. */
  FieldTrait withKnownPublishers() {
    Path conf = Path.of(System.getProperty("dateline.root", ".."), "conf");
    try {
      var lines = Files.readAllLines(conf.resolve("sources.tsv"));
      sources = Sources.parse("sources.tsv", lines).sources();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /**
   * The next record is an article.
   *
   * @param columnsAndValues columns of {@code articles} and their values as text; {@code null} for
   *     no value, {@code ~x} for a value that contains x, {@code !x} for one that does not
   */
  FieldTrait accepts(String... columnsAndValues) {
    var columns = new LinkedHashMap<String, String>();
    for (int i = 0; i < columnsAndValues.length; i += 2) {
      columns.put(columnsAndValues[i], columnsAndValues[i + 1]);
    }
    outcomes.add(new Outcome(null, null, columns));
    return this;
  }

  /**
   * The next record is rejected with this reason and a detail that contains {@code messagePart}.
   */
  FieldTrait rejects(String reason, String messagePart) {
    outcomes.add(new Outcome(reason, messagePart, Map.of()));
    return this;
  }

  @Override
  public String area() {
    return area;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Optional<String> failure() {
    List<Row> rows;
    try {
      rows =
          IngestTestSupport.rows(
              Settings.load(Optional.empty(), settings).ingest(),
              sources,
              files.toArray(InputFile[]::new));
    } catch (RuntimeException e) {
      return Optional.of("expected records, found " + e);
    }
    var problems = new ArrayList<String>();
    if (rows.size() != outcomes.size()) {
      problems.add(
          "expected %d records, found %d: %s".formatted(outcomes.size(), rows.size(), shown(rows)));
    }
    for (int i = 0; i < Math.min(rows.size(), outcomes.size()); i++) {
      compare(i + 1, outcomes.get(i), rows.get(i), problems);
    }
    return problems.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", problems));
  }

  private static void compare(int number, Outcome expected, Row found, List<String> problems) {
    String reason = found.getAs("reason");
    String detail = found.getAs("detail");
    if (expected.reason() == null && reason != null) {
      problems.add(
          "record %d: expected an article, found %s: %s".formatted(number, reason, detail));
      return;
    }
    if (expected.reason() != null
        && (!expected.reason().equals(reason) || !detail.contains(expected.messagePart()))) {
      problems.add(
          "record %d: expected %s: ...%s..., found %s: %s"
              .formatted(number, expected.reason(), expected.messagePart(), reason, detail));
      return;
    }
    if (reason != null && !WHOLE_DETAIL.matcher(detail).matches()) {
      problems.add(
          "record %d: expected a detail of the form \"expected ..., found .... What to do.\", found: %s"
              .formatted(number, detail));
    }
    expected
        .columns()
        .forEach(
            (column, value) -> {
              String actual = text(found, column);
              if (!fits(value, actual)) {
                problems.add(
                    "record %d: expected %s = %s, found %s"
                        .formatted(number, column, value, actual));
              }
            });
  }

  private static boolean fits(String expected, String found) {
    if (expected == null || found == null) {
      return expected == null && found == null;
    }
    if (expected.startsWith("~")) {
      return found.contains(expected.substring(1));
    }
    return expected.startsWith("!")
        ? !found.contains(expected.substring(1))
        : found.equals(expected);
  }

  private static String text(Row row, String column) {
    int index = row.fieldIndex(column);
    if (row.isNullAt(index)) {
      return null;
    }
    Object value = row.get(index);
    if (value instanceof java.sql.Timestamp time) {
      return time.toInstant().toString();
    }
    return value instanceof scala.collection.Seq<?>
        ? row.getList(index).toString()
        : value.toString();
  }

  private static List<Map<String, Object>> shown(List<Row> rows) {
    return rows.stream()
        .limit(5)
        .map(
            row -> {
              Map<String, Object> columns = new TreeMap<>();
              for (String column : List.of("title", "reason", "detail")) {
                columns.put(column, String.valueOf(row.<Object>getAs(column)));
              }
              return columns;
            })
        .toList();
  }
}
