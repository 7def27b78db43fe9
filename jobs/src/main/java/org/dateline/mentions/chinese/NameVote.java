package org.dateline.mentions.chinese;

import static org.dateline.mentions.chinese.NamedSentence.LOCATION;
import static org.dateline.mentions.chinese.NamedSentence.ORGANIZATION;
import static org.dateline.mentions.chinese.NamedSentence.PERSON;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.mentions.crf.Marginals;
import org.jspecify.annotations.Nullable;

/**
 * Labels the words of a sentence by two classifiers together: a word gets the type whose
 * probabilities, added, are highest. The sum for "no name" counts less, because each classifier
 * misses more names than it invents.
 *
 * <p>Of the labels of places, which differ between cities and buildings, a place gets its
 * likeliest: neighbouring places of different labels are names of their own.
 */
public final class NameVote {
  private static final String BACKGROUND = "O";
  private static final double WEIGHT_OF_BACKGROUND = 0.7;

  /**
   * The type that a label of the classifiers stands for; null outside the names of persons,
   * organisations and places.
   */
  static @Nullable String type(String label) {
    return switch (label) {
      case "PERSON" -> PERSON;
      case "ORGANIZATION" -> ORGANIZATION;
      case "LOCATION", "LOC", "GPE", "FACILITY", "CITY", "STATE_OR_PROVINCE", "COUNTRY" -> LOCATION;
      default -> null;
    };
  }

  /** The label of each word; {@code O} outside names. Both have the probabilities of its words. */
  public static List<String> labels(Marginals first, Marginals second) {
    List<String> labels = new ArrayList<>();
    for (int i = 0; i < first.best().length; i++) {
      Map<String, Double> sums = new LinkedHashMap<>();
      add(first, i, sums);
      add(second, i, sums);
      labels.add(likeliest(sums));
    }
    return labels;
  }

  private static void add(Marginals marginals, int word, Map<String, Double> sums) {
    double[] probabilities = marginals.probabilities()[word];
    for (int k = 0; k < probabilities.length; k++) {
      String label = marginals.labels().get(k);
      sums.merge(type(label) == null ? BACKGROUND : label, probabilities[k], Double::sum);
    }
  }

  private static String likeliest(Map<String, Double> sums) {
    Map<String, Double> types = new LinkedHashMap<>();
    sums.forEach((label, sum) -> types.merge(typeOrBackground(label), sum, Double::sum));
    types.computeIfPresent(BACKGROUND, (label, sum) -> sum * WEIGHT_OF_BACKGROUND);
    String type = highest(types);
    sums.keySet().removeIf(label -> !typeOrBackground(label).equals(type));
    return highest(sums);
  }

  private static String typeOrBackground(String label) {
    String type = type(label);
    return type == null ? BACKGROUND : type;
  }

  private static String highest(Map<String, Double> sums) {
    String highest = BACKGROUND;
    double most = -1;
    for (var sum : sums.entrySet()) {
      if (sum.getValue() > most) {
        most = sum.getValue();
        highest = sum.getKey();
      }
    }
    return highest;
  }

  private NameVote() {}
}
