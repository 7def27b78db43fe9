package org.dateline.mentions.stacked;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableCellsTest {

  /** Rows after the look at all of them; a letter after a slash is the label of a word. */
  private static List<int[]> revise(String... rows) {
    List<List<String>> words = new ArrayList<>();
    List<int[]> labels = new ArrayList<>();
    for (String row : rows) {
      SentenceEvidence evidence = ToyEvidence.of(row);
      words.add(evidence.words());
      labels.add(CombinedLabels.of(evidence));
    }
    return TableCells.revise(words, labels);
  }

  @Test
  void mostCellsOfResults_giveTheTypeOfAll() {
    List<int[]> rows =
        revise("Oslo/L 2 Viking/G 1", "Brann/G 0 Real/G Molde/G 3", "Reading 1 Lyn/G 1 ( 0-1 )");

    assertThat(rows.get(0)).containsExactly(2, 0, 2, 0);
    assertThat(rows.get(1)).containsExactly(2, 0, 2, 2, 0);
    assertThat(rows.get(2)).containsExactly(2, 0, 2, 0, 0, 0, 0);
  }

  @Test
  void mostCellsOfStandings_giveTheTypeOfAll() {
    List<int[]> rows =
        revise("Norway/L 9 5 3", "Jordan/P 4 0 1", "Kenya/L 3 1 .500", "Ghana/L 2 2 -");

    assertThat(rows).allSatisfy(row -> assertThat(row[0]).isEqualTo(Labels.LOCATION));
  }

  @Test
  void cellsWithoutAMajority_stay() {
    assertThat(revise("Oslo/L 2 Viking/G 1", "Brann/G 0 Bergen/L 3"))
        .containsExactly(new int[] {3, 0, 2, 0}, new int[] {2, 0, 3, 0});
    assertThat(revise("Viking/G 2 Oslo 1")).containsExactly(new int[] {2, 0, 0, 0});
  }

  @Test
  void rowsOfOtherForms_stay() {
    List<int[]> rows =
        revise(
            "Lyn/G 2 Brann/G 1",
            "Viking/G 0 Molde/G 0",
            "Oslo/L 2",
            "Ada/P Roe/P ( Norway/L ) 12.3",
            "total 2 3 4",
            "");

    assertThat(rows.get(2)).containsExactly(3, 0);
    assertThat(rows.get(3)).containsExactly(1, 1, 0, 3, 0, 0);
    assertThat(rows.get(4)).containsExactly(0, 0, 0, 0);
    assertThat(rows.get(5)).isEmpty();
  }
}
