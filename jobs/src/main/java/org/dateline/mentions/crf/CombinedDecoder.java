package org.dateline.mentions.crf;

import edu.stanford.nlp.ling.HasWord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Combines two models as CoreNLP's {@code ClassifierCombiner} does: the first decides, the second
 * fills gaps. It adds names with labels that the first model does not have, where the first found
 * nothing in any word of the name.
 */
public final class CombinedDecoder {
  private final CrfDecoder first;
  private final CrfDecoder second;
  private final Set<String> additional;

  public CombinedDecoder(CrfDecoder first, CrfDecoder second) {
    this.first = first;
    this.second = second;
    additional = new HashSet<>(second.labels());
    first.labels().forEach(additional::remove);
  }

  /** The label of each word of a sentence. */
  public List<String> labels(List<? extends HasWord> sentence) {
    List<String> labels = new ArrayList<>(first.labels(sentence));
    List<String> seconds = second.labels(sentence);
    int end = 0;
    for (int begin = 0; begin < labels.size(); begin = end) {
      String label = seconds.get(begin);
      end = begin + 1;
      while (end < labels.size() && seconds.get(end).equals(label)) {
        end++;
      }
      List<String> name = labels.subList(begin, end);
      if (additional.contains(label) && name.stream().allMatch(first.background()::equals)) {
        name.replaceAll(any -> label);
      }
    }
    return labels;
  }
}
