package org.dateline.ingest.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class ParagraphsTest {

  @Test
  void columnOf36Characters_isJoinedToParagraphs() {
    assertThat(
            Paragraphs.of(
                """
                The harbour council voted nine to
                two on Monday to open the old quay
                before the summer, after a debate
                of three hours in a full hall.

                Work begins in June, said the mayor,
                who had asked for a shorter list of
                repairs and a lower price.
                """))
        .containsExactly(
            "The harbour council voted nine to two on Monday to open the old quay before the"
                + " summer, after a debate of three hours in a full hall.",
            "Work begins in June, said the mayor, who had asked for a shorter list of repairs and a"
                + " lower price.");
  }

  @Test
  void hyphenAtALinesEnd_goesWhereTheTextHasTheWord() {
    assertThat(
            Paragraphs.of(
                """
                The council of the harbour will pay
                for a long-term plan, and the har-
                bour master will write the long-
                term plan with two engineers whom
                the town has known for many years
                and a well-
                known firm from the other shore.
                """))
        .containsExactly(
            "The council of the harbour will pay for a long-term plan, and the harbour master will"
                + " write the long-term plan with two engineers whom the town has known for many"
                + " years and a well-known firm from the other shore.");
  }

  @Test
  void hyphenForAPartThatFollows_staysWithItsSpace() {
    assertThat(
            Paragraphs.of(
                """
                Im Rat der Stadt wurden gestern Vor-
                und Nachteile des neuen Kais lange
                besprochen, und die Mehrheit hielt
                am Plan fest, der seit dem Winter
                auf dem Tisch des Rates liegt.
                """))
        .singleElement()
        .asString()
        .startsWith("Im Rat der Stadt wurden gestern Vor- und Nachteile des neuen Kais");
  }

  @Test
  void softHyphenAtALinesEnd_tiesTheWord() {
    assertThat(CharacterRepairs.repair("the har\u00AD\nbour opened"))
        .isEqualTo("the harbour opened");
  }

  @Test
  void chineseColumn_isJoinedWithoutSpaces() {
    assertThat(
            Paragraphs.of(
                """
                港口委员会星期一以九票对二票决定在夏天之前重新开放
                旧码头，此前在坐满听众的大厅里辩论了三个小时，市长
                说工程将于六月开始，她要求缩短维修清单并且降低价格
                ，两名工程师将与港务局长一起在年底之前写出长期的计
                划。
                """))
        .hasSize(1);
  }

  @Test
  void verse_keepsItsLines() {
    var verse =
        List.of(
            "The evening comes across the bay,",
            "And slowly puts the boats to sleep,",
            "The harbour hides the end of day",
            "Below the waters dark and deep,",
            "And nobody has come to say",
            "What promises the tides will keep.");
    assertThat(Paragraphs.of(String.join("\n", verse))).isEqualTo(verse);
  }

  @Test
  void listAndTable_keepTheirLines() {
    var list =
        List.of(
            "two cups of flour",
            "one egg",
            "a spoon of salt",
            "half a litre of milk and some",
            "oil",
            "sugar");
    assertThat(Paragraphs.of(String.join("\n", list))).isEqualTo(list);
    var table =
        List.of("Harbour 12 14 2", "Old Town 9 11 3", "Quay 7 8 1", "Market 5 6 0", "Hill 1 0 2");
    assertThat(Paragraphs.of(String.join("\n", table))).isEqualTo(table);
  }

  @Test
  void shortParagraphsOfOneLine_stayApart() {
    var lines =
        List.of(
            "The quay opened on Monday.",
            "The mayor was there.",
            "A band played until noon.",
            "Nobody fell into the water.",
            "The next quay opens in June.");
    assertThat(Paragraphs.of(String.join("\n", lines))).isEqualTo(lines);
  }

  @Test
  void hostileText_endsQuickly() {
    for (String line : List.of("a-\n", "-\n", "abc".repeat(20) + "-\n", "a-a-a-a-a-a-a-\n")) {
      Assertions.assertTimeoutPreemptively(
          Duration.ofSeconds(10), () -> Paragraphs.of(line.repeat(100_000)));
    }
  }
}
