package org.dateline.mentions.crf;

import org.jspecify.annotations.Nullable;

/**
 * What the model says about a word wherever it stands, computed once. An array of scores is null if
 * all its weights would be zero.
 *
 * @param text the word as features have it (American spelling, for some models)
 * @param number its number as {@link Part#WORD}; negative if no conjunction has it
 * @param cluster the number of its class as {@link Part#CLUSTER}; negative if no conjunction has it
 * @param shape what depends on its shape alone
 * @param current scores of the labels of this word
 * @param previous scores of the labels of the next word
 * @param next scores of the labels of the previous word
 * @param before scores of the labels of words some places after this one
 * @param after scores of the labels of words some places before this one
 * @param edge scores of the pairs of labels of the previous word and this one
 * @param previousEdge scores of the pairs of labels of this word and the next
 * @param traits the properties that features on repeated names read
 */
record Word(
    String text,
    int number,
    int cluster,
    Shape shape,
    double @Nullable [] current,
    double @Nullable [] previous,
    double @Nullable [] next,
    double @Nullable [] before,
    double @Nullable [] after,
    double @Nullable [] edge,
    double @Nullable [] previousEdge,
    Traits traits) {

  /**
   * What depends on a word's shape alone. An array of scores is null if all its weights would be
   * zero.
   *
   * @param number its number as {@link Part#SHAPE}; negative if no conjunction has it
   * @param following the shape as features on the shapes of following words write it; it differs
   *     from the shape only beyond the sentence
   * @param followingNumber number of {@code following} as {@link Part#SHAPE}; negative if no
   *     conjunction has it
   * @param nextEdge scores of the pairs of labels of the two words before this one
   * @param after scores of the labels of words some places before this one
   * @param begin scores of the labels of this word if it is the first of its sentence
   * @param inside scores of the labels of this word if it is neither first nor last
   * @param end scores of the labels of this word if it is last and not first
   */
  record Shape(
      int number,
      String following,
      int followingNumber,
      double @Nullable [] nextEdge,
      double @Nullable [] after,
      double @Nullable [] begin,
      double @Nullable [] inside,
      double @Nullable [] end) {}

  /**
   * Properties of a word's letters.
   *
   * @param isShort whether it has at most three characters
   * @param nameCase whether it begins with a capital, has more characters, and no further capital
   * @param lowerCase whether it has a letter and no capital
   * @param letter whether it has a letter
   */
  record Traits(boolean isShort, boolean nameCase, boolean lowerCase, boolean letter) {
    static Traits of(String text) {
      boolean letter = text.chars().anyMatch(c -> Character.isLetter((char) c));
      boolean capital = text.chars().anyMatch(c -> Character.isUpperCase((char) c));
      return new Traits(text.length() <= 3, nameCase(text), letter && !capital, letter);
    }

    private static boolean nameCase(String text) {
      if (text.length() < 2) {
        return false;
      }
      char first = text.charAt(0);
      return (Character.isUpperCase(first) || Character.isTitleCase(first))
          && text.chars().skip(1).noneMatch(c -> Character.isUpperCase((char) c));
    }
  }
}
