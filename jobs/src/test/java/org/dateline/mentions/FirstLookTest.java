package org.dateline.mentions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.dateline.mentions.stacked.Familiarity;
import org.junit.jupiter.api.Test;

class FirstLookTest {
  private static final FirstLook FAMILIAR =
      new FirstLook(List.of("O"), List.of("LOCATION"), new Familiarity(10, 9));
  private static final FirstLook STRANGE =
      new FirstLook(List.of("O"), List.of("PERSON"), new Familiarity(10, 2));

  @Test
  void allSentencesTogether_decideWhichLabelsCount() {
    assertThat(FirstLook.labels(List.of(FAMILIAR, FAMILIAR)))
        .isEqualTo(Collections.nCopies(2, List.of("LOCATION")));
    assertThat(FirstLook.labels(List.of(FAMILIAR, STRANGE)))
        .isEqualTo(Collections.nCopies(2, List.of("O")));
  }

  @Test
  void labelsOfOneKind_areThoseOfAnyArticle() {
    assertThat(FirstLook.labels(List.of(FirstLook.of(List.of("MISC")))))
        .containsExactly(List.of("MISC"));
    assertThat(FirstLook.labels(List.of())).isEmpty();
  }
}
