package org.dateline.entities.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.dateline.entities.names.TextWords.Word;
import org.junit.jupiter.api.Test;

class TextWordsTest {

  /** Each word with C for a capital, i where a sentence may begin, j joined, h in a headline. */
  private static List<String> words(String text) {
    return new TextWords(text)
        .words().stream()
            .map(
                word ->
                    word.written()
                        + "/"
                        + (word.isCapitalised() ? "C" : "")
                        + (word.initial() ? "i" : "")
                        + (word.joined() ? "j" : "")
                        + (word.headline() ? "h" : ""))
            .toList();
  }

  @Test
  void words_areMarkedByTheirPlace() {
    assertThat(words("Yesterday Ada Roe, the mayor, said: Oslo is \"Here\" to stay."))
        .containsExactly(
            "Yesterday/Ci",
            "Ada/Cj",
            "Roe/Cj",
            "the/",
            "mayor/j",
            "said/",
            "Oslo/Ci",
            "is/j",
            "Here/Ci",
            "to/i",
            "stay/j");
  }

  @Test
  void possessive_isNoPartOfAWord() {
    assertThat(words("it was Apple's plan")).contains("Apple/Cj", "plan/j");
    assertThat(words("it was O'Neil and e-mail")).contains("O'Neil/Cj", "e-mail/j");
    assertThat(words("the US’s plan")).contains("US/Cj");
  }

  @Test
  void numbersAndOtherScripts_arePassedOver() {
    assertThat(words("in 1987 the 3rd ship")).containsExactly("in/i", "the/j", "ship/j");
    assertThat(words("访问Apple公司")).hasSize(1);
  }

  @Test
  void lineOfCapitals_isAHeadline() {
    assertThat(words("Harbour Council Votes for Quay")).allMatch(word -> word.endsWith("h"));
    assertThat(words("Harbour Council met again today")).noneMatch(word -> word.endsWith("h"));
    // A line that ends as a sentence does needs capitals throughout.
    assertThat(words("Harbour Council Votes for the quay.")).noneMatch(w -> w.endsWith("h"));
  }

  @Test
  void wordsWrittenSmallSomewhere_areCollected() {
    var words = new TextWords("Apple fell.\nAn apple fell from Oslo.");
    assertThat(words.small()).contains("apple", "fell", "from").doesNotContain("Apple", "Oslo");
  }

  @Test
  void lines_beginAnew() {
    assertThat(words("said Ada\nRoe left")).containsExactly("said/i", "Ada/Cj", "Roe/Ci", "left/j");
  }

  @Property
  void words_areInOrderAndAsTheTextHasThem(@ForAll String text) {
    int last = 0;
    for (Word word : new TextWords(text).words()) {
      assertThat(word.begin()).isGreaterThanOrEqualTo(last);
      assertThat(word.end()).isGreaterThan(word.begin());
      assertThat(NameCharacters.plain(text.substring(word.begin(), word.end())))
          .isEqualTo(word.written());
      last = word.end();
    }
  }
}
