package org.dateline.mentions.stacked;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.mentions.crf.Marginals;
import org.junit.jupiter.api.Test;

class LabelsTest {

  @Test
  void constants_areTheNumbersOfTheNames() {
    assertThat(Labels.NAMES).hasSize(Labels.COUNT);
    assertThat(Labels.NAMES.get(Labels.BACKGROUND)).isEqualTo("O");
    assertThat(Labels.NAMES.get(Labels.PERSON)).isEqualTo("PERSON");
    assertThat(Labels.NAMES.get(Labels.MISC)).isEqualTo("MISC");
  }

  @Test
  void labelsOfAModel_areNumberedInItsOwnOrder() {
    var marginals =
        new Marginals(List.of("LOCATION", "O", "PERSON", "MONEY"), new int[0], new double[0][]);
    assertThat(Labels.numbers(marginals)).containsExactly(3, 0, 1, -1);
  }

  @Test
  void run_endsWhereTheLabelChanges() {
    int[] labels = {0, 1, 1, 2, 2, 2};
    assertThat(Labels.end(labels, 0)).isEqualTo(1);
    assertThat(Labels.end(labels, 1)).isEqualTo(3);
    assertThat(Labels.end(labels, 2)).isEqualTo(3);
    assertThat(Labels.end(labels, 3)).isEqualTo(6);
  }
}
