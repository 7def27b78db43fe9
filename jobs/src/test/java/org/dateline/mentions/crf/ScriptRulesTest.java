package org.dateline.mentions.crf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which features on repeats, numbers and letters hold of a character; each has its own bit. */
class ScriptRulesTest {
  private static final List<String> FEATURES =
      List.of(
          "11-R2|CpC",
          "22-R2|CpC",
          "33-R2|CpC",
          "YR-R2|CpC",
          "2N-R2|CpC",
          "1N-R2|CpC",
          "E-R2|CpC",
          "PU-R2|CpC",
          "PU+E-R2|CpC",
          "E+PU-R2|CpC",
          "PU+N-R2|CpC",
          "N+PU-R2|CpC",
          "BND|CpC",
          "ENG|CpC",
          "BCC|CpC",
          "e1|CpC",
          "e2|CpC",
          "e3|CpC",
          "e4|CpC",
          "1:EngPUENGR2|CpC",
          "1:EngPUe2R2|CpC",
          "1:EngPUe4R2|CpC");

  private final ScriptRules rules;

  ScriptRulesTest() {
    var model = new ToySegmenter();
    for (int i = 0; i < FEATURES.size(); i++) {
      float weight = 1 << i;
      model.add(FEATURES.get(i), weight, weight, weight, weight);
    }
    rules = new ScriptRules(new SegmenterFeatures(model.loaded()));
  }

  private static CharacterTraits traits(int codePoint) {
    // Punctuation and letters have no radical.
    boolean radical = Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN;
    return new CharacterTraits(
        codePoint, Character.charCount(codePoint) == 1, 0, 0, 0, 0, radical, 0);
  }

  /** The features that hold of the character in brackets. */
  private String of(String text) {
    int at = text.indexOf('[');
    int[] characters = text.replaceAll("[\\[\\]]", "").codePoints().toArray();
    var around = new CharacterTraits[characters.length + 6];
    Arrays.fill(around, new CharacterTraits(CharacterTemplate.PADDING, false, 0, 0, 0, 0, true, 0));
    for (int i = 0; i < characters.length; i++) {
      around[i + 3] = traits(characters[i]);
    }
    double[] sums = new double[4];
    rules.add(sums, around, at + 3);
    List<String> found = new ArrayList<>();
    for (int i = 0; i < FEATURES.size(); i++) {
      if (((long) sums[0] >> i & 1) == 1) {
        found.add(FEATURES.get(i).replaceAll("(-?R2)?\\|CpC", ""));
      }
    }
    return String.join(" ", found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "上[海]市 | ''",
        "人[人]市 | 11",
        "人[海]人 | 22",
        "上[人]人 | 33",
        "人[人]人 | 11 22 33",
        "上1[9]9人 | 33 2N",
        "上1[9]98年 | 33 YR",
        "上1[9]x | 2N",
        "上5[年]人 | 1N",
        "上a[海]市 | E e1",
        "上A[海]市 | E e3",
        "上a[b]市 | E ENG",
        "上a[B]市 | E BND",
        "上A[B]市 | E BCC",
        "上A[b]市 | E",
        "上海[b]市 | e2",
        "上海[B]市 | e4",
        "上，[海]市 | PU",
        "上，[b]市 | PU PU+E e2",
        "上，[5]市 | PU PU+N",
        "a，[海]市 | PU E+PU",
        "5，[海]市 | PU N+PU",
        "上-[b]市 | PU PU+E e2 1:EngPUe2",
        "上·[B]市 | PU PU+E e4 1:EngPUe4",
        "上.[海]市 | PU"
      })
  void features_holdForTheCharactersAround(String text, String expected) {
    assertThat(of(text)).isEqualTo(expected);
  }

  @Test
  void beginningOfTheText_hasNothingBeforeIt() {
    assertThat(of("[海]市上")).isEmpty();
    assertThat(of("[5]市上")).isEmpty();
  }

  @Test
  void modelWithoutTheFeatures_addsNothing() {
    var none = new ScriptRules(new SegmenterFeatures(new ToySegmenter().loaded()));
    var around = new CharacterTraits[7];
    Arrays.fill(around, traits('人'));
    double[] sums = new double[4];

    none.add(sums, around, 3);

    assertThat(sums).containsOnly(0);
  }
}
