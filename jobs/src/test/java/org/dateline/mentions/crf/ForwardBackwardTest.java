package org.dateline.mentions.crf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The forward-backward algorithm against the probabilities of all sequences of labels. */
class ForwardBackwardTest {

  @Property(tries = 200)
  void probabilities_areTheSharesOfAllSequences(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 4) int labels,
      @ForAll @IntRange(min = 1, max = 5) int words) {
    var sentence = new ScoredSentence(new Random(seed), labels, words, 100);
    sentence.divide(20);
    double[][] shares = new double[words][labels];
    double all = 0;
    for (int[] sequence : sentence.sequences()) {
      double weight = Math.exp(sentence.sum(sequence));
      all += weight;
      for (int i = 0; i < words; i++) {
        shares[i][sequence[i]] += weight;
      }
    }

    double[][] found = sentence.probabilities();

    for (int i = 0; i < words; i++) {
      for (int label = 0; label < labels; label++) {
        assertThat(found[i][label]).isEqualTo(shares[i][label] / all, within(1e-9));
      }
    }
  }

  @Property(tries = 50)
  void longSentencesWithGreatScores_doNotOverflow(@ForAll long seed) {
    int words = 500;
    double[][] found = new ScoredSentence(new Random(seed), 3, words, 100).probabilities();

    assertThat(found).hasDimensions(words, 3);
    for (double[] ofWord : found) {
      assertThat(Arrays.stream(ofWord).sum()).isEqualTo(1, within(1e-9));
      assertThat(Arrays.stream(ofWord)).allMatch(share -> share >= 0 && share <= 1);
    }
  }

  @Test
  void pairThatIsNotAllowed_hasNoProbability() {
    var sums = new ForwardBackward(2, 2, 0);
    double[] edges = {0, 0, Double.NEGATIVE_INFINITY, 0};
    sums.step(new double[2], edges);
    sums.step(new double[2], edges);

    // Label 1 follows label 1 only, and the sentence begins after label 0.
    assertThat(sums.probabilities()).isDeepEqualTo(new double[][] {{1, 0}, {1, 0}});
  }

  @Test
  void sentenceWithoutWords_hasNone() {
    assertThat(new ForwardBackward(2, 0, 0).probabilities()).isEmpty();
  }
}
