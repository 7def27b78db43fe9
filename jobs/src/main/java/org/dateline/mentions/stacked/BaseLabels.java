package org.dateline.mentions.stacked;

import java.util.Arrays;
import org.dateline.mentions.crf.Marginals;

/** What the 3-class and the 4-class model say, as small numbers. */
final class BaseLabels {
  private static final double LEAST = 1e-9;
  private static final int LOWEST_ODDS = -2;
  private static final int HIGHEST_ODDS = 7;

  final int[] first;
  final int[] second;

  /** The label, the next likely and by how much, of the 3-class model. */
  final int[] firstOdds;

  /** The label, the next likely and by how much, of the 4-class model. */
  final int[] secondOdds;

  /** Both labels. */
  final int[] both;

  BaseLabels(Marginals three, Marginals four) {
    first = best(three);
    second = best(four);
    firstOdds = odds(three, first);
    secondOdds = odds(four, second);
    both = new int[first.length];
    Arrays.setAll(both, i -> first[i] * Labels.COUNT + second[i]);
  }

  /** By how much the label leads: the logarithm of odds, rounded down, -2 to 7. */
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
