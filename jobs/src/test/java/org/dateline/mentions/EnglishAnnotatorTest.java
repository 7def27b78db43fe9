package org.dateline.mentions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishAnnotatorTest {
  private final Annotator english = TestAnnotators.english();

  private List<String> names(String text) {
    return TestAnnotators.names(english, text);
  }

  @Test
  void newsText_givesPersonsOrganisationsPlacesAndTheRest() {
    assertThat(
            names(
                "Benoit Dupin, who leads search at Apple, flew to Seattle on Tuesday. The French"
                    + " engineer praised Microsoft."))
        .containsExactly(
            "PERSON Benoit Dupin",
            "ORGANIZATION Apple",
            "LOCATION Seattle",
            "MISC French",
            "ORGANIZATION Microsoft");
  }

  @Test
  void headlineAndParagraph_areNotGlued() {
    String text = "Google Weighs Deal With Microsoft\n\nApple said on Monday it would wait.";
    assertThat(names(text)).contains("ORGANIZATION Microsoft", "ORGANIZATION Apple");
    assertThat(english.annotate("", text).text().sentences()).hasSize(2);
  }

  @Test
  void singleLineBreak_endsASentenceToo() {
    assertThat(english.annotate("", "By Maria Lopez\nReuters\nParis is calm").text().sentences())
        .hasSize(3);
  }

  @Test
  void pronounsAndPossessives_areNotPartOfNames() {
    assertThat(names("Tim Cook's plan pleased his friends, and He told Google’s lawyers so."))
        .containsExactly("PERSON Tim Cook", "ORGANIZATION Google");
  }

  @Test
  void emojiLigaturesAndCrlf_leaveOffsetsExact() {
    assertThat(
            names(
                "😀😀 Tim\u00a0Cook ﬁnally left Apple.\r\n\r\n👩‍💻 Angela Merkel met Barack Obama."))
        .containsExactly(
            "PERSON Tim\u00a0Cook",
            "ORGANIZATION Apple",
            "PERSON Angela Merkel",
            "PERSON Barack Obama");
  }

  @Test
  void partyTagsAndForms_areNoNames() {
    assertThat(
            names(
                "Sen. Ana Holm (R-Wis.) and Rep. Tom Oakes, D-Mass., met Mr. Diaz-Balart in Ohio."))
        .contains("PERSON Ana Holm", "PERSON Tom Oakes", "PERSON Diaz-Balart", "LOCATION Ohio")
        .noneMatch(name -> name.matches(".* [RD](-.*)?"));
  }

  @Test
  void article_isReadTheSameEveryTime() {
    String text =
        "Reddit said on Monday that Ana Holm will lead its office in Lyon.\nHolm left Twitter in"
            + " May. The University of Lyon welcomed Holm.";
    assertThat(english.annotate("", text)).isEqualTo(english.annotate("", text));
    assertThat(names(text))
        .contains("PERSON Ana Holm", "LOCATION Lyon", "PERSON Holm")
        .contains("ORGANIZATION University of Lyon");
  }

  @Test
  void emptySentence_hasNoLabels() {
    assertThat(Annotators.sharedModels("en", Decoder.FAST).model().labels(List.of())).isEmpty();
  }

  @Test
  void emptyText_hasNothing() {
    assertThat(english.annotate("", "").text().sentences()).isEmpty();
    assertThat(english.annotate("", " \n\n ").text().tokens()).isZero();
  }

  @Test
  void chineseText_isCheapAndHasNoNames() {
    assertThat(names("苹果公司和英伟达。".repeat(200))).isEmpty();
  }

  @Test
  void orderOfDocuments_makesNoDifference() {
    // Lower-case words of the first text are what an adaptive model would carry into the second.
    String first = "the apple fell far from google's tree, said cook, and amazon ran past jordan.";
    String second = "Apple And Google Meet Cook In Jordan As Amazon Waits For Tree House Ruling";
    // Fresh models, so that no other test has been read before.
    var oneWay = fresh();
    var otherWay = fresh();
    List<AnnotatedText> forward =
        List.of(oneWay.annotate("", first).text(), oneWay.annotate("", second).text());
    AnnotatedText secondFirst = otherWay.annotate("", second).text();
    assertThat(forward).containsExactly(otherWay.annotate("", first).text(), secondFirst);
    assertThat(oneWay.annotate("", second).text()).isEqualTo(secondFirst);
  }

  private static Annotator fresh() {
    return new ArticleAnnotator("fresh", new EnglishModel(Decoder.FAST), TestAnnotators.LIMITS);
  }

  @Test
  void twoThreads_findTheSame() {
    List<String> texts =
        IntStream.range(0, 40)
            .mapToObj(
                i -> "Angela Merkel met Tim Cook of Apple in Paris, visit " + i + ". They left.")
            .toList();
    List<AnnotatedText> alone =
        texts.stream().map(text -> english.annotate("", text).text()).toList();
    var threads = Executors.newFixedThreadPool(2);
    try {
      var together =
          texts.stream()
              .map(
                  text ->
                      CompletableFuture.supplyAsync(
                          () -> english.annotate("", text).text(), threads))
              .toList();
      assertThat(together.stream().map(CompletableFuture::join)).isEqualTo(alone);
    } finally {
      threads.shutdown();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-", "\"", "'", "/", "♥", "@", "😀", "–", "_", "*", ".", "a-", "- ", "](", "\u0000"
      })
  void longRunOfSymbols_endsAndLeavesTheRestToBeRead(String symbol) {
    String run = symbol.repeat(20_000);
    assertThat(names("Apple sued Google.\n" + run + "\nTim Cook was in Paris."))
        .startsWith("ORGANIZATION Apple", "ORGANIZATION Google")
        .endsWith("PERSON Tim Cook", "LOCATION Paris");
  }

  @Test
  void hundredThousandHyphens_end() {
    assertThat(names("-".repeat(100_000) + " Angela Merkel met Tim Cook in Paris."))
        .containsExactly("PERSON Angela Merkel", "PERSON Tim Cook", "LOCATION Paris");
  }

  @Test
  void wordOfAHundredThousandLetters_ends() {
    assertThat(TestAnnotators.checked(english, "abcdefghij".repeat(10_000)).failure()).isNull();
  }

  @Test
  void megabyteWithoutSentenceEnd_isReadToTheEnd() {
    String text = "and the committee met Angela Merkel in Paris ".repeat(22_000);
    var read = TestAnnotators.checked(english, text);
    assertThat(read.failure()).isNull();
    assertThat(read.tokens()).isEqualTo(22_000L * 8);
    assertThat(read.names().size()).isGreaterThan(40_000);
  }

  @Property(tries = 200)
  void oddUnicode_neverBreaksOffsets(@ForAll("oddTexts") String text) {
    assertThat(TestAnnotators.checked(english, text).failure()).isNull();
  }

  @Provide
  static Arbitrary<String> oddTexts() {
    Arbitrary<String> odd =
        Arbitraries.of(
            "Tim Cook",
            "Apple",
            "苹果",
            "库克",
            "😀",
            "👨‍👩‍👧",
            "\ud83d",
            "\ude00",
            "\r\n",
            "\n",
            "\u00a0",
            "ﬁ",
            "ǅ",
            "e\u0301",
            "\u200b",
            "\ufeff",
            "’s",
            "'s",
            "“",
            "”",
            "(",
            ")",
            "、",
            "。",
            ". ",
            ", ",
            " ",
            "--",
            "…",
            "U.S.",
            "https://a.example/b",
            "![x](y)",
            "\u0000",
            "\u2028",
            "½",
            "2024",
            "&amp;",
            "<b>",
            "ﷺ",
            "مصر",
            "İstanbul",
            "#AI",
            "@tim",
            "C++",
            "$5bn");
    Arbitrary<String> any = Arbitraries.strings().ofMaxLength(4);
    return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(9, odd), net.jqwik.api.Tuple.of(1, any))
        .list()
        .ofMaxSize(40)
        .map(parts -> String.join("", parts));
  }
}
