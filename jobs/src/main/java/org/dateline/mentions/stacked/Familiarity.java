package org.dateline.mentions.stacked;

import org.dateline.mentions.crf.Marginals;

/**
 * How familiar a text is to CoreNLP's models, which were made for the news. In such a text both
 * nearly always agree on a name, and the 3-class model is sure of it.
 *
 * @param words words of names, by either model; MISC does not count
 * @param sure those on whose label both agree, with a probability above {@link #SURE} by the
 *     3-class model
 */
public record Familiarity(int words, int sure) {
  /** Nothing read yet. */
  public static final Familiarity NONE = new Familiarity(0, 0);

  private static final double SURE = 0.95;
  private static final int LEAST_WORDS = 20;
  private static final double LEAST_SHARE = 0.7;

  /** What the models say of a sentence. */
  public static Familiarity of(SentenceEvidence evidence) {
    var base = new BaseLabels(evidence.first(), evidence.second());
    Marginals three = evidence.first();
    int words = 0;
    int sure = 0;
    for (int i = 0; i < base.first.length; i++) {
      if (isName(base.first[i]) || isName(base.second[i])) {
        words++;
        double probability = three.probabilities()[i][three.best()[i]];
        sure += base.first[i] == base.second[i] && probability > SURE ? 1 : 0;
      }
    }
    return new Familiarity(words, sure);
  }

  private static boolean isName(int label) {
    return label != Labels.BACKGROUND && label != Labels.MISC;
  }

  /** What the models say of two texts together. */
  public Familiarity plus(Familiarity other) {
    return new Familiarity(words + other.words, sure + other.sure);
  }

  /** Whether the models are at home in the text: it has names enough, and they are sure of most. */
  public boolean isHome() {
    return words >= LEAST_WORDS && sure >= LEAST_SHARE * words;
  }
}
