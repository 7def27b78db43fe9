package org.dateline.mentions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** German, French, Spanish, Italian, Hungarian; passed over where their models were not fetched. */
class OtherLanguagesTest {

  private static Annotator annotator(String language) {
    try {
      return Annotators.annotator(language, TestAnnotators.LIMITS, Decoder.FAST);
    } catch (MissingModelsException e) {
      return Assumptions.abort(
          "no models for %s: make them by scripts/dateline models %s"
              .formatted(language, language));
    }
  }

  private static List<String> names(String language, String text) {
    return TestAnnotators.names(annotator(language), text);
  }

  @Test
  void german_umlautsHyphensAndOrdinals() {
    assertThat(
            names(
                "de",
                "Angela Merkel empfing am 31. Dezember den Präsidenten Emmanuel Macron in München."
                    + " Die Süddeutsche Zeitung schrieb über das CDU-Präsidium in Köln."))
        .containsExactly(
            "PERSON Angela Merkel",
            "PERSON Emmanuel Macron",
            "LOCATION München",
            "ORGANIZATION Süddeutsche Zeitung",
            "ORGANIZATION CDU",
            "LOCATION Köln");
  }

  @Test
  void german_closingQuoteAndOrdinalBeforeAMonth_stayInTheirSentence() {
    String text = "„Die Siemens AG hat's verkündet.“ Am 3. Mai folgte Volkswagen.";
    assertThat(
            annotator("de").annotate("", text).text().sentences().stream()
                .map(sentence -> text.substring(sentence.begin(), sentence.end())))
        .containsExactly("„Die Siemens AG hat's verkündet.“", "Am 3. Mai folgte Volkswagen.");
  }

  @Test
  void french_elisionsAreNoPartOfNames() {
    assertThat(
            names(
                "fr",
                "Hier, le président Emmanuel Macron a reçu à l'Élysée la chancelière Angela Merkel,"
                    + " selon l’Agence France-Presse. Renault s'installe à Saint-Étienne."))
        .containsExactly(
            "PERSON Emmanuel Macron",
            "LOCATION Élysée",
            "PERSON Angela Merkel",
            "ORGANIZATION Agence France-Presse",
            "ORGANIZATION Renault",
            "LOCATION Saint-Étienne");
  }

  @Test
  void spanish_invertedMarksAndContractionsKeepTheirPlaces() {
    assertThat(
            names(
                "es",
                "¿Quién conoce a Pedro Sánchez? El presidente viajó del Perú a la Ciudad de México"
                    + " con Claudia Sheinbaum… ¡El Banco Santander firmó!"))
        .contains(
            "PERSON Pedro Sánchez",
            "LOCATION Perú",
            "LOCATION Ciudad de México",
            "PERSON Claudia Sheinbaum",
            "ORGANIZATION Banco Santander");
  }

  @Test
  void italian_elisionsAreNoPartOfNames() {
    assertThat(
            names(
                "it",
                "Il presidente Sergio Mattarella ha parlato dell'Italia a L'Aquila. La Fiat apre a"
                    + " Torino, dice il ministro Matteo Salvini; c'è attesa nell’Unione Europea."))
        .contains(
            "PERSON Sergio Mattarella",
            "LOCATION L'Aquila",
            "ORGANIZATION Fiat",
            "LOCATION Torino",
            "PERSON Matteo Salvini")
        .noneMatch(name -> name.contains("dell") || name.contains("nell"));
  }

  @Test
  void hungarian_familyNamesFirstAndAccents() {
    assertThat(
            names(
                "hu",
                "Orbán Viktor miniszterelnök Budapesten fogadta a vendégeket. Áder János Szegedre"
                    + " utazott, közölte a Magyar Távirati Iroda."))
        .containsExactly(
            "PERSON Orbán Viktor",
            "LOCATION Budapesten",
            "PERSON Áder János",
            "LOCATION Szegedre",
            "ORGANIZATION Magyar Távirati Iroda");
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "fr", "es", "it", "hu"})
  void oddText_neverBreaksOffsets(String language) {
    Annotator annotator = annotator(language);
    List<String> odd =
        List.of(
            "§",
            "§ 5 Abs. 2 §§ 7–9",
            "😀😀 Angela\u00a0Merkel ﬁel auf.\r\n\r\n👩‍💻 Emmanuel Macron… («Paris»)",
            "dell'",
            "l'",
            "’",
            "\u00ad",
            "e\u0301t\u00e9 a\u0300",
            "10 000 €, 3,5 %, 1.234.567,89; 12:30 — 2024-05-03",
            "del al conmigo dárselas au aux du c'est-à-dire va-t-il 3-án 31. Mai usw. bzw.",
            "苹果公司 和 مصر Владимир Путин ½ &amp; <b>x</b> U.S. İstanbul ǅ\u200b\ufeff",
            "ABC".repeat(200) + " \"".repeat(50),
            "a\tb  c   d");
    for (String text : odd) {
      assertThat(TestAnnotators.checked(annotator, text).failure()).as(text).isNull();
      assertThat(TestAnnotators.checked(annotator, text + "\n" + text).failure()).isNull();
    }
    String all = String.join(" ", odd);
    assertThat(TestAnnotators.checked(annotator, all).failure()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "fr", "es", "it", "hu"})
  void longRunsOfSymbols_endAndLeaveTheRestToBeRead(String language) {
    Annotator annotator = annotator(language);
    for (String symbol :
        List.of("-", "\"", "'", "/", "😀", "–", ".", "a-", "'a", "- ", "\u0000", "¿", "«")) {
      String text = symbol.repeat(20_000) + "\nEmmanuel Macron, Angela Merkel.";
      assertThat(TestAnnotators.names(annotator, text))
          .as(symbol)
          .contains("PERSON Emmanuel Macron", "PERSON Angela Merkel");
    }
    assertThat(annotator.annotate("", "abcdefghij".repeat(10_000)).text().failure()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "fr", "es", "it", "hu"})
  void twoThreads_findTheSame(String language) {
    Annotator annotator = annotator(language);
    List<String> texts =
        IntStream.range(0, 30)
            .mapToObj(i -> "Angela Merkel, Emmanuel Macron " + i + ". Paris, l'Aquila, Győr.")
            .toList();
    List<AnnotatedText> alone =
        texts.stream().map(one -> annotator.annotate("", one).text()).toList();
    var together =
        texts.stream()
            .map(text -> CompletableFuture.supplyAsync(() -> annotator.annotate("", text).text()))
            .toList();
    assertThat(together.stream().map(CompletableFuture::join)).isEqualTo(alone);
  }
}
