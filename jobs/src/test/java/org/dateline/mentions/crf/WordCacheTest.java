package org.dateline.mentions.crf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordCacheTest {
  private final LoadedModel model =
      new ToyModel().node("Oslo-WORD", 0, 0, 2).node("Ada-WORD", 0, 3, 0).loaded();
  private final CompiledFeatures features = new CompiledFeatures(model);
  private final WordReader reader = new WordReader(model, features, new Clusters(model));

  @Test
  void wordMetAgain_isNotReadAgain() {
    var cache = new WordCache(reader, 10);
    Word first = cache.word("Oslo");

    assertThat(cache.word("Oslo")).isSameAs(first);
    assertThat(first.current()).containsExactly(0, 0, 2);
  }

  @Test
  void wordMetInEachGeneration_staysKept() {
    var cache = new WordCache(reader, 3);
    Word oslo = cache.word("Oslo");
    for (int i = 0; i < 100; i++) {
      cache.word("word" + i);
      assertThat(cache.word("Oslo")).isSameAs(oslo);
    }
  }

  @Test
  void wordNotMetForTwoGenerations_isForgotten() {
    var cache = new WordCache(reader, 3);
    Word oslo = cache.word("Oslo");
    for (int i = 0; i < 10; i++) {
      cache.word("word" + i);
    }
    Word again = cache.word("Oslo");

    assertThat(again).isNotSameAs(oslo);
    assertThat(again.current()).containsExactly(oslo.current());
  }

  @Test
  void longStrings_areNotKept() {
    var cache = new WordCache(reader, 10);
    String address = "a".repeat(65);

    assertThat(cache.word(address)).isNotSameAs(cache.word(address));
    assertThat(cache.word("a".repeat(64))).isSameAs(cache.word("a".repeat(64)));
  }

  @Test
  void manyThreads_findWhatOneFinds() {
    var cache = new WordCache(reader, 2);
    List<String> words = List.of("Oslo", "Ada", "Roe", "of", "the");
    boolean equal =
        IntStream.range(0, 20_000)
            .parallel()
            .mapToObj(i -> words.get(i % words.size()))
            .allMatch(text -> cache.word(text).text().equals(text));
    assertThat(equal).isTrue();
    assertThat(cache.word("Ada").current()).containsExactly(0, 3, 0);
  }
}
