package org.dateline.mentions.stacked;

import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dateline.mentions.stacked.NameList.Role;

/** A list of names written down in a test. */
final class ToyNames {
  static final int PERSON = 0;
  static final int ORGANIZATION = 1;
  static final int LOCATION = 2;
  static final int MISC = 3;

  private final SortedMap<Integer, Integer> names = new TreeMap<>();
  private final SortedMap<Integer, Integer> words = new TreeMap<>();

  static int[] lower(String name) {
    return java.util.Arrays.stream(name.toLowerCase(Locale.ROOT).split(" "))
        .mapToInt(Hash::of)
        .toArray();
  }

  ToyNames name(String name, int type) {
    int[] lower = lower(name);
    names.put(NameList.name(lower, 0, lower.length), type);
    return this;
  }

  /** A word's scores for persons, organisations, places and others: four hexadecimal digits. */
  ToyNames word(Role role, String word, int scores) {
    words.put(NameList.word(role, lower(word)[0]), scores);
    return this;
  }

  NameList list() {
    return NameList.of(names, words);
  }
}
