package org.dateline.ingest.html.body;

import static java.lang.Character.UnicodeScript.HAN;
import static java.lang.Character.UnicodeScript.HIRAGANA;
import static java.lang.Character.UnicodeScript.KATAKANA;

/**
 * How much a text says, comparable between languages: letters and digits, where an ideograph or
 * kana counts {@value #IDEOGRAPH} as it says about as much as three letters.
 */
final class TextWeight {
  static final int IDEOGRAPH = 3;

  static int of(CharSequence text) {
    int weight = 0;
    for (int i = 0; i < text.length(); i++) {
      weight += of(text.charAt(i));
    }
    return weight;
  }

  private static int of(char character) {
    if (character < 0x80) {
      return (character >= 'a' && character <= 'z')
              || (character >= 'A' && character <= 'Z')
              || (character >= '0' && character <= '9')
          ? 1
          : 0;
    }
    if (character >= 0x2E80 && isIdeograph(character)) {
      return IDEOGRAPH;
    }
    return Character.isLetterOrDigit(character) || Character.isSurrogate(character) ? 1 : 0;
  }

  private static boolean isIdeograph(char character) {
    var script = Character.UnicodeScript.of(character);
    return script == HAN || script == HIRAGANA || script == KATAKANA;
  }

  private TextWeight() {}
}
