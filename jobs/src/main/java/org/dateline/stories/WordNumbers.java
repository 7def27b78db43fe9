package org.dateline.stories;

/**
 * A table of numbers by word, 0 for a word without one. Many words of two Chinese characters have
 * the same {@link String#hashCode}, so a HashMap of them would degrade to searching trees; this
 * table spreads them better.
 */
final class WordNumbers {
  private String[] words = new String[1024];
  private double[] numbers = new double[1024];
  private int count;

  double of(String word) {
    return numbers[place(word)];
  }

  void add(String word, double number) {
    int place = place(word);
    if (words[place] == null) {
      words[place] = word;
      count++;
    }
    numbers[place] += number;
    if (2 * count > words.length) {
      grow();
    }
  }

  /** The index at which a word is, or would be added. */
  private int place(String word) {
    int mask = words.length - 1;
    int place = hash(word) & mask;
    while (words[place] != null && !words[place].equals(word)) {
      place = (place + 1) & mask;
    }
    return place;
  }

  private static int hash(String word) {
    int hash = 0;
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * 0x9E3779B1;
      hash ^= hash >>> 15;
    }
    return hash;
  }

  private void grow() {
    String[] before = words;
    double[] numbersBefore = numbers;
    words = new String[2 * before.length];
    numbers = new double[2 * before.length];
    for (int i = 0; i < before.length; i++) {
      if (before[i] != null) {
        int place = place(before[i]);
        words[place] = before[i];
        numbers[place] = numbersBefore[i];
      }
    }
  }
}
