package org.dateline.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.dateline.table.Articles;
import org.dateline.table.SharedSpark;
import org.dateline.table.TestRows;
import org.junit.jupiter.api.Test;

/** Which source is meant, where the names of others hold its name. */
class ShownSourceTest {

  @Test
  void nameWithinManyOthers_isFound() {
    var run =
        published(
            Stream.concat(
                IntStream.range(10, 40).mapToObj("Evening Tide %d"::formatted), Stream.of("Tide")));
    assertThat(new ShownSource(run, "tide").text()).startsWith("Tide in run r1\n  1 article, ");
  }

  @Test
  void namesThatDifferInCase_areFoundAsWritten() {
    var run = published(Stream.of("Tide", "TIDE", "tide"));
    assertThat(new ShownSource(run, "TIDE").text()).startsWith("TIDE in run r1");
    assertThat(new ShownSource(run, "Tide").text()).startsWith("Tide in run r1");
    assertThatThrownBy(() -> new ShownSource(run, "tIDE"))
        .hasMessage("\"tIDE\" may be any of these; write it as it is: TIDE, Tide, tide.");
  }

  @Test
  void partOfAName_isRefusedWithWhatIsNear() {
    var run = published(Stream.of("Evening Tide", "Gazette"));
    assertThatThrownBy(() -> new ShownSource(run, "tide"))
        .hasMessage("no source is called \"tide\"; near it: Evening Tide.");
    assertThatThrownBy(() -> new ShownSource(run, "Ledger"))
        .hasMessage("no source is called \"Ledger\".");
  }

  private static PublishedRun published(Stream<String> sources) {
    var articles =
        sources
            .map(source -> TestRows.row(Articles.SCHEMA, "article_id", source, "source", source))
            .toArray(Row[]::new);
    return new PublishedRun(
        "r1",
        table ->
            table == Articles.SCHEMA
                ? TestRows.of(table, articles)
                : table.empty(SharedSpark.session()));
  }
}
