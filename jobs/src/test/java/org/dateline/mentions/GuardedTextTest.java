package org.dateline.mentions;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class GuardedTextTest {

  private static String guard(String text) {
    var guarded = GuardedText.of(text, 100);
    return guarded.substring(0, guarded.length());
  }

  @Property(tries = 300)
  void anyText_keepsItsLengthAndItsLetters(@ForAll String text) {
    String guarded = guard(text);
    assertThat(guarded).hasSameSizeAs(text);
    for (int i = 0; i < text.length(); i++) {
      assertThat(guarded.charAt(i)).isIn(text.charAt(i), ' ', '\n');
    }
  }

  @Test
  void webAddress_isBlankedAndTheFullStopStays() {
    assertThat(guard("See https://example.org/a-b?c=d. Then www.example.com, then Amazon.com."))
        .isEqualTo("See                            . Then                , then Amazon.com.");
  }

  @Test
  void markdownImage_losesItsAddressOnly() {
    assertThat(guard("图：![芯片](img/Fmc23.png)。苹果")).isEqualTo("图：![芯片](             )。苹果");
  }

  @Test
  void addressBeforeChineseText_endsWhereTheTextBegins() {
    assertThat(guard("https://a.example/x苹果")).isEqualTo("                   苹果");
  }

  @Test
  void lineBreaksOfAnyKind_becomeLineFeeds() {
    assertThat(guard("a\r\nb\u2028c\u0085d\u00a0e\tf"))
        .isEqualTo("a\n\nb\nc\nd e\nf".replace("e\n", "e "));
  }

  @Test
  void controlsZeroWidthAndLoneSurrogates_areBlanked() {
    assertThat(guard("a\u0000b\u200bc\ud800d\ufeffe")).isEqualTo("a b c d e");
  }

  @Test
  void softHyphen_staysInItsWord() {
    assertThat(guard("Micro\u00adsoft")).isEqualTo("Micro\u00adsoft");
  }

  @Test
  void longRun_losesItsSymbolsAndKeepsItsWords() {
    assertThat(guard("-".repeat(101))).isBlank().hasSize(101);
    assertThat(guard("😀".repeat(51))).isBlank().hasSize(102);
    assertThat(guard("Apple|Google|".repeat(8))).isEqualTo("Apple Google ".repeat(8));
    assertThat(guard("well-known ".repeat(20))).isEqualTo("well-known ".repeat(20));
  }

  @Test
  void withoutALimitOnRuns_chinesePunctuationStays() {
    String text = "苹果，英伟达。".repeat(50);
    assertThat(GuardedText.of(text, Integer.MAX_VALUE).substring(0, text.length())).isEqualTo(text);
  }

  @Test
  void intact_isFalseWhereSomethingWasBlankedOrALineEnds() {
    var text = GuardedText.of("Tim\u00a0Cook\nApple \u0007 Inc.", 100);
    assertThat(text.isIntact(0, 8)).isTrue();
    assertThat(text.isIntact(4, 14)).isFalse();
    assertThat(text.isIntact(9, 20)).isFalse();
  }

  @Test
  void manyOpenAddresses_takeNoTimeToSpeakOf() {
    String text = "](".repeat(200_000) + "www.".repeat(100_000);
    assertThat(guard(text)).hasSameSizeAs(text);
  }
}
