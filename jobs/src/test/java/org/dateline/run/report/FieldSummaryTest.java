package org.dateline.run.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.dateline.table.InputFields;
import org.dateline.testing.SharedSpark;
import org.junit.jupiter.api.Test;

class FieldSummaryTest {
  private static final Row TITLE = field("title", "title", 900, 900, null, 0);
  private static final Row PAPER = field("paper brand", "none", 900, 0, "source", 12);
  private static final Row DATE = field("date", "date", 880, 880, null, 1);

  @Test
  void fields_areShownByRoleAndWhatTheyLookLike() {
    String text =
        summary(
                List.of(
                    TITLE,
                    PAPER,
                    DATE,
                    field("updated", "changed", 4, 0, null, 0),
                    field("id", "none", 900, 0, null, 0)))
            .text();
    assertThat(text)
        .contains(
            """
            json-lines, 2 files with 900 records, the first is a/b.jsonl
              used: title = title, date = date
              not used: changed = updated
              looks like a source and is not used: paper brand (900 records); ingest.fields { source = "paper brand" } would use it
              no part of an article: id
            """);
  }

  @Test
  void whatArticlesLackThoughAFieldLooksLikeIt_isAWarning() {
    assertThat(summary(List.of(TITLE, PAPER, DATE)).warnings())
        .containsExactly(
            "12 new articles have no source, though the field paper brand looks like one (in"
                + " a/b.jsonl): ingest.fields { source = \"paper brand\" } would use it",
            "1 new article has no date that can be used, though the field date has a value (in"
                + " a/b.jsonl); articles.date_problem says why");
  }

  @Test
  void manyWarnings_areCut() {
    List<Row> many =
        IntStream.range(0, 25)
            .mapToObj(i -> field("paper" + i, "none", 9, 0, "source", 9))
            .toList();
    assertThat(summary(many).warnings()).hasSize(21).last().asString().startsWith("5 more");
  }

  private static Row field(
      String name, String role, long values, long used, String looksLike, long lacking) {
    String setting = looksLike == null ? null : "ingest.fields { source = \"" + name + "\" }";
    return RowFactory.create(
        "0123456789ab",
        "json-lines",
        2L,
        "a/b.jsonl",
        900L,
        name,
        role,
        values,
        used,
        looksLike,
        lacking,
        setting);
  }

  private static FieldSummary summary(List<Row> rows) {
    return FieldSummary.of(
        SharedSpark.session()
            .createDataFrame(
                Stream.of(rows).flatMap(List::stream).toList(), InputFields.SCHEMA.structType()));
  }
}
