package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dateline.testing.Pages;

/** Compares rows with the tables of a Markdown page that shows them. */
final class ShownRows {
  private static final int SHOWN_CHARACTERS = 72;

  private final List<String> page;

  ShownRows(Path page) {
    this.page = Pages.lines(page);
  }

  /** The page has a line for each of these columns of the only row, one below the other. */
  void showsColumns(Dataset<Row> rows, String... columns) {
    List<Row> found = texts(rows, columns);
    assertThat(found).hasSize(1);
    assertThat(page)
        .containsSequence(
            IntStream.range(0, columns.length)
                .mapToObj(i -> "| `%s` | %s |".formatted(columns[i], found.get(0).get(i)))
                .toList());
  }

  /** The page has a line for each row, one below the other. */
  void showsRows(Dataset<Row> rows, String... columns) {
    Dataset<Row> sorted =
        rows.orderBy(Arrays.stream(columns).map(rows::col).toArray(Column[]::new));
    List<String> lines =
        texts(sorted, columns).stream()
            .map(
                row ->
                    IntStream.range(0, row.size())
                        .mapToObj(row::getString)
                        .collect(Collectors.joining(" | ", "| ", " |")))
            .toList();
    assertThat(lines).isNotEmpty();
    assertThat(page).containsSequence(lines);
  }

  /** Values as texts in one line, the long ones cut. */
  private static List<Row> texts(Dataset<Row> rows, String... columns) {
    return rows.selectExpr(
            Stream.of(columns)
                .map(ShownRows::inOneLine)
                .map(
                    text ->
                        "CASE WHEN length(%1$s) <= %2$d THEN %1$s ELSE left(%1$s, %2$d) || ' …' END"
                            .formatted(text, SHOWN_CHARACTERS))
                .toArray(String[]::new))
        .collectAsList();
  }

  private static String inOneLine(String column) {
    return "replace(CAST(%s AS STRING), '\\n', ' ')".formatted(column);
  }
}
