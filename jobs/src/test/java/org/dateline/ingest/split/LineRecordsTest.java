package org.dateline.ingest.split;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class LineRecordsTest {

  private static List<String> records(String text, long maxBytes, long seed) {
    return SmallSteps.inWords(new LineRecords(SmallSteps.content(text, seed), maxBytes));
  }

  @Test
  void lines_areNumberedAndBlankOnesAreNone() {
    assertThat(records("one\n\n  \ntwo\r\nthree", 100, 1))
        .containsExactly("1 one", "4 two\r", "5 three");
    assertThat(records("", 100, 1)).isEmpty();
    assertThat(records("\n", 100, 1)).isEmpty();
  }

  @Test
  void lineThatIsTooLong_isRejectedAndTheNextIsRead() {
    assertThat(records("one\n12345678901\n1234567890\n", 10, 1))
        .containsExactly("1 one", "2 (record_too_long)", "3 1234567890");
  }

  @Property(tries = 200)
  void lines_areThoseOfTheTextInWhateverPiecesItComes(
      @ForAll @StringLength(max = 60) @Chars({'\n', ' ', 'a', 'é', '海'}) String text,
      @ForAll long seed) {
    List<String> expected = new ArrayList<>();
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (!lines[i].isBlank()) {
        expected.add(i + 1 + " " + lines[i]);
      }
    }
    assertThat(records(text, 1_000, seed)).isEqualTo(expected);
  }
}
