package org.dateline.ingest.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LiteralEscapesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "One ends.\\nTwo begins. | One ends.~Two begins.",
        "One ends.\\n\\nTwo begins.\\n | One ends.~~Two begins.~",
        "A headline\\n"
            + "One ends.\\r"
            + "\\n"
            + "Two begins.\\n"
            + "Three. | A headline~One ends.~Two begins.~Three.",
        "He said \\\"yes\\\". | He said \"yes\".",
        "It\\'s open. | It's open.",
        "Jos\\u00e9 and Ana\\u2019s quay | José and Ana’s quay",
        "Jos\\xc3\\xa9 and Ren\\xe9 | José and René",
        "A smile \\ud83d\\ude00 | A smile 😀",
        "港口重开。\\n市长出席。 | 港口重开。~市长出席。",
        "One ends.\\n\\n\\tTwo begins. | One ends.~~\tTwo begins.",
      })
  void escapeThatNothingTookOut_isResolved(String text, String expected) {
    assertThat(LiteralEscapes.resolve(text)).isEqualTo(expected.replace('~', '\n'));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Open C:\\new\\table first.",
        "The share is \\\\server\\news.",
        "They print(\"done\\n\") twice.",
        "The angle \\theta and \\nu grow.",
        "see docs\\new folder",
        "see docs\\test.txt",
        "A back\\slash.",
        "a \\u12 code",
        "No backslash at all.",
        "A control \\u0007 sounds.",
      })
  void textThatMeansItsBackslash_staysAsItIs(String text) {
    assertThat(LiteralEscapes.resolve(text)).isEqualTo(text);
  }

  @Test
  void hostileText_endsQuickly() {
    String text = "One ends.\\nTwo begins. \\u00e9\\xc3\\xa9 ".repeat(50_000);
    assertThat(LiteralEscapes.resolve(text)).doesNotContain("\\");
    assertThat(LiteralEscapes.resolve("\\x41".repeat(500_000))).hasSize(500_000);
    assertThat(LiteralEscapes.resolve("\\n ".repeat(500_000))).doesNotContain("\\");
  }
}
