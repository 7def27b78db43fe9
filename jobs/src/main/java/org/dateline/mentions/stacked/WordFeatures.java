package org.dateline.mentions.stacked;

import java.util.Arrays;
import org.dateline.mentions.stacked.NameList.Role;

/**
 * The features of the words of one sentence, as hashes: what CoreNLP's models say, the words
 * around, the run of capitalised words that a word is in, and what the list of names says about the
 * word and the run.
 *
 * <p>The first argument of each {@code add} is the number of a kind of feature. Weights are learned
 * for these numbers: to change a kind of feature, give it a new number and learn the weights anew.
 */
final class WordFeatures {
  private static final int NEAR = 2;
  private static final int AROUND = 4;

  /**
   * From this lead on (see {@link BaseLabels#lead}) a model is sure that a small word is no name; 7
   * is the highest lead and stands for all above it.
   */
  private static final int PLAIN = 7;

  /** From this lead on (see {@link BaseLabels#lead}) the 3-class model is sure of a name. */
  private static final int SURE = 4;

  /** From this lead on (see {@link BaseLabels#lead}) the 3-class model is sure of a place. */
  private static final int SURE_OF_PLACE = 3;

  private static final double TRUST_IN_NAME = 1.5;
  private static final double TRUST_IN_HYPHEN = 6;
  private static final double TRUST_IN_BACKGROUND = 0.5;

  private final HashedWords words;
  private final BaseLabels base;
  private final KnownNames known;
  private int[] found = new int[192];
  private int count;

  WordFeatures(SentenceEvidence evidence, NameList list) {
    words = new HashedWords(evidence.words(), evidence.clusters());
    base = new BaseLabels(evidence.first(), evidence.second());
    known = new KnownNames(words, list);
  }

  int size() {
    return words.size;
  }

  /** The features of a word for its label. */
  int[] node(int i) {
    count = 0;
    addLabels(i);
    addNear(i);
    addWord(i);
    addAround(i);
    if (words.runBegin[i] >= 0) {
      addRun(i, words.runBegin[i], words.runEnd[i]);
    }
    addKnown(i);
    return Arrays.copyOf(found, count);
  }

  /**
   * Whether the word stays outside names without its features being computed: it is written small
   * and both models are sure that it is no name. Most words of an article are such, so this saves
   * most of the time.
   */
  boolean isPlain(int i) {
    return words.isSmall(i)
        && base.both[i] == 0
        && BaseLabels.lead(base.firstOdds[i]) >= PLAIN
        && BaseLabels.lead(base.secondOdds[i]) >= PLAIN;
  }

  /**
   * Adds a bonus to the score of a label on which both models agree: always for words outside
   * names, for names if the 3-class model is sure. CoreNLP's models were made for news, but most
   * weights were learned from an encyclopedia and tweets; these must outweigh the bonus to change
   * what the models agree on. An acronym gets the bonus only if the list knows it as a name of that
   * type, since acronyms of science are often taken for organisations. A hyphen gets a bonus for
   * the 3-class model's label even if the models disagree.
   */
  void addTrust(int i, double[] node) {
    int label = base.first[i];
    if (words.text(i).equals("-")) {
      // The learning texts hardly have it as a word of its own; the news tokenizer does:
      // Diaz-Balart.
      node[label] += TRUST_IN_HYPHEN;
    }
    if (label != base.second[i]) {
      return;
    }
    if (label == Labels.BACKGROUND) {
      node[label] += TRUST_IN_BACKGROUND;
    } else if (BaseLabels.lead(base.firstOdds[i])
            >= (label == Labels.LOCATION ? SURE_OF_PLACE : SURE)
        && (!Shapes.isAcronym(words.text(i)) || known.type[i] + 1 == label)) {
      node[label] += TRUST_IN_NAME;
    }
  }

  /** The label of the 3-class model. */
  int firstLabel(int i) {
    return base.first[i];
  }

  /** Whether both models left a word outside of names. */
  boolean isOutside(int i) {
    return base.both[i] == Labels.BACKGROUND;
  }

  String text(int i) {
    return words.text(i);
  }

  /** The features of a word and the one before it, for their pair of labels. */
  int[] edge(int i) {
    count = 0;
    int both = base.both[i] * 32 + (i == 0 ? 31 : base.both[i - 1]);
    int place = known.type[i] < 0 ? 0 : (known.type[i] + 1) * 4 + (i == known.begin[i] ? 1 : 0);
    add(200, 0);
    add(201, both);
    add(206, place);
    add(207, both, place);
    return Arrays.copyOf(found, count);
  }

  private void addLabels(int i) {
    add(10, 0);
    add(11, base.both[i]);
    add(12, base.firstOdds[i]);
    add(13, base.secondOdds[i]);
    add(14, base.firstOdds[i], base.secondOdds[i]);
    add(120, at(base.firstOdds, i - 1), base.firstOdds[i]);
    add(121, base.firstOdds[i], at(base.firstOdds, i + 1));
  }

  private void addNear(int i) {
    for (int d = -NEAR; d <= NEAR; d++) {
      add(20 + d, at(base.first, i + d));
      add(30 + d, at(base.second, i + d));
      add(40 + d, at(words.lower, i + d));
      add(50 + d, at(words.cluster, i + d));
      add(60 + d, at(words.shape, i + d));
      if (d != 0) {
        add(70 + d, base.both[i], at(words.lower, i + d));
        add(80 + d, base.both[i], at(words.cluster, i + d));
        add(90 + d, base.both[i], at(words.shape, i + d));
        add(100 + d, base.both[i], at(base.both, i + d));
      }
    }
  }

  private void addWord(int i) {
    String text = words.text(i);
    int lower = words.lower[i];
    add(110, words.word[i]);
    add(111, base.both[i], lower);
    add(112, base.both[i], words.cluster[i]);
    add(113, base.both[i], words.shape[i]);
    add(114, at(words.lower, i - 1), lower);
    add(115, lower, at(words.lower, i + 1));
    add(116, at(words.cluster, i - 1), words.cluster[i]);
    add(117, words.cluster[i], at(words.cluster, i + 1));
    add(118, at(words.shape, i - 1), words.shape[i]);
    add(119, words.shape[i], at(words.shape, i + 1));
    add(145, i == 0 ? 1 : 0, words.shape[i]);
    for (int n = 2; n <= 4 && n < text.length(); n++) {
      add(130 + n, Hash.of(text.substring(0, n)));
      add(140 + n, Hash.of(text.substring(text.length() - n)));
    }
  }

  private void addAround(int i) {
    for (int d = 1; d <= AROUND; d++) {
      if (i >= d) {
        add(170, words.lower[i - d]);
      }
      if (i + d < words.size) {
        add(171, words.lower[i + d]);
      }
    }
  }

  private void addRun(int i, int begin, int end) {
    int last = end - 1;
    int both = base.both[i];
    int length = Math.min(5, end - begin);
    int position = Math.min(3, i - begin);
    add(150, length, position);
    add(151, words.lower[last]);
    add(152, words.lower[begin]);
    add(153, words.cluster[last]);
    add(154, words.cluster[begin]);
    add(155, both, words.lower[last]);
    add(156, both, words.cluster[last]);
    add(157, both, words.lower[begin]);
    add(158, base.first[last] * Labels.COUNT + base.first[begin], both);
    add(159, at(words.lower, begin - 1));
    add(160, at(words.lower, end));
    add(161, at(words.cluster, begin - 1));
    add(162, at(words.cluster, end));
    add(163, both, at(words.lower, begin - 1));
    add(164, both, at(words.lower, end));
    for (int k = Math.max(begin, i - 8); k < Math.min(end, i + 9); k++) {
      add(165, words.lower[k]);
      add(166, words.cluster[k]);
      add(167, base.both[k], both);
    }
    int likely = known.likely(Math.max(begin, i - 8), Math.min(end, i + 9));
    add(180, likely);
    add(181, both, likely);
    add(182, likely, Math.min(3, length));
    add(183, both * 16 + base.first[last] * 3 + Math.min(2, position), likely);
  }

  private void addKnown(int i) {
    int both = base.both[i];
    int place = place(i);
    int fit = fit(i);
    add(190, place);
    add(191, both, place);
    add(192, base.firstOdds[i], place);
    add(193, place, words.shape[i]);
    add(194, place, fit);
    add(195, place * 31 + fit, both);
    for (Role role : Role.ALL) {
      add(187, role.ordinal(), known.likely(role, i));
    }
    if (known.type[i] >= 0) {
      addKnown(i, place, known.begin[i], known.end[i]);
    }
    if (base.first[i] != Labels.BACKGROUND) {
      addFound(i);
    }
  }

  private void addKnown(int i, int place, int begin, int end) {
    int likely = known.likely(begin, end);
    add(196, likely, place);
    add(197, place, at(words.lower, begin - 1));
    add(198, place, at(words.lower, end));
    add(199, likely, base.both[i]);
    add(189, place, at(base.first, begin - 1) * 7 + at(base.first, end));
  }

  /** Adds what the list says about the name that the 3-class model found at a word. */
  private void addFound(int i) {
    int begin = i;
    while (begin > 0 && i - begin < 8 && base.first[begin - 1] == base.first[i]) {
      begin--;
    }
    int end = i + 1;
    while (end < words.size && end - i < 9 && base.first[end] == base.first[i]) {
      end++;
    }
    int likely = known.likely(begin, end);
    add(184, base.both[i], likely);
    add(185, base.firstOdds[i], likely);
    add(186, base.both[i], known.typeOf(begin, end));
  }

  /**
   * The place of a word in its known name: the name's type, its length (3 for more) and whether the
   * word is its first or last, as one number; 0 if it is in none.
   */
  private int place(int i) {
    if (known.type[i] < 0) {
      return 0;
    }
    int ends = (i == known.begin[i] ? 1 : 0) + (i == known.end[i] - 1 ? 2 : 0);
    return (known.type[i] + 1) * 64 + ends + 4 * Math.min(3, known.end[i] - known.begin[i]);
  }

  /**
   * How a word's known name fits its run of capitalised words: 4, plus 1 if both begin at the same
   * word, plus 2 if both end at the same word; 0 if the word is in no known name or no run.
   */
  private int fit(int i) {
    if (known.type[i] < 0 || words.runBegin[i] < 0) {
      return 0;
    }
    int begins = words.runBegin[i] == known.begin[i] ? 1 : 0;
    return 4 + begins + (words.runEnd[i] == known.end[i] ? 2 : 0);
  }

  /** The value at an index; -1 before the sentence, -2 after it. */
  private int at(int[] values, int i) {
    return i < 0 ? -1 : i >= words.size ? -2 : values[i];
  }

  private void add(int kind, int value) {
    add(Hash.of(kind, value));
  }

  private void add(int kind, int first, int second) {
    add(Hash.of(kind, first, second));
  }

  private void add(int feature) {
    if (count == found.length) {
      found = Arrays.copyOf(found, count * 2);
    }
    found[count++] = feature;
  }
}
