package org.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class NormalizedTextTest {

  @Test
  void spacingQuotesAndWidth_makeNoDifference() {
    assertThat(NormalizedText.of("“Apple’s  ＡＩ\n plans”"))
        .isEqualTo(NormalizedText.of("\"Apple's AI plans\""))
        .isEqualTo("applesaiplans");
  }

  @Test
  void chineseLetters_areKept() {
    assertThat(NormalizedText.of("苹果，英伟达。")).isEqualTo("苹果英伟达");
  }

  @Test
  void fingerprint_tellsWhereOneTextEndsAndTheNextBegins() {
    assertThat(NormalizedText.fingerprint("ab", "c"))
        .hasSize(32)
        .isNotEqualTo(NormalizedText.fingerprint("a", "bc"));
  }

  @Property
  void paragraphsApart_areNormalizedAsTheTextTheyMake(@ForAll("paragraphs") List<String> texts) {
    String joined = String.join("\n\n", texts);
    String apart = texts.stream().map(NormalizedText::of).collect(Collectors.joining());
    assertThat(apart).isEqualTo(NormalizedText.of(joined));
    assertThat(NormalizedText.fingerprintOfNormalized(List.of("source", apart)))
        .isEqualTo(NormalizedText.fingerprint("Source", joined));
  }

  /** With what is composed, reordered or written otherwise for its neighbours. */
  @Provide
  static Arbitrary<List<String>> paragraphs() {
    Arbitrary<String> odd =
        Arbitraries.of(
            "ΟΔΟΣ", "Σ", "α", "'", "e", "\u0301", "\u0323", "\u1100", "\u1161", "\u11A8", "İ", "I",
            "\u0307", "\ud83d", "\ude00", "ﬁ", "１", "苹", " ", ".", "\u00AD", "\u0345");
    Arbitrary<String> any =
        Arbitraries.strings().ofMaxLength(3).map(text -> text.replace("\n", ""));
    return Arbitraries.oneOf(odd, any)
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .map(parts -> String.join("", parts))
        .list()
        .ofMaxSize(5);
  }
}
