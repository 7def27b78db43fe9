package org.dateline.run.show;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.dateline.run.report.PublishedRun;
import org.dateline.table.Articles;
import org.dateline.testing.TestRows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which source is meant, where the names of others hold its name. */
class SourceLookupTest {
  @TempDir Path folder;

  @Test
  void nameWithinManyOthers_isFound() {
    PublishedRun articles =
        articles(
            Stream.concat(
                IntStream.range(10, 40).mapToObj("Evening Tide %d"::formatted), Stream.of("Tide")));
    assertThat(SourceLookup.require(articles, "tide")).isEqualTo("Tide");
  }

  @Test
  void namesThatDifferInCase_areFoundAsWritten() {
    PublishedRun articles = articles(Stream.of("Tide", "TIDE", "tide"));
    assertThat(SourceLookup.require(articles, "TIDE")).isEqualTo("TIDE");
    assertThat(SourceLookup.require(articles, "Tide")).isEqualTo("Tide");
    assertThatThrownBy(() -> SourceLookup.require(articles, "tIDE"))
        .hasMessage("\"tIDE\" may be any of these; write it as it is: TIDE, Tide, tide.");
  }

  @Test
  void partOfAName_isRefusedWithWhatIsNear() {
    PublishedRun articles = articles(Stream.of("Evening Tide", "Gazette"));
    assertThatThrownBy(() -> SourceLookup.require(articles, "tide"))
        .hasMessage("no source is called \"tide\"; near it: Evening Tide.");
    assertThatThrownBy(() -> SourceLookup.require(articles, "Ledger"))
        .hasMessage("no source is called \"Ledger\".");
  }

  private PublishedRun articles(Stream<String> sources) {
    Row[] rows =
        sources
            .map(source -> TestRows.row(Articles.SCHEMA, "article_id", source, "source", source))
            .toArray(Row[]::new);
    return RunInFiles.of(folder, table -> TestRows.of(table, rows));
  }
}
