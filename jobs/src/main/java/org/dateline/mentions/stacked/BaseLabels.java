package org.dateline.mentions.stacked;

import java.util.Arrays;
import org.dateline.mentions.crf.Marginals;

/**
 * What CoreNLP's 3-class (first) and 4-class (second) model say about the words of a sentence, as
 * small numbers. Labels are numbered as {@link Labels#NAMES}.
 */
final class BaseLabels {
  private static final double LEAST = 1e-9;
  private static final int LOWEST_ODDS = -2;
  private static final int HIGHEST_ODDS = 7;

  final int[] first;
  final int[] second;

  /**
   * For each word by the 3-class model: its label, the likeliest other label, and how far the label
   * leads, packed as {@code (label * 8 + other) * 16 + lead + 2}. See {@link #lead}.
   */
  final int[] firstOdds;

  /**
   * For each word by the 4-class model: its label, the likeliest other label, and how far the label
   * leads, packed as {@code (label * 8 + other) * 16 + lead + 2}. See {@link #lead}.
   */
  final int[] secondOdds;

  /** For each word both labels, as {@code first * Labels.COUNT + second}. */
  final int[] both;

  BaseLabels(Marginals three, Marginals four) {
    first = best(three);
    second = best(four);
    firstOdds = odds(three, first);
    secondOdds = odds(four, second);
    both = new int[first.length];
    Arrays.setAll(both, i -> first[i] * Labels.COUNT + second[i]);
  }

  /**
   * How far a word's label leads: the natural logarithm of its odds against the likeliest other
   * label, rounded down, -2 to 7. It is negative where the best sequence has a label that is not
   * the word's likeliest.
   *
   * @param odds a value of {@code firstOdds} or {@code secondOdds}
   */
  static int lead(int odds) {
    return (odds & 15) + LOWEST_ODDS;
  }

  private static int[] best(Marginals marginals) {
    int[] numbers = Labels.numbers(marginals);
    return Arrays.stream(marginals.best()).map(label -> numbers[label]).toArray();
  }

  private static int[] odds(Marginals marginals, int[] best) {
    int[] numbers = Labels.numbers(marginals);
    int[] odds = new int[best.length];
    for (int i = 0; i < odds.length; i++) {
      double[] probabilities = marginals.probabilities()[i];
      int other = -1;
      double own = 0;
      for (int label = 0; label < probabilities.length; label++) {
        if (numbers[label] == best[i]) {
          own = probabilities[label];
        } else if (other < 0 || probabilities[label] > probabilities[other]) {
          other = label;
        }
      }
      double log = Math.log((own + LEAST) / (probabilities[other] + LEAST));
      int bin = (int) Math.max(LOWEST_ODDS, Math.min(HIGHEST_ODDS, Math.floor(log)));
      odds[i] = (best[i] * 8 + numbers[other]) * 16 + bin - LOWEST_ODDS;
    }
    return odds;
  }
}
