package org.dateline.mentions.chinese;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TransliterationsTest {
  private static final Transliterations TRANSLITERATIONS = new Transliterations(scores());

  /** Five characters that write sounds, one that may, and one that hardly does. */
  private static Map<Character, Double> scores() {
    Map<Character, Double> scores = new HashMap<>();
    "博鲁阿尔特".chars().forEach(c -> scores.put((char) c, 3.0));
    scores.put('安', 0.5);
    scores.put('大', -0.5);
    return scores;
  }

  private static List<String> names(String marked) {
    return MarkedSentence.names(marked, TRANSLITERATIONS::add);
  }

  @Test
  void soundsBetweenAnOfficeAndADeed_areAPerson() {
    assertThat(names("总统 博鲁 表示 支持")).containsExactly("博鲁|P");
    assertThat(names("总统 博鲁阿尔特 的 车")).containsExactly("博鲁阿尔特|P");
    assertThat(names("总统 博鲁 的 车")).isEmpty();
  }

  @Test
  void soundsAtTheBeginningBeforeADeed_areAPersonIfCertain() {
    assertThat(names("鲁阿尔 说")).containsExactly("鲁阿尔|P");
    assertThat(names("鲁阿 说")).isEmpty();
    assertThat(names("昨天 ， 鲁阿尔 说")).containsExactly("鲁阿尔|P");
    assertThat(names("昨天 鲁阿尔 说")).isEmpty();
  }

  @Test
  void soundsBesideWordsOfPlaces_areAPlace() {
    assertThat(names("抵达 鲁阿尔 的 人")).containsExactly("鲁阿尔|L");
    assertThat(names("鲁阿尔 附近 的 人")).containsExactly("鲁阿尔|L");
    assertThat(names("看 鲁阿尔 的 人")).isEmpty();
  }

  @Test
  void nameOfAPerson_goesOnBehindADot() {
    assertThat(names("[迪娜|P] · 博鲁 的 车")).containsExactly("迪娜·博鲁|P");
    assertThat(names("[迪娜|P] · 博鲁 · 阿尔 的 车")).containsExactly("迪娜·博鲁·阿尔|P");
    assertThat(names("[迪娜|L] · 博鲁 的 车")).containsExactly("迪娜|L");
  }

  @Test
  void commonCharacters_endTheSounds() {
    assertThat(names("总统 博鲁的 表示")).isEmpty();
    // One that may be a sound lowers the mean, but not below what is asked for.
    assertThat(names("总统 博鲁大 表示")).containsExactly("博鲁大|P");
    assertThat(names("总统 安大 表示")).isEmpty();
  }

  @Test
  void namesFound_areNotLookedInto() {
    assertThat(names("总统 [鲁阿尔|L] 表示")).containsExactly("鲁阿尔|L");
  }
}
