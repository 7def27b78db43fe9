package org.dateline.mentions;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class HeadlinesTest {
  private static final Set<String> KNOWN = Set.of("house", "plan", "to", "close");

  private static final String TEXT =
      """
      Lawmakers in the House met President Calder on Monday.
      The vote, which the House took late, was over NATO and iPhone exports to Tarn Bay.
      """;

  private static String recased(String headline, boolean isTitle) {
    var headlines = new Headlines(GuardedText.of(TEXT, Integer.MAX_VALUE), KNOWN::contains);
    List<CoreLabel> words = Arrays.stream(headline.split(" ")).map(HeadlinesTest::token).toList();
    return headlines.recase(words, headline, isTitle).stream()
        .map(CoreLabel::word)
        .collect(Collectors.joining(" "));
  }

  private static CoreLabel token(String word) {
    var token = new CoreLabel();
    token.setWord(word);
    return token;
  }

  @Test
  void titleCase_isWrittenAsTheTextWritesItsWords() {
    assertThat(recased("House Rejects Calder Plan To Close Tarn Bay Port", true))
        .isEqualTo("House Rejects Calder plan to close Tarn Bay Port");
  }

  @Test
  void allCapitals_areWrittenAsInTheTextAndElseAsNames() {
    assertThat(recased("NATO : MERIDEN CLOSE TO CALDER IPHONE VOTE", true))
        .isEqualTo("NATO : Meriden close to Calder iPhone vote");
    assertThat(recased("MERIDEN CLOSE TO CALDER", false)).isEqualTo("Meriden close to Calder");
  }

  @Test
  void runningText_staysAsItIs() {
    assertThat(recased("House rejects Calder plan to close port", true))
        .isEqualTo("House rejects Calder plan to close port");
    assertThat(recased("Ines Calder , Rose Park , Tarn Bay", false))
        .as("a list of names in a text")
        .isEqualTo("Ines Calder , Rose Park , Tarn Bay");
  }

  @Test
  void wordsThatTellNothing_stay() {
    assertThat(recased("AI , 5G & EU : 10 % MORE", true)).isEqualTo("AI , 5G & EU : 10 % MORE");
    assertThat(recased("\u82f9\u679c\u516c\u53f8\u53d1\u5e03\u4f1a", true))
        .isEqualTo("\u82f9\u679c\u516c\u53f8\u53d1\u5e03\u4f1a");
    assertThat(recased("", true)).isEmpty();
  }
}
