package org.dateline.ingest.split;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SeparatedTextsTest {
  private static final String RULE = "=====";

  private static List<String> records(String text, long maxBytes, long seed) {
    return SmallSteps.inWords(
        new SeparatedTexts(SmallSteps.content(text, seed), RULE::equals, maxBytes));
  }

  @Test
  void textsBetweenRules_areNumbered() {
    assertThat(records("=====\none\n more\n  =====  \ntwo", 100, 1))
        .containsExactly("1 one\n more\n", "2 two");
  }

  @Test
  void wordsBeforeTheFirstRule_areReportedAsNoArticle() {
    assertThat(records("List of documents\n=====\none\n", 100, 1))
        .containsExactly("0 (not_an_article)", "1 one\n");
    assertThat(records("12 / 31\n\n=====\none\n", 100, 1)).containsExactly("1 one\n");
  }

  @Test
  void textThatIsTooLong_isRejectedAndTheNextIsRead() {
    assertThat(records("=====\n1234567890\n=====\none\n", 10, 1))
        .containsExactly("1 (record_too_long)", "2 one\n");
  }

  @Test
  void longLine_isNoRuleHoweverItBegins() {
    String line = RULE + " ".repeat(300);
    assertThat(records("=====\n" + line + "\none\n", 1_000, 1))
        .containsExactly("1 " + line + "\none\n");
  }

  @Property(tries = 150)
  void texts_areThoseBetweenTheRulesInWhateverPiecesTheyCome(
      @ForAll @Size(min = 1, max = 5) List<@IntRange(max = 4) Integer> linesOfTexts,
      @ForAll long seed) {
    var text = new StringBuilder();
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < linesOfTexts.size(); i++) {
      String lines = "a line of words\n".repeat(linesOfTexts.get(i));
      text.append(RULE).append('\n').append(lines);
      expected.add(i + 1 + " " + lines);
    }
    assertThat(records(text.toString(), 1_000, seed)).isEqualTo(expected);
  }
}
