package org.dateline.mentions.stacked;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dateline.mentions.crf.Marginals;

/**
 * What two made-up models say about a sentence: {@code ToyEvidence.of("Ada/P Roe/P left Oslo/LM")},
 * where letters after a slash are the labels of the 3-class and the 4-class model; one letter is
 * both. Labels are given with a probability of 0.9.
 */
final class ToyEvidence {
  private static final List<String> THREE = List.of("LOCATION", "O", "PERSON", "ORGANIZATION");
  private static final List<String> FOUR =
      List.of("O", "MISC", "LOCATION", "ORGANIZATION", "PERSON");
  private static final String LETTERS = "OPGLM";

  private final List<String> words = new ArrayList<>();
  private final List<Integer> first = new ArrayList<>();
  private final List<Integer> second = new ArrayList<>();
  private double probability = 0.9;

  private ToyEvidence(String marked) {
    for (String word : marked.isEmpty() ? new String[0] : marked.split(" ")) {
      int slash = word.lastIndexOf('/');
      String labels = slash < 0 ? "O" : word.substring(slash + 1);
      words.add(slash < 0 ? word : word.substring(0, slash));
      first.add(LETTERS.indexOf(labels.charAt(0)));
      second.add(LETTERS.indexOf(labels.charAt(labels.length() - 1)));
    }
  }

  static SentenceEvidence of(String marked) {
    return new ToyEvidence(marked).evidence();
  }

  /** How sure both models are of each label. */
  static SentenceEvidence of(String marked, double probability) {
    var evidence = new ToyEvidence(marked);
    evidence.probability = probability;
    return evidence.evidence();
  }

  static WordFeatures features(String marked, NameList list) {
    return new WordFeatures(of(marked), list);
  }

  private SentenceEvidence evidence() {
    List<String> clusters = new ArrayList<>();
    for (String word : words) {
      clusters.add(word.length() > 5 ? null : "class of " + word.length());
    }
    return new SentenceEvidence(words, clusters, marginals(THREE, first), marginals(FOUR, second));
  }

  private Marginals marginals(List<String> labels, List<Integer> numbers) {
    int[] best = new int[numbers.size()];
    double[][] probabilities = new double[numbers.size()][labels.size()];
    for (int i = 0; i < best.length; i++) {
      best[i] = labels.indexOf(Labels.NAMES.get(numbers.get(i)));
      double rest = (1 - probability) / (labels.size() - 1);
      Arrays.fill(probabilities[i], rest);
      probabilities[i][best[i]] = probability;
    }
    return new Marginals(labels, best, probabilities);
  }
}
