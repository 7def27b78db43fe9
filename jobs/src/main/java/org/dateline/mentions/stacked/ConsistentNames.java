package org.dateline.mentions.stacked;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Revises the labels of an article as a whole (the second look), so that one name has one type.
 *
 * <p>Words found as a name get the type they were found as most often. A single word that ends a
 * longer name of a person elsewhere (a surname) is a person, unless the word alone was found as
 * another type more often than it ended such names. Words found as a name somewhere are labelled
 * where they were missed too, unless they were missed more often than found; a surname is labelled
 * in any case. Time and memory are linear in the length of the article.
 */
public final class ConsistentNames {
  /** Names of more words keep their labels. */
  private static final int LONGEST = 8;

  private final List<List<String>> words;
  private final List<int[]> labels;

  /**
   * For each name how often it was found as each type, by the type's label; at {@link
   * Labels#BACKGROUND} how often it was missed.
   */
  private final Map<List<String>, int[]> names = new HashMap<>();

  /** How often a word was the last of a person's name of two words or more. */
  private final Map<String, Integer> surnames = new HashMap<>();

  private ConsistentNames(List<List<String>> words, List<int[]> labels) {
    this.words = words;
    this.labels = labels;
    for (int i = 0; i < labels.size(); i++) {
      countFound(words.get(i), labels.get(i));
    }
    for (int i = 0; i < labels.size(); i++) {
      passedOver(i, (name, begin) -> counts(name)[Labels.BACKGROUND]++);
    }
  }

  /** Receives words that were found as a name elsewhere but are labelled as background here. */
  private interface PassedOver {
    void accept(List<String> name, int begin);
  }

  /**
   * The labels of an article's sentences after the second look.
   *
   * @param words the words of each sentence
   * @param labels the label of each word, numbered as {@link Labels#NAMES}; not changed
   */
  public static List<int[]> revise(List<List<String>> words, List<int[]> labels) {
    var article = new ConsistentNames(words, labels);
    List<int[]> revised = new ArrayList<>(labels.size());
    for (int i = 0; i < labels.size(); i++) {
      revised.add(article.revise(i));
    }
    return revised;
  }

  private int[] counts(List<String> name) {
    return names.computeIfAbsent(name, any -> new int[Labels.COUNT]);
  }

  private void countFound(List<String> sentence, int[] found) {
    for (int begin = 0, end; begin < found.length; begin = end) {
      end = Labels.end(found, begin);
      if (found[begin] != Labels.BACKGROUND && end - begin <= LONGEST) {
        counts(sentence.subList(begin, end))[found[begin]]++;
        if (found[begin] == Labels.PERSON && end - begin > 1) {
          surnames.merge(sentence.get(end - 1), 1, Integer::sum);
        }
      }
    }
  }

  private int[] revise(int sentence) {
    int[] found = labels.get(sentence);
    int[] revised = found.clone();
    for (int begin = 0, end; begin < found.length; begin = end) {
      end = Labels.end(found, begin);
      if (found[begin] != Labels.BACKGROUND && end - begin <= LONGEST) {
        fill(revised, begin, end, type(words.get(sentence).subList(begin, end)));
      }
    }
    passedOver(
        sentence,
        (name, begin) -> {
          int type = type(name);
          if (counts(name)[type] >= counts(name)[Labels.BACKGROUND] || isSurname(name)) {
            fill(revised, begin, begin + name.size(), type);
          }
        });
    return revised;
  }

  private static void fill(int[] labels, int begin, int end, int label) {
    for (int i = begin; i < end; i++) {
      labels[i] = label;
    }
  }

  private int type(List<String> name) {
    int[] counts = counts(name);
    int best = Labels.PERSON;
    for (int type = best + 1; type < counts.length; type++) {
      best = counts[type] > counts[best] ? type : best;
    }
    boolean person = isSurname(name) && surnames.getOrDefault(name.get(0), 0) >= counts[best];
    return person ? Labels.PERSON : best;
  }

  private boolean isSurname(List<String> name) {
    return name.size() == 1 && surnames.containsKey(name.get(0));
  }

  /**
   * Finds the missed names of a sentence: from the left, the longest sequences of words outside
   * names that were found as a name elsewhere.
   */
  private void passedOver(int sentence, PassedOver action) {
    int[] found = labels.get(sentence);
    for (int begin = 0, end; begin < found.length; begin = end) {
      end = Labels.end(found, begin);
      if (found[begin] == Labels.BACKGROUND) {
        passedOver(words.get(sentence), begin, end, action);
      }
    }
  }

  private void passedOver(List<String> sentence, int begin, int end, PassedOver action) {
    int at = begin;
    while (at < end) {
      int last = Shapes.isCapital(sentence.get(at)) ? Math.min(end, at + LONGEST) : at;
      while (last > at && !isKnown(sentence, at, last)) {
        last--;
      }
      if (last > at) {
        action.accept(sentence.subList(at, last), at);
      }
      at = Math.max(last, at + 1);
    }
  }

  /**
   * Whether words were found as a name, or are a surname. A single word counts only where no
   * capitalised word stands beside it.
   */
  private boolean isKnown(List<String> sentence, int begin, int end) {
    List<String> name = sentence.subList(begin, end);
    if (end - begin > 1) {
      return names.containsKey(name);
    }
    boolean alone =
        (begin == 0 || !Shapes.isCapital(sentence.get(begin - 1)))
            && (end == sentence.size() || !Shapes.isCapital(sentence.get(end)));
    return alone && (names.containsKey(name) || isSurname(name));
  }
}
