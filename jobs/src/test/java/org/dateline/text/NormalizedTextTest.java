package org.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

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
}
