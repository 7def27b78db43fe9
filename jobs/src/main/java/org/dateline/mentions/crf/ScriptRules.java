package org.dateline.mentions.crf;

import java.util.Arrays;

/** The segmenter's features on repeated characters, numbers and Latin letters. */
final class ScriptRules {
  /**
   * How features name two neighbouring characters of which at least one is a Latin letter; index 0
   * is for pairs that have no feature.
   */
  private static final String[] LETTERS = {"", "BND", "ENG", "BCC", "e1", "e2", "e3", "e4"};

  private final SegmenterFeatures features;
  private final int previousIsCurrent;
  private final int previousIsNext;
  private final int currentIsNext;
  private final int year;
  private final int twoDigits;
  private final int digitBefore;
  private final int letterBefore;
  private final int mark;
  private final int markAndLetter;
  private final int letterAndMark;
  private final int markAndDigit;
  private final int digitAndMark;
  private final int[] letters;
  private final int[] lettersAfterMark;

  ScriptRules(SegmenterFeatures features) {
    this.features = features;
    previousIsCurrent = features.row("11-R2|CpC");
    previousIsNext = features.row("22-R2|CpC");
    currentIsNext = features.row("33-R2|CpC");
    year = features.row("YR-R2|CpC");
    twoDigits = features.row("2N-R2|CpC");
    digitBefore = features.row("1N-R2|CpC");
    letterBefore = features.row("E-R2|CpC");
    mark = features.row("PU-R2|CpC");
    markAndLetter = features.row("PU+E-R2|CpC");
    letterAndMark = features.row("E+PU-R2|CpC");
    markAndDigit = features.row("PU+N-R2|CpC");
    digitAndMark = features.row("N+PU-R2|CpC");
    letters = rows(features, "", "|CpC");
    lettersAfterMark = rows(features, "1:EngPU", "R2|CpC");
  }

  private static int[] rows(SegmenterFeatures features, String before, String after) {
    // Pairs with index 0 have no feature: no Latin letter, or a capital before a small letter.
    int[] rows = Arrays.stream(LETTERS).mapToInt(l -> features.row(before + l + after)).toArray();
    rows[0] = 0;
    return rows;
  }

  /** Adds the weights of these features for the character at an index. */
  void add(double[] sums, CharacterTraits[] glyphs, int at) {
    CharacterTraits previous = glyphs[at - 1];
    CharacterTraits current = glyphs[at];
    CharacterTraits next = glyphs[at + 1];
    addIf(previous.codePoint() == current.codePoint(), sums, previousIsCurrent);
    addIf(previous.codePoint() == next.codePoint(), sums, previousIsNext);
    addIf(current.codePoint() == next.codePoint(), sums, currentIsNext);
    addSequence(sums, glyphs, at);
    int kind = letters(previous, current);
    addIf(kind > 0, sums, letters[kind]);
    int before = previous.codePoint();
    boolean joins = before == '-' || before == '\u00b7' || before == '.';
    addIf(joins && kind > 0, sums, lettersAfterMark[kind]);
  }

  private void addSequence(double[] sums, CharacterTraits[] glyphs, int at) {
    CharacterTraits previous2 = glyphs[at - 2];
    CharacterTraits previous = glyphs[at - 1];
    CharacterTraits current = glyphs[at];
    if (current.isDigit() && previous.isDigit()) {
      boolean isYear =
          previous.codePoint() == '1'
              && current.codePoint() == '9'
              && glyphs[at + 1].codePoint() == '9'
              && glyphs[at + 2].isDigit();
      addIf(true, sums, isYear ? year : twoDigits);
    } else if (previous.isDigit()) {
      addIf(true, sums, digitBefore);
    } else if (previous.isLetter()) {
      addIf(true, sums, letterBefore);
    } else if (!previous.hasRadical() && previous.isSingle()) {
      addIf(current.isLetter(), sums, markAndLetter);
      addIf(previous2.isLetter(), sums, letterAndMark);
      addIf(current.isDigit(), sums, markAndDigit);
      addIf(previous2.isDigit(), sums, digitAndMark);
      addIf(true, sums, mark);
    }
  }

  /** The index in {@link #LETTERS} of two neighbouring characters. */
  private static int letters(CharacterTraits previous, CharacterTraits current) {
    if (previous.isLower()) {
      return current.isUpper() ? 1 : current.isLower() ? 2 : 4;
    }
    if (previous.isUpper()) {
      return current.isUpper() ? 3 : current.isLower() ? 0 : 6;
    }
    return current.isLower() ? 5 : current.isUpper() ? 7 : 0;
  }

  private void addIf(boolean holds, double[] sums, int row) {
    if (holds && row > 0) {
      features.sums().addTo(sums, row);
    }
  }
}
