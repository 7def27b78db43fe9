package org.dateline.ingest.html;

/** Texts without what differs between two copies of the same words. */
final class Words {
  private Words() {}

  /** Letters and digits alone, in lower case. */
  static String of(String text) {
    var result = new StringBuilder(text.length());
    text.codePoints()
        .filter(Character::isLetterOrDigit)
        .map(Character::toLowerCase)
        .forEach(result::appendCodePoint);
    return result.toString();
  }
}
