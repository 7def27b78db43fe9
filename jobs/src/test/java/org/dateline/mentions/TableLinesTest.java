package org.dateline.mentions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableLinesTest {

  private static List<String> rows(String text) {
    var tables = TableLines.of(GuardedText.of(text, Integer.MAX_VALUE));
    return text.lines()
        .filter(line -> !line.isBlank() && tables.isRow(text.indexOf(line)))
        .toList();
  }

  @Test
  void linesWithHardlyAnyProse_areRowsWhereSeveralStandTogether() {
    assertThat(
            rows(
                """
                The results of the first round on Saturday were these:
                Ada Holm (Norway) beat Eva Roe (Sweden)

                Ina Lund (Denmark)
                The second round will be played on Sunday in the same halls."""))
        .containsExactly("Ada Holm (Norway) beat Eva Roe (Sweden)", "Ina Lund (Denmark)");
  }

  @Test
  void lineWithANumber_isARowAlone() {
    assertThat(rows("They had never lost at home before this match.\nOslo 2 Bergen 1"))
        .containsExactly("Oslo 2 Bergen 1");
  }

  @Test
  void shortLineWithoutANumberAmongProse_isNone() {
    assertThat(
            rows(
                "The mayor went home and would not talk.\n"
                    + "\"No,\" Holm said.\n"
                    + "The council will meet again in May and decide."))
        .isEmpty();
  }

  @Test
  void headlineInCapitals_isNone() {
    assertThat(rows("BERGEN BEAT OSLO AFTER 90 MINUTES\nBERGEN, Norway 2026-03-01"))
        .containsExactly("BERGEN, Norway 2026-03-01");
  }

  @Test
  void noText_hasNone() {
    assertThat(rows("")).isEmpty();
    assertThat(rows("\n \n")).isEmpty();
  }
}
