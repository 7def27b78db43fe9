package org.dateline.mentions.chinese;

import static org.dateline.mentions.chinese.NamedSentence.LOCATION;
import static org.dateline.mentions.chinese.NamedSentence.ORGANIZATION;
import static org.dateline.mentions.chinese.NamedSentence.PERSON;

import edu.stanford.nlp.ling.HasWord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.mentions.crf.Marginals;
import org.jspecify.annotations.Nullable;

/**
 * Labels the words of a sentence by two classifiers together: a word gets the type whose
 * probabilities, added, are highest. The sum for "no name" counts less, because each classifier
 * misses more names than it invents; least for a word in the form of a name.
 *
 * <p>Of the labels of places, which differ between cities and buildings, a place gets its
 * likeliest: neighbouring places of different labels are names of their own.
 */
public final class NameVote {
  private static final String BACKGROUND = "O";
  private static final double WEIGHT_OF_BACKGROUND = 0.85;
  // The weights of "no name" for a word in the form of a person's name (柳萍) or of a place (龙泉乡).
  private static final double WEIGHT_BESIDE_PERSON = 0.3;
  private static final double WEIGHT_BESIDE_PLACE = 0.3;
  // Most words of one character that name a country in one sentence mean something else in another.
  private static final double WEIGHT_OF_ONE_CHARACTER = 0.7;
  private static final Lexicon SURNAMES = Lexicon.of("surnames");
  private static final Lexicon ENDS_OF_PLACES = Lexicon.of("ends-of-places");
  private static final Lexicon NO_PLACES = Lexicon.of("no-places");
  private static final int LONGEST_PERSON = 3;
  private static final int SHORTEST_PLACE = 3;

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

  /**
   * The label of each word of a sentence; {@code O} outside names.
   *
   * @param first the probabilities of the words by one classifier, {@code second} by the other
   */
  public static List<String> labels(
      List<? extends HasWord> words, Marginals first, Marginals second) {
    List<String> labels = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Map<String, Double> sums = new LinkedHashMap<>();
      add(first, i, sums);
      add(second, i, sums);
      labels.add(likeliest(sums, words.get(i).word()));
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

  private static String likeliest(Map<String, Double> sums, String word) {
    Map<String, Double> types = new LinkedHashMap<>();
    sums.forEach((label, sum) -> types.merge(typeOrBackground(label), sum, Double::sum));
    types.computeIfPresent(BACKGROUND, (label, sum) -> sum * weightOfBackground(word));
    if (word.length() == 1) {
      types.computeIfPresent(LOCATION, (label, sum) -> sum * WEIGHT_OF_ONE_CHARACTER);
    }
    String type = highest(types);
    sums.keySet().removeIf(label -> !typeOrBackground(label).equals(type));
    return highest(sums);
  }

  private static double weightOfBackground(String word) {
    int length = word.length();
    if (length > 1 && length <= LONGEST_PERSON && SURNAMES.end(word, 0) > 0) {
      return WEIGHT_BESIDE_PERSON;
    }
    boolean isPlace =
        length >= SHORTEST_PLACE
            && ENDS_OF_PLACES.begin(word, length) < length
            && NO_PLACES.begin(word, length) == length;
    return isPlace ? WEIGHT_BESIDE_PLACE : WEIGHT_OF_BACKGROUND;
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
