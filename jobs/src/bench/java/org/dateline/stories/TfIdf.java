package org.dateline.stories;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Cosines of texts by all their words: weight (1 + ln tf) ln(N / df), vectors of length 1. What a
 * first try at clustering news would use.
 */
final class TfIdf {
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private record Weighed(int text, float weight) {}

  /** The cosine of each pair of texts, 0 to 1; one matrix of the square of their number. */
  static float[][] cosines(List<String> texts) {
    List<Map<String, Double>> vectors = texts.stream().map(TfIdf::frequencies).toList();
    Map<String, Integer> having = new HashMap<>();
    vectors.forEach(vector -> vector.keySet().forEach(word -> having.merge(word, 1, Integer::sum)));
    Map<String, List<Weighed>> byWord = new HashMap<>();
    for (int text = 0; text < vectors.size(); text++) {
      Map<String, Double> vector = vectors.get(text);
      vector.replaceAll(
          (word, weight) -> weight * Math.log((double) texts.size() / having.get(word)));
      double length = Math.sqrt(vector.values().stream().mapToDouble(w -> w * w).sum());
      for (var word : vector.entrySet()) {
        byWord
            .computeIfAbsent(word.getKey(), key -> new ArrayList<>())
            .add(new Weighed(text, (float) (word.getValue() / length)));
      }
    }
    float[][] cosines = new float[texts.size()][texts.size()];
    for (List<Weighed> bucket : byWord.values()) {
      for (Weighed one : bucket) {
        for (Weighed other : bucket) {
          cosines[one.text()][other.text()] += one.weight() * other.weight();
        }
      }
    }
    return cosines;
  }

  private static Map<String, Double> frequencies(String text) {
    Map<String, Double> frequencies = new HashMap<>();
    for (String word : NO_WORD.split(text.toLowerCase(Locale.ROOT))) {
      frequencies.merge(word, 1.0, Double::sum);
    }
    frequencies.replaceAll((word, frequency) -> 1 + Math.log(frequency));
    return frequencies;
  }

  private TfIdf() {}
}
