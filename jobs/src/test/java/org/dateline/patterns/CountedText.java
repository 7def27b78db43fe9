package org.dateline.patterns;

/** A text that counts how often its characters are looked at, and stops where that is too often. */
final class CountedText implements CharSequence {
  private final String text;
  private final long most;
  private long looks;

  /** Thrown when the text was looked at too often. */
  static final class TooManyLooks extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooManyLooks() {
      super(null, null, false, false);
    }
  }

  CountedText(String text, long most) {
    this.text = text;
    this.most = most;
  }

  long looks() {
    return looks;
  }

  @Override
  public char charAt(int index) {
    looks++;
    if (looks > most) {
      throw new TooManyLooks();
    }
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int begin, int end) {
    return text.substring(begin, end);
  }

  @Override
  public String toString() {
    return text;
  }
}
