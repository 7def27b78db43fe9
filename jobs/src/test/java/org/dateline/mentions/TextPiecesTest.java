package org.dateline.mentions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TextPiecesTest {

  private static List<String> pieces(String text, int longest) {
    var guarded = GuardedText.of(text, Integer.MAX_VALUE);
    return TextPieces.of(guarded, longest).stream()
        .map(piece -> guarded.substring(piece.begin(), piece.end()))
        .toList();
  }

  @Test
  void lines_areThePieces() {
    assertThat(pieces("Headline\n\nFirst line. Second sentence.\r\n  Third  \n \n", 100))
        .containsExactly("Headline", "First line. Second sentence.", "Third");
  }

  @Test
  void emptyOrBlankText_hasNone() {
    assertThat(pieces("", 100)).isEmpty();
    assertThat(pieces(" \n\t\n", 100)).isEmpty();
  }

  @Test
  void longLine_isCutAfterTheLastSentenceThatFits() {
    assertThat(pieces("One two three. Four five. Six seven eight nine ten.", 30))
        .containsExactly("One two three. Four five.", "Six seven eight nine ten.");
    assertThat(pieces("苹果发布了新手机。英伟达没有。谷歌也没有发布", 16)).containsExactly("苹果发布了新手机。英伟达没有。", "谷歌也没有发布");
  }

  @Test
  void longLineWithoutSentenceEnd_isCutAtACommaElseASpaceElseAnywhereButWithinACharacter() {
    assertThat(pieces("aaaa, bbbb cccc, dddd eeee", 22))
        .containsExactly("aaaa, bbbb cccc,", "dddd eeee");
    assertThat(pieces("aaaa bbbb cccc dddd", 12)).containsExactly("aaaa bbbb", "cccc dddd");
    assertThat(pieces("😀".repeat(5), 5)).containsExactly("😀😀", "😀😀", "😀");
  }

  @Test
  void sentenceEnd_isPreferredToALaterCommaOrSpaceHoweverEarlyItIs() {
    assertThat(pieces("Rain fell. Then, after a long and cold night, the river rose again", 60))
        .containsExactly("Rain fell.", "Then, after a long and cold night, the river rose again");
    assertThat(pieces("下雨了。随后，经过漫长寒冷的一夜，河水上涨", 18)).containsExactly("下雨了。", "随后，经过漫长寒冷的一夜，河水上涨");
  }

  @Test
  void closingQuotesAndBrackets_stayWithTheirSentence() {
    assertThat(pieces("“The dam will hold.” Engineers had doubts about it", 40))
        .containsExactly("“The dam will hold.”", "Engineers had doubts about it");
    assertThat(pieces("她说：“大坝没有问题。”工程师们却不这样认为", 16)).containsExactly("她说：“大坝没有问题。”", "工程师们却不这样认为");
  }

  @Test
  void fullStopOfAnAbbreviation_isNotTakenWhereASurerOneStands() {
    assertThat(pieces("The river rose. Then Gov. Smith spoke to J. P. Morgan about it", 50))
        .containsExactly("The river rose.", "Then Gov. Smith spoke to J. P. Morgan about it");
    assertThat(pieces("They paid approx. 500 euros for the house on the hill", 30))
        .containsExactly("They paid approx.", "500 euros for the house on", "the hill");
  }

  @Test
  void severalSpaces_areOneCut() {
    assertThat(pieces("The dam is safe.   It will hold for years", 25))
        .containsExactly("The dam is safe.", "It will hold for years");
  }

  @Test
  void manyShortSentencesBeforeALongOne_areCutInLinearTime() {
    var text = ("Rain. " + "word ".repeat(2_000)).repeat(50);
    assertThat(pieces(text, 10_000)).hasSizeBetween(50, 200);
  }

  @Property(tries = 300)
  void anyText_isReadWholeInOrderAndWithinTheLimit(
      @ForAll String text, @ForAll @IntRange(min = 4, max = 50) int longest) {
    var guarded = GuardedText.of(text, Integer.MAX_VALUE);
    int end = 0;
    var rebuilt = new StringBuilder();
    for (var piece : TextPieces.of(guarded, longest)) {
      assertThat(piece.begin()).isGreaterThanOrEqualTo(end);
      assertThat(piece.end() - piece.begin()).isBetween(1, longest);
      rebuilt.append(guarded.substring(piece.begin(), piece.end()));
      end = piece.end();
    }
    String all = guarded.substring(0, guarded.length());
    assertThat(rebuilt.toString().replaceAll("\\s", "")).isEqualTo(all.replaceAll("\\s", ""));
  }
}
