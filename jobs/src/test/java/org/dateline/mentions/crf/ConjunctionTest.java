package org.dateline.mentions.crf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConjunctionTest {

  /** Numbers the parts as they come and writes each key as its conjunction and parts. */
  private static final class Readings implements Conjunction.Reading {
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final List<String> parts = new ArrayList<>();
    private final List<String> found = new ArrayList<>();

    @Override
    public int number(Part part, String text) {
      String name = part + " " + text;
      if (numbers.putIfAbsent(name, numbers.size()) == null) {
        parts.add(name);
      }
      return numbers.get(name);
    }

    @Override
    public void found(long key) {
      boolean three = key >>> 60 != 0;
      int first = (int) (key >>> (three ? 40 : 20)) & (Conjunction.MOST_PARTS - 1);
      int second = (int) (key >>> (three ? 20 : 0)) & (Conjunction.MOST_PARTS - 1);
      String written = parts.get(first) + ", " + parts.get(second);
      if (three) {
        written += ", " + parts.get((int) key & (Conjunction.MOST_PARTS - 1));
      }
      found.add(Conjunction.values()[(int) (key >>> (three ? 60 : 40)) - 1] + ": " + written);
    }
  }

  private static List<String> read(String feature) {
    var readings = new Readings();
    assertThat(Conjunction.read(feature, readings)).as(feature).isTrue();
    return readings.found;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Tim...Xxxx-PW_CTYPE|C # PREVIOUS_WORD_AND_SHAPE: WORD Tim, SHAPE Xxxx",
        "Xxxx...said-NW_CTYPE|C # SHAPE_AND_NEXT_WORD: SHAPE Xxxx, WORD said",
        "x...Xx-PCTYPE|C # PREVIOUS_SHAPE_AND_SHAPE: SHAPE x, SHAPE Xx",
        "x...Xx-CNTYPE|C # SHAPE_AND_NEXT_SHAPE: SHAPE x, SHAPE Xx",
        "in...Xx-PPW_CTYPE|C # SECOND_PREVIOUS_WORD_AND_SHAPE: WORD in, SHAPE Xx",
        "in...Xx-NNW_CTYPE|C # SECOND_NEXT_WORD_AND_SHAPE: WORD in, SHAPE Xx",
        "x-Xx-CNDISJSHAPE|C # SHAPE_AND_FOLLOWING_SHAPE: SHAPE x, SHAPE Xx",
        "of-Oslo-PSEQW2|CpC # PREVIOUS_WORD_AND_WORD: WORD of, WORD Oslo",
        "12-205-PSEQpcDS|CpC # PREVIOUS_CLUSTER_AND_CLUSTER: CLUSTER 12, CLUSTER 205",
        "x-Xx-TYPES|CpC # EDGE_SHAPES: SHAPE x, SHAPE Xx"
      })
  void featureOfTwoParts_isRead(String feature, String reading) {
    assertThat(read(feature)).containsExactly(reading);
  }

  @Test
  void featureOfThreeShapes_isRead() {
    // The number of the conjunction has the four bits that three parts leave.
    assertThat(Conjunction.THREE_SHAPES.ordinal() + 1).isLessThan(16);
    var readings = new Readings();
    assertThat(Conjunction.read("x...Xx...9-PCNTYPE|C", readings)).isTrue();
    assertThat(readings.found).containsExactly("THREE_SHAPES: SHAPE x, SHAPE Xx, SHAPE 9");
  }

  @Test
  void wordsThatHoldTheSeparator_areReadInEveryWay() {
    assertThat(read("e-mail-Oslo-PSEQW2|CpC"))
        .containsExactly(
            "PREVIOUS_WORD_AND_WORD: WORD e, WORD mail-Oslo",
            "PREVIOUS_WORD_AND_WORD: WORD e-mail, WORD Oslo");
    assertThat(read("........-PW_CTYPE|C")).hasSize(6);
    assertThat(read("--PSEQW2|CpC")).containsExactly("PREVIOUS_WORD_AND_WORD: WORD , WORD ");
  }

  @Test
  void endingWithoutTheSeparator_isAFeatureWithoutReadings() {
    assertThat(read("Tim-PW_CTYPE|C")).isEmpty();
  }

  @Test
  void featuresOfOneWord_areNone() {
    for (String feature : List.of("Tim-WORD|C", "Xxxx-TYPE|C", "#Ti#|C", "Tim-PSEQW|CpC", "")) {
      assertThat(Conjunction.read(feature, new Readings())).as(feature).isFalse();
    }
  }

  @Test
  void keys_areDistinctForAllConjunctionsAndParts() {
    var keys = new HashSet<Long>();
    int[] numbers = {0, 1, 7, Conjunction.MOST_PARTS - 1};
    int count = 0;
    for (int first : numbers) {
      for (int second : numbers) {
        for (Conjunction conjunction : Conjunction.values()) {
          keys.add(conjunction.key(first, second));
          count++;
        }
        for (int third : numbers) {
          keys.add(Conjunction.THREE_SHAPES.key(first, second, third));
          count++;
        }
      }
    }

    assertThat(keys).hasSize(count).doesNotContain(0L);
  }
}
