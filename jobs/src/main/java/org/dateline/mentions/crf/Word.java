package org.dateline.mentions.crf;

import org.jspecify.annotations.Nullable;

/**
 * What the model says about a word wherever it stands, computed once. An array is null where all
 * its weights would be zero.
 *
 * @param text as features have it (American spelling, for some models)
 * @param number of {@link Part#WORD}; negative if in no conjunction
 * @param cluster number of {@link Part#CLUSTER}; negative if in no conjunction
 * @param shape what depends on its shape alone
 * @param current scores of labels for the word itself
 * @param previous scores of labels for the word after this
 * @param next scores of labels for the word before this
 * @param before scores of labels for the words some places after this
 * @param after scores of labels for the words some places before this
 * @param edge scores of pairs of labels, of the word before and this
 * @param previousEdge scores of pairs of labels, of this word and the next
 * @param traits what the patterns of capitals look at
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
   * What depends on a word's shape alone.
   *
   * @param number of {@link Part#SHAPE}; negative if in no conjunction
   * @param following the shape as features on what follows have it; it differs from the shape for
   *     what lies beyond the sentence
   * @param followingNumber of {@link Part#SHAPE}, of {@code following}
   * @param nextEdge scores of pairs of labels, of the two words before this
   * @param after scores of labels for the words some places before
   * @param begin scores of labels if the first word of its sentence
   * @param inside scores of labels if neither first nor last
   * @param end scores of labels if last and not first
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
   * @param isShort at most three characters
   * @param nameCase a capital, and at least one more character, none of them a capital
   * @param lowerCase a letter, and no capital
   * @param letter a letter
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
