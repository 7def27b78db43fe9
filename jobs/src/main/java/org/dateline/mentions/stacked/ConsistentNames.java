package org.dateline.mentions.stacked;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The second look at an article: the same words are of one type throughout, the one they were found
 * as most often; a surname alone is of the type of the person's full name; and words found as a
 * name are one elsewhere too, unless they were passed over more often than found. Time and memory
 * are linear in the article.
 */
public final class ConsistentNames {
  /** Longer names are left as they are. */
  private static final int LONGEST = 8;

  private final List<List<String>> words;
  private final List<int[]> labels;

  /** How often words were found as names, by type; at 0 how often they were passed over. */
  private final Map<List<String>, int[]> names = new HashMap<>();

  /** How often a word was the last of a longer name of a person. */
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

  /** How words that were found elsewhere and passed over here are labelled. */
  private interface PassedOver {
    void accept(List<String> name, int begin);
  }

  /**
   * The labels of an article's sentences after the second look.
   *
   * @param words the words of each sentence
   * @param labels their labels, numbered as {@link Labels#NAMES}
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

  /** Finds the longest names, from the left, among the words of a sentence that are in none. */
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

  /** A single word counts only where no capitalised word stands beside it. */
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
