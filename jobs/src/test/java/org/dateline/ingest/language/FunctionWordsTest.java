package org.dateline.ingest.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FunctionWordsTest {
  private static final List<String> ALL = List.of("de", "en", "es", "fr", "it");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The mayor said that the council of the harbour had voted for a quay.",
        "de | Die Leiterin sagte, dass der Rat mit großer Mehrheit für einen Kai ist.",
        "fr | La maire a dit que les travaux dans le port sont votés par le conseil.",
      })
  void plainSentence_isTold(String code, String text) {
    assertThat(FunctionWords.language(text, ALL)).contains(code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "De burgemeester zei dat de raad van de haven voor een nieuwe kade heeft gestemd.",
        "Borgmesteren sagde, at havnerådet havde stemt for en ny kaj i det gamle bassin.",
        "La presidenta ha dit que el consell del port ha votat a favor del nou moll.",
        "La alcaldesa dijo que los trabajos del puerto fueron votados por el consejo.",
        "A presidente disse que o conselho do porto votou por um novo cais para os barcos.",
        "La sindaca ha detto che il consiglio del porto ha votato per una nuova banchina.",
        "Harbour Holdings, Quay Partners, Basin Capital",
        "",
      })
  void neighboursAndNames_areLeftToLingua(String text) {
    assertThat(FunctionWords.language(text, ALL)).isEmpty();
  }

  @Test
  void languageNotListed_isNotTold() {
    assertThat(
            FunctionWords.language("The mayor said that the quay of the town", List.of("de", "fr")))
        .isEmpty();
  }
}
