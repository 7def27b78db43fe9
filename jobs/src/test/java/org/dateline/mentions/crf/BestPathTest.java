package org.dateline.mentions.crf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The Viterbi algorithm against all sequences of labels. Scores are whole, so sums are exact. */
class BestPathTest {

  @Property(tries = 300)
  void labels_areThoseOfTheGreatestSum(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 4) int labels,
      @ForAll @IntRange(max = 6) int words) {
    var sentence = new ScoredSentence(new Random(seed), labels, words, 50);

    var path = sentence.path();

    assertThat(sentence.sum(path.labels())).isEqualTo(sentence.sums().get(0));
  }

  @Property(tries = 300)
  void margin_isTheDistanceToTheNextBestSequence(
      @ForAll long seed,
      @ForAll @IntRange(min = 2, max = 4) int labels,
      @ForAll @IntRange(min = 1, max = 6) int words) {
    var sentence = new ScoredSentence(new Random(seed), labels, words, 50);
    List<Double> sums = sentence.sums();

    assertThat(sentence.path().margin()).isEqualTo(sums.get(0) - sums.get(1));
  }

  /** Few distinct scores, so that many sequences are equally good. */
  @Property(tries = 300)
  void amongEquals_lowerNumbersWinFromTheEnd(
      @ForAll long seed,
      @ForAll @IntRange(min = 2, max = 4) int labels,
      @ForAll @IntRange(min = 1, max = 5) int words) {
    var sentence = new ScoredSentence(new Random(seed), labels, words, 2);
    int[] lowest =
        sentence.sequences().stream()
            .filter(sequence -> sentence.sum(sequence) == sentence.sums().get(0))
            .min(Comparator.comparing(BestPathTest::fromTheEnd, Arrays::compare))
            .orElseThrow();

    assertThat(sentence.path().labels()).containsExactly(lowest);
  }

  private static int[] fromTheEnd(int[] sequence) {
    int[] turned = new int[sequence.length];
    for (int i = 0; i < turned.length; i++) {
      turned[i] = sequence[sequence.length - 1 - i];
    }
    return turned;
  }

  @Test
  void pairThatIsNotAllowed_isNeverTaken() {
    double never = Double.NEGATIVE_INFINITY;
    var path = new BestPath(2, 3, 0);
    // Label 1 may follow 0 only, although its words score best.
    double[] edges = {0, 0, 0, never};
    for (int i = 0; i < 3; i++) {
      path.step(new double[] {0, i == 1 ? 3 : 2}, edges);
    }

    assertThat(path.labels()).containsExactly(1, 0, 1);
    assertThat(path.margin()).isEqualTo(1);
  }

  @Test
  void firstWord_followsTheBackground() {
    var path = new BestPath(2, 1, 1);
    // After label 1 comes 0, after 0 would come 1.
    path.step(new double[] {0, 0}, new double[] {-9, 5, 5, -9});

    assertThat(path.labels()).containsExactly(0);
  }

  @Test
  void sentenceWithoutWords_hasNoLabels() {
    var path = new BestPath(3, 0, 0);

    assertThat(path.labels()).isEmpty();
    assertThat(path.margin()).isInfinite();
  }
}
