package org.dateline.mentions;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts overlong sentences (lists, tables, text without full stops): labelling them would take time
 * and memory without bound. CoreNLP's own limit would leave such a sentence without names and
 * report nothing.
 */
final class SentenceCuts {

  /**
   * Cuts a sentence into parts of at most {@code most} tokens. A part ends at the last space of its
   * second half, or is full if that half has no space.
   */
  static List<List<CoreLabel>> of(List<CoreLabel> sentence, int most) {
    List<List<CoreLabel>> parts = new ArrayList<>();
    int begin = 0;
    while (sentence.size() - begin > most) {
      int cut = cut(sentence, begin, begin + most);
      parts.add(sentence.subList(begin, cut));
      begin = cut;
    }
    parts.add(sentence.subList(begin, sentence.size()));
    return parts;
  }

  private static int cut(List<CoreLabel> sentence, int begin, int limit) {
    for (int i = limit; i > begin + (limit - begin) / 2; i--) {
      if (sentence.get(i - 1).endPosition() < sentence.get(i).beginPosition()) {
        return i;
      }
    }
    return limit;
  }

  private SentenceCuts() {}
}
