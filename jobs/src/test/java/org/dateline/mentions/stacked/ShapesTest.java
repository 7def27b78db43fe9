package org.dateline.mentions.stacked;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShapesTest {

  @ParameterizedTest
  @CsvSource({
    "Oslo, Xxx",
    "A, X",
    "NATO, XX",
    "iPhone, xXxx",
    "1987, 99",
    "3rd, 9xx",
    "O'Neil, X'Xxx",
    "Baden-Baden, Xxx-Xxx",
    "..., ..",
    "東京都, xx",
    "a1b2c3d4e5f6, x9x9x9x9"
  })
  void shape_isTheKindsOfCharactersInShort(String word, String shape) {
    assertThat(Shapes.of(word)).isEqualTo(shape);
  }

  @Property
  void shape_isShortAndRepeatsNothingThrice(@ForAll String word) {
    String shape = Shapes.of(word);
    assertThat(shape.length()).isLessThanOrEqualTo(Math.min(8, word.length()));
    for (int i = 2; i < shape.length(); i++) {
      assertThat(shape.charAt(i) == shape.charAt(i - 1) && shape.charAt(i) == shape.charAt(i - 2))
          .isFalse();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Apple, true",
    "iPhone, true",
    "3M, true",
    "#WorldCup, true",
    "@BarackObama, true",
    "@barack, false",
    "#, false",
    "apple, false",
    "a, false",
    "-Oslo, false",
    "1987, false",
    "'', false",
    "É, true"
  })
  void capital_isAWordThatMayBeANameForItsLetters(String word, boolean capital) {
    assertThat(Shapes.isCapital(word)).isEqualTo(capital);
  }

  @ParameterizedTest
  @CsvSource({"NATO, true", "SVM, true", "A, false", "U.S., false", "Nato, false", "'', false"})
  void acronym_isAllCapitals(String word, boolean acronym) {
    assertThat(Shapes.isAcronym(word)).isEqualTo(acronym);
  }

  @ParameterizedTest
  @CsvSource({"of, true", "&, true", "'''s', true", "Of, false", "by, false", "'', false"})
  void links_standWithinNames(String word, boolean link) {
    assertThat(Shapes.isLink(word)).isEqualTo(link);
  }
}
