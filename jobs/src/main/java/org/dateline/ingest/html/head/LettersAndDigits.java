package org.dateline.ingest.html.head;

/** Texts reduced to what two copies of the same words have in common. */
public final class LettersAndDigits {
  private LettersAndDigits() {}

  /** Letters and digits alone, in lower case. */
  public static String of(String text) {
    var result = new StringBuilder(text.length());
    text.codePoints()
        .filter(Character::isLetterOrDigit)
        .map(Character::toLowerCase)
        .forEach(result::appendCodePoint);
    return result.toString();
  }
}
