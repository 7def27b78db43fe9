package org.dateline.run.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class UnannotatedMeasuresTest {
  private static final Map<String, Long> MEASURES =
      Map.of(
          "articles_annotated",
          90L,
          "not_annotated.de.language_not_configured",
          1_200L,
          "not_annotated.pl.no_annotator_for_language",
          7L,
          "not_annotated.und.language_unknown",
          30L);

  @Test
  void everyLanguageIsNamed_mostArticlesFirst() {
    assertThat(UnannotatedMeasures.of(MEASURES))
        .isEqualTo(
            "1,237 articles are kept and counted without names: de 1,200 (not in"
                + " mentions.languages), und 30 (language unknown), pl 7 (no annotator for it).");
    assertThat(UnannotatedMeasures.articles(MEASURES)).isEqualTo(1_237);
  }

  @Test
  void nothingLeftOut_saysNothing() {
    assertThat(UnannotatedMeasures.of(Map.of("articles_annotated", 90L))).isEmpty();
  }
}
