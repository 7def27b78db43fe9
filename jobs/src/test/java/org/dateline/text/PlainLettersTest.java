package org.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainLettersTest {
  @Test
  void typographicVariants_areWrittenAlike() {
    assertThat(PlainLetters.of("Moody’s ‑ Ａ株・Ｂ")).isEqualTo("Moody's - A株·B");
  }

  @Test
  void spaces_areSingleAndNoneAtTheEnds() {
    assertThat(PlainLetters.singleSpaced("\u00A0 Goldman \u3000 Sachs  "))
        .isEqualTo("Goldman Sachs");
    assertThat(PlainLetters.singleSpaced("  ")).isEmpty();
    assertThat(PlainLetters.singleSpaced("")).isEmpty();
  }
}
