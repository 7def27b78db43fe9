package org.dateline.mentions.chinese;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with its word boundaries and the names found so far, which never overlap. Offsets are
 * UTF-16 code units from the beginning of the sentence. It holds no rules of Chinese.
 */
final class NamedSentence {
  static final String PERSON = "PERSON";
  static final String ORGANIZATION = "ORGANIZATION";
  static final String LOCATION = "LOCATION";

  /** A name from {@code begin} (inclusive) to {@code end} (exclusive) in the sentence. */
  record Name(int begin, int end, String type) {
    int length() {
      return end - begin;
    }
  }

  private final String text;
  private final boolean[] isBoundary;
  // The name that covers a character, or null.
  private final Name[] names;

  /**
   * A sentence without names.
   *
   * @param text its characters
   * @param isBoundary for each character, whether a word begins or ends before it; then one more
   *     value, true, for the end of the text
   */
  NamedSentence(String text, boolean[] isBoundary) {
    this.text = text;
    this.isBoundary = isBoundary;
    names = new Name[text.length()];
  }

  String text() {
    return text;
  }

  int length() {
    return text.length();
  }

  String text(Name name) {
    return text.substring(name.begin(), name.end());
  }

  /** Whether a word begins or ends at {@code index}; true at the end of the sentence. */
  boolean isBoundary(int index) {
    return isBoundary[index];
  }

  /** End of the word that holds the character at {@code index}. */
  int wordEnd(int index) {
    int end = index + 1;
    while (!isBoundary[end]) {
      end++;
    }
    return end;
  }

  /**
   * The name that covers the character at {@code index}; null if there is none or the index is
   * outside the sentence.
   */
  @Nullable Name at(int index) {
    return index < 0 || index >= names.length ? null : names[index];
  }

  /** Whether no name covers any of the characters. */
  boolean isFree(int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (names[i] != null) {
        return false;
      }
    }
    return true;
  }

  /** Adds a name and removes the names that it overlaps. */
  void put(int begin, int end, String type) {
    for (int i = begin; i < end; i++) {
      if (names[i] != null) {
        remove(names[i]);
      }
    }
    var name = new Name(begin, end, type);
    for (int i = begin; i < end; i++) {
      names[i] = name;
    }
  }

  void remove(Name name) {
    for (int i = name.begin(); i < name.end(); i++) {
      names[i] = null;
    }
  }

  /** A copy of the names found, in order. */
  List<Name> names() {
    List<Name> found = new ArrayList<>();
    for (int i = 0; i < names.length; i++) {
      if (names[i] != null && names[i].begin() == i) {
        found.add(names[i]);
      }
    }
    return found;
  }
}
