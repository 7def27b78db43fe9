package org.dateline.ingest.delimited;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.dateline.ingest.split.SmallSteps;
import org.junit.jupiter.api.Test;

class QuotedLinesTest {
  private static final Dialect COMMAS = new Dialect(',', false, '\n');

  private static List<String> records(String text, long maxBytes, long seed) {
    return SmallSteps.inWords(new QuotedLines(SmallSteps.content(text, seed), COMMAS, maxBytes));
  }

  @Test
  void quotedLineBreaks_belongToTheLine() {
    assertThat(records("a,b\n1,\"two\nlines\"\n3,4\n", 1_000, 1))
        .containsExactly("1 a,b", "2 1,\"two\nlines\"", "4 3,4");
  }

  @Test
  void doubledQuotes_stayQuoted() {
    assertThat(records("\"he said \"\"no\"\"\nand left\",2\n5,6", 1_000, 1))
        .containsExactly("1 \"he said \"\"no\"\"\nand left\",2", "3 5,6");
  }

  @Test
  void blankLinesAndTheMarkOfUtf8_areNoRecords() {
    assertThat(records("\ufeffa,b\n\n  \n1,2\n\u001a", 1_000, 1)).containsExactly("1 a,b", "4 1,2");
  }

  @Test
  void quoteThatIsNeverClosed_costsItsLineOnly() {
    assertThat(records("a,b\n1,\"open\n3,4\n5,6\n", 1_000, 1))
        .containsExactly("1 a,b", "2 1,\"open", "3 3,4", "4 5,6");
  }

  @Test
  void quoteClosedWhereNoCellEnds_costsItsLineOnly() {
    assertThat(records("a,\"b\nc\"d,e\n3,4\n", 1_000, 1))
        .containsExactly("1 a,\"b", "2 c\"d,e", "3 3,4");
  }

  @Test
  void longLines_areRejectedAndTheNextAreRead() {
    assertThat(records("12345678901\n3,4\n", 10, 1))
        .containsExactly("1 (record_too_long)", "2 3,4");
  }

  @Property(tries = 150)
  void rows_areReadInWhateverPiecesTheyCome(
      @ForAll @IntRange(min = 1, max = 8) int rows, @ForAll long seed) {
    var random = new Random(seed);
    String[] cells = {"1", "two words", "\"a,b\"", "\"two\nlines\"", "\"\"", "\"\"\"q\"\"\"", "é"};
    var text = new StringBuilder();
    List<String> expected = new ArrayList<>();
    int line = 1;
    for (int i = 0; i < rows; i++) {
      String row = cells[random.nextInt(cells.length)] + "," + cells[random.nextInt(cells.length)];
      expected.add(line + " " + row);
      line += 1 + (int) row.chars().filter(c -> c == '\n').count();
      text.append(row).append('\n');
    }
    assertThat(records(text.toString(), 1_000, seed)).isEqualTo(expected);
  }
}
