package org.dateline.analysis.claims;

import static java.util.Objects.requireNonNull;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A word, number, name or mark of a text.
 *
 * @param word in small letters; digits of a number; the mark itself
 * @param capital true if the word is written with a capital
 * @param mention the mention, of a NAME; else null
 */
record Token(Kind kind, int begin, int end, String word, boolean capital, @Nullable Name mention) {

  enum Kind {
    WORD,
    NUMBER,
    /** All words of a mention of an entity. */
    NAME,
    /** The 's of a genitive. */
    POSSESSIVE,
    MARK,
    /** Before the first and after the last token. */
    NONE
  }

  static final Token NONE = new Token(Kind.NONE, -1, -1, "", false, null);

  boolean is(String expected) {
    return word.equals(expected);
  }

  boolean in(Set<String> words) {
    return words.contains(word);
  }

  boolean isName() {
    return kind == Kind.NAME;
  }

  /**
   * Returns the mention.
   *
   * @throws NullPointerException unless this is a NAME
   */
  Name name() {
    return requireNonNull(mention);
  }

  boolean isMark(String mark) {
    return kind == Kind.MARK && word.equals(mark);
  }

  /** True for a word in small letters: it is no part of an unresolved name. */
  boolean isPlain() {
    return kind == Kind.WORD && !capital;
  }

  /** True if nothing stands between this and the next token. */
  boolean touches(Token next) {
    return end == next.begin;
  }
}
