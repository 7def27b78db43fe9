package org.dateline.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoryWordsTest {

  @ParameterizedTest
  @CsvSource({
    "ferries, ferry",
    "ships, ship",
    "stopped, stop",
    "stopping, stop",
    "wanted, want",
    "votes, vote",
    "vote, vote",
    "passing, pass",
    "called, call",
    "class, class",
    "campus, campus",
    "sing, sing",
    "red, red",
    "as, as"
  })
  void stem_isTheWordWithoutItsEnding(String word, String stem) {
    assertThat(StoryWords.stem(word)).isEqualTo(stem);
  }

  @Test
  void wordsOfTheTitle_weighMoreThanThoseOfTheText() {
    Map<String, Double> words = StoryWords.of("Ferry halted", "a storm broke");

    assertThat(words).containsOnlyKeys("ferry", "halt", "storm", "brok");
    assertThat(words.get("ferry")).isEqualTo(2.0);
    assertThat(words.get("storm")).isEqualTo(1.5);
  }

  @Test
  void repeatedWord_growsByItsLogarithm() {
    double weight = StoryWords.of(null, "storm, storm and a storm").get("storm");
    assertThat(weight).isEqualTo(1.5 * (1 + Math.log(3)), within(1e-12));
  }

  @Test
  void capitalWithinASentence_isAName() {
    Map<String, Double> words = StoryWords.of(null, "Storm hit Bergen. Rain fell");

    assertThat(words.get("bergen")).isEqualTo(1.5 * 1.6, within(1e-12));
    assertThat(words.get("storm")).isEqualTo(1.5);
    assertThat(words.get("rain")).isEqualTo(1.5);
  }

  @Test
  void wordsBelowTheLead_weighLessAndThoseFurtherDownNothing() {
    String text = "filler ".repeat(60) + "middle " + "filler ".repeat(300) + "last";
    Map<String, Double> words = StoryWords.of(null, text);

    assertThat(words.get("middl")).isEqualTo(1.0);
    assertThat(words).doesNotContainKey("last");
  }

  @Test
  void scriptWithoutSpaces_givesPairsOfCharacters() {
    assertThat(StoryWords.of(null, "上海港，罢工")).containsOnlyKeys("上海", "海港", "罢工");
    assertThat(StoryWords.of(null, "港 A")).isEmpty();
  }

  @Test
  void textWithoutWords_hasNone() {
    assertThat(StoryWords.of(null, "")).isEmpty();
    assertThat(StoryWords.of("—", "…… ——")).isEmpty();
  }
}
