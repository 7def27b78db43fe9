package org.dateline.entities.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.text.WordLists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The name of each text stands in brackets of its own: [CNN]. */
class FindRolesTest {
  private static final MediaNames MEDIA = new MediaNames(WordLists.ofAllLanguages("media"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The mayor told [CNN] that the bridge is safe.",
        "The mayor told [CNN]'s Dana Reed that the bridge is safe.",
        "The bridge is safe, according to [Reuters].",
        "[Reuters] reported that the bridge had moved.",
        "A [Fox News] poll gave her 40 percent.",
        "A poll by ABC News/[Washington Post] gave her 40 percent.",
        "He said so in an interview with [NBC].",
        "He said so on [MSNBC]’s “Morning Joe” in May.",
        "The [Guardian] first reported the sale.",
        "As the [Springfield Times] noted, nobody asked.",
        "The bridge had moved, reports the [Springfield Herald].",
        "The letter was seen by the German news magazine [Der Spiegel].",
        "She wrote an op-ed for [The Wall Street Journal] last week.",
        "He apologised on [Twitter] on Monday.",
        "[CNN]: Bridge moves",
      })
  void mediumThatTheTextSpeaksToOrBy_isCited(String text) {
    assertThat(role(text, "en", "Harbour Weekly")).isEqualTo("cited");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[CNN] fired its anchor on Monday.",
        "The senator sued the [New York Times] for libel.",
        "[Fox News] said its chairman had left.",
        "[CNN] executives met the mayor.",
        "He was the chairman of [CNN] for years.",
        "Only one in ten people trust [Fox News].",
        "She told [Congress] that the bridge is safe.",
        "He told the [FBI] what he knew.",
        "The bridge is safe, according to [Obama].",
        "[Ann Reed] told Reuters that the bridge is safe.",
        "The attack on [Reuters] was condemned.",
      })
  void mediumInTheNews_andWhoIsNoMedium_areSubjects(String text) {
    assertThat(role(text, "en", "Harbour Weekly")).isEqualTo("subject");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HARBOUR CITY ([Reuters]) - The bridge moved.",
        "[HARBOUR CITY] (Reuters) - The bridge moved.",
        "[WASHINGTON] — The bridge moved.",
        "The bridge at noon. (Photo: [AFP])",
        "The bridge at noon. Ann Reed/[AFP]",
        "The bridge at noon. REUTERS/[Ann Reed]",
        "The bridge at noon. [Ann Reed]/AFP/Getty Images",
        "The bridge at noon. | [AP] Photo",
        "The bridge at noon. (Dec. 1) [AP]",
        "The bridge moved. (Reporting by [Ann Reed]; Editing by Leo Marsh)",
        "The bridge moved.\nBy [Ann Reed]\nIt was noon.",
        "The bridge moved.\n[Leo Marsh] contributed to this report.",
        "© 2019 [Springfield Times]. All rights reserved.",
      })
  void nameInADatelineOrACredit_isAByline(String text) {
    assertThat(role(text, "en", "Harbour Weekly")).isEqualTo("byline");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "据[新华社]报道，大桥已经通车。",
        "市长告诉[路透社]，大桥很安全。",
        "市长日前接受[北京晚报]采访时说，大桥很安全。",
        "《[纽约时报]》网站刊文说，大桥很安全。",
        "另据[法新社]消息，大桥移动了。",
      })
  void chineseMediumThatTheTextSpeaksToOrBy_isCited(String text) {
    assertThat(role(text, "zh", "港口周刊")).isEqualTo("cited");
  }

  @ParameterizedTest
  @ValueSource(strings = {"市长起诉[纽约时报]。", "[路透社]裁员三百人。", "市长告诉[国会]，大桥很安全。"})
  void chineseMediumInTheNews_isASubject(String text) {
    assertThat(role(text, "zh", "港口周刊")).isEqualTo("subject");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[新华社]北京1月2日电 大桥通车。", "大桥通车。\n来源：[央视新闻]", "大桥通车。（总台记者 [李小明]报道）"})
  void chineseCredit_isAByline(String text) {
    assertThat(role(text, "zh", "港口周刊")).isEqualTo("byline");
  }

  @Test
  void sourcesOwnName_isCitedUnlessItIsNews() {
    assertThat(role("The editors of the [Harbour Weekly] thank you.", "en", "The Harbour Weekly"))
        .isEqualTo("cited");
    assertThat(role("The [Weekly] moved.", "en", "The Harbour Weekly")).isEqualTo("cited");
    assertThat(role("[Harbour Weekly] fired its editor.", "en", "The Harbour Weekly"))
        .isEqualTo("subject");
    assertThat(role("The editors of the [Harbour Weekly] thank you.", "en", "Town Crier"))
        .isEqualTo("subject");
    assertThat(role("[央视]推出新节目。", "zh", "CCTV")).isEqualTo("cited");
  }

  @Test
  void bodyThatIsASource_staysASubject() {
    assertThat(role("The [Harbour Institute] opened a school.", "en", "Harbour Institute"))
        .isEqualTo("subject");
  }

  @Test
  void wordsOfAnotherLine_sayNothing() {
    assertThat(role("She told\n[Reuters] moved.", "en", "Harbour Weekly")).isEqualTo("subject");
  }

  @Test
  void languageWithoutCues_isNotRead() {
    assertThat(List.of("en", "zh", "de"))
        .map(FindRoles::readLanguage)
        .containsExactly(true, true, false);
  }

  private static String role(String marked, String language, String source) {
    int begin = marked.indexOf('[');
    int end = marked.indexOf(']') - 1;
    String text = marked.replace("[", "").replace("]", "");
    return new FindRoles(text, source, language, MEDIA).at(begin, end).code();
  }
}
