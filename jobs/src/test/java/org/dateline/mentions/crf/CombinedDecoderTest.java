package org.dateline.mentions.crf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CombinedDecoderTest {
  private static final CrfDecoder FIRST =
      CrfDecoder.compile(
          new TrainedModel(1).train(Map.of("Ada", "PERSON", "Roe", "PERSON", "Oslo", "PLACE")));

  /** Knows MISC besides, and takes other words for persons. */
  private static final CrfDecoder SECOND =
      CrfDecoder.compile(
          new TrainedModel(2, "O", "PERSON", "PLACE", "MISC")
              .train(
                  Map.of(
                      "Monday", "MISC", "Harbour", "MISC", "Times", "MISC", "Roe", "MISC", "NATO",
                      "PERSON")));

  private static List<String> labels(CrfDecoder first, CrfDecoder second, String... words) {
    return new CombinedDecoder(first, second).labels(TestSentences.tokens(List.of(words)));
  }

  @Test
  void labelOfTheSecondModelAlone_isAdded() {
    assertThat(labels(FIRST, SECOND, "Ada", "in", "Oslo", "Monday"))
        .containsExactly("PERSON", "O", "PLACE", "MISC");
    assertThat(labels(FIRST, SECOND, "Harbour", "Times")).containsExactly("MISC", "MISC");
  }

  @Test
  void labelThatTheFirstHasToo_isNotAdded() {
    assertThat(labels(FIRST, SECOND, "NATO", "said")).containsExactly("O", "O");
  }

  @Test
  void nameInWhichTheFirstFoundAnything_isLeftToIt() {
    // The second takes all four words for one name.
    assertThat(labels(FIRST, SECOND, "Harbour", "Times", "Roe", "Monday"))
        .containsExactly("O", "O", "PERSON", "O");
    assertThat(labels(FIRST, SECOND, "Harbour", "in", "Roe"))
        .containsExactly("MISC", "O", "PERSON");
  }

  @Test
  void secondModelWithoutLabelsOfItsOwn_addsNothing() {
    assertThat(labels(SECOND, FIRST, "Oslo", "Monday")).containsExactly("O", "MISC");
    var model = new TrainedModel(7).setSome("usePrev", "useNext", "usePrevSequences");
    CrfDecoder decoder = CrfDecoder.compile(model.train());
    List<List<String>> combined = new ArrayList<>();
    List<List<String>> alone = new ArrayList<>();
    for (int length = 0; length < 20; length++) {
      var sentence = model.sentence(length);
      combined.add(new CombinedDecoder(decoder, FIRST).labels(sentence));
      alone.add(decoder.labels(sentence));
    }
    assertThat(combined).isEqualTo(alone);
  }
}
